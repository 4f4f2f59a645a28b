// Kiểm tra mức độ hoàn thiện: read, check, highlight every gap where it is.
import { alone } from '../google/session';
import { applyBatches } from '../google/sheets';
import { RESULTS } from '../i18n/app';
import { tabWith } from '../workbook/reading/snapshot';
import { checkWrites } from '../workbook/results/check-writes';
import { digestOf } from '../workbook/results/digest';
import { exportOf } from '../workbook/results/export';
import { FINDINGS, OVERVIEW } from '../workbook/tabs/layout';
import { asCoordinator, examine, type Opened, openForWork } from './open';
import type { Outcome } from './outcome';
import { type Done, reported, type Steps } from './work';

/** Runs the check and writes its result: two reads, and one write for each started 2 MB. */
export function checkWorkbook(): Done {
  return alone(() => reported('check', (step) => asCoordinator(openForWork, (opened) => checkOpened(opened, step))));
}

function checkOpened(opened: Opened, step: Steps): Outcome {
  const { snapshot, plan, stamp, user } = opened;
  const { report, rows, problems } = examine(opened);
  const digest = digestOf({ plan, rows, problems });
  const batches = checkWrites(snapshot, plan, report, { when: stamp, by: user, digest });
  step('writing');
  applyBatches(batches);
  const { complete, expected, errors, warnings, reasons } = report.totals;
  const lines = [RESULTS.check(complete, expected, errors, warnings, reasons)];
  if (report.notTested.length > 0) lines.push(RESULTS.notTested(report.notTested.length));
  const tabs = [OVERVIEW, FINDINGS].flatMap((key) => tabWith(snapshot, key)?.title ?? []);
  if (tabs.length > 0) lines.push(RESULTS.details(tabs));
  return { lang: plan.settings.lang, lines };
}

/** Findings, answers and progress as JSON text; nothing is written. */
export function exportWorkbook(): string {
  return asCoordinator(openForWork, (opened) => {
    const { dossier, report } = examine(opened);
    return JSON.stringify(exportOf(opened.snapshot, opened.plan, dossier, report));
  });
}
