// Kiểm tra mức độ hoàn thiện: read, check, highlight every gap where it is.
import { alone } from '../google/session';
import { applyBatches } from '../google/sheets';
import { RESULTS } from '../i18n/app';
import { checkWrites } from '../workbook/results/check-writes';
import { exportOf } from '../workbook/results/export';
import { asCoordinator, examine, type Opened, openForWork } from './open';
import type { Outcome } from './outcome';

/** Runs the check and writes its result: two reads, and one write for each started 2 MB. */
export function checkWorkbook(): Outcome {
  return alone(() => asCoordinator(openForWork, checkOpened));
}

function checkOpened(opened: Opened): Outcome {
  const { snapshot, plan, stamp, user } = opened;
  const { report } = examine(opened);
  applyBatches(checkWrites(snapshot, plan, report, { when: stamp, by: user }));
  const { complete, expected, errors, warnings, reasons } = report.totals;
  const lines = [RESULTS.check(complete, expected, errors, warnings, reasons)];
  if (report.notTested.length > 0) lines.push(RESULTS.notTested(report.notTested.length));
  return { lang: plan.settings.lang, lines };
}

/** Findings, answers and progress as JSON text; nothing is written. */
export function exportWorkbook(): string {
  return asCoordinator(openForWork, (opened) => {
    const { dossier, report } = examine(opened);
    return JSON.stringify(exportOf(opened.snapshot, opened.plan, dossier, report));
  });
}
