// Which rows come, stay, move with their answers or go, when another assignment is put in force.
import type { Role, Slot } from '../../catalogue/plan';

/** A row that stands in the workbook and is asked no more where it stands. */
export interface Leaving {
  readonly unit: string;
  /** The item it answers; absent for rows that ask nothing (the state of a hand-in). */
  readonly item?: string;
  readonly role?: Role;
  /** Something stands in its columns of answers. */
  readonly typed: boolean;
}

/** Where a row's answer goes: to another row by its slot's key, into the archive, or nowhere, because there is none. */
export type Destination<T> =
  | { readonly row: T; readonly to: string }
  | { readonly row: T; readonly to: 'archive' }
  | { readonly row: T; readonly to: 'nowhere' };

/**
 * Decides about each row that leaves. A lead's or summary's answer goes with its item to whoever leads now (or sums up, where nobody
 * leads); everything of a unit that hands over goes to the unit that takes over; each only where that row is new or holds nothing. A
 * contribution is never put under another agency's name but by such a handing over. What finds no place and was typed is archived.
 * @param wanted every slot of the new assignment
 * @param holds true for a slot whose row stands already and holds an answer
 */
export function destinations<T extends Leaving>(
  leaving: readonly T[],
  wanted: readonly Slot[],
  holds: (slot: Slot) => boolean,
  successors: ReadonlyMap<string, string>,
): readonly Destination<T>[] {
  const byUnit = new Map<string, Slot>();
  const heads = new Map<string, Slot>();
  for (const slot of wanted) {
    if (slot.role === 'summary') heads.set(slot.item.id, slot);
    else byUnit.set(`${slot.unit.id}/${slot.item.id}`, slot);
    if (slot.role === 'lead') heads.set(slot.item.id, slot);
  }
  const taken = new Set<string>();
  const found = new Map<T, string>();
  const place = (row: T, slot: Slot | undefined): boolean => {
    if (!slot || taken.has(slot.key) || holds(slot)) return false;
    taken.add(slot.key);
    found.set(row, slot.key);
    return true;
  };
  const strongest = [...leaving].sort((a, b) => RANK[a.role ?? 'contributor'] - RANK[b.role ?? 'contributor']);
  for (const row of strongest) {
    const { unit, item, role, typed } = row;
    if (!typed || item === undefined) continue;
    const head = role === 'contributor' ? undefined : heads.get(item);
    const successor = successors.get(unit);
    if (successor !== undefined && place(row, byUnit.get(`${successor}/${item}`))) continue;
    place(row, head);
  }
  return leaving.map((row) => {
    const to = found.get(row);
    if (to !== undefined) return { row, to };
    return { row, to: row.typed ? 'archive' : 'nowhere' };
  });
}

const RANK: Readonly<Record<Role, number>> = { lead: 0, summary: 1, contributor: 2 };
