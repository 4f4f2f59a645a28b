// Who owes what: the rows that stand in the workbook, worked out from the plan.
import type { Item, Plan, Role, Slot, Unit } from './plan';

/** Every row of the workbook, by unit in the plan's order, then by item. An item reaches a unit once, in its strongest role. */
export function slotsOf(plan: Pick<Plan, 'items' | 'units' | 'settings'>): readonly Slot[] {
  return plan.units.flatMap((unit) => plan.items.flatMap((item) => slotsFor(unit, item, plan.settings.coordinator)));
}

function slotsFor(unit: Unit, item: Item, coordinator: string): readonly Slot[] {
  const slots: Slot[] = [];
  const named = item.providers.some((id) => id === unit.id || unit.memberOf.includes(id));
  if (named) slots.push(slot(unit, item, item.lead === unit.id ? 'lead' : 'contributor'));
  if (item.lead === undefined && item.providers.length > 0 && unit.id === coordinator)
    slots.push(slot(unit, item, 'summary'));
  return slots;
}

function slot(unit: Unit, item: Item, role: Role): Slot {
  return {
    key: `${unit.id}/${item.id}${role === 'summary' ? '+summary' : ''}`,
    unit,
    item,
    role,
    owed: item.required && role !== 'summary',
  };
}

/** True where an empty row of this slot is an error: the lead, the only provider, or any unit of an item that nobody leads. */
export function mustAnswer(slot: Slot): boolean {
  return slot.owed && (slot.role === 'lead' || slot.item.lead === undefined);
}
