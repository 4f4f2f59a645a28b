// Tổng hợp: the table of progress, the whole city first, then every unit in the plan's order, then the city's figures from the units' answers.
import type { Plan } from '../../catalogue/plan';
import type { HandIn } from '../../dossier/collected/hand-in';
import { REGISTER_TOP } from '../../i18n/registers';
import type { Report } from '../../rules/types';
import { rowsById, type Snapshot, type Tab, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import type { CellWrite } from '../requests';
import { OVERVIEW } from '../tabs/layout';
import { CHECKED_ROW, overviewTab } from '../tabs/lists/overviews';
import { HEADER_ROW } from '../tabs/tab-plan';
import { changedCells } from './changed-cells';
import { grownRows } from './grown-rows';
import { handInCells, type Line, overviewLines } from './overview-lines';

/** When the check ran and who ran it: "15/08/2023 09:00" and an e-mail address. */
export interface Stamp {
  readonly when: string;
  readonly by: string;
}

/** The writes that bring Tổng hợp up to date; none when the tab is gone. */
export function overviewWrites(snapshot: Snapshot, plan: Plan, report: Report, stamp: Stamp): readonly SheetsRequest[] {
  const tab = tabWith(snapshot, OVERVIEW);
  const header = tab && rowsById(tab).rows.get(HEADER_ROW);
  if (!tab || header === undefined) return [];
  const { lang } = plan.settings;
  const empty = Object.fromEntries([...tab.columns.keys()].map((key) => [key, { text: '' }]));
  const lines = overviewLines(snapshot, plan, report, stamp);
  const wanted = new Map<number, ReadonlyMap<number, CellWrite>>();
  const put = (row: number, cells: Line): void => void wanted.set(row, inColumns(tab, cells));
  for (const [i, line] of lines.entries()) put(header + 1 + i, { ...empty, ...line });
  for (let row = header + 1 + lines.length; row < tab.grid.length; row += 1) put(row, empty);
  const checked = rowsById(tab).rows.get(CHECKED_ROW);
  if (checked !== undefined) put(checked, { unit: { text: REGISTER_TOP.checked(stamp.when, stamp.by)[lang] } });
  return [...grownRows(tab, overviewTab(plan), header + 1 + lines.length), ...changedCells(tab, wanted)];
}

/** The writes that bring one unit's hand-in up to date in its line, while nothing else was checked; none where it has no line. */
export function overviewHandInWrites(
  snapshot: Snapshot,
  plan: Plan,
  report: Pick<Report, 'progress' | 'rows'>,
  handIn: HandIn,
  when: string,
): readonly SheetsRequest[] {
  const tab = tabWith(snapshot, OVERVIEW);
  const row = tab && rowsById(tab).rows.get(handIn.unit);
  const progress = report.progress.find(({ unit }) => unit.id === handIn.unit);
  if (!tab || row === undefined || !progress) return [];
  const asked = report.rows.flatMap(({ slot }) => (slot.unit.id === handIn.unit ? [slot.item] : []));
  const cells = handInCells(plan, progress, asked, handIn, when);
  return changedCells(tab, new Map([[row, inColumns(tab, cells)]]));
}

function inColumns(tab: Tab, cells: Line): ReadonlyMap<number, CellWrite> {
  const known = Object.entries(cells).flatMap(([key, cell]): [number, CellWrite][] => {
    const column = tab.columns.get(key);
    return column === undefined ? [] : [[column, cell]];
  });
  return new Map(known);
}
