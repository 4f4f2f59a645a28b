// Rules on what was handed in or accepted and says something else now.
import type { Rule } from '../types';

/** The rules, in the registry's order. */
export const HAND_IN_RULES: readonly Rule[] = [];
