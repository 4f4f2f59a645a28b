// Tự động kiểm tra khi nhập: each in the own name, or one trigger for everybody; never both.
import { type Book, COORDINATOR, newBook, OFFICER } from './book';
import { counted, toasts, toggle, typeAs } from './typing';

const FINANCE = 'unit:so-tai-chinh';
const SECOND = 'dau.moi.hai@hcm.example';
const READ = 'Range.getValues';
const WRITE = 'Range.setValues';

const state = (book: Book, key = FINANCE) => book.read(key, '#title', 'self');
const said = (book: Book, as = COORDINATOR, answers?: readonly ('YES' | 'NO')[]) =>
  toggle(book, as, answers).alerts.map((alert) => alert.text);

describe('switching the check on for everybody', () => {
  it('asks first, makes one trigger, writes the setting and every tab, in one batch', () => {
    const book = newBook({ setUp: true });
    const result = toggle(book);
    expect(result.alerts.map(({ buttons }) => buttons)).toEqual(['YES_NO', 'OK']);
    expect(result.alerts[0]?.text).toContain(COORDINATOR);
    expect(result.alerts[1]?.text).toMatch(/^Đã bật/);
    expect(result.calls.filter((call) => call.method === 'spreadsheets.batchUpdate')).toHaveLength(1);
    const triggers = book.host.triggers();
    expect(triggers).toEqual([
      { id: expect.any(String), handler: 'onEditForAll', owner: COORDINATOR, event: 'ON_EDIT' },
    ]);
    expect(book.read('settings', 'liveCheck', 'value')).toBe('Có');
    expect(book.read('settings', 'liveTrigger', 'value')).toBe(`${triggers[0]?.id}; ${COORDINATOR}`);
    expect(JSON.parse(state(book))).toEqual({ v: 1, t: triggers[0]?.id });
    expect(state(book, 'collective:quan-huyen')).toBe(state(book));
  });

  it('lets only that trigger work, for officers and coordinators', () => {
    const book = newBook({ setUp: true });
    toggle(book);
    for (const [who, text] of [
      [OFFICER, 'nhiều'],
      [COORDINATOR, 'ít'],
    ] as const) {
      const [simple, forAll] = typeAs(book, FINANCE, '3.3.1-1a', 'answer', text, who);
      expect(counted(simple ? [simple] : [])).toEqual([READ]);
      expect(counted(forAll ? [forAll] : [])).toEqual([READ, WRITE]);
      expect(book.read(FINANCE, '3.3.1-1a', 'fix')).toContain(text);
    }
  });

  it('is kept by set-up and by the check', () => {
    const book = newBook({ setUp: true });
    toggle(book);
    const before = state(book);
    expect(book.tell('setUpWorkbook')).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.');
    book.run('checkCompleteness');
    expect(state(book)).toBe(before);
  });

  it('changes nothing when the person says no, and is refused to an officer', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    expect(said(book, COORDINATOR, ['NO'])[1]).toBe('Không thay đổi gì.');
    expect(said(book, OFFICER)).toEqual(['Chức năng này dành cho đơn vị đầu mối.']);
    expect([book.state(), book.host.triggers()]).toEqual([before, []]);
  });

  it('is completed by running again when it broke off between the trigger and the cells', () => {
    const book = newBook({ setUp: true });
    book.host.beforeCall = (_, call) => (call.method === 'spreadsheets.batchUpdate' ? { end: 'before' } : undefined);
    expect(toggle(book).error?.ended).toBe(true);
    book.host.beforeCall = undefined;
    expect(book.host.triggers()).toHaveLength(1);
    const [simple, forAll] = typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều');
    expect(counted(simple ? [simple] : [])).toEqual([READ, WRITE]);
    expect(counted(forAll ? [forAll] : [])).toEqual([READ]);
    expect(said(book)[1]).toMatch(/^Đã bật/);
    expect(book.host.triggers()).toHaveLength(1);
    expect(state(book)).toContain(book.host.triggers()[0]?.id);
  });

  it('says what to do where Thiết lập is of an older version', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row } = book.at('settings', 'liveCheck', 'value');
    book.batch([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 2 } } }]);
    expect(said(book)[1]).toContain('chưa có dòng “Tự động kiểm tra khi nhập”');
    expect(book.host.triggers()).toEqual([]);
    book.run('setUpWorkbook');
    expect(said(book)[1]).toMatch(/^Đã bật/);
  });
});

