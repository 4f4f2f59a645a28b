// Cần bổ sung: one line for each finding, by unit in the plan's order, each with a link to its cell. Made anew by each check; a reason that
// somebody typed beside a finding goes where its line goes.
import type { Plan } from '../../catalogue/plan';
import type { Cell } from '../../dossier/types';
import { REGISTER_TOP } from '../../i18n/registers';
import { say } from '../../i18n/say';
import { SEVERITY_WORDS } from '../../i18n/words';
import type { Finding, Report } from '../../rules/types';
import { waiverId } from '../../rules/waivers';
import { a1, innerLink } from '../address';
import type { Block } from '../batches';
import { cellAt, rowsById, type Snapshot, type Tab, tabWith, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { type CellWrite, clearWhere } from '../requests';
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

/**
 * The writes that bring Cần bổ sung up to date, in blocks; none when the tab is gone. Lines of findings that are fixed disappear. The first block holds
 * every line in which a reason comes or goes, so that none is lost or doubled on its way; each of the others holds whole lines.
 * @param careful true: a reason is cleared only where it still says what was read, so that one that somebody is changing stays
 */
export function findingsWrites(
  snapshot: Snapshot,
  plan: Plan,
  report: Report,
  { beside, under }: StayingReasons = { beside: new Map(), under: [] },
  careful = true,
): readonly Block[] {
  const tab = tabWith(snapshot, FINDINGS);
  const { rows } = tab ? rowsById(tab) : { rows: new Map<string, number>() };
  const header = rows.get(HEADER_ROW);
  if (!tab || header === undefined) return [];
  const { lang } = plan.settings;
  const { columns } = tab;
  const blocks: Lines[] = [];
  const cleared: SheetsRequest[] = [];
  const reasoned = (row: number, waiver: CellWrite | undefined): boolean =>
    waiver !== undefined && (waiver.text !== '' || textAt(tab, row, columns.get('waiver')) !== '');
  const put = (row: number, cells: Readonly<Record<string, CellWrite>>): void => {
    const n = row <= header || reasoned(row, cells.waiver) ? 0 : 1 + Math.floor((row - header - 1) / LINES_A_BLOCK);
    const { table, keys } = blocks[n] ?? { table: new Map(), keys: new Map() };
    blocks[n] = { table, keys };
    const known = Object.entries(cells).filter(([key]) => columns.has(key));
    const part = (ofKeys: boolean): Map<number, CellWrite> =>
      new Map(known.flatMap(([key, c]) => (KEYS.has(key) === ofKeys ? [[columns.get(key) ?? 0, c]] : [])));
    table.set(row, part(false));
    const own = part(true);
    const column = columns.get('waiver');
    if (careful && column !== undefined && own.get(column)?.text === '' && isSearched(cellAt(tab, row, column))) {
      cleared.push(clearWhere(tab.sheetId, row, column, textAt(tab, row, column)));
      own.delete(column);
    }
    keys.set(row, own);
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
  const grown = grownRows(tab, findingsTab(plan.settings), header + 1 + lines.length);
  const written = Array.from(blocks, (one) =>
    one ? [...changedCells(tab, one.table), ...changedCells(tab, one.keys)] : [],
  );
  const [first = [], ...others] = written;
  return [[...grown, ...cleared, ...first], ...others];
}

/** Texts up to this length are searched for; how long a text Google searches for is nowhere said. */
const LONGEST_SEARCHED = 1000;

const isSearched = (cell: Cell): boolean => cell.is === 'text' && cell.text.length <= LONGEST_SEARCHED;

/** Cells of some lines, by row and column. */
interface Lines {
  readonly table: Map<number, Map<number, CellWrite>>;
  readonly keys: Map<number, Map<number, CellWrite>>;
}

/** Well under 100 KB. */
const LINES_A_BLOCK = 100;

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
