// Cập nhật phân công: from the workbook as it is and the plan that its registers ask for to the requests that put it in force.
import type { Plan, Slot, Unit } from '../../catalogue/plan';
import { slotsOf } from '../../catalogue/slots';
import type { Catalogue } from '../../catalogue/types';
import { type Block, batchesOf } from '../batches';
import { ownTab, rowsById, type Snapshot, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import type { Taken } from '../set-up/new-tab';
import { restoreColumns } from '../set-up/repair-columns';
import { placeMissingRows } from '../set-up/repair-rows';
import { keptRows } from '../set-up/repair-tab';
import { type Part, setupParts } from '../set-up/set-up';
import { groupTitles } from '../tabs/answers';
import { tabsOf } from '../tabs/every-tab';
import { ARCHIVE } from '../tabs/layout';
import { dress } from '../tabs/looks';
import { rowId, tabKeyOfUnit } from '../tabs/row-id';
import type { TabPlan } from '../tabs/tab-plan';
import { archived, carried, type Done, sheetIdIn, type Target } from './carry';
import { contentOf } from './content';
import { type Desired, desiredOf } from './desired/desired';
import type { Refusal } from './edits';
import { type LeavingRow, leavingRows } from './leaving';
import { withTabs } from './model';
import { type Destination, destinations } from './moves';
import { type Planned, restructure } from './structure';
import { wholeRegisters } from './whole-registers';

/** What would change, or has changed. Everything empty: nothing. */
export interface Changes {
  readonly plan: { readonly was: Plan; readonly now: Plan };
  /** Slots whose rows are new, and slots whose role is another one. */
  readonly added: readonly Slot[];
  readonly roles: readonly Slot[];
  readonly leaving: readonly Destination<LeavingRow>[];
  readonly successors: ReadonlyMap<string, string>;
  /** Units with another name or short name. */
  readonly renamed: readonly (readonly [Unit, Unit])[];
  readonly made: readonly string[];
  readonly deleted: readonly string[];
  readonly retitled: readonly (readonly [string, string])[];
  /** Titles of further tabs whose texts, rights or looks set-up completes. */
  readonly repaired: readonly string[];
  /** Something of what the registers say is not in force yet. */
  readonly edited: boolean;
}

/** How the update stands: edits that cannot be applied; a workbook that set-up must repair first; or what to do. */
export type Reassignment =
  | { readonly is: 'refused'; readonly refusals: readonly Refusal[] }
  /** Titles of the tabs that are damaged. */
  | { readonly is: 'damaged'; readonly tabs: readonly string[] }
  | { readonly is: 'ready'; readonly changes: Changes; readonly batches: readonly Block[] };

/**
 * Plans the update. All that cannot be done again goes into one block, which is applied whole or not at all; what may follow in further
 * batches is set-up's own work on a workbook in which the new plan is in force already, so either of the two completes it.
 * @param snapshot read for set-up
 * @param plan the one in force
 * @param note further requests for the same block (the log), from the changes
 */
export function planReassignment(
  snapshot: Snapshot,
  plan: Plan,
  seed: Plan,
  catalogue: Catalogue,
  done: Done,
  note: (snapshot: Snapshot, changes: Changes) => readonly SheetsRequest[] = () => [],
): Reassignment {
  const was = tabPlans(plan, catalogue);
  const registers = wholeRegisters(snapshot, seed, catalogue);
  const damaged = [...registers.damaged, ...damagedTabs(snapshot, was)];
  const desired = desiredOf(registers.snapshot, plan, seed, catalogue);
  if (!desired || damaged.length > 0) return { is: 'damaged', tabs: damaged };
  if (desired.refusals.length > 0) return { is: 'refused', refusals: desired.refusals };
  const now = desired.plan;
  const slots = slotsOf(now);
  const next = tabPlans(now, catalogue);
  const former = [
    was,
    tabPlans(otherLanguage(plan), catalogue),
    tabPlans({ ...seed, settings: plan.settings }, catalogue),
  ];
  const found = leavingRows(desired.snapshot, {
    former,
    next,
    items: [...seed.items, ...plan.items, ...now.items],
    groups: new Set([...groupTitles(catalogue).keys(), ...now.items.map(({ group }) => group)]),
  });
  const standing = standingRows(desired.snapshot, former);
  const leaving = destinations(
    found.flatMap(({ rows }) => rows),
    slots,
    (slot) => standing.holds(slot),
    desired.successors,
  );
  const renamed = renamedUnits(plan, now);
  const structure = restructure(desired.snapshot, found, bothPlanned(former, was, next), renamed);
  const after = withTabs(desired.snapshot, structure.tabs);
  const taken: Taken = { sheets: new Set(snapshot.takenSheetIds), metadata: new Set(snapshot.takenMetadataIds) };
  const archive = archived(snapshot, archivedRows(leaving), unitsById(plan), now.settings, done, taken);
  const setup = setupParts(
    { ...after, takenSheetIds: taken.sheets, takenMetadataIds: taken.metadata },
    now,
    slots,
    catalogue,
  );
  const moves = leaving.flatMap(({ row, to }) => {
    const slot = slots.find(({ key }) => key === to);
    return slot ? [{ row, slot, target: targetOf(slot, after, next, setup.parts) }] : [];
  });
  for (const { blocks } of setup.parts) taken.sheets.add(sheetIdIn(blocks[0] ?? []));
  const carry = carried(desired.snapshot, moves, taken);
  const reached = moves.map(({ slot }) => setup.parts.findIndex(({ key }) => key === tabKeyOfUnit(slot.unit)));
  const atOnce = Math.max(-1, ...reached) + 1;
  const added = slots.filter((slot) => !standing.stands(slot));
  const rowChanges = new Set(
    after.tabs
      .filter(({ key, sheetId }) => structure.tabs.has(sheetId) || added.some(({ unit }) => tabKeyOfUnit(unit) === key))
      .map(({ title }) => title),
  );
  const changes: Changes = {
    plan: { was: plan, now },
    added,
    roles: rolesChanged(slotsOf(plan), slots),
    leaving,
    successors: desired.successors,
    renamed,
    edited: registers.requests.length + desired.requests.length > 0,
    made: [...setup.created, ...(archive.made ? [archive.made] : [])],
    deleted: structure.deleted,
    retitled: structure.retitled,
    repaired: setup.repaired.map(({ tab }) => tab).filter((title) => !rowChanges.has(title)),
  };
  const first: Block = [
    ...structure.before,
    ...archive.requests,
    ...carry.out,
    ...registers.requests,
    ...desired.requests,
    ...freshLooks(desired, next),
    ...structure.after,
    ...setup.parts.slice(0, atOnce).flatMap(({ blocks }) => blocks.flat()),
    ...carry.back,
  ];
  const rest = setup.parts.slice(atOnce).map(({ blocks }) => blocks);
  const isNothing = first.length === 0 && rest.every((blocks) => blocks.every((block) => block.length === 0));
  const parts = isNothing ? [] : [[[...first, ...note(after, changes)]], ...rest];
  return { is: 'ready', changes, batches: batchesOf(parts, 'reassign', snapshot) };
}

/** Rows of the registers that somebody added look like the others, also where the paste has made them. */
const freshLooks = ({ snapshot, fresh }: Desired, plans: ReadonlyMap<string, TabPlan>): readonly SheetsRequest[] =>
  [...fresh].flatMap(([key, rows]) => {
    const [tab, plan] = [tabWith(snapshot, key), plans.get(key)];
    if (!tab || !plan) return [];
    const record = { id: '', kind: 'record' as const, cells: {} };
    const placed = rows.map((row) => ({ row, plan: record }));
    return dress(tab.sheetId, plan, placed, (column) => tab.columns.get(column) ?? 0);
  });

const tabPlans = (plan: Plan, catalogue: Catalogue): ReadonlyMap<string, TabPlan> =>
  new Map(tabsOf(plan, slotsOf(plan), catalogue).map((tab) => [tab.key, tab]));

const otherLanguage = (plan: Plan): Plan => ({
  ...plan,
  settings: { ...plan.settings, lang: plan.settings.lang === 'vi' ? 'en' : 'vi' },
});

const unitsById = ({ units }: Plan): ReadonlyMap<string, Unit> => new Map(units.map((unit) => [unit.id, unit]));

/** Tabs of answers, and the archive, in which a row or a column cannot be told by its id any more: set-up tells them by what they say. */
function damagedTabs(snapshot: Snapshot, plans: ReadonlyMap<string, TabPlan>): readonly string[] {
  return snapshot.tabs.flatMap((tab) => {
    const plan = plans.get(tab.key ?? '');
    if (tab.key === ARCHIVE) return tab.columns.has('id') && tab.columns.has('answer') ? [] : [tab.title];
    if (!plan?.answers) return [];
    const { unmarked, ids, duplicates } = restoreColumns(tab, plan, plan.rows);
    return unmarked.length + ids.length + duplicates.length > 0 ? [tab.title] : [];
  });
}

/** Which slots have a row, and in which rows something stands. */
function standingRows(
  snapshot: Snapshot,
  former: readonly ReadonlyMap<string, TabPlan>[],
): { stands(slot: Slot): boolean; holds(slot: Slot): boolean } {
  const rows = new Map(snapshot.tabs.map((tab) => [tab.key ?? '', { tab, rows: rowsById(tab).rows }]));
  const rowOf = (slot: Slot): number | undefined => rows.get(tabKeyOfUnit(slot.unit))?.rows.get(rowId(slot));
  return {
    stands: (slot) => rowOf(slot) !== undefined,
    holds: (slot) => {
      const [key, row] = [tabKeyOfUnit(slot.unit), rowOf(slot)];
      const tab = rows.get(key)?.tab;
      const planned = former.flatMap((all) => all.get(key)?.rows.find(({ id }) => id === rowId(slot)) ?? []);
      return tab !== undefined && row !== undefined && contentOf(tab, row, planned).answered;
    },
  };
}

function renamedUnits(was: Plan, now: Plan): readonly (readonly [Unit, Unit])[] {
  const before = unitsById(was);
  return now.units.flatMap((unit) => {
    const known = before.get(unit.id);
    const same = known && known.name.vi === unit.name.vi && known.shortName === unit.shortName;
    return known && !same ? [[known, unit] as const] : [];
  });
}

/** Tabs that are planned before and after. */
function bothPlanned(
  former: readonly ReadonlyMap<string, TabPlan>[],
  was: ReadonlyMap<string, TabPlan>,
  next: ReadonlyMap<string, TabPlan>,
): ReadonlyMap<string, Planned> {
  const both = [...next].filter(([key]) => was.has(key));
  return new Map(both.map(([key, tab]) => [key, { former: former.flatMap((all) => all.get(key) ?? []), next: tab }]));
}

/** Rows with an answer that finds no other place, and whatever stood beside the answers of any row that leaves. */
const archivedRows = (leaving: readonly Destination<LeavingRow>[]): readonly LeavingRow[] =>
  leaving.flatMap(({ row, to }) =>
    to === 'archive' ? [row] : row.beside.length > 0 ? [{ ...row, answered: false }] : [],
  );

/** Slots that are asked as before, but in another role. */
function rolesChanged(was: readonly Slot[], now: readonly Slot[]): readonly Slot[] {
  const roles = new Map(was.map(({ key, role }) => [key, role]));
  return now.filter(({ key, role }) => roles.has(key) && roles.get(key) !== role);
}

/** Where a slot's row will stand when set-up's requests have been applied. */
function targetOf(slot: Slot, after: Snapshot, next: ReadonlyMap<string, TabPlan>, parts: readonly Part[]): Target {
  const key = tabKeyOfUnit(slot.unit);
  const plan = next.get(key);
  const tab = ownTab(after, key);
  const rows = plan ? keptRows(plan) : [];
  if (tab && plan) {
    const columns = restoreColumns(tab, plan, rows);
    const { row } = placeMissingRows(tab.sheetId, rows, columns.rows, tab.rowCount);
    return { sheetId: tab.sheetId, row: row(rowId(slot)) ?? 0, at: (column) => columns.at.get(column) ?? 0 };
  }
  return {
    sheetId: sheetIdIn(parts.find((part) => part.key === key)?.blocks[0] ?? []),
    row: rows.findIndex(({ id }) => id === rowId(slot)),
    at: (column) => plan?.columns.findIndex((c) => c.key === column) ?? 0,
  };
}
