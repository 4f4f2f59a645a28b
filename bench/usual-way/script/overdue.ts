// Which units are late, for the draft.
import type { Opened } from '../../../src/actions/open';
import type { HandIn } from '../../../src/dossier/collected/hand-in';
import { grouped } from '../../../src/draft/answers/lookup';
import { deadlineOf, timeliness } from '../../../src/workbook/hand-in/timely';

/** Ids of the units whose part should have been handed in by now. */
export function overdueUnits({ plan, slots, today }: Opened, handIns: readonly HandIn[]): ReadonlySet<string> {
  const asked = grouped(slots, (slot) => slot.unit.id);
  const states = new Map(handIns.map((one) => [one.unit, one]));
  const late = plan.units.filter((unit) => {
    const handIn = states.get(unit.id);
    const items = (asked.get(unit.id) ?? []).map(({ item }) => item);
    return handIn !== undefined && timeliness(handIn, deadlineOf(unit, plan.settings, items), today).late;
  });
  return new Set(late.map(({ id }) => id));
}
