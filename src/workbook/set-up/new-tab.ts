// The requests that build one tab from nothing.
import type { Block } from '../batches';
import type { SheetsRequest } from '../reading/wire';
import { type CellWrite, colour, columnWidth, groupRows, metadata, runs, writeCells } from '../requests';
import { freeId } from '../stable-id';
import { closedCells, isClosed } from '../tabs/closed-cells';
import { dropdowns } from '../tabs/dropdowns';
import { filterViews } from '../tabs/filter-views';
import { COLUMN_KEY, EDITORS_KEY, TAB_KEY, TINTS } from '../tabs/layout';
import { dress, type PlacedRow, tint } from '../tabs/looks';
import { freeSheetId } from '../tabs/sheet-ids';
import { HEADER_ROW, type TabPlan } from '../tabs/tab-plan';
import { editorsPrint, protectionRequests, type Standing, wantedProtections } from './protections';

/** Ids that must not be used twice; each id chosen is added. */
export interface Taken {
  readonly sheets: Set<number>;
  readonly metadata: Set<number>;
}

/**
 * Builds a tab at an index among the tabs, as blocks: a register in one, because what it holds is the truth from then on; a tab of
 * answers with its columns and ids first, then its texts and looks in any number of blocks. What a run that broke off has not written is
 * known by the tab's missing fingerprint, written last (`repairTab`). `title` is free: no other tab has it.
 */
export function buildTab(
  tab: TabPlan,
  title: string,
  index: number,
  coordinators: readonly string[],
  taken: Taken,
): readonly Block[] {
  const sheetId = freeSheetId(tab.key, taken.sheets);
  const rows: PlacedRow[] = tab.rows.map((plan, row) => ({ row, plan }));
  const spare: PlacedRow[] = Array.from({ length: tab.spareRows }, (_, i) => ({
    row: rows.length + i,
    plan: { id: '', kind: 'record' as const, cells: spareCells(tab) },
  }));
  const columns = new Map(tab.columns.map((c, i) => [c.key, i]));
  const at = (key: string): number => columns.get(key) ?? 0;
  const placed = new Map(rows.map((r) => [r.plan.id, r.row]));
  const standing: Standing = { sheetId, at, row: (id) => placed.get(id) };
  const frozenRowCount = (placed.get(HEADER_ROW) ?? 0) + 1;
  const protections = wantedProtections(tab, coordinators, standing);
  const base: Block = [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          index,
          gridProperties: { rowCount: rows.length + spare.length, columnCount: tab.columns.length, frozenRowCount },
          tabColorStyle: colour(tab.tabColour),
        },
      },
    },
    metadata(freeId(tab.key, taken.metadata), TAB_KEY, tab.key, sheetId),
    ...tab.columns.map((c, i) =>
      metadata(freeId(`${tab.key}/${c.key}`, taken.metadata), COLUMN_KEY, c.key, sheetId, i),
    ),
    writeCells(
      sheetId,
      0,
      at('id'),
      rows.map((r) => [{ text: r.plan.id }]),
    ),
  ];
  const rest: Block = [
    ...texts(sheetId, tab, rows),
    ...dress(sheetId, tab, [...rows, ...spare], at),
    ...closedCells(sheetId, tab, rows, at),
    ...dropdowns(sheetId, tab, [...rows, ...spare], at),
    ...widths(sheetId, tab, at),
    ...protectionRequests(protections, [], new Set(), true),
    ...(tab.answers ? tints(sheetId, frozenRowCount, rows.length, at) : []),
    ...groupsOf(tab).map(([start, end]) => groupRows(sheetId, start, end)),
    ...filterViews(sheetId, tab, [frozenRowCount - 1, rows.length], at),
    metadata(freeId(`${tab.key}/editors`, taken.metadata), EDITORS_KEY, editorsPrint(protections), sheetId),
  ];
  return tab.answers ? [base, ...rest.map((request) => [request])] : [[...base, ...rest]];
}

/** What an empty row has: dropdowns only. */
const spareCells = ({ spareChoices = {} }: TabPlan): TabPlan['rows'][number]['cells'] =>
  Object.fromEntries(Object.entries(spareChoices).map(([key, choices]) => [key, { text: '', kept: false, choices }]));

/** Rows in one write of texts: well under 100 KB with the plan's own texts. */
const ROWS_A_WRITE = 100;

/** The texts of the rows, without ids and without what no cell holds. */
function texts(sheetId: number, tab: TabPlan, rows: readonly PlacedRow[]): readonly SheetsRequest[] {
  const lines = rows.map(({ plan }) => {
    const cells = rowCells(tab, plan);
    const filled = cells.flatMap((c, i) => (c.text === '' ? [] : [i]));
    return cells.slice(0, Math.max(-1, ...filled) + 1);
  });
  return Array.from({ length: Math.ceil(lines.length / ROWS_A_WRITE) }, (_, n) =>
    writeCells(sheetId, n * ROWS_A_WRITE, 0, lines.slice(n * ROWS_A_WRITE, (n + 1) * ROWS_A_WRITE)),
  );
}

/** A row's cells in the order of the columns, but for its id and for the cells that it does not need (`closedCells`). */
export function rowCells(tab: TabPlan, plan: TabPlan['rows'][number]): readonly CellWrite[] {
  return tab.columns.map((c) =>
    c.key === 'id' || isClosed(tab, plan, c)
      ? { text: '' }
      : { text: plan.cells[c.key]?.text ?? '', link: plan.cells[c.key]?.link },
  );
}

/** One conditional format for each status. */
function tints(
  sheetId: number,
  firstRow: number,
  lastRow: number,
  at: (key: string) => number,
): readonly SheetsRequest[] {
  return TINTS.map((t) => tint(sheetId, t.symbol, firstRow, lastRow, { answer: at('answer'), status: at('status') }));
}

/** The rows under each heading, as [start, end) in a new tab. */
export function groupsOf(tab: TabPlan): readonly (readonly [number, number])[] {
  return tab.answers ? runs(tab.rows.flatMap((r, i) => (r.kind === 'item' ? [i] : []))) : [];
}

/** The widths of the columns, one request for each run of equal ones. */
export function widths(sheetId: number, tab: TabPlan, at: (key: string) => number): readonly SheetsRequest[] {
  const bySize = new Map<number, number[]>();
  for (const { key, width } of tab.columns) bySize.set(width, [...(bySize.get(width) ?? []), at(key)]);
  return [...bySize].flatMap(([width, columns]) =>
    runs(columns).map(([start, end]) => columnWidth(sheetId, start, end, width)),
  );
}
