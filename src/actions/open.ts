// Opening the workbook for an action: two reads, the plan in force, the rows, and whether this person may.
import { catalogue } from '../catalogue/index';
import type { Plan, Slot } from '../catalogue/plan';
import { seedPlan } from '../catalogue/seed';
import { slotsOf } from '../catalogue/slots';
import { readDossier } from '../dossier/dossier';
import type { AnswerRow, Dossier } from '../dossier/types';
import { Failure } from '../google/failure';
import { currentUser, now } from '../google/session';
import { readWorkbook } from '../google/sheets';
import { REFUSALS } from '../i18n/app';
import { MIGRATION } from '../i18n/migration';
import { check } from '../rules/check';
import type { Report, StructureProblem } from '../rules/types';
import type { Waiver } from '../rules/waivers';
import { asStanding, type Carried, carry, type Decision } from '../workbook/hand-in/carry';
import { LAYOUT_VERSION, layoutOf } from '../workbook/migration/layout-version';
import { readHandIns } from '../workbook/reading/read-hand-ins';
import { readPlan } from '../workbook/reading/read-plan';
import { readRows } from '../workbook/reading/read-rows';
import { readWaivers, type TypedReason, typedReasons } from '../workbook/reading/read-waivers';
import { FIELDS, ownTab, type Snapshot, type Tab } from '../workbook/reading/snapshot';
import { recoverRegisters } from '../workbook/set-up/recover-registers';
import { stableId } from '../workbook/stable-id';
import { answerTabTitles, tabsOf } from '../workbook/tabs/every-tab';
import { collectiveTab, ITEMS, SETTINGS, UNITS, unitTab } from '../workbook/tabs/layout';

/** The workbook as an action sees it. */
export interface Opened {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly problems: readonly StructureProblem[];
  readonly badEmails: readonly StructureProblem[];
  /** Who runs the action. */
  readonly user: string;
  readonly today: string;
  /** "15/08/2023 09:00" */
  readonly stamp: string;
}

/** What stands in the workbook and what the rules say of it. */
export interface Examined {
  readonly rows: readonly AnswerRow[];
  /** Everything that cannot be worked with, in the registers and in the tabs of answers. */
  readonly problems: readonly StructureProblem[];
  /** Waivers in force, and reasons that wait for the next check. */
  readonly waivers: readonly Waiver[];
  readonly reasons: readonly TypedReason[];
  readonly dossier: Dossier;
  readonly report: Report;
  /** What carrying over has to write; absent where nothing was carried over. */
  readonly carried?: Carried;
}

/**
 * Reads for set-up: all that it compares. In a workbook without settings anybody who may edit it may set it up.
 * @param older true where a workbook of an older layout is taken too: set-up brings it up to date
 */
export function openForSetup({ older = false }: { readonly older?: boolean } = {}): Opened {
  const seed = seedPlan(catalogue, []);
  const opened = open(
    FIELDS.metaForSetup,
    FIELDS.cellsForSetup,
    tabsOf(seed, slotsOf(seed), catalogue).map((t) => t.key),
  );
  return older ? opened : whereUpToDate(opened);
}

/** Reads for a check or a draft. Refuses when the workbook was never set up. */
export function openForWork(): Opened {
  return whereSetUp(open(FIELDS.meta, FIELDS.cells, REGISTERS));
}

/**
 * Reads the registers and one tab of answers: for what concerns a single row. Refuses as `openForWork` does.
 * @param also keys of further tabs
 */
export function openForRow(sheetId: number, also: readonly string[] = []): Opened {
  const keys = [...REGISTERS, ...also];
  const wanted = (tab: Tab): boolean => tab.sheetId === sheetId || tab.key === undefined || keys.includes(tab.key);
  return whereSetUp(open(FIELDS.meta, FIELDS.cells, REGISTERS, wanted));
}

/** Reads the registers and the tab that a unit's rows stand in. Refuses as `openForWork` does. */
export function openForUnit(unit: string): Opened {
  const own = unitTab(unit);
  const isAgency = catalogue.agencies.some(({ id }) => id === unit);
  const wanted = ({ key }: Tab): boolean =>
    key === undefined || key === own || REGISTERS.includes(key) || (!isAgency && key.startsWith(COLLECTIVES));
  return whereSetUp(open(FIELDS.meta, FIELDS.cells, REGISTERS, wanted));
}

/** A unit that is no agency of the seed may stand in a tab of blocks. */
const COLLECTIVES = collectiveTab('');
const REGISTERS: readonly string[] = [ITEMS, UNITS, SETTINGS];

