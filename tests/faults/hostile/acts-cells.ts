// What people put into cells: answers, odd texts, values of other kinds, over ids, titles and the add-in's own columns.
import { cellAt, type SheetState } from '../../../local/sheets/state';
import { pasteBlock, setRaw } from '../../../local/sheets/typing';
import { COORDINATOR } from '../../e2e/book';
import { type Acts, type Place, personsCell, typeAt } from './place';
import { answers, careful, columnsOf, headerRow, ids, keyOf, one } from './places';
import { markedText, ODD_VALUES, textBy } from './texts';

const type = (place: Place, text: string): void => {
  const { sheetId, row, column } = personsCell(place);
  typeAt(place, sheetId, row, column, text);
};

const over = (
  place: Place,
  list: readonly SheetState[],
  row: (s: SheetState) => number,
  column: (s: SheetState) => number,
): void => {
  const sheet = one(list, place.a);
  typeAt(place, sheet.sheetId, row(sheet), column(sheet), `đè lên ${place.mark}`);
};

/** A text in the column of a tab with a key, in any of its rows below the header. */
const inColumn = (place: Place, sheets: readonly SheetState[], key: string, text: string): void => {
  const sheet = one(sheets, place.a);
  const column = columnsOf(sheet).get(key);
  const first = headerRow(sheet) + 1;
  if (column !== undefined)
    typeAt(place, sheet.sheetId, first + (place.b % Math.max(1, sheet.rowCount - first)), column, text);
};
const tab = ({ book }: Place, key: string): readonly SheetState[] => [book.sheet(key)];

export const CELL_ACTS: Acts = {
  answer: (p) => type(p, `Câu trả lời ${p.mark}`),
  figure: (p) => type(p, `${p.b % 100},5% ${p.mark}`),
  decomposed: (p) => type(p, `Học tập suốt đời ${p.mark}`.normalize('NFD')),
  invisible: (p) => type(p, `\u200b Trả\u00a0lời\u200b ${p.mark} \u200b`),
  odd: (p) => type(p, markedText(p.a + p.b + p.c, p.mark)),
  oddAlone: (p) => type(p, textBy(p.a * 3 + p.b + p.c)),
  block: (p) => {
    const { sheetId, row, column } = personsCell(p);
    const text = (r: number, c: number): string => `dán ${r}.${c} ${p.mark}`;
    const lines = [0, 1, 2].map((r) => [text(r, 0), text(r, 1), text(r, 2)]);
    pasteBlock(p.book.host.workbook, sheetId, row, Math.max(0, column - (p.b % 2)), lines, COORDINATOR);
  },
  raw: (p) => {
    const { sheetId, row, column } = personsCell(p);
    const [value, format] = one(ODD_VALUES, p.b + p.c);
    setRaw(p.book.host.workbook, sheetId, row, column, value, format === undefined ? undefined : { type: format });
  },
  overwriteId: (p) => over(p, careful(p.book), (s) => p.b % s.rowCount, ids),
  rubbishId: (p) => {
    const sheet = one(careful(p.book), p.a);
    typeAt(p, sheet.sheetId, p.b % sheet.rowCount, ids(sheet), textBy(p.c));
  },
  numberId: (p) => {
    const sheet = one(careful(p.book), p.a);
    setRaw(p.book.host.workbook, sheet.sheetId, p.b % sheet.rowCount, ids(sheet), p.c);
  },
  overwriteHeader: (p) => over(p, careful(p.book), headerRow, (s) => p.b % s.columnCount),
  overwriteText: (p) =>
    over(
      p,
      careful(p.book),
      (s) => p.b % s.rowCount,
      () => p.c % 3,
    ),
  swapId: (p) => {
    const sheet = one(answers(p.book), p.a);
    const id = (n: number): string =>
      cellAt(sheet, n % sheet.rowCount, ids(sheet))?.userEnteredValue?.stringValue ?? '';
    setRaw(p.book.host.workbook, sheet.sheetId, p.b % sheet.rowCount, ids(sheet), id(p.c));
  },
  aside: (p) => {
    const sheet = one(careful(p.book), p.a);
    const [row, column] = [p.b % sheet.rowCount, sheet.columnCount];
    pasteBlock(p.book.host.workbook, sheet.sheetId, row, column, [[`bên lề ${p.mark}`]], COORDINATOR);
  },
  wipeIds: (p) => {
    const sheet = one(answers(p.book), p.a);
    const range = {
      sheetId: sheet.sheetId,
      startColumnIndex: ids(sheet),
      endColumnIndex: ids(sheet) + 1,
      startRowIndex: p.b % sheet.rowCount,
    };
    p.book.batch([{ repeatCell: { range, cell: {}, fields: 'userEnteredValue' } }]);
  },
  /** What only the add-in writes: the record of a handed-in row, the rules in force in a tab, what is in force of a row of a register. */
  recorded: (p) => inColumn(p, answers(p.book), 'recorded', textBy(p.c)),
  state: (p) => {
    const sheet = one(answers(p.book), p.a);
    const column = columnsOf(sheet).get('self');
    if (column !== undefined) typeAt(p, sheet.sheetId, 0, column, p.b % 4 === 0 ? '' : textBy(p.c));
  },
  assigned: (p) => inColumn(p, tab(p, p.b % 2 === 0 ? 'items' : 'units'), 'assigned', textBy(p.c)),
  /** The rows with which a unit hands its part in. */
  handIn: (p) => {
    const sheet = one(answers(p.book), p.a);
    const rows = sheet.rows.flatMap((_, row) =>
      /#(handin|letter)$/.test(cellAt(sheet, row, ids(sheet))?.userEnteredValue?.stringValue ?? '') ? [row] : [],
    );
    const column = columnsOf(sheet).get(p.c % 5 === 0 ? 'recorded' : 'answer');
    const text = p.c % 3 === 0 ? 'đã gửi' : p.c % 3 === 1 ? 'đã tiếp nhận' : textBy(p.c);
    if (column !== undefined && rows.length > 0) typeAt(p, sheet.sheetId, one(rows, p.b), column, text);
  },
  reason: (p) => inColumn(p, tab(p, 'findings'), 'waiver', `chấp nhận ${p.mark}`),
  oddReason: (p) => inColumn(p, tab(p, 'findings'), 'waiver', markedText(p.c, p.mark)),
  waiverReason: (p) => inColumn(p, tab(p, 'waivers'), 'reason', p.c % 3 === 0 ? '' : markedText(p.c, p.mark)),
  ownTable: (p) => {
    const sheet = p.book.sheet(one(['waivers', 'log', 'archive', 'drafts', 'overview', 'findings'], p.a));
    typeAt(p, sheet.sheetId, p.b % sheet.rowCount, p.c % sheet.columnCount, textBy(p.b + p.c));
  },
  /** Typed in another tab, one that is nobody's. */
  elsewhere: (p) => {
    const sheet = p.book.host.workbook.state.sheets.find((one) => keyOf(one) === '');
    if (sheet) typeAt(p, sheet.sheetId, p.b % 20, p.c % 8, `ghi chú ${p.mark}`);
  },
};
