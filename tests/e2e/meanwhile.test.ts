// People answer, hand in and give reasons in the second between the reading of a check and its write.
import { apiCalls, type Book, COORDINATOR, newBook } from './book';
import { call } from './sidebar-calls';

const FINANCE = 'unit:so-tai-chinh';
const ROW = '3.3.1-1a';

/** Something that happens just before each write of the next run. */
function beforeWrites(book: Book, act: (n: number) => void): void {
  let writes = 0;
  book.host.beforeCall = (_, { method }) => {
    if (method !== 'spreadsheets.batchUpdate') return;
    writes += 1;
    act(writes);
  };
}

/** A workbook with 105 % typed, checked; the id of that finding's line. */
function withError(): { readonly book: Book; readonly line: string } {
  const book = newBook({ setUp: true });
  book.type(FINANCE, ROW, 'answer', '105%');
  book.run('checkCompleteness');
  const { row, column } = book.at('findings', '#header', 'id');
  const ids = book
    .sheet('findings')
    .rows.slice(row + 1)
    .map((cells) => cells?.[column]?.userEnteredValue?.stringValue ?? '');
  return { book, line: ids.find((id) => id.includes(`so-tai-chinh/${ROW}:out-of-range`)) ?? '' };
}

describe('a check during which somebody works', () => {
  it('checks the answer that changed once more: two reads and a write', () => {
    const book = newBook({ setUp: true });
    book.type(FINANCE, ROW, 'answer', '25%');
    beforeWrites(book, (n) => {
      if (n === 1) book.type(FINANCE, ROW, 'answer', '105%');
    });
    const calls = apiCalls(book.run('checkCompleteness')).map((name) => name.split('.').pop());
    const pass = ['get', 'getByDataFilter', 'batchUpdate'];
    expect(calls).toEqual([...pass, ...pass]);
    expect(book.read(FINANCE, ROW, 'status')).toBe('✗ Cần sửa');
  });

  it('says which rows did not come to rest, and marks them', () => {
    const book = newBook({ setUp: true });
    beforeWrites(book, (n) => book.type(FINANCE, ROW, 'answer', `${10 + n}%`));
    expect(book.tell('checkCompleteness')).toContain('1 dòng thay đổi trong lúc kiểm tra; đề nghị kiểm tra lại.');
    expect(book.read(FINANCE, ROW, 'status')).toBe('! Cần xem lại');
    expect(book.read(FINANCE, ROW, 'fix')).toBe('Nội dung thay đổi trong lúc kiểm tra; đề nghị kiểm tra lại.');
  });

  it('keeps a reason that is changed while the check uses it', () => {
    const { book, line } = withError();
    book.type('findings', line, 'waiver', 'Đã đối chiếu.');
    beforeWrites(book, (n) => {
      if (n === 1) book.type('findings', line, 'waiver', 'Đã đối chiếu với quyết toán.');
    });
    book.run('checkCompleteness');
    const state = book.state();
    expect(state).toContain('Đã đối chiếu với quyết toán.');
    expect(state).not.toContain('"Đã đối chiếu."');
  });

  it('accepts a part in its own row although rows are inserted above it in that second', () => {
    const book = newBook({ setUp: true });
    const request = (name: string, more: object) =>
      call(book, name, { as: COORDINATOR, args: [{ unit: 'so-tai-chinh', ...more }] });
    request('handInUnit', { state: 'handed-in', letter: '' });
    book.type(FINANCE, ROW, 'answer', '25%');
    beforeWrites(book, (n) => {
      if (n === 1) {
        const { sheetId } = book.sheet(FINANCE);
        const range = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
        book.batch([{ insertDimension: { range, inheritFromBefore: false } }]);
      }
      if (n === 2) book.host.beforeCall = undefined;
    });
    const { value } = request('decideUnit', { decision: 'accept', reason: '' });
    expect(value).toMatchObject({ ok: true });
    expect(book.read(FINANCE, '#handin', 'answer')).toBe('đã tiếp nhận');
    expect(book.read(FINANCE, ROW, 'answer')).toBe('25%');
  });
});
