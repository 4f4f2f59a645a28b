// Rows that belong together: the rows of one unit whose items share a group, and their sum.
import type { Item } from '../../catalogue/plan';
import type { Range } from '../../catalogue/types';
import type { Answer } from '../../dossier/types';
import { numberOf } from './values';

/** The groups in the order of their first rows; each holds one unit's rows of one group, all of them in the same kind of role. */
export function groupsOf(
  answers: readonly Answer[],
  groupOf: (item: Item) => string | undefined,
): readonly (readonly [Answer, ...Answer[]])[] {
  const groups = new Map<string, [Answer, ...Answer[]]>();
  for (const answer of answers) {
    const { unit, item, role } = answer.slot;
    const group = groupOf(item);
    if (group === undefined) continue;
    const key = `${unit.id}/${group}${role === 'summary' ? '+summary' : ''}`;
    const rows = groups.get(key);
    if (rows) rows.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()];
}

/** Sum of the rows that hold a number; absent where none does. */
export function sumOf(rows: readonly Answer[]): number | undefined {
  const numbers = rows.map(numberOf).filter((n): n is number => n !== undefined);
  return numbers.length === 0 ? undefined : numbers.reduce((sum, n) => sum + n, 0);
}

/** How far a sum of shares may lie from 100. */
export const SUM_TOLERANCE = 0.5;

/** A row that a sum can be tested with: a possible number, or nothing to add. Any other row has a finding or a reason of its own. */
export function isSettled(row: Answer): boolean {
  const value = numberOf(row);
  if (value !== undefined) return brokenBound(value, row.slot.item.range) === undefined;
  if (row.state === 'reason') return row.reason.is === 'not-applicable';
  return row.state === 'empty' && !row.slot.owed;
}

/** The bound of the range that the value breaks. */
export function brokenBound(
  value: number,
  { min, max, integer }: Range,
): 'both' | 'min' | 'max' | 'integer' | undefined {
  const outside = (min !== undefined && value < min) || (max !== undefined && value > max);
  if (outside) return min === undefined ? 'max' : max === undefined ? 'min' : 'both';
  return integer && !Number.isInteger(value) ? 'integer' : undefined;
}
