// Cập nhật phân công, items: another lead, a contributor, an indicator of the city's own, an item that is asked no more.
import { COORDINATOR, newBook, OFFICER } from './book';
import {
  addRow,
  applied,
  archive,
  COMPLETE,
  deleteRow,
  hasRow,
  NOTHING,
  ready,
  said,
  titles,
  update,
  updated,
} from './reassigning';
import { typeAs } from './typing';

const FINANCE = 'unit:so-tai-chinh';
const HEALTH = 'unit:so-y-te';
const EDUCATION = 'unit:so-giao-duc-va-dao-tao';

describe('another lead', () => {
  it('takes the answer over with all its columns; the former lead’s row goes', () => {
    const book = ready();
    for (const [column, text] of [
      ['answer', '25,5%'],
      ['year', '2022'],
      ['source', 'Thống kê'],
      ['explanation', 'Theo quyết toán'],
    ] as const)
      book.type(FINANCE, '3.3.1-1a', column, text);
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    const [question = ''] = updated(book);
    expect(question).toContain('chuyển 1 dòng kèm nội dung đã nhập');
    expect(question).toContain('Phụ lục I – 3.3.1: Sở Tài chính → Sở Y tế');
    expect(['answer', 'year', 'source', 'explanation'].map((c) => book.read(HEALTH, '3.3.1-1a', c))).toEqual([
      '25,5%',
      '2022',
      'Thống kê',
      'Theo quyết toán',
    ]);
    expect(book.read(HEALTH, '3.3.1-1a', 'role')).toBe('chủ trì');
    expect(hasRow(book, FINANCE, '3.3.1-1a')).toBe(false);
    expect(titles(book)).not.toContain('Lưu trữ');
    expect(book.read('items', '3.3.1-1a', 'assigned')).toBe('*so-y-te');
  });

  it('leaves the answer where it is when the former lead goes on as contributor', () => {
    const book = ready();
    book.type(FINANCE, '3.3.1-1a', 'answer', '25,5%');
    book.type('items', '3.3.1-1a', 'lead', 'sở y tế');
    book.type('items', '3.3.1-1a', 'contributors', 'Sở Tài chính');
    expect(applied(book)[0]).toContain('đổi vai trò 1 dòng');
    expect(book.read(FINANCE, '3.3.1-1a', 'answer')).toBe('25,5%');
    expect(book.read(FINANCE, '3.3.1-1a', 'role')).toBe('phối hợp');
    expect(book.read(HEALTH, '3.3.1-1a', 'answer')).toBe('');
    const notes = book.host.workbook.state.sheets.flatMap((s) =>
      s.rows.flatMap((r) => (r ?? []).filter((c) => c?.note)),
    );
    expect(notes).toEqual([]);
  });

  it('does not write over what the new lead has typed as contributor: the former answer goes to the archive', () => {
    const book = ready();
    book.type('items', '3.3.1-1a', 'contributors', 'Sở Y tế');
    applied(book);
    book.type(FINANCE, '3.3.1-1a', 'answer', 'Của Sở Tài chính');
    book.type(HEALTH, '3.3.1-1a', 'answer', 'Của Sở Y tế');
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    book.type('items', '3.3.1-1a', 'contributors', '');
    applied(book);
    expect(book.read(HEALTH, '3.3.1-1a', 'answer')).toBe('Của Sở Y tế');
    expect(archive(book)).toEqual([
      expect.objectContaining({
        unit: 'Sở Tài chính',
        tab: 'Sở Tài chính',
        code: 'Phụ lục I – 3.3.1',
        role: 'chủ trì',
        answer: 'Của Sở Tài chính',
        when: '15/08/2023 09:00',
        by: COORDINATOR,
        id: 'so-tai-chinh/3.3.1-1a',
      }),
    ]);
    expect(() => book.type('archive', 'so-tai-chinh/3.3.1-1a', 'answer', 'x', OFFICER)).toThrow(/được bảo vệ/);
  });

  it('puts a percentage over as a percentage, and keeps a note with what it went with', () => {
    const book = ready();
    const { sheetId, row, column } = book.at(FINANCE, '3.3.1-1a', 'answer');
    book.batch([
      {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [
            {
              values: [
                {
                  userEnteredValue: { numberValue: 0.255 },
                  userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } },
                  note: 'Chờ quyết toán',
                },
              ],
            },
          ],
          fields: 'userEnteredValue,userEnteredFormat.numberFormat,note',
        },
      },
    ]);
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    updated(book);
    const moved = book.at(HEALTH, '3.3.1-1a', 'answer');
    const cell = book.sheet(HEALTH).rows[moved.row]?.[moved.column];
    expect([cell?.userEnteredValue, cell?.userEnteredFormat?.numberFormat?.type]).toEqual([
      { numberValue: 0.255 },
      'PERCENT',
    ]);
    expect(archive(book).map(({ answer }) => answer)).toEqual(['Chờ quyết toán']);
  });
});

