// Carrying over what some units of one tab have chosen, at once and without a check of the whole workbook: for the installable trigger.
import type { Plan, Slot, Unit } from '../../catalogue/plan';
import { readDossier } from '../../dossier/dossier';
import { check } from '../../rules/check';
import { HAND_IN_RULES } from '../../rules/families/hand-in';
import { RULES } from '../../rules/registry';
import { logWrites } from '../log/log-writes';
import { readHandIns } from '../reading/read-hand-ins';
import { readRows } from '../reading/read-rows';
import type { Snapshot } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { overviewHandInWrites } from '../results/overview-table';
import { type By, carry } from './carry';
import { handInDeeds, standingOf } from './hand-in-writes';
import { sentenceOf } from './sentence';

/** The rules that need no row of another unit. */
const OWN_RULES = [...RULES.filter(({ needs }) => needs === 'answer'), ...HAND_IN_RULES];

/**
 * The writes, and a sentence for each unit. What a unit's part lacks is counted by the rules on its own rows until the next check.
 * @param snapshot with the tab that these units' rows stand in, Tổng hợp and the log
 */
export function carryUnits(
  snapshot: Snapshot,
  plan: Plan,
  slots: readonly Slot[],
  units: readonly Unit[],
  by: By,
): { readonly requests: readonly SheetsRequest[]; readonly sentences: readonly string[] } {
  const { lang } = plan.settings;
  const own = new Set(units.map(({ id }) => id));
  const asked = slots.filter(({ unit }) => own.has(unit.id));
  const standing = readHandIns(snapshot, { ...plan, units });
  const carried = carry(standing, readRows(snapshot, asked, new Map()).rows, by);
  const { handIns, rows } = carried;
  const report = check(
    { plan: { ...plan, units }, slots: asked, dossier: readDossier(rows), problems: [], today: by.today, handIns },
    OWN_RULES,
  );
  const { requests, log } = handInDeeds(snapshot, carried, report, by, lang);
  const lines = handIns.flatMap((one) => overviewHandInWrites(snapshot, plan, report, one, by.when));
  const counts = standingOf(report);
  const name = new Map(units.map((unit) => [unit.id, unit.shortName]));
  return {
    requests: [...requests, ...lines, ...logWrites(snapshot, log, lang)],
    sentences: handIns.map((one) => `${name.get(one.unit) ?? ''}: ${sentenceOf(one, counts(one.unit))[lang]}`),
  };
}
