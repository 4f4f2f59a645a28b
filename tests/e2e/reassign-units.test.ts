// Cập nhật phân công, units: a renamed agency, a merged one, a new one, one that goes, 168 wards in the place of 22 districts.
import { pasteBlock } from '../../local/sheets/typing';
import { COORDINATOR } from './book';
import {
  addRow,
  applied,
  archive,
  COMPLETE,
  deleteRow,
  hasRow,
  ready,
  titles,
  updated,
  wardNames,
} from './reassigning';
import { typeAs } from './typing';

const BLOCKS = 'collective:quan-huyen';

describe('a renamed agency', () => {
  it('keeps its rows and answers; tab, headings and Danh mục have the new name', () => {
    const book = ready();
    book.type('unit:so-y-te', 'sustainability-health', 'answer', 'Đã viết');
    book.type('units', 'so-y-te', 'name', 'Sở Y tế và Dân số');
    const [question] = updated(book);
    expect(question).toContain('Đổi tên: Sở Y tế → Sở Y tế và Dân số');
    expect(titles(book)).toContain('Sở Y tế và Dân số');
    expect(titles(book)).not.toContain('Sở Y tế');
    expect(book.read('unit:so-y-te', 'sustainability-health', 'answer')).toBe('Đã viết');
    expect(book.read('unit:so-y-te', '#title', 'code')).toMatch(/^Sở Y tế và Dân số – /);
    expect(
      book.read('items', '1.1.1-1', 'contributors') + book.read('items', 'sustainability-health', 'lead'),
    ).toContain('Sở Y tế và Dân số');
    expect(book.tell('checkCompleteness')).toContain('phải có 303');
    expect(
      book
        .sheet('findings')
        .rows.some((row) => row?.some((c) => /phân công/i.test(c?.userEnteredValue?.stringValue ?? ''))),
    ).toBe(false);
  });

  it('of the district level keeps its block, its progress and its filter view under the new name', () => {
    const book = ready();
    book.type(BLOCKS, 'quan-1/3.3.4-1', 'answer', '5%');
    book.run('checkCompleteness');
    book.type('units', 'quan-1', 'name', 'Ủy ban nhân dân quận Sài Gòn');
    applied(book);
    expect(book.read(BLOCKS, 'quan-1/#', 'code')).toBe('Ủy ban nhân dân quận Sài Gòn – đã có 1 / phải có 7');
    expect(book.sheet(BLOCKS).filterViews.map(({ title }) => title)).toContain('Quận Sài Gòn');
    expect(book.sheet(BLOCKS).filterViews).toHaveLength(22);
    expect(titles(book)).toContain('Quận, huyện');
  });

  it('that coordinates is still found by Thiết lập', () => {
    const book = ready();
    book.type('units', 'so-giao-duc-va-dao-tao', 'name', 'Sở Giáo dục');
    applied(book);
    expect(book.read('settings', 'coordinator', 'value')).toBe('Sở Giáo dục');
  });
});

describe('a merged agency', () => {
  it('hands everything over with its answers; its empty tab goes, its row in Đơn vị stays as a record', () => {
    const book = ready();
    book.type('unit:so-ke-hoach-va-dau-tu', '2.3.3-1', 'answer', '6.500');
    book.type('unit:so-ke-hoach-va-dau-tu', '3.2.2-1', 'answer', 'Có');
    book.type('unit:so-ke-hoach-va-dau-tu', '#letter', 'answer', '15/SKHĐT');
    book.type('units', 'so-ke-hoach-va-dau-tu', 'successor', 'Sở Tài chính');
    const [question] = applied(book);
    expect(question).toContain('Chuyển giao: Sở Kế hoạch và Đầu tư → Sở Tài chính');
    expect(book.read('unit:so-tai-chinh', '2.3.3-1', 'answer')).toBe('6.500');
    expect(book.read('unit:so-tai-chinh', '3.2.2-1', 'answer')).toBe('Có');
    expect(titles(book)).not.toContain('Sở Kế hoạch và Đầu tư');
    expect(book.read('items', '2.3.3-1', 'lead') + book.read('items', '2.3.3-1', 'contributors')).toContain(
      'Sở Tài chính',
    );
    expect(archive(book).map(({ code, answer }) => [code, answer])).toEqual([['Công văn', '15/SKHĐT']]);
    expect(book.read('units', 'so-ke-hoach-va-dau-tu', 'assigned')).toBe('đã thôi');
    expect(book.tell('setUpWorkbook')).toBe(COMPLETE);
  });

  it('leaves a tab in which somebody wrote something of their own, under another name', () => {
    const book = ready();
    const { sheetId, row } = book.at('unit:so-ngoai-vu', '#header', 'code');
    const { columnCount, rowCount } = book.sheet('unit:so-ngoai-vu');
    pasteBlock(book.host.workbook, sheetId, row + 1, columnCount, [['Ghi chú của tôi']], COORDINATOR);
    book.type('units', 'so-ngoai-vu', 'successor', 'Sở Nội vụ');
    updated(book);
    const kept = book.host.workbook.state.sheets.find((sheet) => sheet.sheetId === sheetId);
    expect(kept?.title).toBe('Sở Ngoại vụ (đã thôi)');
    expect(kept?.rowCount).toBeLessThan(rowCount);
    const texts = book.host.workbook.state.sheets.flatMap((s) =>
      s.rows.flatMap((r) => (r ?? []).map((c) => c?.userEnteredValue?.stringValue)),
    );
    expect(texts).toContain('Ghi chú của tôi');
  });
});

