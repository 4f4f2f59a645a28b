// What people can do to a workbook, as acts that a generator can choose: each finds its own place from three numbers.
import { cellAt, type SheetState } from '../../local/sheets/state';
import { pasteBlock, setRaw, typeInto } from '../../local/sheets/typing';
import { type Book, COORDINATOR } from './book';
import { copyTab } from './hostile-copy';
import { answers, careful, columnsOf, headerRow, ids, one, ours, PERSONS } from './hostile-places';

/** One act: what is done and where, the numbers taken modulo what there is. */
export interface Act {
  readonly does: keyof typeof ACTS;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Does it; what Google would refuse is simply not done. Every text that is typed holds the mark "⟦n⟧" of its act. */
export function act(book: Book, { does, a, b, c }: Act, n: number): void {
  try {
    ACTS[does]({ book, a, b, c, mark: `⟦${n}⟧` });
  } catch (error) {
    if (!(error instanceof Error) || /is not a function|undefined/.test(error.message)) throw error;
  }
}

/** The numbers that choose a place, and the mark of the text. */
export interface Place {
  readonly book: Book;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly mark: string;
}

function itemCell({ book, a, b, c }: Place): { sheetId: number; row: number; column: number } {
  const sheet = one(answers(book), a);
  const columns = [...columnsOf(sheet)].filter(([key]) => PERSONS.has(key)).map(([, index]) => index);
  return { sheetId: sheet.sheetId, row: 6 + (b % Math.max(1, sheet.rowCount - 6)), column: one(columns, c) };
}

const type = (place: Place, text: string): void => {
  const { sheetId, row, column } = itemCell(place);
  typeInto(place.book.host.workbook, sheetId, row, column, text, COORDINATOR);
};

const over = (
  place: Place,
  list: readonly SheetState[],
  row: (s: SheetState) => number,
  column: (s: SheetState) => number,
): void => {
  const sheet = one(list, place.a);
  typeInto(place.book.host.workbook, sheet.sheetId, row(sheet), column(sheet), `đè lên ${place.mark}`, COORDINATOR);
};

const rows = (sheet: SheetState, start: number, count: number) => ({
  range: { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: start, endIndex: start + count },
});
const columns = (sheet: SheetState, start: number, count: number) => ({
  range: { sheetId: sheet.sheetId, dimension: 'COLUMNS', startIndex: start, endIndex: start + count },
});

const ACTS = {
  answer: (p: Place) => type(p, `Câu trả lời ${p.mark}`),
  figure: (p: Place) => type(p, `${p.b % 100},5% ${p.mark}`),
  decomposed: (p: Place) => type(p, `Học tập suốt đời ${p.mark}`.normalize('NFD')),
  invisible: (p: Place) => type(p, `\u200b Trả\u00a0lời\u200b ${p.mark} \u200b`),
  huge: (p: Place) => type(p, `${'chữ '.repeat(12_490)}${p.mark}`),
  block: (p: Place) => {
    const { sheetId, row, column } = itemCell(p);
    const text = (r: number, c: number): string => `dán ${r}.${c} ${p.mark}`;
    const lines = [0, 1, 2].map((r) => [text(r, 0), text(r, 1), text(r, 2)]);
    pasteBlock(p.book.host.workbook, sheetId, row, Math.max(0, column - (p.b % 2)), lines, COORDINATOR);
  },
  raw: (p: Place) => {
    const { sheetId, row, column } = itemCell(p);
    const values = [
      [0.985, 'PERCENT'],
      [45_000, 'DATE'],
      [true, undefined],
      [{ errorValue: { type: 'N_A', message: '' } }, undefined],
      [{ formulaValue: '=1/0' }, undefined],
    ] as const;
    const [value, format] = one(values, p.b);
    setRaw(p.book.host.workbook, sheetId, row, column, value, format === undefined ? undefined : { type: format });
  },
  sort: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    const dimensionIndex = p.b % sheet.columnCount;
    const first = p.c % 5 === 0 ? 0 : headerRow(sheet) + 1;
    const range = { sheetId: sheet.sheetId, startRowIndex: first, endRowIndex: sheet.rowCount };
    p.book.batch([{ sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: 'DESCENDING' }] } }]);
  },
  moveRows: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    const { range: source } = rows(sheet, p.b % sheet.rowCount, 1 + (p.c % 3));
    p.book.batch([{ moveDimension: { source, destinationIndex: p.c % sheet.rowCount } }]);
  },
  moveColumns: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    const { range: source } = columns(sheet, p.b % sheet.columnCount, 1);
    p.book.batch([{ moveDimension: { source, destinationIndex: p.c % sheet.columnCount } }]);
  },
  insertRows: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([
      { insertDimension: { ...rows(sheet, p.b % sheet.rowCount, 1 + (p.c % 2)), inheritFromBefore: false } },
    ]);
  },
  insertColumns: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ insertDimension: { ...columns(sheet, p.b % sheet.columnCount, 1), inheritFromBefore: false } }]);
  },
  deleteRows: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: rows(sheet, p.b % sheet.rowCount, 1 + (p.c % 8)) }]);
  },
  deleteHeader: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: rows(sheet, headerRow(sheet), 1 + (p.c % 2)) }]);
  },
  deleteColumn: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: columns(sheet, p.b % sheet.columnCount, 1) }]);
  },
  deleteIds: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: columns(sheet, ids(sheet), 1) }]);
  },
  deleteTab: (p: Place) => p.book.batch([{ deleteSheet: { sheetId: one(ours(p.book), p.a).sheetId } }]),
  rename: (p: Place) => {
    const { sheetId } = one(ours(p.book), p.a);
    p.book.batch([
      {
        updateSheetProperties: {
          properties: { sheetId, title: `Tên mới ${p.mark}`, index: p.b % 20 },
          fields: 'title,index',
        },
      },
    ]);
  },
  copyTab,
  overwriteId: (p: Place) => over(p, careful(p.book), (s) => p.b % s.rowCount, ids),
  overwriteHeader: (p: Place) => over(p, careful(p.book), headerRow, (s) => p.b % s.columnCount),
  overwriteText: (p: Place) =>
    over(
      p,
      careful(p.book),
      (s) => p.b % s.rowCount,
      () => p.c % 3,
    ),
  swapId: (p: Place) => {
    const sheet = one(answers(p.book), p.a);
    const id = (n: number): string =>
      cellAt(sheet, n % sheet.rowCount, ids(sheet))?.userEnteredValue?.stringValue ?? '';
    setRaw(p.book.host.workbook, sheet.sheetId, p.b % sheet.rowCount, ids(sheet), id(p.c));
  },
  aside: (p: Place) => {
    const sheet = one(careful(p.book), p.a);
    pasteBlock(
      p.book.host.workbook,
      sheet.sheetId,
      p.b % sheet.rowCount,
      sheet.columnCount,
      [[`bên lề ${p.mark}`]],
      COORDINATOR,
    );
  },
  wipeIds: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    const range = {
      sheetId: sheet.sheetId,
      startColumnIndex: ids(sheet),
      endColumnIndex: ids(sheet) + 1,
      startRowIndex: p.b % sheet.rowCount,
    };
    p.book.batch([{ repeatCell: { range, cell: {}, fields: 'userEnteredValue' } }]);
  },
  dropMetadata: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    const all = [...sheet.metadata, ...sheet.columnStates.flatMap((c) => c?.metadata ?? [])];
    const some = p.c % 3 === 0 ? all : [one(all, p.b)];
    p.book.batch(
      some.map((m) => ({
        deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: m.metadataId } } },
      })),
    );
  },
  dropProtection: (p: Place) => {
    const { protectedRanges } = one(ours(p.book), p.a);
    p.book.batch([{ deleteProtectedRange: { protectedRangeId: one(protectedRanges, p.b).protectedRangeId } }]);
  },
  merge: (p: Place) => {
    const sheet = one(careful(p.book), p.a);
    const [top, left] = [p.b % sheet.rowCount, p.c % sheet.columnCount];
    const range = {
      sheetId: sheet.sheetId,
      startRowIndex: top,
      endRowIndex: top + 1 + (p.c % 3),
      startColumnIndex: left,
      endColumnIndex: left + 2,
    };
    p.book.batch([{ mergeCells: { range, mergeType: 'MERGE_ALL' } }]);
  },
  hide: (p: Place) => {
    const sheet = one(ours(p.book), p.a);
    const { range } = p.c % 2 === 0 ? rows(sheet, p.b % sheet.rowCount, 1) : columns(sheet, p.b % sheet.columnCount, 1);
    p.book.batch([
      { updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    ]);
  },
  filter: (p: Place) =>
    p.book.batch([{ setBasicFilter: { filter: { range: { sheetId: one(ours(p.book), p.a).sheetId } } } }]),
  unfreeze: (p: Place) => {
    const { sheetId } = one(ours(p.book), p.a);
    p.book.batch([
      {
        updateSheetProperties: {
          properties: { sheetId, gridProperties: { frozenRowCount: 0 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      { setDataValidation: { range: { sheetId } } },
      { deleteConditionalFormatRule: { sheetId, index: 0 } },
    ]);
  },
  ungroup: (p: Place) => {
    const sheet = one(answers(p.book), p.a);
    p.book.batch([{ deleteDimensionGroup: rows(sheet, 8 + (p.b % 5), 1) }]);
  },
} satisfies Record<string, (place: Place) => void>;

/** The names of all acts. */
export const ACT_NAMES = Object.keys(ACTS) as (keyof typeof ACTS)[];