describe('switching it off again', () => {
  it('removes the trigger; each person’s own check works again', () => {
    const book = newBook({ setUp: true });
    const before = state(book);
    toggle(book);
    expect(said(book)[1]).toMatch(/^Đã tắt/);
    expect([book.host.triggers(), state(book), book.read('settings', 'liveCheck', 'value')]).toEqual([
      [],
      before,
      'Không',
    ]);
    expect(counted(typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều'))).toEqual([READ, WRITE]);
  });

  it('is completed by running again when it broke off', () => {
    const book = newBook({ setUp: true });
    toggle(book);
    book.host.beforeCall = (_, call) => (call.method === 'spreadsheets.batchUpdate' ? { fail: 'before' } : undefined);
    expect(said(book)[1]).toContain('Chưa có gì được ghi');
    book.host.beforeCall = undefined;
    expect(said(book)[1]).toMatch(/^Đã tắt/);
    expect([book.host.triggers(), state(book)]).toEqual([[], '']);
  });

  it('by another coordinator leaves the first one’s trigger idle and says so; both together never check twice', () => {
    const book = newBook({ setUp: true });
    book.host.workbook.state = { ...book.host.workbook.state, editors: [OFFICER, SECOND] };
    book.type('settings', 'coordinators', 'value', `${COORDINATOR}; ${SECOND}`);
    book.run('setUpWorkbook');
    toggle(book);
    const off = said(book, SECOND);
    expect(off[0]).toContain(COORDINATOR);
    expect(off[1]).toContain(`Trình kích hoạt do tài khoản ${COORDINATOR} tạo vẫn còn nhưng không ghi gì nữa`);
    expect(book.host.triggers()).toHaveLength(1);
    expect(said(book, SECOND)[1]).toContain(SECOND);
    expect(book.host.triggers()).toHaveLength(2);
    const writes = typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều').filter((r) => counted([r]).includes(WRITE));
    expect(writes).toHaveLength(1);
  });
});

describe('what the check while typing knows of Danh mục and Thiết lập', () => {
  it('is what stood there at the last check or set-up', () => {
    const book = newBook({ setUp: true });
    book.type('items', 'slogan', 'maxWords', '3');
    book.type('items', '3.3.1-1a', 'measure', 'USD');
    book.type('settings', 'round', 'value', '2030');
    book.run('checkCompleteness');
    const key = 'unit:so-giao-duc-va-dao-tao';
    typeAs(book, key, 'slogan', 'answer', 'Học tập suốt đời vì một thành phố văn minh');
    expect(book.read(key, 'slogan', 'fix')).toContain('3 từ');
    typeAs(book, FINANCE, '3.3.1-1a', 'year', '2022');
    typeAs(book, FINANCE, '3.3.1-1a', 'answer', '5');
    expect(book.read(FINANCE, '3.3.1-1a', 'fix')).toContain('2022');
    const [first] = book.read(key, 'slogan', 'fix').split('\n');
    book.run('checkCompleteness');
    expect(book.read(key, 'slogan', 'fix')).toBe(first);
    expect(book.tell('setUpWorkbook')).not.toContain('Nội dung đã có');
    expect(book.sheet(key).rows[0]?.some((cell) => cell?.note)).toBe(false);
  });

  it('falls back to the printed limits where its cell was overwritten; set-up restores it', () => {
    const book = newBook({ setUp: true });
    book.type('settings', 'lang', 'value', 'en');
    book.run('setUpWorkbook');
    const before = state(book);
    book.type(FINANCE, '#title', 'self', '{"v":1,"s":{"round":"x"}}');
    expect(toasts(typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều'))).toEqual([]);
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✗ Cần sửa');
    book.run('setUpWorkbook');
    expect(state(book)).toBe(before);
  });
});
