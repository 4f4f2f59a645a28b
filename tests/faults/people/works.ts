// The works of the add-in as people start them, on the small workbook that has been in use for months.
import type { RunResult } from '../../../local/host/types';
import { cellAt } from '../../../local/sheets/state';
import { type Book, COORDINATOR, newBook, OFFICER } from '../../e2e/book';
import { columnsOf, headerRow } from '../hostile/places';
import { madeOnce, usedBook } from '../hostile/small';
import { itemsOf, TAB } from './acts';
import { checked } from './verdict';

const used = madeOnce(() => {
  const book = checked(usedBook());
  const { sheetId, row, column } = book.at('findings', '#header', 'waiver');
  for (const n of [4, 7, 9]) {
    const start = { sheetId, rowIndex: row + n, columnIndex: column };
    const rows = [{ values: [{ userEnteredValue: { stringValue: `Đã xem ⟦reason ${n}⟧` } }] }];
    book.batch([{ updateCells: { start, rows, fields: 'userEnteredValue' } }]);
  }
  return book;
});

/** The workbook with answers, hand-ins, waivers, a log, a draft, and three reasons that the next check is to use. */
export const usedCopy = (): Book => newBook({ state: used() });

/** Starts a work and gives its run; a text that it types holds its mark. */
export type Work = (book: Book) => RunResult;

const menu =
  (name: string): Work =>
  (book) =>
    book.host.run(name, { as: COORDINATOR, via: 'menu', answers: ['YES'] });

const sidebar =
  (name: string, request: (book: Book) => object, as = COORDINATOR): Work =>
  (book) =>
    book.host.run(name, { as, via: 'sidebar', args: [request(book)] });

/** A line of Cần bổ sung whose finding can be accepted. */
function waivable(book: Book): string {
  const sheet = book.sheet('findings');
  const text = (row: number, key: string): string =>
    cellAt(sheet, row, columnsOf(sheet).get(key) ?? -1)?.userEnteredValue?.stringValue ?? '';
  const rows = sheet.rows.flatMap((_, row) => (row > headerRow(sheet) && text(row, 'waiver') === '' ? [row] : []));
  return rows.map((row) => text(row, 'id')).find((id) => id.startsWith('so-giao-duc-va-dao-tao/')) ?? '';
}

/** By name. `typing` is an officer's edit with the simple trigger behind it. */
export const WORKS = {
  check: menu('checkCompleteness'),
  draft: menu('createReviewDraft'),
  import: sidebar('applyImport', (book) => {
    const id = itemsOf(book, TAB)[2] as string;
    const before = book.read(TAB, id, 'explanation');
    return { unit: 'so-giao-duc-va-dao-tao', cells: [{ id, column: 'explanation', before, after: 'Nhập ⟦import⟧' }] };
  }),
  typing: (book) => {
    const { sheetId, row, column } = book.at(TAB, itemsOf(book, TAB)[3] as string, 'answer');
    book.type(TAB, itemsOf(book, TAB)[3] as string, 'answer', 'Gõ ⟦typing⟧', OFFICER);
    const [run] = book.host.edited({ sheetId, top: row, bottom: row + 1, left: column, right: column + 1 }, OFFICER);
    if (!run) throw new Error('no trigger ran');
    return run;
  },
  decide: sidebar('decideUnit', () => ({ unit: 'huyen-nha-be', decision: 'accept', reason: '' })),
  waive: sidebar('waiveFinding', (book) => ({ waiver: waivable(book), reason: 'Chấp nhận ⟦waive⟧' })),
  handIn: sidebar('handInUnit', () => ({
    unit: 'so-giao-duc-va-dao-tao',
    state: 'handed-in',
    letter: 'Công văn ⟦letter⟧',
  })),
  setUp: menu('setUpWorkbook'),
  reassign: menu('updateAssignment'),
  live: menu('toggleLiveCheck'),
} satisfies Record<string, Work>;

export type WorkName = keyof typeof WORKS;
export const WORK_NAMES = Object.keys(WORKS) as readonly WorkName[];

const counted = new Map<WorkName, RunResult>();

/** The work's run with nobody else there: its calls tell the moments at which somebody may come between. */
export function undisturbed(name: WorkName): RunResult {
  const known = counted.get(name) ?? WORKS[name](usedCopy());
  counted.set(name, known);
  return known;
}

/** Numbers of the work's calls; `places`: only those that read or write the workbook. */
export const momentsOf = (name: WorkName, places: boolean): readonly number[] =>
  undisturbed(name).calls.flatMap(({ method }, k) => (!places || /^spreadsheets\.|Range\./.test(method) ? [k] : []));

/** Runs the work, and something else just before its k-th call. */
export function disturbed(book: Book, name: WorkName, k: number, act: () => void): RunResult {
  book.host.beforeCall = (n) => {
    if (n === k) act();
  };
  try {
    return WORKS[name](book);
  } finally {
    book.host.beforeCall = undefined;
  }
}
