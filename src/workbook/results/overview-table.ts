// Tổng hợp: the table of progress, the whole city first, then every unit in the plan's order.
import type { Plan } from '../../catalogue/plan';
import { REGISTER_TOP } from '../../i18n/registers';
import { formatDate } from '../../i18n/say';
import type { Progress, Report } from '../../rules/types';
import { a1, innerLink } from '../address';
import { rowsById, type Snapshot, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import type { CellWrite } from '../requests';
import { blockId } from '../tabs/answers';
import { OVERVIEW } from '../tabs/layout';
import { CHECKED_ROW, overviewTab, TOTAL_ROW } from '../tabs/overviews';
import { tabKeyOfUnit } from '../tabs/row-id';
import { HEADER_ROW } from '../tabs/tab-plan';
import { changedCells } from './changed-cells';
import { grownRows } from './grown-rows';

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
  const lines = [totalLine(report, lang, stamp), ...report.progress.map((p) => unitLine(snapshot, plan, p, stamp))];
  const wanted = new Map<number, Map<number, CellWrite>>();
  const put = (row: number, cells: Readonly<Record<string, CellWrite>>): void => {
    const byColumn = new Map<number, CellWrite>();
    for (const [key, cell] of Object.entries(cells)) {
      const column = tab.columns.get(key);
      if (column !== undefined) byColumn.set(column, cell);
    }
    wanted.set(row, byColumn);
  };
  for (const [i, line] of lines.entries()) put(header + 1 + i, line);
  const empty = Object.fromEntries([...tab.columns.keys()].map((key) => [key, { text: '' }]));
  for (let row = header + 1 + lines.length; row < tab.grid.length; row += 1) put(row, empty);
  const checked = rowsById(tab).rows.get(CHECKED_ROW);
  if (checked !== undefined) put(checked, { unit: { text: REGISTER_TOP.checked(stamp.when, stamp.by)[lang] } });
  return [...grownRows(tab, overviewTab(plan), header + 1 + lines.length), ...changedCells(tab, wanted)];
}

/** A bar of ten that people can see, with the share in words: "██████░░░░ 60%". A share is never rounded up to all. */
export function bar(complete: number, expected: number): string {
  const share = expected === 0 ? 1 : complete / expected;
  const blocks = Math.floor(share * 10);
  return `${'█'.repeat(blocks)}${'░'.repeat(10 - blocks)} ${Math.floor(share * 100)}%`;
}

const count = (n: number): CellWrite => ({ text: String(n), number: n });

function figures(p: Omit<Progress, 'unit'>, stamp: Stamp): Record<string, CellWrite> {
  return {
    complete: count(p.complete),
    expected: count(p.expected),
    bar: { text: bar(p.complete, p.expected) },
    errors: count(p.errors),
    warnings: count(p.warnings),
    reasons: count(p.reasons),
    checked: { text: stamp.when },
  };
}

function totalLine(report: Report, lang: 'vi' | 'en', stamp: Stamp): Record<string, CellWrite> {
  return {
    unit: { text: REGISTER_TOP.total[lang] },
    ...figures(report.totals, stamp),
    deadline: { text: '' },
    link: { text: '' },
    id: { text: TOTAL_ROW },
  };
}

function unitLine(snapshot: Snapshot, plan: Plan, p: Progress, stamp: Stamp): Record<string, CellWrite> {
  const { settings } = plan;
  const { unit } = p;
  const tab = tabWith(snapshot, tabKeyOfUnit(unit));
  const block = tab && unit.collective !== undefined ? rowsById(tab).rows.get(blockId(unit)) : undefined;
  const cell = block === undefined ? undefined : a1(block, 0);
  const link: CellWrite = tab
    ? { text: cell ? `${tab.title}!${cell}` : tab.title, link: innerLink(tab.sheetId, cell) }
    : { text: '' };
  const deadline = unit.deadline
    ? formatDate(unit.deadline)
    : `${formatDate(settings.deadlineIndicators)}; ${formatDate(settings.deadlineForm)}`;
  return {
    unit: { text: unit.name[settings.lang] },
    ...figures(p, stamp),
    deadline: { text: deadline },
    link,
    id: { text: unit.id },
  };
}
