// Check and draft from the sidebar, and how far they are, with the built bundle on the local host.
import type { WorkView } from '../../src/actions/views';
import { apiCalls, type Book, COORDINATOR, newBook, OFFICER } from './book';
import { call, counted, failure, value } from './sidebar-calls';

const AS = { as: COORDINATOR };
const DRAFT = { as: COORDINATOR, args: [{ version: 'review' }] };

/** Each state that somebody else's sidebar sees while the work runs, repeats left out. */
function watched(book: Book, work: () => void): readonly (WorkView['step'] | undefined)[] {
  const seen: (WorkView['step'] | undefined)[] = [];
  const look = (): void => {
    const step = value(book, 'readWork')?.step;
    if (seen.length === 0 || seen[seen.length - 1] !== step) seen.push(step);
  };
  book.host.beforeCall = look;
  work();
  book.host.beforeCall = undefined;
  look();
  return seen;
}

describe('checking from the sidebar', () => {
  it('does what the menu does, and says its result line by line', () => {
    const book = newBook({ setUp: true });
    const view = value(book, 'runCheck', AS);
    expect(view).toMatchObject({ work: 'check', step: 'done', by: COORDINATOR, when: '15/08/2023 09:00' });
    expect(view.lines?.[0]).toContain('Đã có 0 / phải có 303');
    expect(book.read('overview', '#total', 'expected')).toBe('303');
    expect(value(book, 'readWork')).toEqual(view);
    expect(value(book, 'readSidebar').work).toEqual(view);
  });

  it('costs two reads, one write and three puts into the cache', () => {
    const book = newBook({ setUp: true });
    const result = call(book, 'runCheck', AS);
    expect(apiCalls(result)).toHaveLength(3);
    expect(counted(result)).toMatchObject({ 'Cache.put': 3 });
  });

  it('shows its steps to everybody while it runs, started from the sidebar or from the menu', () => {
    const steps = [undefined, 'reading', 'writing', 'done'];
    const book = newBook({ setUp: true });
    expect(watched(book, () => value(book, 'runCheck', AS))).toEqual(steps);
    const other = newBook({ setUp: true });
    expect(watched(other, () => other.run('checkCompleteness'))).toEqual(steps);
  });

  it('is refused to an officer, who writes nothing and leaves no state behind', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    expect(failure(book, 'runCheck', { as: OFFICER })).toEqual({
      kind: 'refused',
      text: 'Chức năng này dành cho đơn vị đầu mối.',
    });
    expect(failure(book, 'runDraft', { ...DRAFT, as: OFFICER }).kind).toBe('refused');
    expect(value(book, 'readWork')).toBeNull();
    expect([book.state(), book.documents()]).toEqual([before, []]);
  });

  it('ends as failed, in the words of the answer, when Google fails in the middle', () => {
    const book = newBook({ setUp: true });
    book.host.beforeCall = (_, { method }) => (method.endsWith('batchUpdate') ? { fail: 'before' } : undefined);
    const { kind, text } = failure(book, 'runCheck', AS);
    const work = value(book, 'readWork');
    expect([kind, work?.step]).toEqual(['other', 'failed']);
    expect(work?.lines).toEqual([text]);
  });

  it('tells a second check that one is running, and the first is not disturbed', () => {
    const book = newBook({ setUp: true });
    const seconds: unknown[] = [];
    book.host.beforeCall = (_, { method }) => {
      if (!method.endsWith('batchUpdate')) return;
      seconds.push(failure(book, 'runCheck', AS).kind, value(book, 'readWork')?.step);
    };
    expect(value(book, 'runCheck', AS).step).toBe('done');
    expect(seconds).toEqual(['busy', 'writing']);
  });

  it('counts a run that Google ended as stopped after six minutes', () => {
    const book = newBook({ setUp: true });
    book.host.beforeCall = (_, { method }) => (method.endsWith('batchUpdate') ? { end: 'before' } : undefined);
    expect(call(book, 'runCheck', AS).error?.ended).toBe(true);
    book.host.beforeCall = undefined;
    expect(value(book, 'readWork')?.step).toBe('writing');
    book.host.pass(6 * 60_000 + 1);
    expect(value(book, 'readWork')).toBeNull();
  });

  it('is done although the cache is out of order', () => {
    const book = newBook({ setUp: true });
    book.host.beforeCall = (_, { service }) => (service === 'CacheService' ? { fail: 'before' } : undefined);
    expect(value(book, 'runCheck', AS).step).toBe('done');
    expect(value(book, 'readWork')).toBeNull();
    expect(value(book, 'readSidebar').lastCheck?.stale).toBe(false);
  });
});

describe('making a draft from the sidebar', () => {
  it('shows its steps, its result and the address, with four puts into the cache', () => {
    const book = newBook({ setUp: true });
    let view: WorkView | undefined;
    const steps = watched(book, () => {
      const result = call(book, 'runDraft', DRAFT);
      expect(counted(result)).toMatchObject({ 'Cache.put': 4 });
      view = (result.value as { value: WorkView }).value;
    });
    expect(steps).toEqual([undefined, 'reading', 'composing', 'writing', 'done']);
    const [made] = book.documents();
    expect(view).toMatchObject({
      work: 'draft',
      step: 'done',
      url: `https://docs.google.com/document/d/${made?.id}/edit`,
    });
    expect(view?.lines?.[0]).toBe('Đã tạo dự thảo lần 1 (Bản rà soát):');
    expect(view?.lines?.some((line) => line.includes('https:'))).toBe(false);
  });

  it('says why the clean version cannot be made yet', () => {
    const book = newBook({ setUp: true });
    book.batch([{ deleteSheet: { sheetId: book.sheet('unit:so-y-te').sheetId } }]);
    const { kind, text } = failure(book, 'runDraft', { ...AS, args: [{ version: 'clean' }] });
    expect([kind, text.split('\n')[0]]).toEqual(['other', 'Chưa thể tạo bản trình, vì:']);
    expect(value(book, 'readWork')).toMatchObject({ work: 'draft', step: 'failed', lines: text.split('\n') });
  });

  it('needs one look into the cache to be come back to', () => {
    const book = newBook({ setUp: true });
    value(book, 'runDraft', DRAFT);
    expect(counted(call(book, 'readWork'))).toEqual({ 'Cache.get': 1 });
  });
});
