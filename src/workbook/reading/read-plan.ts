// The plan in force, read from Danh mục, Đơn vị and Thiết lập; what is not there, or cannot be read, comes from the seed.
import type { Plan } from '../../catalogue/plan';
import type { Catalogue } from '../../catalogue/types';
import type { StructureProblem } from '../../rules/types';
import { readItems } from './read-items';
import { readRetired, readSettings } from './read-settings';
import { readUnits } from './read-units';
import type { Snapshot } from './snapshot';

/** The plan, with what its tabs hold that cannot be applied. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly problems: readonly StructureProblem[];
  /** E-mail addresses that are none: they stop set-up before it writes. */
  readonly badEmails: readonly StructureProblem[];
}

/**
 * Reads the three registers over the seed. What the column "Phân công đang áp dụng" says is in force (tabs/assigned.ts): slots follow it, and
 * an edit that would change it is a problem of kind `assignment`.
 */
export function readPlan(snapshot: Snapshot, seed: Plan, catalogue: Catalogue): ReadPlan {
  const problems: StructureProblem[] = [];
  const badEmails: StructureProblem[] = [];
  const retired = new Set(readRetired(snapshot));
  const units = readUnits(snapshot, seed, retired, catalogue, { problems, badEmails });
  const settings = readSettings(snapshot, seed.settings, units, problems, badEmails);
  const items = readItems(snapshot, seed, units, retired, catalogue, problems);
  return { plan: { items, units, settings }, problems, badEmails };
}
