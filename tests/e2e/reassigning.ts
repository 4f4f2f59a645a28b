// Cập nhật phân công in tests: running it, and looking at what it leaves behind.
import type { RunResult } from '../../local/host/types';
import { pasteBlock } from '../../local/sheets/typing';
import { type Book, COORDINATOR, newBook } from './book';

export const NOTHING = 'Phân công đang áp dụng đã đúng với Danh mục và Đơn vị, không có gì phải cập nhật.';
export const COMPLETE = 'Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.';

/** Runs it as the coordinator and answers the question. */
export const update = (book: Book, answers: readonly ('YES' | 'NO')[] = ['YES'], as = COORDINATOR): RunResult =>
  book.host.run('updateAssignment', { as, via: 'menu', answers });

/** What it said, the question first. */
export const said = (result: RunResult): readonly string[] => result.alerts.map(({ text }) => text);

/** Runs it, and shows that it was done. */
export function applied(book: Book): readonly string[] {
  const result = update(book);
  expect(result.error).toBeUndefined();
  const told = said(result);
  expect(told[1]).toMatch(/^Đã cập nhật phân công/);
  return told;
}

/** Runs it, and shows that set-up and a second run find nothing to do. */
export function updated(book: Book): readonly string[] {
  const told = applied(book);
  expect(book.tell('setUpWorkbook')).toBe(COMPLETE);
  const before = book.state();
  expect(said(update(book))).toEqual([NOTHING]);
  expect(book.state()).toBe(before);
  return told;
}

/** Types into the first empty row of a register. */
export function addRow(book: Book, key: 'items' | 'units', cells: Readonly<Record<string, string>>): void {
  const first = key === 'items' ? 'request' : 'name';
  const sheet = book.sheet(key);
  const { column } = book.at(key, '#header', first);
  const used = sheet.rows.map((row, r) => (row?.[column]?.userEnteredValue ? r : 0));
  const row = Math.max(...used) + 1;
  for (const [name, text] of Object.entries(cells)) {
    const at = book.at(key, '#header', name);
    pasteBlock(book.host.workbook, sheet.sheetId, row, at.column, [[text]], COORDINATOR);
  }
}

export function deleteRow(book: Book, key: string, id: string): void {
  const { sheetId, row } = book.at(key, id, 'id');
  book.batch([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } }]);
}

export const titles = (book: Book): readonly string[] => book.host.workbook.state.sheets.map(({ title }) => title);

export const hasRow = (book: Book, key: string, id: string): boolean => {
  try {
    return book.at(key, id, 'answer').row >= 0;
  } catch {
    return false;
  }
};

/** The lines of the archive by column. */
export function archive(book: Book): readonly Readonly<Record<string, string>>[] {
  const columns = ['unit', 'tab', 'code', 'role', 'answer', 'year', 'source', 'when', 'by', 'id'];
  const at = columns.map((name) => [name, book.at('archive', '#header', name).column] as const);
  const { row: header } = book.at('archive', '#header', 'id');
  return book
    .sheet('archive')
    .rows.slice(header + 1)
    .map((row) =>
      Object.fromEntries(at.map(([name, column]) => [name, row?.[column]?.userEnteredValue?.stringValue ?? ''])),
    );
}

/** A new workbook. */
export const ready = (): Book => newBook({ setUp: true });

/** 168 names such as the city has had since 1 July 2025: 113 wards, 54 communes, one special zone. */
export function wardNames(): readonly string[] {
  const first = [
    'An',
    'Bình',
    'Tân',
    'Phú',
    'Long',
    'Hòa',
    'Đông',
    'Tây',
    'Vĩnh',
    'Thạnh',
    'Hiệp',
    'Phước',
    'Xuân',
    'Minh',
  ];
  const second = ['Khánh', 'Lộc', 'Sơn', 'Thới', 'Mỹ', 'Hưng', 'Thuận', 'Hải', 'Giang', 'Điền', 'Lợi', 'Quý'];
  const kind = (i: number): string => (i < 113 ? 'Phường' : i < 167 ? 'Xã' : 'Đặc khu');
  return first.flatMap((a) => second.map((b) => `${a} ${b}`)).map((name, i) => `${kind(i)} ${name}`);
}
