// What people do to rows and columns: sort, move, insert, delete, merge, hide, filter, group, and paste one tab under another.
import { cellAt, type SheetState } from '../../../local/sheets/state';
import { pasteBlock } from '../../../local/sheets/typing';
import { COORDINATOR } from '../../e2e/book';
import { type Acts, type Place, span } from './place';
import { answers, careful, headerRow, ids, one, ours } from './places';

const textsOf = (sheet: SheetState): readonly (readonly string[])[] =>
  Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: sheet.columnCount }, (__, c) => {
      const { stringValue, numberValue } = cellAt(sheet, r, c)?.userEnteredValue ?? {};
      return stringValue ?? (numberValue === undefined ? '' : String(numberValue));
    }),
  );

/** What a tab says, pasted under another one. */
const below = (p: Place, from: SheetState, to: SheetState): void =>
  pasteBlock(p.book.host.workbook, to.sheetId, to.rowCount, 0, textsOf(from), COORDINATOR);

export const GRID_ACTS: Acts = {
  sort: (p) => {
    const sheet = one(ours(p.book), p.a);
    const dimensionIndex = p.b % sheet.columnCount;
    const first = p.c % 5 === 0 ? 0 : headerRow(sheet) + 1;
    const range = { sheetId: sheet.sheetId, startRowIndex: first, endRowIndex: sheet.rowCount };
    p.book.batch([{ sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: 'DESCENDING' }] } }]);
  },
  moveRows: (p) => {
    const sheet = one(ours(p.book), p.a);
    const { range: source } = span(sheet, 'ROWS', p.b % sheet.rowCount, 1 + (p.c % 3));
    p.book.batch([{ moveDimension: { source, destinationIndex: p.c % sheet.rowCount } }]);
  },
  moveColumns: (p) => {
    const sheet = one(ours(p.book), p.a);
    const { range: source } = span(sheet, 'COLUMNS', p.b % sheet.columnCount, 1);
    p.book.batch([{ moveDimension: { source, destinationIndex: p.c % sheet.columnCount } }]);
  },
  insertRows: (p) => {
    const sheet = one(ours(p.book), p.a);
    const rows = span(sheet, 'ROWS', p.b % sheet.rowCount, 1 + (p.c % 2));
    p.book.batch([{ insertDimension: { ...rows, inheritFromBefore: false } }]);
  },
  insertColumns: (p) => {
    const sheet = one(ours(p.book), p.a);
    const columns = span(sheet, 'COLUMNS', p.b % sheet.columnCount, 1);
    p.book.batch([{ insertDimension: { ...columns, inheritFromBefore: false } }]);
  },
  deleteRows: (p) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: span(sheet, 'ROWS', p.b % sheet.rowCount, 1 + (p.c % 8)) }]);
  },
  deleteHeader: (p) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: span(sheet, 'ROWS', headerRow(sheet), 1 + (p.c % 2)) }]);
  },
  deleteColumn: (p) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: span(sheet, 'COLUMNS', p.b % sheet.columnCount, 1) }]);
  },
  deleteIds: (p) => {
    const sheet = one(ours(p.book), p.a);
    p.book.batch([{ deleteDimension: span(sheet, 'COLUMNS', ids(sheet), 1) }]);
  },
  /** All rows but the first. */
  deleteAll: (p) => {
    const sheet = one(answers(p.book), p.a);
    p.book.batch([{ deleteDimension: span(sheet, 'ROWS', 1, sheet.rowCount - 1) }]);
  },
  secondCatalogue: (p) => {
    const sheet = one(careful(p.book), p.a);
    below(p, sheet, sheet);
  },
  otherTabBelow: (p) => below(p, one(careful(p.book), p.b), one(careful(p.book), p.a)),
  merge: (p) => {
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
  hide: (p) => {
    const sheet = one(ours(p.book), p.a);
    const { range } =
      p.c % 2 === 0 ? span(sheet, 'ROWS', p.b % sheet.rowCount, 1) : span(sheet, 'COLUMNS', p.b % sheet.columnCount, 1);
    const properties = { hiddenByUser: true };
    p.book.batch([{ updateDimensionProperties: { range, properties, fields: 'hiddenByUser' } }]);
  },
  filter: (p) => p.book.batch([{ setBasicFilter: { filter: { range: { sheetId: one(ours(p.book), p.a).sheetId } } } }]),
  filterView: (p) => {
    const sheet = one(ours(p.book), p.a);
    const range = { sheetId: sheet.sheetId, startRowIndex: p.b % sheet.rowCount, endRowIndex: sheet.rowCount };
    p.book.batch([{ addFilterView: { filter: { title: p.c % 2 === 0 ? 'Của tôi' : '', range } } }]);
  },
  deleteFilterViews: (p) => {
    const { filterViews } = one(ours(p.book), p.a);
    p.book.batch(filterViews.map(({ filterViewId }) => ({ deleteFilterView: { filterId: filterViewId } })));
  },
  ungroup: (p) => {
    const sheet = one(answers(p.book), p.a);
    p.book.batch([{ deleteDimensionGroup: span(sheet, 'ROWS', 8 + (p.b % 5), 1) }]);
  },
};
