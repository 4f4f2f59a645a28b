// What the sidebar shows: progress by unit and what is still open, read without writing anything.

import { spreadsheetId } from '../google/sheets';
import { activeSheetId } from '../google/ui';
import { say } from '../i18n/say';
import { SEVERITY_WORDS } from '../i18n/words';
import { innerLink } from '../workbook/address';
import { tabKeyOfUnit } from '../workbook/reading/read-rows';
import { findingCell } from '../workbook/results/findings-table';
import { examine, openForWork } from './open';
import type { ProgressView } from './views';

/** Reads the workbook for anybody who may open it. */
export function viewProgress(): ProgressView {
  const opened = openForWork();
  const { snapshot, plan } = opened;
  const { lang } = plan.settings;
  const { report } = examine(opened);
  const front = snapshot.tabs.find((t) => t.sheetId === activeSheetId());
  const own = report.progress.filter((p) => front?.key !== undefined && front.key === tabKeyOfUnit(p.unit));
  const items = new Map(plan.items.map((i) => [i.id, i]));
  const { complete, expected, errors, warnings } = report.totals;
  return {
    lang,
    tab: front?.title ?? '',
    totals: { complete, expected, errors, warnings },
    units: (own.length > 0 ? own : report.progress).map((p) => ({
      name: p.unit.name[lang],
      complete: p.complete,
      expected: p.expected,
      errors: p.errors,
      warnings: p.warnings,
    })),
    findings: report.findings.flatMap((f) => {
      const found = findingCell(snapshot, f);
      if (!found || found.tab.sheetId !== front?.sheetId) return [];
      return [
        {
          code: (f.item === undefined ? undefined : items.get(f.item))?.code[lang] ?? '',
          severity: say(SEVERITY_WORDS[f.severity], lang),
          message: say(f.message, lang),
          remedy: say(f.remedy, lang),
          cell: found.cell,
          url: `https://docs.google.com/spreadsheets/d/${spreadsheetId()}/edit${innerLink(found.tab.sheetId, found.cell)}`,
        },
      ];
    }),
  };
}
