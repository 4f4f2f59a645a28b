// Cần bổ sung: one line for each finding, by unit in the plan's order, each with a link to its cell. Made anew by each check.
import type { Plan } from '../../catalogue/plan';
import { REGISTER_TOP } from '../../i18n/registers';
import { say } from '../../i18n/say';
import { SEVERITY_WORDS } from '../../i18n/words';
import type { Finding, Report } from '../../rules/types';
import { a1, innerLink } from '../address';
import { rowsById, type Snapshot, type Tab, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import type { CellWrite } from '../requests';
import { FINDINGS } from '../tabs/layout';
import { COUNT_ROW, findingsTab } from '../tabs/overviews';
import { HEADER_ROW } from '../tabs/tab-plan';
import { changedCells } from './changed-cells';
import { grownRows } from './grown-rows';

/** The writes that bring Cần bổ sung up to date; none when the tab is gone. Lines of findings that are fixed disappear. */
export function findingsWrites(snapshot: Snapshot, plan: Plan, report: Report): readonly SheetsRequest[] {
  const tab = tabWith(snapshot, FINDINGS);
  const { rows } = tab ? rowsById(tab) : { rows: new Map<string, number>() };
  const header = rows.get(HEADER_ROW);
  if (!tab || header === undefined) return [];
  const { lang } = plan.settings;
  const columns = new Map(tab.columns);
  const at = (key: string): number => columns.get(key) ?? 0;
  const wanted = new Map<number, Map<number, CellWrite>>();
  const put = (row: number, cells: Readonly<Record<string, CellWrite>>): void => {
    wanted.set(
      row,
      new Map(
        Object.entries(cells).flatMap(([key, cell]): [number, CellWrite][] =>
          columns.has(key) ? [[at(key), cell]] : [],
        ),
      ),
    );
  };
  const line = lineMaker(snapshot, plan);
  for (const [i, finding] of report.findings.entries()) put(header + 1 + i, line(finding));
  const empty = Object.fromEntries([...columns.keys()].map((key) => [key, { text: '' }]));
  for (let row = header + 1 + report.findings.length; row < tab.grid.length; row += 1) put(row, empty);
  const n = report.findings.length;
  const counted = rows.get(COUNT_ROW);
  if (counted !== undefined)
    put(counted, { unit: { text: (n === 0 ? REGISTER_TOP.noFindings : REGISTER_TOP.findingsCount(n))[lang] } });
  return [...grownRows(tab, findingsTab(plan.settings), header + 1 + n), ...changedCells(tab, wanted)];
}

/** Where a finding leads: the tab, the cell's row and column from 0, and its address. */
export function findingCell(
  snapshot: Snapshot,
  finding: Finding,
): { readonly tab: Tab; readonly row: number; readonly column: number; readonly cell: string } | undefined {
  const tab = finding.place && snapshot.tabs.find((t) => t.sheetId === finding.place?.sheetId);
  if (!tab || !finding.place) return undefined;
  const column = tab.columns.get(finding.column ?? 'answer') ?? tab.columns.get('value') ?? 0;
  const { row } = finding.place;
  return { tab, row, column, cell: a1(row, column) };
}

function lineMaker(snapshot: Snapshot, plan: Plan): (finding: Finding) => Record<string, CellWrite> {
  const { lang } = plan.settings;
  const units = new Map(plan.units.map((u) => [u.id, u]));
  const items = new Map(plan.items.map((i) => [i.id, i]));
  return (finding) => {
    const item = finding.item === undefined ? undefined : items.get(finding.item);
    const found = findingCell(snapshot, finding);
    const unit = finding.unit === undefined ? undefined : units.get(finding.unit);
    return {
      unit: { text: unit?.name[lang] ?? '' },
      severity: { text: say(SEVERITY_WORDS[finding.severity], lang) },
      code: { text: item?.code[lang] ?? '' },
      request: { text: item?.text[lang] ?? '' },
      message: { text: say(finding.message, lang) },
      remedy: { text: say(finding.remedy, lang) },
      value: { text: finding.value },
      link: found
        ? { text: `${found.tab.title}!${found.cell}`, link: innerLink(found.tab.sheetId, found.cell) }
        : { text: '' },
      id: { text: `${finding.slot ?? ''}:${finding.rule}` },
    };
  };
}
