// Khởi tạo bộ biểu mẫu, with the built bundle on the local host.
import { cellAt } from '../../local/sheets/state';
import { apiCalls, COORDINATOR, newBook, OFFICER } from './book';

const READS = ['sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter'];

describe('setting the workbook up', () => {
  it('makes every tab in two reads and one write, in an empty spreadsheet also locale and time zone', () => {
    const book = newBook();
    const result = book.run('setUpWorkbook');
    expect(apiCalls(result)).toEqual([...READS, 'sheets.spreadsheets.batchUpdate']);
    expect(result.alerts[0]?.text).toBe('Đã tạo 28 trang tính.');
    expect(book.host.workbook.state.sheets.map((s) => s.title).slice(0, 4)).toEqual([
      'Tổng hợp',
      'Cần bổ sung',
      'Sở Giáo dục và Đào tạo',
      'VP Đoàn ĐBQH và HĐND TP',
    ]);
    expect(book.host.workbook.state).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  it('run again says that nothing is missing, sends no write and changes nothing', () => {
    const book = newBook();
    book.run('setUpWorkbook');
    book.type('unit:so-y-te', 'sustainability-health', 'answer', 'Thành phố lồng ghép y tế vào học tập.');
    const before = book.state();
    const result = book.run('setUpWorkbook');
    expect(apiCalls(result)).toEqual(READS);
    expect(result.alerts[0]?.text).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.');
    expect(book.state()).toBe(before);
  });

  it('run again after a check changes nothing either', () => {
    const book = newBook();
    book.run('setUpWorkbook');
    book.run('checkCompleteness');
    const before = book.state();
    expect(book.tell('setUpWorkbook')).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.');
    expect(book.state()).toBe(before);
  });

  it('leaves other tabs, their titles, the locale and the time zone alone, and says that they differ', () => {
    const book = newBook();
    book.batch([
      { updateSheetProperties: { properties: { sheetId: 0, title: 'Sở Y tế' }, fields: 'title' } },
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'của người khác' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const foreign = JSON.stringify(book.host.workbook.state.sheets[0]);
    const said = book.tell('setUpWorkbook');
    expect(said).toContain('Tên “Sở Y tế” đã có trang tính khác dùng, nên trang tính mới tên là “Sở Y tế (2)”.');
    expect(said).toContain('“en_US”');
    expect(said).toContain('“Etc/GMT”');
    expect(JSON.stringify(book.host.workbook.state.sheets.find((s) => s.sheetId === 0))).toBe(foreign);
    expect(book.host.workbook.state.locale).toBe('en_US');
  });

  it('repairs a deleted tab, a deleted row, an overwritten text, a lost dropdown and a lost protection, and says so', () => {
    const book = newBook({ setUp: true });
    const healthy = book.state();
    const row = book.at('unit:so-tai-chinh', '3.3.1-1a', 'request');
    const gone = book.at('unit:so-tai-chinh', '3.3.1-1b', 'answer');
    book.batch([
      { deleteSheet: { sheetId: book.sheet('unit:so-y-te').sheetId } },
      {
        updateCells: {
          start: { sheetId: row.sheetId, rowIndex: row.row, columnIndex: row.column },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'sửa nhầm' } }] }],
          fields: 'userEnteredValue',
        },
      },
      {
        deleteDimension: {
          range: { sheetId: gone.sheetId, dimension: 'ROWS', startIndex: gone.row, endIndex: gone.row + 1 },
        },
      },
      { deleteProtectedRange: { protectedRangeId: book.sheet('unit:so-noi-vu').protectedRanges[0]?.protectedRangeId } },
      { setDataValidation: { range: { sheetId: book.sheet('settings').sheetId } } },
    ]);
    const said = book.tell('setUpWorkbook');
    expect(said).toContain('Đã tạo 1 trang tính.');
    expect(said).toMatch(/Sở Tài chính: bổ sung 1 dòng, khôi phục nội dung ở 1 chỗ/);
    expect(said).toMatch(/Sở Nội vụ: cập nhật 1 phần bảo vệ/);
    expect(said).toMatch(/Thiết lập: khôi phục định dạng ở 2 chỗ/);
    expect(book.read('unit:so-tai-chinh', '3.3.1-1a', 'request')).toContain('Tỷ lệ chi thường xuyên');
    expect(book.at('unit:so-tai-chinh', '3.3.1-1b', 'answer').row).toBe(gone.row);
    expect(book.tell('setUpWorkbook')).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.');
    expect(book.tell('checkCompleteness')).toContain('phải có 303');
    expect(healthy.length).toBeGreaterThan(0);
  });

  it('changes the language of texts and dropdowns, with the sample’s mark at the same time, and leaves no note', () => {
    const book = newBook({ setUp: true });
    const choices = (): readonly string[] => {
      const { row, column } = book.at('unit:so-y-te', '3.2.2-1', 'answer');
      const { dataValidation } = cellAt(book.sheet('unit:so-y-te'), row, column) ?? {};
      return (dataValidation?.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
    };
    expect(choices()).toEqual(['Có', 'Đang xây dựng', 'Chưa có']);
    book.type('settings', 'lang', 'value', 'en');
    book.type('settings', 'sample', 'value', 'Có');
    book.tell('setUpWorkbook');
    expect(choices()).toEqual(['Yes', 'In preparation', 'Not yet']);
    const notes = book.host.workbook.state.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.note ?? [])),
    );
    expect(notes).toEqual([]);
    expect(book.tell('setUpWorkbook')).toBe('The workbook is complete; nothing was missing.');
  });

  it('writes lost ids and a lost id column again, with every answer where it was', () => {
    const book = newBook({ setUp: true });
    book.type('unit:so-y-te', 'sustainability-health', 'answer', 'Giữ nguyên');
    const { sheetId, row, column } = book.at('unit:so-y-te', 'sustainability-health', 'answer');
    const idColumn = book.at('unit:so-y-te', 'sustainability-health', 'id').column;
    book.batch([
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: idColumn, endIndex: idColumn + 1 } } },
    ]);
    expect(book.tell('checkCompleteness')).toContain('Cần sửa');
    expect(book.tell('setUpWorkbook')).toContain('Sở Y tế: khôi phục 1 cột');
    expect(book.at('unit:so-y-te', 'sustainability-health', 'answer')).toMatchObject({ row, column });
    expect(book.read('unit:so-y-te', 'sustainability-health', 'answer')).toBe('Giữ nguyên');
    expect(book.tell('setUpWorkbook')).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.');
  });

  it('finds an address that is none before it writes anything, and names its cell', () => {
    const book = newBook({ setUp: true });
    book.type('units', 'so-y-te', 'editors', 'so y te @ hcm');
    const before = book.state();
    const said = book.tell('setUpWorkbook');
    expect(said).toContain('Đơn vị, Tài khoản được nhập');
    expect(said).toContain('so y te @ hcm');
    expect(book.state()).toBe(before);
  });

  it('gives a unit’s rows to the editors that Đơn vị names, and to nobody else', () => {
    const book = newBook({ setUp: true });
    book.type('units', 'so-y-te', 'editors', OFFICER);
    book.type('units', 'quan-1', 'editors', 'nguoi.khac@hcm.example');
    book.run('setUpWorkbook');
    book.type('unit:so-y-te', 'sustainability-health', 'answer', 'Được nhập', OFFICER);
    expect(() => book.type('collective:quan-huyen', 'quan-1/3.3.4-1', 'answer', '5%', OFFICER)).toThrow(/được bảo vệ/);
    expect(() => book.type('unit:so-y-te', 'sustainability-health', 'request', 'x', OFFICER)).toThrow(/được bảo vệ/);
    book.type('unit:so-y-te', 'sustainability-health', 'status', 'x', OFFICER);
    expect(book.tell('setUpWorkbook')).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.');
  });

  it('shows one filter view for each unit of the district level and no filter that hides rows from others', () => {
    const book = newBook({ setUp: true });
    const tab = book.sheet('collective:quan-huyen');
    expect(tab.filterViews).toHaveLength(22);
    expect(book.host.workbook.state.sheets.every((s) => !s.basicFilter)).toBe(true);
  });

  it('is refused to an officer, with nothing written', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    for (const name of ['setUpWorkbook', 'checkCompleteness', 'createReviewDraft', 'createCleanDraft']) {
      expect(book.tell(name, OFFICER)).toBe('Chức năng này dành cho đơn vị đầu mối.');
    }
    expect(book.run('exportAnswers', OFFICER).error?.message).toBe('Chức năng này dành cho đơn vị đầu mối.');
    expect(book.state()).toBe(before);
    expect(book.documents()).toEqual([]);
  });

  it('is refused to anybody while another run holds the lock', () => {
    const book = newBook({ setUp: true });
    let inner = '';
    book.host.beforeCall = (_k, call) => {
      if (call.method === 'spreadsheets.get' && inner === '') inner = book.tell('checkCompleteness', COORDINATOR);
    };
    expect(book.tell('checkCompleteness')).toContain('Đã có 0');
    expect(inner).toContain('Một lần thực hiện khác đang chạy');
  });
});
