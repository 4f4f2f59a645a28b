// Which row of the workbook a line of the file means: unit and item by id or by name.
import type { Slot, Unit } from '../../src/catalogue/plan';
import type { Text } from '../../src/catalogue/types';
import { PROBLEMS } from './texts';

/** Finds a slot, or says why there is none. */
export type Match = (unit: string, item: string) => Slot | Text;

/**
 * Unit: id, name or short name. Item: the row's id, or its Vietnamese text. Names are compared in NFC, without regard to case and spacing.
 * The coordinator's own row of an item that nobody leads is "<item>+summary".
 */
export function matcher(slots: readonly Slot[]): Match {
  const units = new Map<string, Unit>();
  const byUnit = new Map<string, Slot[]>();
  for (const slot of slots) {
    const { id, name, shortName } = slot.unit;
    for (const one of [id, name.vi, shortName]) units.set(folded(one), slot.unit);
    byUnit.set(id, [...(byUnit.get(id) ?? []), slot]);
  }
  const known = new Set(slots.flatMap((slot) => namesOf(slot).map(folded)));
  return (unitName, itemName) => {
    const unit = units.get(folded(unitName));
    if (!unit) return PROBLEMS.unknownUnit(unitName);
    const wanted = folded(itemName);
    if (!known.has(wanted)) return PROBLEMS.unknownItem(itemName);
    const own = byUnit.get(unit.id) ?? [];
    const exact = own.filter((slot) => folded(rowId(slot)) === wanted);
    const found = exact.length > 0 ? exact : own.filter((slot) => namesOf(slot).some((one) => folded(one) === wanted));
    const plain = found.filter((slot) => slot.role !== 'summary');
    const meant = plain.length > 0 ? plain : found;
    if (meant.length > 1) return PROBLEMS.severalRows(itemName, meant.map(rowId));
    return meant[0] ?? PROBLEMS.notOwed(unitName, itemName);
  };
}

/** The row's id without the unit: "slogan", "3.2.2-1+summary". */
export function rowId(slot: Slot): string {
  return slot.key.slice(slot.unit.id.length + 1);
}

const namesOf = (slot: Slot): readonly string[] => [rowId(slot), slot.item.id, slot.item.parent, slot.item.text.vi];

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
