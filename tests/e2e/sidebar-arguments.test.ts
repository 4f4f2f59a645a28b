// Whatever a page sends, the server answers in plain words, with the built bundle on the local host.
import fc from 'fast-check';
import type { Reply } from '../../src/actions/views';
import { apiCalls, type Book, COORDINATOR, newBook, OFFICER } from './book';
import { call } from './sidebar-calls';

const TAKING = ['goToCell', 'writeAnswer', 'runDraft', 'handInUnit', 'decideUnit'] as const;
const KINDS = ['bad-request', 'gone', 'refused', 'changed'];

/** Half-right arguments, so that the parser and what comes behind it are both met. */
const almost = (book: Book): fc.Arbitrary<unknown> => {
  const any = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>;
  const { sheetId } = book.sheet('unit:so-y-te');
  return fc.record(
    {
      sheetId: fc.oneof(fc.constant(sheetId), fc.integer(), any),
      row: fc.oneof(fc.nat(50), fc.double(), any),
      column: fc.oneof(fc.nat(20), any),
      id: fc.oneof(fc.constantFrom('', '3.2.2-1', 'sustainability-health', '#header', '__proto__'), fc.string(), any),
      before: fc.oneof(fc.constant('?'), any),
      text: any,
      version: any,
    },
    { requiredKeys: [] },
  );
};

describe('arguments from the page', () => {
  it('of any shape get an answer, never an error, and change nothing', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    fc.assert(
      fc.property(fc.constantFrom(...TAKING), fc.oneof(fc.jsonValue(), almost(book)), (name, argument) => {
        const { value, error } = call(book, name, { as: OFFICER, args: [argument] });
        expect(error).toBeUndefined();
        const reply = value as Reply<unknown>;
        if (!reply.ok) expect(KINDS).toContain(reply.failure.kind);
      }),
      { numRuns: 60, seed: 20230403 },
    );
    expect(book.state()).toBe(before);
  });

  it('that are wrong are refused before anything is read', () => {
    const book = newBook({ setUp: true });
    const place = { sheetId: 1, row: 0, column: 0, id: '' };
    const write = { sheetId: 1, id: 'slogan', before: '', text: 'x' };
    const wrong: readonly (readonly [string, unknown])[] = [
      ['goToCell', undefined],
      ['goToCell', null],
      ['goToCell', [place]],
      ['goToCell', { ...place, row: -1 }],
      ['goToCell', { ...place, row: 1.5 }],
      ['goToCell', { ...place, column: 1e9 }],
      ['goToCell', { ...place, sheetId: '1' }],
      ['goToCell', { ...place, sheetId: 2 ** 31 }],
      ['goToCell', { ...place, id: 'x'.repeat(501) }],
      ['writeAnswer', { ...write, id: '' }],
      ['writeAnswer', { ...write, text: 5 }],
      ['writeAnswer', { ...write, before: undefined }],
      ['runDraft', { version: 'final' }],
      ['runDraft', 'clean'],
      ['handInUnit', { unit: '', state: 'handed-in', letter: '' }],
      ['handInUnit', { unit: 'so-y-te', state: 'accepted', letter: '' }],
      ['handInUnit', { unit: 'so-y-te', state: 'handed-in' }],
      ['decideUnit', { unit: 'so-y-te', decision: 'reject', reason: '' }],
      ['decideUnit', { unit: 'so-y-te', decision: 'return' }],
    ];
    for (const [name, argument] of wrong) {
      const result = call(book, name, { as: COORDINATOR, args: [argument] });
      expect({ name, argument, value: result.value }).toMatchObject({
        value: { ok: false, failure: { kind: 'bad-request' } },
      });
      expect(apiCalls(result)).toEqual([]);
    }
  });

  it('that are too many are left aside', () => {
    const book = newBook({ setUp: true });
    expect(call(book, 'readWork', { args: [{ a: 1 }, 2] }).value).toEqual({ ok: true, value: null });
  });
});
