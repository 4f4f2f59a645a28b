// What is done in a workbook after people have been at it: every action of the menu, the sidebar and the window of files, and typing itself.
import type { ActiveCell, RunResult } from '../../../local/host/types';
import { cellAt } from '../../../local/sheets/state';
import { typeInto } from '../../../local/sheets/typing';
import { type Book, COORDINATOR, OFFICER } from '../../e2e/book';
import { personsCell } from './place';
import { answers, columnsOf, ids, one, sheets } from './places';
import { DEPUTY, STRANGER } from './small';
import { markedText, textBy } from './texts';

/** One action: which, and three numbers that choose who, where and with what. */
export interface Step {
  readonly does: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

interface Doing {
  readonly book: Book;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly mark: string;
}

/** What came of it: the runs that it was, and texts that it was asked to replace. */
export interface Ended {
  readonly results: readonly RunResult[];
  readonly replaced?: readonly string[];
}

const coordinator = ({ a }: Doing): string => (a % 3 === 0 ? DEPUTY : COORDINATOR);
const anybody = ({ a }: Doing): string => one([OFFICER, COORDINATOR, DEPUTY, STRANGER], a);

/** Where the cursor stands: any cell of any tab. */
function active({ book, b, c }: Doing): ActiveCell {
  const sheet = one(sheets(book), b);
  return { sheetId: sheet.sheetId, row: 1 + (c % sheet.rowCount), column: 1 + (b % sheet.columnCount) };
}

const menu =
  (name: string) =>
  (d: Doing): Ended => ({
    results: [d.book.host.run(name, { as: coordinator(d), via: 'menu', answers: ['YES'], active: active(d) })],
  });
const ask = (d: Doing, name: string, args: readonly unknown[], as = anybody(d)): RunResult =>
  d.book.host.run(name, { as, via: 'sidebar', args, active: active(d) });
const call =
  (name: string, args: (d: Doing) => readonly unknown[] = () => []) =>
  (d: Doing): Ended => ({ results: [ask(d, name, args(d))] });

const UNITS = ['so-giao-duc-va-dao-tao', 'so-cong-thuong', 'huyen-hoc-mon', 'huyen-nha-be', 'so-y-te', '__proto__', ''];
const RUBBISH: readonly unknown[] = [
  null,
  7,
  '',
  [],
  {},
  { sheetId: -1 },
  { unit: {} },
  { sheetId: 1e12, id: 'x' },
  'x',
];

/** A row of a tab of answers: its id, and what stands in its cell of answers. */
function row({ book, b, c }: Doing): { readonly sheetId: number; readonly id: string; readonly text: string } {
  const sheet = one([...answers(book), ...sheets(book)], b);
  const at = sheet.rowCount === 0 ? 0 : c % sheet.rowCount;
  const text = (column: number): string => cellAt(sheet, at, column)?.userEnteredValue?.stringValue ?? '';
  return { sheetId: sheet.sheetId, id: text(ids(sheet)), text: text(columnsOf(sheet).get('answer') ?? 3) };
}

/** A unit's file as the add-in gives it, with odd texts in it; or a file of somebody else's making. */
function fileFor(d: Doing): object {
  const unit = one(UNITS, d.b);
  const reply = ask(d, 'readUnitSheet', [unit], COORDINATOR).value as {
    readonly ok?: boolean;
    readonly value?: { readonly rows: readonly { readonly cells: readonly string[] }[] };
  };
  const rows = (reply?.value?.rows ?? []).map(({ cells }, r) =>
    cells.map((text, column) => {
      const n = r * 7 + column + d.c;
      if (n % 11 !== 0 || column === cells.length - 1) return text === '' ? null : { is: 'text', text };
      return { is: one(['text', 'date', 'boolean', 'error', 'text'], n), text: markedText(n, d.mark) };
    }),
  );
  const table = [
    ['unit', 'item', 'answer'],
    [unit, row(d).id, textBy(d.c)],
  ].map((cells) => cells.map((text) => ({ is: 'text', text })));
  return {
    name: d.c % 3 === 0 ? 'x.csv' : 'x.xlsx',
    unit,
    sheets: [{ title: textBy(d.b).slice(0, 400), merges: ['A1:B2', '?'], rows: d.c % 4 === 0 ? table : rows }],
  };
}

const STEPS: Readonly<Record<string, (d: Doing) => Ended>> = {
  checkCompleteness: menu('checkCompleteness'),
  setUpWorkbook: menu('setUpWorkbook'),
  createReviewDraft: menu('createReviewDraft'),
  createCleanDraft: menu('createCleanDraft'),
  createSlip: menu('createSlip'),
  updateAssignment: menu('updateAssignment'),
  checkRights: menu('checkRights'),
  toggleLiveCheck: menu('toggleLiveCheck'),
  readSidebar: call('readSidebar'),
  readRow: call('readRow'),
  readFiles: call('readFiles'),
  exportAll: call('exportAll'),
  exportAnswers: (d) => ({ results: [ask(d, 'exportAnswers', [], COORDINATOR)] }),
  runCheck: call('runCheck'),
  runDraft: call('runDraft', ({ c }) => [{ version: c % 2 === 0 ? 'review' : 'clean' }]),
  goToCell: call('goToCell', (d) => [{ sheetId: row(d).sheetId, row: d.c, column: d.a % 30, id: row(d).id }]),
  readUnitSheet: call('readUnitSheet', ({ b }) => [one(UNITS, b)]),
  writeAnswer: (d) => {
    const { sheetId, id, text } = row(d);
    const before = d.a % 5 === 0 ? 'khác' : text;
    const result = ask(d, 'writeAnswer', [{ sheetId, id, before, text: markedText(d.a + d.b, d.mark) }]);
    return { results: [result], replaced: [text] };
  },
  handInUnit: (d) => ({
    results: [
      ask(d, 'handInUnit', [
        {
          unit: one(UNITS, d.b),
          state: d.c % 3 === 0 ? 'entering' : 'handed-in',
          letter: d.c % 2 === 0 ? 'Số 5' : textBy(d.c),
        },
      ]),
    ],
  }),
  decideUnit: (d) => ({
    results: [
      ask(
        d,
        'decideUnit',
        [{ unit: one(UNITS, d.b), decision: d.c % 2 === 0 ? 'accept' : 'return', reason: textBy(d.c).slice(0, 480) }],
        coordinator(d),
      ),
    ],
  }),
  waiveFinding: (d) => {
    const reply = ask(d, 'readSidebar', [], COORDINATOR).value as {
      readonly value?: { readonly findings: readonly { readonly waiver?: string }[] };
    };
    const known = (reply?.value?.findings ?? []).flatMap(({ waiver }) => waiver ?? []);
    const waiver = d.c % 4 === 0 || known.length === 0 ? textBy(d.c).slice(0, 900) : one(known, d.b);
    return { results: [ask(d, 'waiveFinding', [{ waiver, reason: markedText(d.b, d.mark) }], coordinator(d))] };
  },
  previewImport: call('previewImport', (d) => [fileFor(d)]),
  applyImport: (d) => {
    const preview = ask(d, 'previewImport', [fileFor(d)], COORDINATOR).value as {
      readonly ok: boolean;
      readonly value?: { readonly unit: string; readonly cells: readonly { readonly before: string }[] };
    };
    if (!preview?.value) return { results: [] };
    const { unit, cells } = preview.value;
    return { results: [ask(d, 'applyImport', [{ unit, cells }])], replaced: cells.map(({ before }) => before) };
  },
  /** Arguments that no page sends. */
  rubbish: (d) => ({
    results: [
      ask(
        d,
        one(
          'goToCell writeAnswer handInUnit decideUnit waiveFinding readUnitSheet previewImport applyImport runDraft'.split(
            ' ',
          ),
          d.b,
        ),
        [one(RUBBISH, d.c)],
      ),
    ],
  }),
  /** An officer types, and the triggers run. */
  typing: (d) => {
    if (answers(d.book).length === 0) return { results: [] };
    const { sheetId, row: top, column: left } = personsCell(d);
    const sheet = sheets(d.book).find((one) => one.sheetId === sheetId);
    const was = (sheet && cellAt(sheet, top, left)?.userEnteredValue?.stringValue) ?? '';
    const as = anybody(d);
    try {
      typeInto(d.book.host.workbook, sheetId, top, left, markedText(d.c, d.mark), as);
    } catch {
      return { results: [] };
    }
    const edit = { sheetId, top, left, bottom: top + 1, right: left + 1, oldValue: was };
    return { results: d.book.host.edited(edit, as), replaced: [was] };
  },
  /** A whole block is reported as edited: a paste over anything. */
  pasting: (d) => {
    const sheet = one(sheets(d.book), d.b);
    const [top, left] = [d.c % sheet.rowCount, d.b % sheet.columnCount];
    const edit = { sheetId: sheet.sheetId, top, left, bottom: sheet.rowCount, right: sheet.columnCount };
    return { results: d.book.host.edited(edit, anybody(d)) };
  },
};

/** The names of all steps. */
export const STEP_NAMES = Object.keys(STEPS);

/** Does it. */
export const step = (book: Book, { does, a, b, c }: Step, mark: string): Ended =>
  STEPS[does]?.({ book, a, b, c, mark }) ?? { results: [] };
