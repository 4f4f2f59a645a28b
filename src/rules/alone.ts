// What a row checked alone cannot tell: whether rules that compare rows have something to say of its item.
import type { Item, Slot } from '../catalogue/plan';
import { isJoint } from './families/joint';
import { RULES } from './registry';

/** True where a rule compares the item's rows with others: checked alone, such a row is not wholly checked. */
export const aloneMatters = (item: Item): boolean => RULES.some((rule) => rule.concerns?.(item) ?? false);

/** True where the other units' rows have something to say of this one even while it is empty: it speaks for all of them. */
export const speaksForOthers = ({ item, role }: Slot): boolean => role !== 'contributor' && isJoint(item);
