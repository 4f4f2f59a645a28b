// Cần bổ sung: one line for each finding, by unit in the plan's order, each with a link to its cell. Made anew by each check; a reason that
// somebody typed beside a finding goes where its line goes.
import type { Plan } from '../../catalogue/plan';
import { REGISTER_TOP } from '../../i18n/registers';
import { say } from '../../i18n/say';
import { SEVERITY_WORDS } from '../../i18n/words';
import type { Finding, Report } from '../../rules/types';
import { waiverId } from '../../rules/waivers';
import { a1, innerLink } from '../address';
import { rowsById, type Snapshot, type Tab, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import type { CellWrite } from '../requests';
import { FINDINGS } from '../tabs/layout';
import { COUNT_ROW, findingsTab } from '../tabs/lists/overviews';
import { HEADER_ROW } from '../tabs/tab-plan';
import { changedCells } from './changed-cells';
import { grownRows } from './grown-rows';

/** Reasons that stay in the list: beside their finding, by its `waiverId`, or under the list. */
export interface StayingReasons {
  readonly beside: ReadonlyMap<string, string>;
  readonly under: readonly string[];
}

/** The writes that bring Cần bổ sung up to date; none when the tab is gone. Lines of findings that are fixed disappear. */
export function findingsWrites(
  snapshot: Snapshot,
  plan: Plan,
  report: Report,
  { beside, under }: StayingReasons = { beside: new Map(), under: [] },
): readonly SheetsRequest[] {
  const tab = tabWith(snapshot, FINDINGS);
  const { rows } = tab ? rowsById(tab) : { rows: new Map<string, number>() };
  const header = rows.get(HEADER_ROW);
  if (!tab || header === undefined) return [];
  const { lang } = plan.settings;
  const { columns } = tab;
  const table = new Map<number, Map<number, CellWrite>>();
  const keys = new Map<number, Map<number, CellWrite>>();
  const put = (row: number, cells: Readonly<Record<string, CellWrite>>): void => {
    const known = Object.entries(cells).filter(([key]) => columns.has(key));
    const part = (ofKeys: boolean): Map<number, CellWrite> =>
      new Map(known.flatMap(([key, c]) => (KEYS.has(key) === ofKeys ? [[columns.get(key) ?? 0, c]] : [])));
    table.set(row, part(false));
    keys.set(row, part(true));
  };
  const line = lineMaker(snapshot, plan);
  const blank = Object.fromEntries([...columns.keys()].map((key) => [key, { text: '' }]));
  const lines = [
    ...report.findings.map((finding) => {
      const id = waiverId(finding);
      return { ...line(finding), waiver: { text: beside.get(id) ?? '' }, id: { text: id } };
    }),
    ...under.map((reason) => ({ ...blank, waiver: { text: reason } })),
  ];
  for (const [i, cells] of lines.entries()) put(header + 1 + i, cells);
  for (let row = header + 1 + lines.length; row < tab.grid.length; row += 1) put(row, blank);
  const n = report.findings.length;
  const counted = rows.get(COUNT_ROW);
  if (counted !== undefined)
    put(counted, { unit: { text: (n === 0 ? REGISTER_TOP.noFindings : REGISTER_TOP.findingsCount(n))[lang] } });
  return [
    ...grownRows(tab, findingsTab(plan.settings), header + 1 + lines.length),
    ...changedCells(tab, table),
    ...changedCells(tab, keys),
  ];
}

/** Written apart from the rest, so that the person's column between them is only written where a reason comes or goes. */
const KEYS: ReadonlySet<string> = new Set(['waiver', 'id']);

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
    };
  };
}
