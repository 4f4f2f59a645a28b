// The requests that build one tab from nothing.
import { COLUMN_KEY, EDITORS_KEY, TAB_KEY, TINTS } from './layout';
import { dress, dropdowns, type PlacedRow, tint } from './looks';
import { editorsPrint, protectionRequests, type Standing, wantedProtections } from './protections';
import { box, type CellWrite, colour, columnWidth, groupRows, metadata, runs, writeCells } from './requests';
import { freeId, stableId } from './stable-id';
import { HEADER_ROW, type TabPlan } from './tab-plan';
import type { SheetsRequest } from './wire';

/** Ids that must not be used twice; each id chosen is added. */
export interface Taken {
  readonly sheets: Set<number>;
  readonly metadata: Set<number>;
}

/** Builds a tab at an index among the tabs. `title` is free: no other tab has it. */
export function buildTab(
  tab: TabPlan,
  title: string,
  index: number,
  coordinators: readonly string[],
  taken: Taken,
): readonly SheetsRequest[] {
  const sheetId = freeId(tab.key, taken.sheets);
  const rows: PlacedRow[] = tab.rows.map((plan, row) => ({ row, plan }));
  const spare: PlacedRow[] = Array.from({ length: tab.spareRows }, (_, i) => ({
    row: rows.length + i,
    plan: { id: '', kind: 'record' as const, cells: {} },
  }));
  const columns = new Map(tab.columns.map((c, i) => [c.key, i]));
  const at = (key: string): number => columns.get(key) ?? 0;
  const placed = new Map(rows.map((r) => [r.plan.id, r.row]));
  const standing: Standing = { sheetId, at, row: (id) => placed.get(id) };
  const frozenRowCount = (placed.get(HEADER_ROW) ?? 0) + 1;
  const protections = wantedProtections(tab, coordinators, standing);
  return [
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
    ...dress(sheetId, tab, [...rows, ...spare], at),
    writeCells(
      sheetId,
      0,
      0,
      rows.map((r) => rowCells(tab, r.plan)),
    ),
    ...dropdowns(sheetId, tab, rows, at),
    ...widths(sheetId, tab),
    metadata(freeId(tab.key, taken.metadata), TAB_KEY, tab.key, sheetId),
    metadata(freeId(`${tab.key}/editors`, taken.metadata), EDITORS_KEY, editorsPrint(protections), sheetId),
    ...tab.columns.map((c, i) =>
      metadata(freeId(`${tab.key}/${c.key}`, taken.metadata), COLUMN_KEY, c.key, sheetId, i),
    ),
    ...protectionRequests(protections, [], new Set(), true),
    ...(tab.answers ? tints(sheetId, frozenRowCount, rows.length, at) : []),
    ...groupsOf(tab).map(([start, end]) => groupRows(sheetId, start, end)),
    ...filterViews(sheetId, tab, frozenRowCount - 1, rows.length, at),
  ];
}

/** A row's cells in the order of the columns, its id last. */
export function rowCells(tab: TabPlan, plan: TabPlan['rows'][number]): readonly CellWrite[] {
  return tab.columns.map((c) =>
    c.key === 'id' ? { text: plan.id } : { text: plan.cells[c.key]?.text ?? '', link: plan.cells[c.key]?.link },
  );
}

/** One conditional format for each status. */
export function tints(
  sheetId: number,
  firstRow: number,
  lastRow: number,
  at: (key: string) => number,
): readonly SheetsRequest[] {
  return TINTS.map((t) => tint(sheetId, t.symbol, firstRow, lastRow, { answer: at('answer'), status: at('status') }));
}

/** The id of a unit's filter view. */
export const filterViewId = (tab: TabPlan, prefix: string): number => stableId(`${tab.key}/filter/${prefix}`);

/** Filter views: each shows one unit's rows, for whoever opens it; nothing is hidden from anybody else. */
export function filterViews(
  sheetId: number,
  tab: TabPlan,
  headerRow: number,
  endRow: number,
  at: (key: string) => number,
  there: ReadonlySet<number> = new Set(),
): readonly SheetsRequest[] {
  return tab.filters
    .filter((f) => !there.has(filterViewId(tab, f.prefix)))
    .map(({ title, prefix }) => ({
      addFilterView: {
        filter: {
          filterViewId: filterViewId(tab, prefix),
          title,
          range: box(sheetId, headerRow, endRow, 0, tab.columns.length),
          filterSpecs: [
            {
              columnIndex: at('id'),
              filterCriteria: { condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: prefix }] } },
            },
          ],
        },
      },
    }));
}

/** The rows under each heading, as [start, end) in a new tab. */
export function groupsOf(tab: TabPlan): readonly (readonly [number, number])[] {
  return tab.answers ? runs(tab.rows.flatMap((r, i) => (r.kind === 'item' ? [i] : []))) : [];
}

function widths(sheetId: number, tab: TabPlan): readonly SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  let start = 0;
  tab.columns.forEach((c, i) => {
    if (tab.columns[i + 1]?.width === c.width) return;
    requests.push(columnWidth(sheetId, start, i + 1, c.width));
    start = i + 1;
  });
  return requests;
}
