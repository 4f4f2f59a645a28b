// The units as the city's view lists them: as the plan has them, or those first that somebody has to act on.
import type { HandInView, UnitView } from '../../src/actions/views';

export type Order = 'urgent' | 'listed';

/** What can be done with a unit's part, with the choice that still waits to be carried over counted as made. What changed since it was accepted may be sent and accepted again. */
export interface Possible {
  readonly send: boolean;
  readonly withdraw: boolean;
  /** For coordinators. */
  readonly accept: boolean;
  readonly return: boolean;
}

export function possibleFor({ state, asked, changed }: HandInView): Possible {
  const now = asked ?? state;
  const sent = now === 'handed-in';
  const again = now === 'accepted' && changed > 0;
  return {
    send: now === 'entering' || now === 'returned' || again,
    withdraw: sent,
    accept: sent || again,
    return: sent || now === 'accepted',
  };
}

/** The units in the order asked for: waiting for the coordinator, overdue, changed since, in hand, done. */
export function ordered(units: readonly UnitView[], order: Order): readonly UnitView[] {
  if (order === 'listed') return units;
  return units
    .map((unit, index) => ({ unit, index, rank: rankOf(unit.handIn) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ unit }) => unit);
}

function rankOf(handIn: HandInView): number {
  if (possibleFor(handIn).accept) return 0;
  if (handIn.late) return 1;
  if (handIn.changed > 0) return 2;
  return handIn.state === 'accepted' ? 4 : 3;
}
