// Whatever people do to a workbook, every action afterwards ends, says in plain words what it did or what stands in the way, and loses no text.
import fc from 'fast-check';
import { newBook } from '../e2e/book';
import { ACT_NAMES, type Act, act, anAct } from './hostile/acts';
import { STEP_NAMES, type Step } from './hostile/afterwards';
import { faults, unsettled } from './hostile/faults';
import { scaled } from './hostile/scale';
import { madeOnce, usedBook } from './hostile/small';

const HISTORIES = scaled(40);

const used = madeOnce(usedBook);

const aStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...STEP_NAMES),
  a: fc.nat(9973),
  b: fc.nat(9973),
  c: fc.nat(9973),
});

describe('a workbook that people have worked on', () => {
  const seen = new Map<string, number>();

  it('every action ends in plain words and loses nothing, whatever they did', () => {
    fc.assert(
      fc.property(
        fc.array(anAct, { minLength: 1, maxLength: 6 }),
        fc.array(aStep, { minLength: 1, maxLength: 3 }),
        (acts: readonly Act[], steps: readonly Step[]) => {
          const book = newBook({ state: used() });
          acts.forEach((one, n) => {
            if (act(book, one, `⟦${n}⟧`)) seen.set(one.does, (seen.get(one.does) ?? 0) + 1);
          });
          steps.forEach((one, n) => {
            expect([one.does, faults(book, one, `⟦bước ${n}⟧`)]).toEqual([one.does, []]);
            seen.set(one.does, (seen.get(one.does) ?? 0) + 1);
          });
        },
      ),
      { numRuns: HISTORIES, seed: 20230403, endOnFailure: true },
    );
  });

  it('set-up mends it at once, or says what stands in the way: a second set-up finds nothing to do', () => {
    fc.assert(
      fc.property(fc.array(anAct, { minLength: 2, maxLength: 10 }), (acts: readonly Act[]) => {
        const book = newBook({ state: used() });
        acts.forEach((one, n) => {
          act(book, one, `⟦${n}⟧`);
        });
        expect(unsettled(book)).toEqual([]);
      }),
      { numRuns: Math.ceil(HISTORIES / 8), seed: 20230403, endOnFailure: true },
    );
  });

  it('was treated in every way there is', () => {
    if (HISTORIES >= 900) expect([...ACT_NAMES, ...STEP_NAMES].filter((name) => !seen.has(name))).toEqual([]);
  });
});
