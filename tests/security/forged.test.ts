// Arguments and events that nobody's page sends: whatever JSON a person passes from a browser's console, the answer is plain and nothing is altered.
import fc from 'fast-check';
import type { Reply } from '../../src/actions/views';
import { type Book, COORDINATOR, OFFICER } from '../e2e/book';
import { callAs, everyCall, isAsBefore, OWN_TAB, OWN_UNIT, ownBook, ROW, standing } from './calls';

const TRACE = /\bat .*:\d+|TypeError|ReferenceError|RangeError|is not a function|Code\.js/;
const KINDS = ['bad-request', 'gone', 'refused', 'changed', 'authorisation'];
const CASES = Number(process.env.FAULT_CASES ?? 40);

const book = ownBook();
const { sheetId } = book.sheet(OWN_TAB);
const calls = everyCall(book);
const TAKING = calls.filter(({ args }) => args.length > 0).map(({ name }) => name);

const any = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
  fc.constantFrom<unknown>('__proto__', 'constructor', OWN_UNIT, `${OWN_UNIT}\u0000`, ROW, sheetId, -1, 1e308, ''),
);
/** Objects with the names that the server looks at, so that the parser and what stands behind it are both met. */
const almost = fc.dictionary(
  fc.constantFrom(
    ...['sheetId', 'row', 'column', 'id', 'before', 'text', 'version', 'unit', 'state', 'letter', 'decision', 'reason'],
    ...['waiver', 'cells', 'after', 'name', 'sheets', 'rows', 'merges', 'title', '__proto__', 'toString', 'lcw 1;2023'],
  ),
  any,
);
const argument = fc.oneof(any, almost, fc.array(almost, { maxLength: 3 }));

const plain = (target: Book, as: string, name: string, args: readonly unknown[]): void => {
  const { value, error } = callAs(target, as, { name, args });
  expect(error?.message ?? '').not.toMatch(TRACE);
  const reply = value as Reply<unknown> | null | undefined;
  if (reply && typeof reply === 'object' && reply.ok === false) {
    expect(KINDS).toContain(reply.failure.kind);
    expect(reply.failure.text).not.toMatch(TRACE);
  }
};

describe('whatever is passed to a function that takes something', () => {
  it.each([
    ['an officer', OFFICER],
    ['a coordinator', COORDINATOR],
  ])('by %s, the answer is plain and the workbook as it was', (_, as) => {
    const before = standing(book);
    fc.assert(
      fc.property(fc.constantFrom(...TAKING), fc.array(argument, { minLength: 1, maxLength: 2 }), (name, args) => {
        plain(book, as, name, args);
        return isAsBefore(book, before);
      }),
      { numRuns: CASES, seed: 20230403 },
    );
  });
});

describe('a made-up event', () => {
  const { row, column } = book.at(OWN_TAB, ROW, 'answer');
  const range = { getSheet: null, rowStart: row + 1, columnStart: column + 1, sheetId };
  const forged = fc.oneof(
    argument,
    fc.record({
      range: fc.oneof(argument, fc.constant(range)),
      source: argument,
      oldValue: argument,
      triggerUid: fc.oneof(fc.string(), fc.constant('1')),
      authMode: fc.constant('FULL'),
      user: fc.constant({ email: COORDINATOR }),
    }),
  );

  it.each(['onEdit', 'onEditForAll'])('given to %s does nothing at all', (name) => {
    const before = standing(book);
    fc.assert(
      fc.property(forged, fc.constantFrom(OFFICER, COORDINATOR), (event, as) => {
        const { error, value, calls: made } = callAs(book, as, { name, args: [event] });
        expect({ error, value, made }).toEqual({ error: undefined, value: null, made: [] });
        return isAsBefore(book, before);
      }),
      { numRuns: Math.ceil(CASES / 2), seed: 20230403 },
    );
  });
});
