// Edits of cells that are the add-in's own: told, never taken back. With the built bundle on the local host.
import { COORDINATOR, newBook } from './book';
import { counted, toasts, typeAs, typeAt } from './typing';

const FINANCE = 'unit:so-tai-chinh';
const READ = 'Range.getValues';

describe('an edit of what the add-in owns', () => {
  const said = (columns: string) =>
    `Cột ${columns} do bộ biểu mẫu quản lý và đã bị sửa. Đề nghị chạy Khởi tạo bộ biểu mẫu để khôi phục.`;

  it.each([
    ['code', '“Mã”'],
    ['request', '“Nội dung yêu cầu”'],
    ['limit', '“Đơn vị tính/Giới hạn”'],
    ['role', '“Vai trò”'],
    ['id', '“Mã định danh”'],
  ])('(%s) is reported in a toast and in the row, never taken back; set-up repairs it', (column, title) => {
    const book = newBook({ setUp: true });
    const { row, sheetId } = book.at(FINANCE, '3.3.1-1a', 'answer');
    const place = book.at(FINANCE, '3.3.1-1a', column);
    const [status, fix] = [book.at(FINANCE, '3.3.1-1a', 'status').column, book.at(FINANCE, '3.3.1-1a', 'fix').column];
    const read = (c: number) => book.sheet(FINANCE).rows[row]?.[c]?.userEnteredValue?.stringValue;
    const results = typeAs(book, FINANCE, '3.3.1-1a', column, 'sửa nhầm', COORDINATOR);
    expect(toasts(results)).toEqual([said(title)]);
    expect(read(status)).toBe('! Cần xem lại');
    expect(read(fix)).toContain(said(title));
    expect(read(place.column)).toBe('sửa nhầm');
    expect(book.tell('setUpWorkbook')).toContain('Sở Tài chính');
    const answer = book.at(FINANCE, '3.3.1-1a', 'answer');
    expect(answer.row).toBe(row);
    typeAt(book, sheetId, row, answer.column, '18,5');
    expect(read(fix)).not.toContain('bộ biểu mẫu quản lý');
  });

  it('that is undone clears the report', () => {
    const book = newBook({ setUp: true });
    const was = book.read(FINANCE, '3.3.1-1a', 'code');
    typeAs(book, FINANCE, '3.3.1-1a', 'code', 'sửa nhầm', COORDINATOR);
    expect(toasts(typeAs(book, FINANCE, '3.3.1-1a', 'code', was, COORDINATOR))).toEqual([]);
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('○ Chưa có');
  });

  it('in the heading row is told in a toast, then and when somebody types', () => {
    const book = newBook({ setUp: true });
    const { sheetId, column } = book.at(FINANCE, '3.3.1-1a', 'year');
    const header = book.at(FINANCE, '#header', 'id').row;
    const results = typeAt(book, sheetId, header, column, 'Năm nay', COORDINATOR);
    expect(toasts(results)[0]).toMatch(/^Dòng tiêu đề các cột/);
    expect(toasts(typeAs(book, FINANCE, '3.3.1-1a', 'answer', '5'))[0]).toMatch(/^Dòng tiêu đề các cột/);
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('');
  });

  it('that repeats an id is told to whoever types in the second row', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row } = book.at(FINANCE, '3.3.1-1b', 'answer');
    const { column } = book.at(FINANCE, '3.3.1-1b', 'id');
    expect(toasts(typeAt(book, sheetId, row, column, '3.3.1-1a', COORDINATOR))).toEqual([said('“Mã định danh”')]);
    const again = typeAt(book, sheetId, row, book.at(FINANCE, '3.3.1-1a', 'answer').column, '5');
    expect(toasts(again)[0]).toMatch(/bị trùng/);
    expect(counted(again)).toEqual([READ]);
  });
});
