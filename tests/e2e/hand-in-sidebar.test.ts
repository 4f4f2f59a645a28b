// Handing in from the sidebar, and the installable trigger that carries a choice over at once, with the built bundle on the local host.
import { apiCalls, type Book, COORDINATOR, OFFICER } from './book';
import { assigned, DISTRICTS, HEALTH, logOf, OTHER } from './hand-in-book';
import { call, failure, value } from './sidebar-calls';
import { counted, toasts, toggle, typeAs } from './typing';

const HAND_IN = { unit: 'so-y-te', state: 'handed-in', letter: ' 123/SYT-VP\nngày 15/08/2023 ' };
const unitOf = (view: ReturnType<typeof hand>, id = 'so-y-te') => view.units.find((unit) => unit.id === id);
const hand = (book: Book, request: object = HAND_IN, as = OFFICER) =>
  value(book, 'handInUnit', { as, args: [request] });
const cells = (book: Book): readonly string[] => ['#handin', '#letter'].map((id) => book.read(HEALTH, id, 'answer'));

describe('handing in from the sidebar', () => {
  it('writes the unit’s two cells as the person and nothing else; the choice waits for the coordinator', () => {
    const book = assigned();
    const recorded = book.read(HEALTH, '#handin', 'recorded');
    const view = hand(book);
    expect(cells(book)).toEqual(['đã gửi', '123/SYT-VP ngày 15/08/2023']);
    expect(book.read(HEALTH, '#handin', 'recorded')).toBe(recorded);
    expect(logOf(book)).toEqual([]);
    expect(unitOf(view)?.handIn).toMatchObject({
      state: 'entering',
      waiting: true,
      letter: '123/SYT-VP ngày 15/08/2023',
    });
    const after = book.state();
    hand(book);
    expect(book.state()).toBe(after);
  });

  it('by a coordinator is carried over at once', () => {
    const book = assigned();
    const view = hand(book, HAND_IN, COORDINATOR);
    expect(unitOf(view)?.handIn).toMatchObject({ state: 'handed-in', waiting: false, timely: 'Đúng hạn' });
    expect(logOf(book)).toHaveLength(1);
    expect(book.read('overview', 'so-y-te', 'state')).toMatch(/^Đã gửi/);
  });

  it('of another unit’s part is refused by its protection, with nothing written', () => {
    const book = assigned();
    const before = book.state();
    const refused = failure(book, 'handInUnit', { as: OTHER, args: [HAND_IN] });
    expect(refused).toMatchObject({ kind: 'refused', text: expect.stringContaining('bảo vệ') });
    expect(book.state()).toBe(before);
    hand(book, { ...HAND_IN, unit: 'quan-1' }, OTHER);
    expect(book.read(DISTRICTS, 'quan-1/#handin', 'answer')).toBe('đã gửi');
  });

  it('is refused in plain words where it cannot be: unknown unit, no such rows, a letter too long, accepted already', () => {
    const book = assigned();
    const said = (request: object): string => failure(book, 'handInUnit', { as: OFFICER, args: [request] }).text;
    expect(said({ ...HAND_IN, unit: 'khong-co' })).toContain('Không tìm thấy đơn vị');
    expect(said({ ...HAND_IN, letter: 'x'.repeat(201) })).toContain('200');
    hand(book);
    call(book, 'decideUnit', { as: COORDINATOR, args: [{ unit: 'so-y-te', decision: 'accept', reason: '' }] });
    const accepted = book.state();
    expect(said({ ...HAND_IN, state: 'entering' })).toContain('trả lại trước');
    expect(book.state()).toBe(accepted);
    const { sheetId, row } = book.at(HEALTH, '#letter', 'answer');
    book.batch([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } }]);
    expect(said(HAND_IN)).toContain('Khởi tạo bộ biểu mẫu');
  });

  it('finds its cells although rows were put above them after it had read', () => {
    const book = assigned();
    const { sheetId } = book.sheet(HEALTH);
    book.host.beforeCall = (_, { method }) => {
      if (method !== 'spreadsheets.batchUpdate') return undefined;
      book.host.beforeCall = undefined;
      book.batch([{ insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } }]);
      return undefined;
    };
    hand(book, HAND_IN, COORDINATOR);
    expect(cells(book)).toEqual(['đã gửi', '123/SYT-VP ngày 15/08/2023']);
    expect(['#how', '#reason'].map((id) => book.read(HEALTH, id, 'answer'))).toEqual(['', '']);
  });
});

describe('the installable trigger', () => {
  it('carries the choice over at once, as the coordinator: sentence, records, Tổng hợp, log, and tells the officer', () => {
    const book = assigned();
    toggle(book);
    book.run('checkCompleteness');
    const findings = JSON.stringify(book.sheet('findings'));
    const results = typeAs(book, HEALTH, '#handin', 'answer', 'đã gửi');
    expect(results.flatMap(apiCalls)).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.getByDataFilter',
      'sheets.spreadsheets.batchUpdate',
    ]);
    expect(book.read(HEALTH, '#handin', 'request')).toMatch(/^Đã gửi 15\/08\/2023 09:00\. Còn \d+ dòng/);
    expect(toasts(results)).toEqual([expect.stringMatching(/^Sở Y tế: Đã gửi/)]);
    expect(book.read('overview', 'so-y-te', 'state')).toBe('Đã gửi 15/08/2023 09:00');
    expect(book.read('overview', 'so-y-te', 'readiness')).toMatch(/^Tiếp nhận 0% · Gửi /);
    expect(logOf(book)).toEqual([expect.stringMatching(/^Sở Y tế: Đơn vị gửi: /)]);
    expect(JSON.stringify(book.sheet('findings'))).toBe(findings);
    typeAs(book, DISTRICTS, 'quan-1/#handin', 'answer', 'đã gửi', OTHER);
    expect(book.read('overview', 'quan-1', 'state')).toBe('Đã gửi 15/08/2023 09:00');
    expect(book.read('overview', 'quan-3', 'state')).toBe('Đang nhập');
  });

  it('reads and writes by the API for those rows only; each person’s own trigger never does', () => {
    const book = assigned();
    const alone = typeAs(book, HEALTH, '#handin', 'answer', 'đã gửi');
    expect([alone.flatMap(apiCalls), toasts(alone), counted(alone)]).toEqual([[], [], ['Range.getValues']]);
    expect(book.read(HEALTH, '#handin', 'recorded')).toBe('');
    toggle(book);
    const typed = typeAs(book, HEALTH, 'sustainability-health', 'answer', 'Đang cập nhật');
    expect(typed.flatMap(apiCalls)).toEqual([]);
  });

  it('says that the next check will record the choice where it could not', () => {
    const book = assigned();
    toggle(book);
    book.host.beforeCall = (_, { method }) => (method === 'spreadsheets.get' ? { fail: 'before' } : undefined);
    const results = typeAs(book, HEALTH, '#handin', 'answer', 'đã gửi');
    expect(toasts(results)).toEqual(['Lựa chọn sẽ được đơn vị đầu mối ghi nhận ở lần kiểm tra kế tiếp.']);
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    book.host.beforeCall = undefined;
    book.run('checkCompleteness');
    expect(book.read('overview', 'so-y-te', 'state')).toMatch(/^Đã gửi/);
  });
});
