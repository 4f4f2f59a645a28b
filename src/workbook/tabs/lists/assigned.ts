// The protected column "Phân công đang áp dụng" of Danh mục and Đơn vị: what of a row is in force, as one line of text.
import type { Item, Plan, Unit, UnitKind } from '../../../catalogue/plan';
import type { Kind } from '../../../catalogue/types';

/** Stands where there is nothing to name; an empty cell means that the row is not in force. */
const NONE = '-';
/** What the row of a unit says that was handed over to another one: it stays as a record. */
export const HANDED_OVER = 'đã thôi';

/** What is in force of an item. `kind` and `group` stand for own items only. */
export interface AssignedItem {
  readonly lead?: string;
  readonly providers: readonly string[];
  readonly kind?: Kind;
  readonly group?: string;
  readonly id?: string;
}

/** "*lead;contributor", for an own item with "|kind|group|id". */
export function assignedText(item: Pick<Item, 'lead' | 'providers'> & Partial<Item>): string {
  const providers = item.providers.map((id) => (id === item.lead ? `*${id}` : id)).join(';') || NONE;
  return item.own ? [providers, item.kind, item.group, item.id].join('|') : providers;
}

/** Reads it; undefined where the cell is empty. */
export function parseAssigned(text: string): AssignedItem | undefined {
  const [head = '', kind, group, id] = text.split('|').map((part) => part.trim());
  const parts = head.split(';').filter(Boolean);
  if (parts.length === 0) return undefined;
  const named = parts.filter((part) => part !== NONE);
  return {
    lead: named.find((part) => part.startsWith('*'))?.slice(1),
    providers: named.map((part) => part.replace(/^\*/, '')),
    kind: kind as Kind | undefined,
    group,
    id,
  };
}

/** What is in force of a unit. `name`, `short` and `id` stand where they are not the seed's. */
export interface AssignedUnit {
  readonly memberOf: readonly string[];
  readonly ward: boolean;
  readonly name?: string;
  readonly short?: string;
  readonly id?: string;
}

/** "so-ban-nganh-doan-the"; "quan-huyen;ward|Phường Sài Gòn|Phường Sài Gòn|phuong-sai-gon". */
export function assignedUnitText(unit: Unit, seed: Pick<Plan, 'units'>): string {
  const known = seed.units.find(({ id }) => id === unit.id);
  const head = [...unit.memberOf, ...(unit.kind === 'ward' ? ['ward'] : [])].join(';') || NONE;
  if (known && known.name.vi === unit.name.vi && known.shortName === unit.shortName) return head;
  return [head, clean(unit.name.vi), clean(unit.shortName), unit.id].join('|');
}

/** Reads it; undefined where the cell is empty, or the unit was handed over. */
export function parseAssignedUnit(text: string): AssignedUnit | undefined {
  if (text.trim() === '' || text.trim() === HANDED_OVER) return undefined;
  const [head = '', name, short, id] = text.split('|').map((part) => part.trim());
  const parts = head.split(';').filter((part) => part !== '' && part !== NONE);
  return { memberOf: parts.filter((part) => part !== 'ward'), ward: parts.includes('ward'), name, short, id };
}

/** The kind of a unit by what is in force of it. */
export const kindOf = (collective: string | undefined, ward: boolean): UnitKind =>
  collective === undefined ? 'agency' : ward ? 'ward' : 'district';

const clean = (name: string): string => name.replace(/\|/g, '/').replace(/\s+/g, ' ').trim();
