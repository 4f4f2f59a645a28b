// Cập nhật phân công refuses what it cannot apply: every cell named, nothing changed.
import { addRow, applied, ready, said, update, updated } from './reassigning';

describe('edits that cannot be applied', () => {
  it('are all named with their cells at once, and nothing is written', () => {
    const book = ready();
    const cell = (key: string, id: string, column: string): string => {
      const { row, column: c } = book.at(key, id, column);
      return `${key === 'items' ? 'Danh mục' : 'Đơn vị'}, ô ${String.fromCharCode(65 + c)}${row + 1}`;
    };
    const bad = [
      ['items', '3.3.1-1a', 'lead', 'Sở Tưởng tượng', 'không có đơn vị “Sở Tưởng tượng”'],
      ['items', '3.3.1-1b', 'lead', 'Sở Y tế; Sở Nội vụ', 'hơn một đơn vị chủ trì'],
      ['items', '1.1.1-1', 'lead', 'Các sở, ban ngành, đoàn thể', 'không chủ trì được'],
      ['items', 'slogan', 'maxWords', 'tám', 'không phải là số'],
      ['items', 'goals', 'required', 'có lẽ', 'chọn Có hoặc Không'],
      ['items', 'context', 'request', '', 'thiếu nội dung'],
      ['items', 'quote', 'minWords', '90', 'lớn hơn số từ tối đa'],
      ['items', '1.1.2-2', 'kind', 'Chính sách', 'không đổi được'],
      ['units', 'so-noi-vu', 'name', 'Sở Y tế', 'đã có ở dòng khác'],
      ['units', 'so-tai-chinh', 'successor', 'Sở Tưởng tượng', 'không có đơn vị'],
      ['units', 'so-cong-thuong', 'successor', 'Sở Ngoại vụ', 'vòng quanh'],
      ['units', 'so-ngoai-vu', 'successor', 'Sở Công Thương', 'vòng quanh'],
      ['units', 'quan-1', 'kind', 'Thị trấn', 'không có loại “Thị trấn”'],
      ['units', 'quan-3', 'deadline', 'mai', 'không đọc được ngày'],
      ['units', 'quan-4', 'editors', 'khong phai', 'không phải là địa chỉ'],
      ['units', 'quan-5', 'name', '', 'thiếu tên đơn vị'],
    ] as const;
    const cells = bad.map(([key, id, column]) => cell(key, id, column));
    for (const [key, id, column, text] of bad) book.type(key, id, column, text);
    book.type('items', '2.6.2-1', 'lead', '');
    book.type('items', '2.6.2-1', 'contributors', '');
    addRow(book, 'items', { request: 'Không có loại', lead: 'Sở Y tế' });
    addRow(book, 'items', { lead: 'Sở Y tế' });
    addRow(book, 'units', { name: 'Sài Gòn' });
    const before = book.state();
    const result = update(book);
    const [told = ''] = said(result);
    expect(said(result)).toHaveLength(1);
    bad.forEach(([, , , , words], i) => {
      expect(told).toContain(`${cells[i]}: `);
      expect(told.split('\n').find((line) => line.includes(`${cells[i]}: `))).toContain(words);
    });
    for (const words of ['chưa có đơn vị nào cung cấp', 'chưa chọn loại', 'chưa rõ “Sài Gòn” thuộc loại nào'])
      expect(told).toContain(words);
    expect(book.state()).toBe(before);
  });

  it('are refused where an agency that is still named would go, or the coordinating one', () => {
    const book = ready();
    book.type('units', 'so-giao-duc-va-dao-tao', 'successor', 'Sở Y tế');
    expect(said(update(book))[0]).toContain('đơn vị đầu mối không còn');
  });

  it('do not stand in the way where they can be understood: other case, no marks, the lead named twice', () => {
    const book = ready();
    book.type('items', '3.3.1-1a', 'lead', 'so y te');
    book.type('items', '3.3.1-1a', 'contributors', 'SỞ Y TẾ;  sở tài  chính');
    updated(book);
    expect(book.read('items', '3.3.1-1a', 'assigned')).toBe('*so-y-te;so-tai-chinh');
  });

  it('send to set-up first where a tab is damaged', () => {
    const book = ready();
    const { sheetId, column } = book.at('unit:so-y-te', '#header', 'id');
    book.batch([
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 } } },
    ]);
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    expect(said(update(book))[0]).toMatch(/Sở Y tế.*Khởi tạo bộ biểu mẫu trước/);
    book.tell('setUpWorkbook');
    applied(book);
  });
});
