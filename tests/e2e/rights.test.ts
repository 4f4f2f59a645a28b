// Kiểm tra quyền chỉnh sửa, with the built bundle on the local host.
import { apiCalls, type Book, COORDINATOR, OFFICER } from './book';
import { assigned, DISTRICTS, HEALTH, OTHER } from './hand-in-book';

const WHOLE = 'Quyền chỉnh sửa ở mọi trang tính đúng như quy định.';
const RESTORED = 'Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.';

const protections = (book: Book, key = HEALTH) => book.sheet(key).protectedRanges;
const own = (book: Book, text: string, key = HEALTH) => {
  const isLong = ({ startRowIndex = 0, endRowIndex = 2 }): boolean => endRowIndex - startRowIndex > 1;
  const found = protections(book, key).find(({ description, range }) => description?.includes(text) && isLong(range));
  if (!found) throw new Error(`no protection ${text}`);
  return found;
};

describe('checking who may edit', () => {
  it('says that all is well after set-up, names the units without editors, reads twice and writes nothing', () => {
    const book = assigned();
    const before = book.state();
    const result = book.run('checkRights');
    expect(apiCalls(result)).toEqual(['sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter']);
    const said = result.alerts[0]?.text ?? '';
    expect(said).toContain(WHOLE);
    expect(said).toMatch(/\d+ đơn vị chưa ghi tài khoản được nhập/);
    expect(said).not.toMatch(/Sở Y tế[,.]/);
    expect(said).toMatch(/Chưa có gì được ghi\.$/);
    expect(book.state()).toBe(before);
    expect(book.tell('checkRights', OFFICER)).toBe('Chức năng này dành cho đơn vị đầu mối.');
  });

  it('names each tab with what is missing, smaller, added or taken away by hand; set-up restores it', () => {
    const book = assigned();
    const healthy = JSON.stringify(protections(book));
    const rows = own(book, 'Phần của Sở Y tế');
    const district = own(book, 'Phần của Ủy ban nhân dân Quận 1', DISTRICTS);
    book.batch([
      {
        updateProtectedRange: {
          protectedRange: {
            protectedRangeId: own(book, 'Phần do').protectedRangeId,
            editors: { users: [COORDINATOR, OTHER] },
          },
          fields: 'editors',
        },
      },
      {
        updateProtectedRange: {
          protectedRange: {
            protectedRangeId: rows.protectedRangeId,
            range: { ...rows.range, endRowIndex: (rows.range.startRowIndex ?? 0) + 1 },
          },
          fields: 'range',
        },
      },
      { deleteProtectedRange: { protectedRangeId: district.protectedRangeId } },
      {
        updateProtectedRange: {
          protectedRange: {
            protectedRangeId: own(book, 'tự ghi', 'unit:so-noi-vu').protectedRangeId,
            warningOnly: false,
          },
          fields: 'warningOnly',
        },
      },
    ]);
    const said = book.tell('checkRights');
    expect(said).toContain('Có 3 trang tính có quyền chỉnh sửa khác quy định:');
    expect(said).toContain(`phần chung của trang tính thừa tài khoản được sửa: ${OTHER}`);
    expect(said).toContain('phạm vi bảo vệ phần của Sở Y tế khác quy định');
    expect(said).toMatch(/chưa bảo vệ phần của .*Quận 1/);
    expect(said).toMatch(/Sở Nội vụ: cột Tình trạng .* ngăn sửa/);
    expect(said).toContain('Đề nghị chọn Khởi tạo bộ biểu mẫu để khôi phục.');
    expect(book.tell('setUpWorkbook')).toContain('cập nhật');
    expect(book.tell('checkRights')).toContain(WHOLE);
    expect(book.tell('setUpWorkbook')).toBe(RESTORED);
    expect(JSON.stringify(protections(book))).toBe(healthy);
  });

  it('tells of cells that somebody else has protected, and that set-up leaves them', () => {
    const book = assigned();
    const { sheetId, row, column } = book.at(HEALTH, 'sustainability-health', 'answer');
    const range = {
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    book.batch([{ addProtectedRange: { protectedRange: { range, editors: { users: [COORDINATOR] } } } }]);
    const said = book.tell('checkRights');
    expect(said).toContain('Có phần bảo vệ do người khác đặt thêm');
    expect(said).toContain(`• Sở Y tế: vùng D${row + 1} do người khác bảo vệ`);
    expect(said).not.toContain('khác quy định');
  });

  it('says that lists wait for set-up after Đơn vị was changed', () => {
    const book = assigned();
    book.type('units', 'so-y-te', 'editors', OTHER);
    expect(book.tell('checkRights')).toContain('danh sách tài khoản chưa cập nhật theo trang tính Đơn vị, Thiết lập');
    book.run('setUpWorkbook');
    expect(book.tell('checkRights')).toContain(WHOLE);
  });

  it('does not mistake the owner, whom Google adds to every list, for somebody too many', () => {
    const book = assigned();
    const second = 'dau.moi.hai@hcm.example';
    book.host.workbook.state = { ...book.host.workbook.state, editors: [OFFICER, OTHER, second] };
    book.type('settings', 'coordinators', 'value', `${COORDINATOR}; ${second}`);
    book.run('setUpWorkbook');
    book.type('settings', 'coordinators', 'value', second, second);
    book.run('setUpWorkbook', second);
    expect(protections(book).every(({ editors }) => !editors || editors.users?.includes(COORDINATOR))).toBe(true);
    expect(book.tell('checkRights', second)).toContain(WHOLE);
    expect(book.tell('setUpWorkbook', second)).toBe(RESTORED);
  });
});