function whereSetUp(opened: Opened): Opened {
  if (opened.snapshot.tabs.some((t) => t.key !== undefined)) return whereUpToDate(opened);
  throw new Failure(REFUSALS.notSetUp, undefined, 'not-set-up');
}

/** Refuses a workbook that an older add-in made: the rules would not find what they look for. */
function whereUpToDate(opened: Opened): Opened {
  if ((layoutOf(opened.snapshot) ?? LAYOUT_VERSION) >= LAYOUT_VERSION) return opened;
  const failure = new Failure(MIGRATION.older, undefined, 'not-set-up');
  failure.lang = opened.plan.settings.lang;
  throw failure;
}

/** Opens the workbook and works in it as its coordinator; anybody else is refused. From here on failures speak the workbook's language. */
export function asCoordinator<T>(opening: () => Opened, work: (opened: Opened) => T): T {
  return asAnybody(opening, (opened) => {
    if (isCoordinator(opened)) return work(opened);
    const { length } = opened.plan.settings.coordinators;
    throw new Failure(length === 0 ? REFUSALS.nobodyNamed : REFUSALS.notCoordinator, undefined, 'refused');
  });
}

/** Opens the workbook and works in it as whoever is there. From here on failures speak the workbook's language. */
export function asAnybody<T>(opening: () => Opened, work: (opened: Opened) => T): T {
  const opened = opening();
  return Failure.speaking(opened.plan.settings.lang, () => work(opened));
}

/** True for whom Thiết lập names; where there is no such tab, for everybody. */
export function isCoordinator({ snapshot, plan, user }: Opened): boolean {
  if (!ownTab(snapshot, SETTINGS)) return true;
  return plan.settings.coordinators.some((c) => c.toLowerCase() === user.toLowerCase());
}

/**
 * Reads every answer and runs every rule. Pure: no further service call.
 * @param tried waivers that the check is to try beside those in force
 * @param carrying present where the units' choices are carried over, with the coordinator's decision; else they wait (`HandIn.asked`)
 */
export function examine(
  { snapshot, plan, slots, today, stamp, user, ...opened }: Opened,
  tried: readonly Waiver[] = [],
  carrying?: { readonly decision?: Decision },
): Examined {
  const read = readRows(snapshot, slots, answerTabTitles(plan, catalogue));
  const problems = [...opened.problems, ...read.problems];
  const standing = readHandIns(snapshot, plan);
  const carried = carrying && carry(standing, read.rows, { today, when: stamp, by: user }, carrying.decision);
  const { handIns, rows } = carried ?? { handIns: standing, rows: asStanding(standing, read.rows) };
  const dossier = readDossier(rows);
  const waivers = readWaivers(snapshot);
  const reasons = typedReasons(snapshot);
  const report = check({ plan, slots, dossier, problems, today, handIns, waivers: [...tried, ...waivers] });
  return { rows, problems, waivers, reasons, dossier, report, ...(carried ? { carried } : {}) };
}

/** Reads once more where a tab was deleted between the two reads. */
function atOnce(read: () => Snapshot): Snapshot {
  try {
    return read();
  } catch (error) {
    if (isOutdated(error)) return read();
    throw error;
  }
}

/** Google's words for a tab, row or column that is not there any more. */
export const isOutdated = (error: unknown): boolean =>
  /No grid with id|Unable to parse range|exceeds grid limits|beyond the last requested (row|column)/i.test(
    Failure.from(error).text.en,
  );

/**
 * @param expected keys of tabs that are read even when they have lost their metadata.
 * @param wanted leaves out tabs whose cells are not needed.
 */
function open(
  metaFields: string,
  cellFields: string,
  expected: readonly string[],
  wanted?: (tab: Tab) => boolean,
): Opened {
  const user = currentUser();
  if (user === '') throw new Failure(REFUSALS.noAccount, undefined, 'authorisation');
  const snapshot = atOnce(() => readWorkbook(metaFields, cellFields, new Set(expected.map(stableId)), wanted));
  const layout = layoutOf(snapshot) ?? 0;
  if (layout > LAYOUT_VERSION) throw new Failure(MIGRATION.newer(layout, LAYOUT_VERSION));
  const seed = seedPlan(catalogue, [user]);
  const registers = recoverRegisters(snapshot, seed, catalogue);
  const { plan, problems, badEmails } = readPlan(registers.snapshot, seed, catalogue);
  const { today, stamp } = now();
  return {
    snapshot,
    plan,
    slots: slotsOf(plan),
    problems: [...registers.problems, ...problems],
    badEmails,
    user,
    today,
    stamp,
  };
}
