// Kiểm tra mức độ hoàn thiện: read, check, highlight every gap where it is.
import type { Unit } from '../catalogue/plan';
import type { Text } from '../catalogue/types';
import { alone } from '../google/session';
import { RESULTS } from '../i18n/app';
import { HAND_IN } from '../i18n/collecting/hand-in';
import { names } from '../i18n/collecting/roll-up';
import { MEANWHILE } from '../i18n/meanwhile';
import { STATUS_WORDS } from '../i18n/words';
import type { Report } from '../rules/types';
import type { Block } from '../workbook/batches';
import type { Decision } from '../workbook/hand-in/carry';
import { unitDeeds } from '../workbook/hand-in/hand-in-writes';
import { rowsById, tabWith } from '../workbook/reading/snapshot';
import { checkWrites } from '../workbook/results/check-writes';
import { digestOf } from '../workbook/results/digest';
import { exportOf } from '../workbook/results/export';
import type { Meanwhile } from '../workbook/results/meanwhile/compare';
import { isHandInId } from '../workbook/tabs/hand-in-rows';
import { FINDINGS, OVERVIEW } from '../workbook/tabs/layout';
import { type Settled, seenAfter, settle, settledLines, triedWaivers } from '../workbook/waivers/settle';
import { waiverLog } from '../workbook/waivers/waiver-writes';
import { type Applied, applyWatched, type Planned } from './apply-watched';
import { asCoordinator, examine, type Opened, openForRow, openForWork } from './open';
import type { Outcome } from './outcome';
import { putRows } from './sidebar/put-rows';
import { type Done, reported, type Steps } from './work';

/** Runs the check and writes its result: two reads, and one write for each started 2 MB. */
export function checkWorkbook(): Done {
  return alone(() => reported('check', (step) => asCoordinator(openForWork, (opened) => checkOpened(opened, step))));
}

function checkOpened(opened: Opened, step: Steps): Outcome {
  const { values, unsettled } = applyCheck(opened, { before: () => step('writing') });
  const { snapshot, plan } = opened;
  const { report } = values[values.length - 1] as Result;
  const { complete, expected, errors, warnings, reasons } = report.totals;
  const lines = [RESULTS.check(complete, expected, errors, warnings, reasons)];
  const all = <T>(of: (each: Result) => readonly T[]): readonly T[] => values.flatMap((each) => [...of(each)]);
  const settled = { added: all((each) => each.settled.added), ended: all((each) => each.settled.ended) };
  lines.push(...settledLines(report.waived.length, { ...(values[values.length - 1] as Result).settled, ...settled }));
  const happened = all((each) => each.happened);
  if (happened.length > 0) lines.push(HAND_IN.carried(happened.length, names(happened)));
  if (report.notTested.length > 0) lines.push(RESULTS.notTested(report.notTested.length));
  const tabs = [OVERVIEW, FINDINGS].flatMap((key) => tabWith(snapshot, key)?.title ?? []);
  if (tabs.length > 0) lines.push(RESULTS.details(tabs));
  return { lang: plan.settings.lang, lines: [...unsettledLines(unsettled), ...lines] };
}

/** What goes with a check. */
interface Besides {
  /** Called once, before the first write. */
  readonly before?: () => void;
  /** The coordinator's decision on what stands there; throws where it cannot be taken. */
  readonly decide?: (opened: Opened) => Decision;
}

/**
 * Checks, and decides where there is something to decide: again where people changed the workbook meanwhile. Answers that do not come to
 * rest are marked in their rows.
 */
export function applyCheck(opened: Opened, { before, decide }: Besides = {}): Applied<Result> {
  const checked = (each: Opened, decision: Decision | undefined, isFirst: boolean): Planned<Result> => {
    const value = resultOf(each, decision, isFirst);
    if (isFirst) before?.();
    return { value, batches: value.batches };
  };
  const applied = applyWatched(opened, {
    answers: true,
    reopen: openForWork,
    plan: (each, isFirst) => checked(each, decide?.(each), isFirst),
    after: (each) => checked(each, undefined, false),
  });
  markChanged(applied);
  return applied;
}

/** Rows whose answers went on changing must not claim to be complete. */
function markChanged({ opened, unsettled }: Applied<Result>): void {
  const { lang } = opened.plan.settings;
  const cells = { status: { text: STATUS_WORDS.warning[lang] }, fix: { text: MEANWHILE.row[lang] } };
  for (const tab of opened.snapshot.tabs) {
    const { rows } = rowsById(tab);
    const ids = answersIn(unsettled).flatMap(({ sheetId, id }) =>
      sheetId === tab.sheetId && rows.has(id) ? [id] : [],
    );
    if (ids.length > 0)
      putRows(opened, tab.sheetId, new Map(ids.map((id) => [id, cells])), () => openForRow(tab.sheetId));
  }
}

const answersIn = (unsettled: Meanwhile | undefined): Meanwhile['changed'] =>
  unsettled?.changed.filter(({ key, id }) => key.includes(':') && id !== '' && !isHandInId(id)) ?? [];

function unsettledLines(unsettled: Meanwhile | undefined): readonly Text[] {
  if (!unsettled) return [];
  const rows = answersIn(unsettled).length;
  return [
    ...(unsettled.moved ? [MEANWHILE.moved] : []),
    ...(rows > 0 ? [MEANWHILE.changed(rows)] : []),
    ...(unsettled.changed.length > rows ? [MEANWHILE.registers] : []),
  ];
}

/** What a check found, which units' states it recorded, and what it writes. */
export interface Result {
  readonly report: Report;
  readonly settled: Settled;
  readonly happened: readonly Unit[];
  readonly batches: readonly Block[];
}

/**
 * The check and everything it writes: what the units have chosen, and the coordinator's decision where there is one, is carried over.
 * @param careful true where used reasons are cleared only as they were read
 */
function resultOf(opened: Opened, decision: Decision | undefined, careful: boolean): Result {
  const { snapshot, plan, today, stamp, user } = opened;
  const by = { today, when: stamp, by: user };
  const { report, rows, problems, carried } = examine(opened, triedWaivers(snapshot, by), { decision });
  const settled = settle(snapshot, report);
  const digest = digestOf({ plan, rows, problems, ...seenAfter(settled) });
  const deeds = [
    ...(carried ? unitDeeds(snapshot, carried, report, by, plan.settings.lang) : []),
    { requests: [], log: waiverLog(snapshot, plan, settled, by) },
  ];
  const batches = checkWrites(snapshot, plan, report, { when: stamp, by: user, digest }, settled, deeds, careful);
  const units = new Set(carried?.events.map(({ unit }) => unit));
  return { report, settled, happened: plan.units.filter(({ id }) => units.has(id)), batches };
}

/** Findings, answers and progress as JSON text; nothing is written. */
export function exportWorkbook(): string {
  return asCoordinator(openForWork, (opened) => {
    const { dossier, report } = examine(opened);
    return JSON.stringify(exportOf(opened.snapshot, opened.plan, dossier, report));
  });
}
