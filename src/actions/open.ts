// Opening the workbook for an action: two reads, the plan in force, the rows, and whether this person may.
import { catalogue } from '../catalogue/index';
import type { Plan, Slot } from '../catalogue/plan';
import { seedPlan } from '../catalogue/seed';
import { slotsOf } from '../catalogue/slots';
import { readDossier } from '../dossier/dossier';
import type { Dossier } from '../dossier/types';
import { Failure } from '../google/failure';
import { currentUser, now } from '../google/session';
import { readWorkbook } from '../google/sheets';
import { REFUSALS } from '../i18n/app';
import { check } from '../rules/check';
import type { Report, StructureProblem } from '../rules/types';
import { readPlan } from '../workbook/reading/read-plan';
import { readRows } from '../workbook/reading/read-rows';
import { FIELDS, ownTab, type Snapshot } from '../workbook/reading/snapshot';
import { recoverRegisters } from '../workbook/set-up/recover-registers';
import { stableId } from '../workbook/stable-id';
import { answerTabTitles, tabsOf } from '../workbook/tabs/every-tab';
import { ITEMS, SETTINGS, UNITS } from '../workbook/tabs/layout';

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
  readonly dossier: Dossier;
  readonly report: Report;
}

/** Reads for set-up: all that it compares. In a workbook without settings anybody who may edit it may set it up. */
export function openForSetup(): Opened {
  const seed = seedPlan(catalogue, []);
  return open(
    FIELDS.metaForSetup,
    FIELDS.cellsForSetup,
    tabsOf(seed, slotsOf(seed), catalogue).map((t) => t.key),
  );
}

/** Reads for a check or a draft. Refuses when the workbook was never set up. */
export function openForWork(): Opened {
  const opened = open(FIELDS.meta, FIELDS.cells, [ITEMS, UNITS, SETTINGS]);
  if (!opened.snapshot.tabs.some((t) => t.key !== undefined)) throw new Failure(REFUSALS.notSetUp);
  return opened;
}

/** Opens the workbook and works in it as its coordinator; anybody else is refused. From here on failures speak the workbook's language. */
export function asCoordinator<T>(opening: () => Opened, work: (opened: Opened) => T): T {
  const opened = opening();
  return Failure.speaking(opened.plan.settings.lang, () => {
    onlyCoordinators(opened);
    return work(opened);
  });
}

function onlyCoordinators({ snapshot, plan, user }: Opened): void {
  if (!ownTab(snapshot, SETTINGS)) return;
  if (plan.settings.coordinators.length === 0) throw new Failure(REFUSALS.nobodyNamed);
  const known = plan.settings.coordinators.some((c) => c.toLowerCase() === user.toLowerCase());
  if (!known) throw new Failure(REFUSALS.notCoordinator);
}

/** Reads every answer and runs every rule. Pure: no further service call. */
export function examine({ snapshot, plan, slots, problems, today }: Opened): Examined {
  const read = readRows(snapshot, slots, answerTabTitles(plan, catalogue));
  const dossier = readDossier(read.rows);
  return { dossier, report: check({ plan, slots, dossier, problems: [...problems, ...read.problems], today }) };
}

/** @param expected keys of tabs that are read even when they have lost their metadata. */
function open(metaFields: string, cellFields: string, expected: readonly string[]): Opened {
  const user = currentUser();
  if (user === '') throw new Failure(REFUSALS.noAccount);
  const snapshot = readWorkbook(metaFields, cellFields, new Set(expected.map(stableId)));
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