describe('an indicator of the city’s own', () => {
  const cells = {
    request: 'Tỷ lệ phường có thư viện cộng đồng',
    kind: 'Tỷ lệ phần trăm',
    measure: '%',
    group: '1.2',
    lead: 'Sở Văn hóa và Thể thao',
    contributors: 'Sở Tài chính; Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện',
  };

  it('gets its rows, under its standard, and is checked like any other', () => {
    const book = ready();
    addRow(book, 'items', cells);
    expect(applied(book)[0]).toContain('Nội dung mới: Tỷ lệ phường có thư viện cộng đồng');
    expect(book.read('items', 'rieng-1', 'code')).toBe('Chỉ số riêng 1');
    expect(book.read('unit:so-van-hoa-va-the-thao', 'rieng-1', 'role')).toBe('chủ trì');
    expect(book.read('collective:quan-huyen', 'huyen-nha-be/rieng-1', 'request')).toBe(cells.request);
    expect(book.tell('checkCompleteness')).toContain('phải có 327');
    book.type('unit:so-van-hoa-va-the-thao', 'rieng-1', 'answer', '120%');
    book.run('checkCompleteness');
    expect(book.read('unit:so-van-hoa-va-the-thao', 'rieng-1', 'status')).toBe('✗ Cần sửa');
  });

  it('is checked while people type, in an agency’s tab and in a block', () => {
    const book = ready();
    addRow(book, 'items', cells);
    applied(book);
    typeAs(book, 'unit:so-tai-chinh', 'rieng-1', 'answer', '120%');
    expect(book.read('unit:so-tai-chinh', 'rieng-1', 'status')).toBe('✗ Cần sửa');
    typeAs(book, 'collective:quan-huyen', 'quan-1/rieng-1', 'answer', '45%');
    expect(book.read('collective:quan-huyen', 'quan-1/rieng-1', 'fix')).toContain('Năm');
  });

  it('goes with its row of Danh mục; what was answered goes to the archive, and its number is not given again', () => {
    const book = ready();
    addRow(book, 'items', { ...cells, group: '' });
    applied(book);
    expect(book.read('unit:so-tai-chinh', '#rieng', 'code')).toBe('Chỉ số riêng của thành phố');
    book.type('unit:so-tai-chinh', 'rieng-1', 'answer', '45%');
    deleteRow(book, 'items', 'rieng-1');
    updated(book);
    expect(archive(book).map(({ unit, code, answer }) => [unit, code, answer])).toEqual([
      ['Sở Tài chính', 'Chỉ số riêng 1', '45%'],
    ]);
    expect(hasRow(book, 'unit:so-tai-chinh', '#rieng')).toBe(false);
    addRow(book, 'items', cells);
    applied(book);
    expect(hasRow(book, 'unit:so-tai-chinh', 'rieng-2')).toBe(true);
  });
});

describe('an item that is asked no more', () => {
  it('goes everywhere, and set-up does not bring it back', () => {
    const book = ready();
    book.type(EDUCATION, '3.2.2-1', 'answer', 'Có');
    deleteRow(book, 'items', '3.2.2-1');
    expect(applied(book)[0]).toMatch(/Thôi yêu cầu: Phụ lục I – 3\.2\.2/);
    expect(hasRow(book, EDUCATION, '3.2.2-1')).toBe(false);
    expect(hasRow(book, EDUCATION, '3.2.2-1+summary')).toBe(false);
    expect(hasRow(book, 'collective:quan-huyen', 'quan-1/3.2.2-1')).toBe(false);
    expect(archive(book).map(({ answer }) => answer)).toEqual(['Có']);
    expect(book.read('settings', 'retired', 'value')).toBe('3.2.2-1');
    expect(book.tell('setUpWorkbook')).toBe(COMPLETE);
  });

  it('comes back with set-up as long as the update has not run', () => {
    const book = ready();
    deleteRow(book, 'items', 'slogan');
    expect(book.tell('setUpWorkbook')).toContain('Danh mục: bổ sung 1 dòng');
    expect(said(update(book))).toEqual([NOTHING]);
  });
});

describe('the update', () => {
  it('changes nothing when the person says no, and is refused to an officer and in a spreadsheet that is not set up', () => {
    const book = ready();
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    const before = book.state();
    expect(said(update(book, ['NO']))[1]).toBe('Chưa thay đổi gì.');
    expect(said(update(book, ['YES'], OFFICER))).toEqual(['Chức năng này dành cho đơn vị đầu mối.']);
    expect(book.state()).toBe(before);
    expect(said(update(newBook()))[0]).toContain('chưa có bộ biểu mẫu');
  });

  it('leaves the workbook as it was when Google fails in the middle, and can be run again', () => {
    const book = ready();
    book.type('unit:so-tai-chinh', '3.3.1-1a', 'answer', '25,5%');
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    const before = book.state();
    book.host.beforeCall = (_k, call) =>
      call.method === 'spreadsheets.batchUpdate' ? { fail: 'before', code: 500, message: 'Internal error' } : undefined;
    expect(said(update(book))[1]).toContain('Chưa có gì được ghi');
    expect(book.state()).toBe(before);
    book.host.beforeCall = () => undefined;
    applied(book);
    expect(book.read(HEALTH, '3.3.1-1a', 'answer')).toBe('25,5%');
  });

  it('keeps an answer that somebody types while the coordinator reads the question, and refuses when the changes are others by then', () => {
    const book = ready();
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    let n = 0;
    book.host.beforeCall = (_k, call) => {
      if (call.method === 'spreadsheets.get') n += 1;
      if (n === 2 && call.method === 'spreadsheets.get') book.type(FINANCE, '3.3.1-1a', 'answer', 'Vừa ghi');
      return undefined;
    };
    expect(said(update(book))[1]).toContain('vừa được sửa trong lúc chờ');
    book.host.beforeCall = () => undefined;
    updated(book);
    expect(book.read(HEALTH, '3.3.1-1a', 'answer')).toBe('Vừa ghi');
  });

  it('writes one line into Nhật ký', () => {
    const book = ready();
    book.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
    applied(book);
    const lines = book
      .sheet('log')
      .rows.flatMap((row) => (row ?? []).flatMap((c) => c?.userEnteredValue?.stringValue ?? []));
    expect(lines.filter((text) => text === 'Cập nhật phân công')).toHaveLength(1);
  });
});
