// Rules on joint and collective answers: contributions, coverage, a unit far from the others, a city figure that differs from the units' own.
import type { Rule } from '../types';

/** The rules, in the registry's order. */
export const JOINT_RULES: readonly Rule[] = [];
