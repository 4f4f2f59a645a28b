// Everything that google.script.run lets a page call, with the arguments that a page of ours would send, and who may do it.
import type { RunResult } from '../../local/host/types';
import type { Reply } from '../../src/actions/views';
import { slotsOf } from '../../src/catalogue/slots';
import { rowId } from '../../src/workbook/tabs/row-id';
import { type Book, newBook } from '../e2e/book';
import { smallBook, smallPlan } from '../faults/hostile/small';

export const VIEWER = 'nguoi.xem@hcm.example';
export const STRANGER = 'ke.la@evil.example';

/**
 * `shows`: opens something on the caller's own screen; `nothing`: does nothing when it is called; `coordinator`: for the coordinator alone;
 * `examines`: for the coordinator, and for whom Google keeps out of the workbook, who then learn why and leave it alone; `anybody`: for whoever may open the spreadsheet, who then writes as themselves or not at all.
 */
export type Right = 'shows' | 'nothing' | 'coordinator' | 'examines' | 'anybody';

/** How the caller is told: by an alert, by what is returned, or by what is thrown. */
export type Told = 'alert' | 'reply' | 'error';

export interface Call {
  readonly name: string;
  readonly right: Right;
  readonly told: Told;
  readonly args: readonly unknown[];
}

/** An agency of the small workbook, its tab, and a row in it that takes a text. */
export const OWN_UNIT = 'so-giao-duc-va-dao-tao';
export const OWN_TAB = `unit:${OWN_UNIT}`;
const slot = slotsOf(smallPlan()).find(({ unit, item }) => unit.id === OWN_UNIT && item.kind === 'narrative');
export const ROW = slot ? rowId(slot) : '';

/** @param book a workbook that is set up, with rows and tabs to point to */
export function everyCall(book: Book): readonly Call[] {
  const { sheetId, row, column } = book.at(OWN_TAB, ROW, 'answer');
  const unit = OWN_UNIT;
  const place = { sheetId, row, column, id: ROW };
  const file = { name: 'a.csv', unit, sheets: [{ title: '', merges: [], rows: [[{ is: 'text', text: 'x' }]] }] };
  const cell = { id: place.id, column: 'answer', before: '', after: 'Một nội dung.' };
  const call = (name: string, right: Right, told: Told, ...args: unknown[]): Call => ({ name, right, told, args });
  return [
    call('onOpen', 'shows', 'alert'),
    call('onInstall', 'shows', 'alert'),
    call('onEdit', 'nothing', 'alert'),
    call('onEditForAll', 'nothing', 'alert'),
    call('setUpWorkbook', 'coordinator', 'alert'),
    call('checkCompleteness', 'coordinator', 'alert'),
    call('createReviewDraft', 'coordinator', 'alert'),
    call('createCleanDraft', 'coordinator', 'alert'),
    call('createSlip', 'anybody', 'alert'),
    call('openSidebar', 'shows', 'alert'),
    call('toggleLiveCheck', 'coordinator', 'alert'),
    call('updateAssignment', 'coordinator', 'alert'),
    call('checkRights', 'coordinator', 'alert'),
    call('selfTest', 'examines', 'alert'),
    call('supportInfo', 'shows', 'alert'),
    call('readSidebar', 'anybody', 'reply'),
    call('readRow', 'anybody', 'reply'),
    call('goToCell', 'shows', 'reply', place),
    call('writeAnswer', 'anybody', 'reply', { sheetId, id: place.id, before: '', text: 'Một nội dung.' }),
    call('runCheck', 'coordinator', 'reply'),
    call('runDraft', 'coordinator', 'reply', { version: 'review' }),
    call('readWork', 'shows', 'reply'),
    call('handInUnit', 'anybody', 'reply', { unit, state: 'handed-in', letter: '1/SYT' }),
    call('decideUnit', 'coordinator', 'reply', { unit, decision: 'accept', reason: '' }),
    call('waiveFinding', 'coordinator', 'reply', { waiver: 'x', reason: 'Đã xác minh.' }),
    call('exportAnswers', 'coordinator', 'error'),
    call('openFiles', 'shows', 'reply'),
    call('readFiles', 'anybody', 'reply'),
    call('readUnitSheet', 'anybody', 'reply', unit),
    call('previewImport', 'anybody', 'reply', file),
    call('applyImport', 'anybody', 'reply', { unit, cells: [cell] }),
    call('exportAll', 'coordinator', 'reply'),
  ];
}

/** What the caller reads where the call did not do what it is for; undefined where it did. */
export function toldBy(call: Pick<Call, 'told'>, result: RunResult): string | undefined {
  if (result.error) return result.error.message;
  if (call.told === 'reply') {
    const reply = result.value as Reply<unknown>;
    return reply.ok ? undefined : reply.failure.text;
  }
  return result.value === false || result.value === '' ? result.alerts.map(({ text }) => text).join('\n') : undefined;
}

/** What a caller may pass besides, for nothing. */
const CLAIM = { as: 'dau.moi@hcm.example', coordinator: true, authMode: 'FULL' };

/** Calls as a page does, with a claim that nobody asked for, the cursor in an agency's tab; every question is answered with its first button. */
export function callAs(book: Book, as: string, { name, args }: Pick<Call, 'name' | 'args'>): RunResult {
  const { sheetId } = book.sheet(OWN_TAB);
  return book.host.run(name, { as, via: 'sidebar', args: [...args, CLAIM], active: { sheetId, row: 12, column: 4 } });
}

/** All that a call could alter. The model of the workbook is never altered in place: the same object is the same workbook. */
export function standing(book: Book): { readonly workbook: object; readonly others: string } {
  const others = JSON.stringify([book.documents(), book.host.triggers(), book.host.lasting()]);
  return { workbook: book.host.workbook.state, others };
}

/** True where nothing of it has been altered since. */
export function isAsBefore(book: Book, before: ReturnType<typeof standing>): boolean {
  const { workbook, others } = standing(book);
  return workbook === before.workbook && others === before.others;
}

let kept: ReturnType<typeof smallBook>['host']['workbook']['state'] | undefined;

/** A set-up workbook of its own, with a few agencies and districts: made once a test file. */
export function ownBook(): Book {
  kept = kept ?? smallBook().host.workbook.state;
  return newBook({ state: kept });
}
