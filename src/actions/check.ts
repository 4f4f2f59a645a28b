// Kiểm tra mức độ hoàn thiện: read, check, highlight every gap where it is.
import type { Unit } from '../catalogue/plan';
import { alone } from '../google/session';
import { applyBatches } from '../google/send';
import { RESULTS } from '../i18n/app';
import { HAND_IN } from '../i18n/collecting/hand-in';
import { names } from '../i18n/collecting/roll-up';
import type { Report } from '../rules/types';
import type { Block } from '../workbook/batches';
import type { Decision } from '../workbook/hand-in/carry';
import { handInDeeds } from '../workbook/hand-in/hand-in-writes';
import { tabWith } from '../workbook/reading/snapshot';
import { checkWrites } from '../workbook/results/check-writes';
import { digestOf } from '../workbook/results/digest';
import { exportOf } from '../workbook/results/export';
import { FINDINGS, OVERVIEW } from '../workbook/tabs/layout';
import { type Settled, seenAfter, settle, settledLines, triedWaivers } from '../workbook/waivers/settle';
import { waiverLog } from '../workbook/waivers/waiver-writes';
import { asCoordinator, examine, type Opened, openForWork } from './open';
import type { Outcome } from './outcome';
import { type Done, reported, type Steps } from './work';

/** Runs the check and writes its result: two reads, and one write for each started 2 MB. */
export function checkWorkbook(): Done {
  return alone(() => reported('check', (step) => asCoordinator(openForWork, (opened) => checkOpened(opened, step))));
}

function checkOpened(opened: Opened, step: Steps): Outcome {
  const { snapshot, plan } = opened;
  const { report, settled, happened, batches } = resultOf(opened);
  step('writing');
  applyBatches(batches);
  const { complete, expected, errors, warnings, reasons } = report.totals;
  const lines = [RESULTS.check(complete, expected, errors, warnings, reasons)];
  lines.push(...settledLines(report.waived.length, settled));
  if (happened.length > 0) lines.push(HAND_IN.carried(happened.length, names(happened)));
  if (report.notTested.length > 0) lines.push(RESULTS.notTested(report.notTested.length));
  const tabs = [OVERVIEW, FINDINGS].flatMap((key) => tabWith(snapshot, key)?.title ?? []);
  if (tabs.length > 0) lines.push(RESULTS.details(tabs));
  return { lang: plan.settings.lang, lines };
}

/** What a check found, which units' states it recorded, and what it writes. */
interface Result {
  readonly report: Report;
  readonly settled: Settled;
  readonly happened: readonly Unit[];
  readonly batches: readonly Block[];
}

/** The check and everything it writes: what the units have chosen, and the coordinator's decision where there is one, is carried over. */
export function resultOf(opened: Opened, decision?: Decision): Result {
  const { snapshot, plan, today, stamp, user } = opened;
  const by = { today, when: stamp, by: user };
  const { report, rows, problems, carried } = examine(opened, triedWaivers(snapshot, by), { decision });
  const settled = settle(snapshot, report);
  const digest = digestOf({ plan, rows, problems, ...seenAfter(settled) });
  const deeds = [
    ...(carried ? [handInDeeds(snapshot, carried, report, by, plan.settings.lang)] : []),
    { requests: [], log: waiverLog(snapshot, plan, settled, by) },
  ];
  const batches = checkWrites(snapshot, plan, report, { when: stamp, by: user, digest }, settled, deeds);
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
