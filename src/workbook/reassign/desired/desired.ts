// The plan that the registers ask for: what "Cập nhật phân công" would put in force, or which edits stand in the way.
import { ownItemNumber } from '../../../catalogue/own-item';
import type { Plan } from '../../../catalogue/plan';
import type { Catalogue } from '../../../catalogue/types';
import { BAD_EDITS as BAD } from '../../../i18n/collecting/reassign';
import { readPlan } from '../../reading/read-plan';
import { rowsById, type Snapshot, type Tab, tabWith } from '../../reading/snapshot';
import type { SheetsRequest } from '../../reading/wire';
import { changedCells } from '../../results/changed-cells';
import { ITEMS, SETTINGS, UNITS } from '../../tabs/layout';
import { type Edits, editsOf, type Refusal } from '../edits';
import { isAnswersTab } from '../leaving';
import { type Texts, withTabs, withTexts } from '../model';
import { wantedItems } from './desired-items';
import { wantedUnits } from './desired-units';

/** What is wanted. */
export interface Desired {
  /** Edits that cannot be applied; where there is one, nothing is. */
  readonly refusals: readonly Refusal[];
  readonly plan: Plan;
  /** By the unit that goes, the one that takes over. */
  readonly successors: ReadonlyMap<string, string>;
  /** The registers' cells that put the plan in force, and the snapshot as it is with them. */
  readonly requests: readonly SheetsRequest[];
  readonly snapshot: Snapshot;
  /** Rows of the registers that are in force from now on, by tab. */
  readonly fresh: ReadonlyMap<string, readonly number[]>;
}

/**
 * Reads what is wanted. The registers must be whole: each with its header, ids and columns.
 * @param plan the one in force
 */
export function desiredOf(snapshot: Snapshot, plan: Plan, seed: Plan, catalogue: Catalogue): Desired | undefined {
  const [itemsTab, unitsTab, settingsTab] = [ITEMS, UNITS, SETTINGS].map((key) => tabWith(snapshot, key));
  if (!itemsTab || !unitsTab || !settingsTab) return undefined;
  const [items, units, settings] = [editsOf(itemsTab), editsOf(unitsTab), editsOf(settingsTab)];
  const wanted = wantedUnits(units, plan, seed, catalogue);
  const used = [...plan.settings.retired, ...ownItemsIn(snapshot)];
  const asked = wantedItems(items, plan, wanted, catalogue, used);
  const present = new Set([...wanted.units.map(({ id }) => id), ...asked]);
  if (!settle(settings, plan, seed, present, wanted.units, used)) return undefined;
  const edits = [units, items, settings];
  const next = withTabs(snapshot, new Map(edits.map(({ tab, texts }) => [tab.sheetId, withTexts(tab, texts)])));
  return {
    refusals: edits.flatMap(({ refusals }) => refusals),
    plan: readPlan(next, seed, catalogue).plan,
    successors: wanted.successors,
    requests: edits.flatMap(({ tab, texts }) => changedCells(tab, texts)),
    snapshot: next,
    fresh: new Map([items, units].map(({ tab, texts }) => [tab.key ?? '', rowsWith(tab, texts, 'id')])),
  };
}

/** Rows in which a column is to hold another text. */
const rowsWith = (tab: Tab, texts: Texts, column: string): readonly number[] =>
  [...texts].flatMap(([row, cells]) => (cells.has(tab.columns.get(column) ?? -1) ? [row] : []));

/** Ids of own items that have rows in the tabs of answers, whether or not Danh mục still has them. */
function ownItemsIn(snapshot: Snapshot): readonly string[] {
  const ids = snapshot.tabs.flatMap((tab) => (isAnswersTab(tab) ? [...rowsById(tab).rows.keys()] : []));
  const items = ids.map((id) => id.replace(/^.*\//, '').replace(/\+summary$/, ''));
  return [...new Set(items)].filter((id) => ownItemNumber(id) !== undefined);
}

/** Thiết lập: who is asked no more, and the coordinating agency under its new name. False where it has no row for it. */
function settle(
  settings: Edits,
  plan: Plan,
  seed: Plan,
  present: ReadonlySet<string>,
  units: Plan['units'],
  used: readonly string[],
): boolean {
  const { rows } = rowsById(settings.tab);
  const [retired, coordinator] = [rows.get('retired'), rows.get('coordinator')];
  if (retired === undefined || coordinator === undefined || !settings.tab.columns.has('value')) return false;
  const known = new Set(seed.units.map(({ id }) => id));
  const gone = [
    ...used,
    ...plan.units.map(({ id }) => id).filter((id) => known.has(id)),
    ...plan.items.map(({ id }) => id),
  ].filter((id) => !present.has(id));
  settings.write(retired, 'value', [...new Set(gone)].join('; '));
  const now = units.find(({ id }) => id === plan.settings.coordinator);
  const was = plan.units.find(({ id }) => id === plan.settings.coordinator);
  if (!now) settings.refuse(coordinator, 'value', BAD.coordinatorGoes);
  else if (was && was.shortName !== now.shortName) settings.write(coordinator, 'value', now.shortName);
  return true;
}
