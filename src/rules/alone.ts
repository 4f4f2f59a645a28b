// What a row checked alone cannot tell: whether rules that compare rows have something to say of its item.
import type { Item } from '../catalogue/plan';
import { RULES } from './registry';

/** True where a rule compares the item's rows with others: checked alone, such a row is not wholly checked. */
export const aloneMatters = (item: Item): boolean => RULES.some((rule) => rule.concerns?.(item) ?? false);
