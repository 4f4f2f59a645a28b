// How far each unit's part is on its way: what the protected cells record, and what the unit has chosen in its tab.
import type { Plan } from '../../catalogue/plan';
import type { HandIn } from '../../dossier/hand-in';
import type { Snapshot } from './snapshot';

/** One for each unit of the plan, in its order. */
export function readHandIns(_snapshot: Snapshot, plan: Plan): readonly HandIn[] {
  return plan.units.map(({ id }) => ({ unit: id, state: 'entering', letter: '' }));
}
