// The product's own workbook, and the time limit of a run.
import { type Book, COORDINATOR, newBook } from '../../e2e/book';
import { expectSound } from './expect-sound';
import { bookOf, type Scenario } from './scenario';
import { look, same } from './seen';
import { answered, chosen, empty } from './worlds';

const SET_UP: Scenario = {
  entry: 'setUpWorkbook',
  what: 'in an empty spreadsheet',
  world: empty,
  act: (book) => chosen(book, 'setUpWorkbook'),
};

describe('setting up the whole workbook, when a call of an advanced service fails', () => {
  expectSound([SET_UP], 7, ({ name }) => /sheets\.|: the script ends/.test(name));
});

describe('a call that takes very long', () => {
  const slow = (book: Book, method: string, ms: number) => {
    book.host.beforeCall = (_, call) => (call.method === method ? { slow: ms } : undefined);
    const result = book.host.run('checkCompleteness', { as: COORDINATOR, via: 'menu' });
    book.host.beforeCall = undefined;
    return result;
  };
  const before = look(bookOf(answered()));
  const finished = (): ReturnType<typeof look> => {
    const book = bookOf(answered());
    chosen(book, 'checkCompleteness');
    return look(book);
  };

  it('costs the person only time while it stays within Google’s six minutes', () => {
    const book = bookOf(answered());
    expect(slow(book, 'spreadsheets.getByDataFilter', 5 * 60_000).value).toBe(true);
    expect(same(look(book), finished())).toBe(true);
  });

  it('ends the check without a trace when it comes before the write', () => {
    const book = bookOf(answered());
    expect(slow(book, 'spreadsheets.getByDataFilter', 6 * 60_000).error?.ended).toBe(true);
    expect(same(look(book), before)).toBe(true);
    chosen(book, 'checkCompleteness');
    expect(same(look(book), finished())).toBe(true);
  });

  it('ends the check finished when it is the write itself, and the next check changes nothing', () => {
    const book = bookOf(answered());
    expect(slow(book, 'spreadsheets.batchUpdate', 6 * 60_000).error?.ended).toBe(true);
    expect(same(look(book), finished())).toBe(true);
    chosen(book, 'checkCompleteness');
    expect(same(look(book), finished())).toBe(true);
  });

  it('does not keep another coordinator out: the lock went with the run', () => {
    const book = bookOf(answered());
    slow(book, 'spreadsheets.getByDataFilter', 6 * 60_000);
    const other = newBook({ state: book.host.workbook.state });
    expect(book.host.heldLocks()).toEqual([]);
    expect(
      book.host.run('checkCompleteness', { as: 'pho.dau.moi@hcm.example', via: 'menu' }).alerts[0]?.text,
    ).not.toContain('Một lần thực hiện khác');
    expect(same(look(other), before)).toBe(true);
  });
});
