// Which units of the made-up survey have handed in, and what was recorded of their rows; the same on every run.
import type { Plan } from '../../src/catalogue/plan';
import type { HandIn, HandInState } from '../../src/dossier/collected/hand-in';
import { NOTHING_TYPED, recordText } from '../../src/dossier/collected/record';
import type { AnswerRow } from '../../src/dossier/types';

/** Of five units: two are filling, one has handed in, one was returned, one is accepted. */
const STATES: readonly HandInState[] = ['entering', 'handed-in', 'accepted', 'entering', 'returned'];
/** One row in so many of what was handed in has changed since. */
const CHANGED = 30;
const WHEN = '10/08/2023 09:00';

/** The rows with what is recorded of them, and the units' states. */
export function handedIn(
  plan: Plan,
  rows: readonly AnswerRow[],
): { readonly rows: readonly AnswerRow[]; readonly handIns: readonly HandIn[] } {
  const states = new Map(plan.units.map(({ id }, i) => [id, STATES[i % STATES.length] as HandInState]));
  const isOut = (state: HandInState | undefined): boolean => state === 'handed-in' || state === 'accepted';
  return {
    rows: rows.map((row, i) => (isOut(states.get(row.slot.unit.id)) ? { ...row, recorded: recordOf(row, i) } : row)),
    handIns: plan.units.map(({ id }) => {
      const state = states.get(id) ?? 'entering';
      if (state === 'entering') return { unit: id, state, letter: '' };
      return { unit: id, state, when: WHEN, by: 'dau.moi@hcm.example', handedIn: '2023-08-10', letter: '12/CV' };
    }),
  };
}

function recordOf({ cells }: AnswerRow, i: number): string {
  const then = i % CHANGED === 0 ? { ...cells, explanation: { is: 'text', text: 'Như trước' } as const } : cells;
  return recordText(then) || NOTHING_TYPED;
}
