// Every rule, in the order in which findings of equal weight are listed.
import { DETAILS_RULES } from './details';
import { FIGURES_RULES } from './figures';
import { FORMAT_RULES } from './format';
import { LENGTH_RULES } from './length';
import { PRESENCE_RULES } from './presence';
import { READING_RULES } from './reading';
import { STRUCTURE_RULES } from './structure';
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
];
