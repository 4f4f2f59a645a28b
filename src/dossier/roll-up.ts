// From the answers of a collective's units to what holds for the city, with how much of it is known.
import type { Item, Plan, Unit } from '../catalogue/plan';
import type { Answer } from './types';

/**
 * What the units' answers amount to.
 * - `rate`: Σ numerators / Σ denominators × base, of the units that gave both; never a mean of percentages.
 * - `sum`: of counts and quantities. - `policy`: how many said "Có". - `list`: texts, for the lead to write from.
 */
export interface RollUp {
  readonly item: Item;
  readonly kind: 'rate' | 'sum' | 'policy' | 'list';
  /** How many units are asked. */
  readonly units: number;
  /** The answers that count, in the plan's order. */
  readonly counted: readonly Answer[];
  /** Units without a usable answer. */
  readonly missing: readonly Unit[];
  /** Only for `rate`: units that gave a percentage without numerator or denominator. */
  readonly withoutParts: readonly Unit[];
  /** The city's value; absent where nothing counts, and for `list`. For `policy`: the number of units that said "Có". */
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Only for `rate`: the share of the known denominators that stands behind the value, percent; absent where a unit's denominator is not known. */
  readonly share?: number;
  /** Percent: the smaller of the share of units and of the denominator. */
  readonly coverage: number;
  /** The coverage is below the settings' threshold. */
  readonly provisional: boolean;
}

/** Every item that a collective's units answer (blocks of the district level), in the plan's order. */
export function rollUpsOf(_plan: Plan, _answers: readonly Answer[]): readonly RollUp[] {
  return [];
}