describe('a new agency', () => {
  it('gets a tab of its own, is checked while people type, and goes again with its row', () => {
    const book = ready();
    addRow(book, 'units', { name: 'Sở Du lịch', kind: 'Cơ quan', member: 'Có' });
    book.type('items', 'slogan', 'contributors', 'Sở Du lịch');
    applied(book);
    expect(titles(book)).toContain('Sở Du lịch');
    const key = 'unit:so-du-lich';
    expect(book.read(key, '3.2.2-1', 'role')).toBe('phối hợp');
    typeAs(book, key, 'slogan', 'answer', 'từ '.repeat(30));
    expect(book.read(key, 'slogan', 'fix')).toContain('8');
    book.type(key, '3.2.2-1', 'answer', 'Có');
    book.type('items', 'slogan', 'contributors', '');
    deleteRow(book, 'units', 'so-du-lich');
    applied(book);
    expect(titles(book)).not.toContain('Sở Du lịch');
    expect(archive(book).map(({ answer }) => answer)).toEqual(['Có', 'từ '.repeat(30)]);
  });
});

describe('168 wards pasted over the list of districts', () => {
  it('get their blocks with one click, in batches that set-up can complete; what the districts answered is archived', () => {
    const book = ready();
    const names = wardNames();
    expect(names).toHaveLength(168);
    book.type(BLOCKS, 'quan-1/3.3.4-1', 'answer', '5%');
    book.type(BLOCKS, 'quan-3/#letter', 'answer', '12/UBND');
    book.run('checkCompleteness');
    const { sheetId, row, column } = book.at('units', 'thu-duc', 'name');
    pasteBlock(
      book.host.workbook,
      sheetId,
      row,
      column,
      names.map((name) => [name]),
      COORDINATOR,
    );
    const [question] = applied(book);
    expect(question).toContain('Thêm 1176 dòng');
    expect(question).toContain('Đơn vị mới (168): Phường An Khánh');
    expect(titles(book)).toContain('Phường, xã, đặc khu');
    expect(titles(book)).not.toContain('Quận, huyện');
    expect(book.read(BLOCKS, '#title', 'code')).toMatch(/^Ủy ban nhân dân các phường, xã, đặc khu – /);
    expect(hasRow(book, BLOCKS, 'quan-1/3.3.4-1')).toBe(false);
    expect(book.sheet(BLOCKS).filterViews).toHaveLength(168);
    expect(archive(book).map(({ unit, answer }) => [unit, answer])).toEqual([
      ['Ủy ban nhân dân Quận 1', '5%'],
      ['Ủy ban nhân dân Quận 3', '12/UBND'],
    ]);
    expect(book.read('units', 'phuong-an-khanh', 'kind')).toBe('Phường, xã, đặc khu');
    expect(book.read('units', 'phuong-an-khanh', 'short')).toBe('Phường An Khánh');
    expect(book.tell('checkCompleteness')).toContain('phải có 1325');
    typeAs(book, BLOCKS, 'dac-khu-minh-quy/3.3.4-1', 'answer', '120%');
    expect(book.read(BLOCKS, 'dac-khu-minh-quy/3.3.4-1', 'status')).toBe('✗ Cần sửa');
  });

  it('keep every ward’s answers under its name when the list is pasted again in another order', () => {
    const book = ready();
    const names = wardNames().slice(0, 25);
    const paste = (list: readonly string[]): void => {
      const first = book.at('units', '#header', 'name').row + 20;
      pasteBlock(
        book.host.workbook,
        book.sheet('units').sheetId,
        first,
        0,
        list.map((name) => [name]),
        COORDINATOR,
      );
    };
    paste(names);
    updated(book);
    book.type(BLOCKS, 'phuong-an-loc/3.3.4-1', 'answer', 'Của An Lộc');
    paste([...names].reverse());
    applied(book);
    expect(book.read(BLOCKS, 'phuong-an-loc/3.3.4-1', 'answer')).toBe('Của An Lộc');
    expect(book.read(BLOCKS, 'phuong-an-loc/#', 'code')).toMatch(/^Phường An Lộc – /);
    expect(book.read('units', 'phuong-an-loc', 'name')).toBe('Phường An Lộc');
  });

  it('are completed by a second run, or by set-up, when the first breaks off between two batches', () => {
    for (const after of ['setUpWorkbook', 'updateAssignment']) {
      const book = ready();
      const { sheetId, row, column } = book.at('units', 'thu-duc', 'name');
      pasteBlock(
        book.host.workbook,
        sheetId,
        row,
        column,
        wardNames().map((name) => [name]),
        COORDINATOR,
      );
      book.type(BLOCKS, 'quan-1/3.3.4-1', 'answer', '5%');
      let writes = 0;
      book.host.beforeCall = (_k, call) => {
        if (call.method !== 'spreadsheets.batchUpdate') return undefined;
        writes += 1;
        return writes === 2 ? { fail: 'before', code: 500, message: 'Internal error' } : undefined;
      };
      expect(
        book.host.run('updateAssignment', { as: COORDINATOR, via: 'menu', answers: ['YES'] }).alerts[1]?.text,
      ).toContain('chạy lại sẽ làm tiếp');
      book.host.beforeCall = () => undefined;
      book.run(after);
      expect(book.tell('setUpWorkbook')).toBe(COMPLETE);
      expect(hasRow(book, BLOCKS, 'dac-khu-minh-quy/3.3.4-1')).toBe(true);
      expect(book.read(BLOCKS, 'dac-khu-minh-quy/3.3.4-1', 'role')).toBe('phối hợp');
      expect(archive(book).map(({ answer }) => answer)).toEqual(['5%']);
    }
  });
});
