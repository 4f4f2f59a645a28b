// Every rule, in the order in which findings of equal weight are listed.
import { ACROSS_RULES } from './families/across';
import { DETAILS_RULES } from './families/details';
import { FIGURES_RULES } from './families/figures';
import { FORMAT_RULES } from './families/format';
import { HAND_IN_RULES } from './families/hand-in';
import { JOINT_RULES } from './families/joint';
import { LENGTH_RULES } from './families/length';
import { PRESENCE_RULES } from './families/presence';
import { READING_RULES } from './families/reading';
import { STRUCTURE_RULES } from './families/structure';
import type { Rule } from './types';

/** The rules of the check. Ids are unique and never change: findings of an earlier check are matched by them. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...PRESENCE_RULES,
  ...READING_RULES,
  ...FIGURES_RULES,
  ...DETAILS_RULES,
  ...LENGTH_RULES,
  ...FORMAT_RULES,
  ...JOINT_RULES,
  ...ACROSS_RULES,
  ...HAND_IN_RULES,
];
