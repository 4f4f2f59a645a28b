// What a person does to the workbook while the add-in is at work in it: one act each, found again from the workbook as it is then.
import { cellAt, type SheetState } from '../../../local/sheets/state';
import { setRaw, typeInto } from '../../../local/sheets/typing';
import { type Book, COORDINATOR, OFFICER } from '../../e2e/book';
import { columnsOf, headerRow, ids } from '../hostile/places';

/** The tab and the rows that acts prefer; a second agency's row stands for everybody else. */
export const TAB = 'unit:so-giao-duc-va-dao-tao';
export const BLOCKS = 'collective:quan-huyen';

/** Does it; every text typed holds `mark`. */
export type Act = (book: Book, mark: string) => void;

/** The rows of items of a tab, by id. */
export function itemsOf(book: Book, key: string): readonly string[] {
  const sheet = book.sheet(key);
  return sheet.rows.flatMap((_, row) => {
    const id = cellAt(sheet, row, ids(sheet))?.userEnteredValue?.stringValue ?? '';
    return id !== '' && !id.includes('#') ? [id] : [];
  });
}

const dimension = (sheet: SheetState, name: 'ROWS' | 'COLUMNS', startIndex: number, count = 1) => ({
  range: { sheetId: sheet.sheetId, dimension: name, startIndex, endIndex: startIndex + count },
});

const insert =
  (key: string, name: 'ROWS' | 'COLUMNS', at: (sheet: SheetState) => number, count = 1): Act =>
  (book) => {
    const sheet = book.sheet(key);
    book.batch([{ insertDimension: { ...dimension(sheet, name, at(sheet), count), inheritFromBefore: false } }]);
  };

const move =
  (
    key: string,
    name: 'ROWS' | 'COLUMNS',
    from: (sheet: SheetState) => number,
    to: (sheet: SheetState) => number,
  ): Act =>
  (book) => {
    const sheet = book.sheet(key);
    const { range: source } = dimension(sheet, name, from(sheet));
    book.batch([{ moveDimension: { source, destinationIndex: to(sheet) } }]);
  };

const sort =
  (key: string, column: string): Act =>
  (book) => {
    const sheet = book.sheet(key);
    const last = sheet.rows.reduce((end, row, r) => ((row ?? []).some((c) => c?.userEnteredValue) ? r + 1 : end), 0);
    const range = { sheetId: sheet.sheetId, startRowIndex: headerRow(sheet) + 1, endRowIndex: last };
    const dimensionIndex = columnsOf(sheet).get(column) ?? 0;
    book.batch([{ sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: 'DESCENDING' }] } }]);
  };

const type =
  (key: string, n: number, column: string, text: string, as = OFFICER): Act =>
  (book, mark) => {
    const id = itemsOf(book, key)[n] as string;
    book.type(key, id, column, `${text} ${mark}`, as);
  };

/** Types a reason beside the n-th line of Cần bổ sung. */
const reason =
  (n: number): Act =>
  (book, mark) => {
    const sheet = book.sheet('findings');
    const column = columnsOf(sheet).get('waiver') ?? 0;
    typeInto(book.host.workbook, sheet.sheetId, headerRow(sheet) + n, column, `Chấp nhận ${mark}`, COORDINATOR);
  };

const below = (n: number) => (sheet: SheetState) => headerRow(sheet) + n;
const column = (key: string) => (sheet: SheetState) => columnsOf(sheet).get(key) ?? 0;

/** Acts after which a check of its own says the same of every row. */
export const ACTS: Readonly<Record<string, Act>> = {
  'edits an answer': type(TAB, 1, 'answer', 'Câu trả lời mới'),
  'edits an answer in a block': type(BLOCKS, 1, 'explanation', 'Diễn giải mới'),
  'clears an answer': (book) => book.type(TAB, itemsOf(book, TAB)[0] as string, 'answer', '', OFFICER),
  'sorts the rows of a tab': sort(TAB, 'request'),
  'inserts a row at the top': insert(TAB, 'ROWS', () => 0),
  'inserts two rows in the midst': insert(TAB, 'ROWS', below(4), 2),
  'inserts a row in a block': insert(BLOCKS, 'ROWS', below(5)),
  'inserts a row and types an answer': (book, mark) => {
    insert(TAB, 'ROWS', below(4))(book, mark);
    type(TAB, 2, 'answer', 'Trả lời')(book, mark);
  },
  'deletes a row of the add-in': (book) => {
    const sheet = book.sheet(TAB);
    book.batch([{ deleteDimension: dimension(sheet, 'ROWS', headerRow(sheet) - 1) }]);
  },
  'moves a row': move(TAB, 'ROWS', below(4), below(8)),
  'inserts a column before the answers': insert(TAB, 'COLUMNS', column('answer')),
  'inserts a column before the ids': insert(TAB, 'COLUMNS', column('id')),
  'moves the column of answers to the front': move(TAB, 'COLUMNS', column('answer'), () => 0),
  'moves the status behind the explanation': move(TAB, 'COLUMNS', column('status'), column('reason')),
  'renames a tab': (book) => {
    const { sheetId } = book.sheet(TAB);
    book.batch([{ updateSheetProperties: { properties: { sheetId, title: 'Tên mới' }, fields: 'title' } }]);
  },
  'moves a tab': (book) => {
    const { sheetId } = book.sheet(TAB);
    book.batch([{ updateSheetProperties: { properties: { sheetId, index: 0 }, fields: 'index' } }]);
  },
  'deletes a tab': (book) => book.batch([{ deleteSheet: { sheetId: book.sheet('unit:so-cong-thuong').sheetId } }]),
  'types a reason into Cần bổ sung': reason(2),
  'types a reason beside the first line': reason(1),
  'types a reason and sorts Cần bổ sung': (book, mark) => {
    reason(3)(book, mark);
    sort('findings', 'message')(book, mark);
  },
  'sorts Cần bổ sung': sort('findings', 'message'),
  'inserts a row into Cần bổ sung': insert('findings', 'ROWS', below(2)),
  'inserts a row at the top of Cần bổ sung': insert('findings', 'ROWS', () => 0),
  'inserts a row into Tổng hợp': insert('overview', 'ROWS', () => 0),
  'inserts a row into Nhật ký': insert('log', 'ROWS', below(1)),
  'inserts a row into Ngoại lệ': insert('waivers', 'ROWS', below(1)),
  'inserts a row into Dự thảo': insert('drafts', 'ROWS', () => 0),
  'moves a column of Cần bổ sung': move('findings', 'COLUMNS', column('waiver'), () => 0),
  'changes a limit in Danh mục': (book) => {
    const items = book.sheet('items');
    setRaw(book.host.workbook, items.sheetId, headerRow(items) + 3, columnsOf(items).get('maxWords') ?? 0, '7');
  },
};
