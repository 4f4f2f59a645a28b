// Items that the city asks of itself, beyond the plan's: they stand in Danh mục only.
import { columns } from './items';
import { KINDS, POLICY_CHOICES } from './kinds';
import type { Item } from './plan';
import type { Kind, Text } from './types';

/** The group of own items that belong to no standard, and the heading over them. */
export const OWN_GROUP = 'rieng';
export const OWN_HEADING: Text = { vi: 'Chỉ số riêng của thành phố', en: 'The city’s own indicators' };

/** The kinds that an own item can be of: those that need nothing but what a row of Danh mục says. */
export const OWN_KINDS: readonly Kind[] = [
  'percent',
  'rate',
  'count',
  'quantity',
  'currency',
  'years',
  'hours',
  'level',
  'policy',
  'open',
  'description',
  'narrative',
  'text',
  'link',
  'url',
  'email',
  'phone',
  'date',
];

/** "rieng-3" */
export const ownItemId = (n: number): string => `rieng-${n}`;

/** The number in an own item's id; undefined for any other id. */
export function ownItemNumber(id: string): number | undefined {
  const digits = /^rieng-([1-9]\d{0,5})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** An own item with all that its kind brings along. */
export function ownItem(
  said: Pick<Item, 'id' | 'group' | 'text' | 'kind' | 'required' | 'providers'> & Partial<Item>,
): Item {
  const { id, kind } = said;
  const n = ownItemNumber(id) ?? id;
  return {
    parent: id,
    annex: 'I',
    code: { vi: `Chỉ số riêng ${n}`, en: `Own indicator ${n}` },
    range: KINDS[kind].range,
    base: KINDS[kind].base,
    choices: kind === 'policy' ? POLICY_CHOICES : undefined,
    ...columns(kind, 'I'),
    ...said,
    own: true,
  };
}
