// Thousands of workbooks that cannot be: whatever the JSON of a spreadsheet says, every action plans its work, and writes over nobody's answer.
import fc from 'fast-check';
import type { Opened } from '../../src/actions/open';
import { Failure } from '../../src/google/failure';
import { overwritten } from './hostile/overwritten';
import { scaled } from './hostile/scale';
import { usedBook, wireOf } from './hostile/small';
import { DAMAGE_NAMES, type Damage, damaged } from './hostile/wire-damage';
import { type Left, opened, WORK_NAMES, WORKS } from './hostile/works';

/** Workbooks; each is worked with in `WORKS_EACH` ways, which makes the cases. */
const BOOKS = scaled(120);
const WORKS_EACH = 6;
/** Milliseconds that no case may take: a pattern that backtracks for ever takes hours. */
const LONGEST_CASE = 20_000;

const aDamage: fc.Arbitrary<Damage> = fc.record({
  does: fc.constantFrom(...DAMAGE_NAMES),
  a: fc.nat(9973),
  b: fc.nat(9973),
  c: fc.nat(9973),
});

describe('a workbook whose JSON is damaged in any way', () => {
  it('is worked with or refused in plain words by every action, and no answer is written over', () => {
    const json = JSON.stringify(wireOf(usedBook()));
    const done = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.array(aDamage, { minLength: 1, maxLength: 6 }),
        fc.nat(9973),
        fc.subarray([...WORK_NAMES], { minLength: WORKS_EACH, maxLength: WORKS_EACH }),
        (damages, n, works) => {
          const book = opened(damaged(json, damages));
          for (const name of works) {
            const began = performance.now();
            const { batches, notTested = [] } = left(book, name, n);
            expect([name, notTested]).toEqual([name, []]);
            expect([name, overwritten(book, batches)]).toEqual([name, []]);
            expect(performance.now() - began).toBeLessThan(LONGEST_CASE);
            done.set(name, (done.get(name) ?? 0) + (batches.flat().length > 0 ? 1 : 0));
          }
        },
      ),
      { numRuns: BOOKS, seed: 20230403, endOnFailure: true },
    );
    // What plans writes did plan some: the cases do not all end in a refusal.
    for (const name of ['check', 'setUp', 'decide', 'draft']) expect(done.get(name)).toBeGreaterThan(BOOKS / 10);
  });
});

/** What the work plans; nothing where it refuses in plain words. */
function left(book: Opened, name: string, n: number): Left {
  try {
    return WORKS[name]?.(book, n) ?? { batches: [] };
  } catch (error) {
    if (error instanceof Failure) return { batches: [] };
    throw new Error(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
