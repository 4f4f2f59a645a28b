// Where a slot's row stands: the key of its tab, and its id there.
import type { Slot, Unit } from '../../catalogue/plan';
import { collectiveTab, unitTab } from './layout';

/** The key of the tab in which a unit's rows stand. */
export const tabKeyOfUnit = (unit: Pick<Unit, 'id' | 'collective'>): string =>
  unit.collective === undefined ? unitTab(unit.id) : collectiveTab(unit.collective);

/** The id of a slot's row: the item's id in an agency's tab, "unit/item" in a tab of blocks; "+summary" for the coordinator's own row. */
export function rowId(slot: Slot): string {
  const item = slot.key.slice(slot.unit.id.length + 1);
  return slot.unit.collective === undefined ? item : `${slot.unit.id}/${item}`;
}
