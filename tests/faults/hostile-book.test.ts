// Whatever people do to a workbook, every action afterwards ends, says in plain words what it did or what stands in the way, and loses no text.
import fc from 'fast-check';
import type { RunResult } from '../../local/host/types';
import { type Book, newBook } from '../e2e/book';
import { ACT_NAMES, type Act, act, anAct } from './hostile/acts';
import { STEP_NAMES, type Step, step } from './hostile/afterwards';
import { faultOf } from './hostile/judge';
import { madeOnce, usedBook } from './hostile/small';
import { lost, marked } from './hostile/watch';

const HISTORIES = Math.ceil(Number(process.env.FAULT_CASES ?? 1) * 90);

/** Far over what any action needs: two reads, a write for each 2 MB, a document, menus and lock. */
const MOST_CALLS = 150;
/** Milliseconds on Google, modelled; Google ends a run after 360,000. */
const LONGEST_RUN = 120_000;

const used = madeOnce(usedBook);

const aStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...STEP_NAMES),
  a: fc.nat(9973),
  b: fc.nat(9973),
  c: fc.nat(9973),
});

/** What the person reads of a run. */
function read({ alerts, toasts, value, error }: RunResult): readonly string[] {
  const reply = value as { readonly ok?: boolean; readonly failure?: { readonly text: string } } | null | undefined;
  return [
    ...[...alerts, ...toasts].flatMap(({ title, text }) => [title, text]),
    ...(reply?.ok === false ? [reply.failure?.text ?? ''] : []),
    ...(error ? [error.message] : []),
  ];
}

/** Does a step and says everything that is wrong with how it went. */
function faults(book: Book, one: Step, mark: string): readonly string[] {
  const before = marked(book);
  const { results, replaced = [] } = step(book, one, mark);
  const found = results.flatMap((result) => [
    ...read(result).flatMap((message) => faultOf(message) ?? []),
    ...(result.error && one.does !== 'exportAnswers' ? [`thrown: ${result.error.message}`] : []),
    ...(result.error?.ended ? ['ended by the host'] : []),
    ...(result.calls.length > MOST_CALLS ? [`${result.calls.length} calls`] : []),
    ...(result.ms > LONGEST_RUN ? [`${result.ms} ms`] : []),
  ]);
  const gone = lost(book, new Set([...before].filter((text) => !replaced.includes(text))));
  return [...found, ...gone.map((text) => `lost: ${text.slice(0, 80)}`)];
}

describe('a workbook that people have worked on', () => {
  const seen = new Map<string, number>();

  it('every action ends in plain words and loses nothing, whatever they did', () => {
    fc.assert(
      fc.property(
        fc.array(anAct, { minLength: 1, maxLength: 6 }),
        fc.array(aStep, { minLength: 2, maxLength: 4 }),
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

  it('was treated in every way there is', () => {
    if (HISTORIES >= 900) expect([...ACT_NAMES, ...STEP_NAMES].filter((name) => !seen.has(name))).toEqual([]);
  });
});
