// The requests that bring an existing tab back to what it should hold. What a person typed is never touched.
import { COLUMN_KEY, EDITORS_KEY, TAB_KEY, TINTS } from './layout';
import { dress, dropdowns, type PlacedRow } from './looks';
import { editorsPrint, ownProtectionIds, protectionRequests, wantedProtections } from './protections';
import { restoreColumns } from './repair-columns';
import { placeMissingRows } from './repair-rows';
import { box, type CellWrite, changeMetadata, formatBox, groupRows, metadata, runs, writeCells } from './requests';
import { filterViewId, filterViews, rowCells, type Taken, tints } from './setup-new-tab';
import { type Tab, textAt } from './snapshot';
import { freeId } from './stable-id';
import { HEADER_ROW, type RowPlan, type TabPlan } from './tab-plan';
import type { SheetsRequest } from './wire';

/** What was repaired in a tab, counted; all zero when nothing was missing. */
export interface Repairs {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly formats: number;
  readonly protections: number;
  readonly duplicates: number;
}

/** Compares a tab with its plan. No request when nothing is missing. */
export function repairTab(
  tab: Tab,
  plan: TabPlan,
  coordinators: readonly string[],
  taken: Taken,
): { readonly requests: readonly SheetsRequest[]; readonly repairs: Repairs } {
  const { sheetId } = tab;
  const columns = restoreColumns(tab, plan);
  const at = (key: string): number => columns.at.get(key) ?? 0;
  const kept = plan.table ? plan.rows.filter((r) => r.kind !== 'record') : plan.rows;
  const placing = placeMissingRows(sheetId, kept, columns.rows, tab.rowCount);
  const placed: PlacedRow[] = kept.flatMap((r) => {
    const row = placing.row(r.id);
    return row === undefined ? [] : [{ row, plan: r }];
  });
  const added = placed.filter((p) => placing.added.has(p.plan.id));
  const there = placed.filter((p) => !placing.added.has(p.plan.id));
  const before = (id: string): number => columns.rows.get(id) ?? -1;

  const cells = [
    ...columns.ids.map(([row, id]) => writeCells(sheetId, placing.shift(row), at('id'), [[{ text: id }]])),
    ...restoreCells(tab, there, before, plan, columns.at),
  ];
  const duplicates = columns.duplicates.map((row) =>
    writeCells(sheetId, placing.shift(row), at('id'), [[{ text: '' }]]),
  );
  const addedCells = added.flatMap((r) => ordered(sheetId, plan, r, at));
  const formats = [
    ...(columns.fresh ? [] : missingFormats(tab, plan, there, before, at)),
    ...looksOfTab(tab, plan, there.length, placed, at),
  ];
  const wanted = wantedProtections(plan, coordinators, { sheetId, at, row: placing.row });
  const print = editorsPrint(wanted);
  const stale = tab.editors?.print !== print;
  const protections = protectionRequests(wanted, shifted(tab, placing.shift), ownProtectionIds(plan), stale);
  const marks = [
    ...(tab.key === plan.key ? [] : [metadata(freeId(plan.key, taken.metadata), TAB_KEY, plan.key, sheetId)]),
    ...(!stale
      ? []
      : tab.editors
        ? [changeMetadata(tab.editors.metadataId, print)]
        : [metadata(freeId(`${plan.key}/editors`, taken.metadata), EDITORS_KEY, print, sheetId)]),
    ...columns.unmarked.map((key) =>
      metadata(freeId(`${plan.key}/${key}`, taken.metadata), COLUMN_KEY, key, sheetId, at(key)),
    ),
  ];
  return {
    requests: [
      ...columns.requests,
      ...placing.requests,
      ...addedCells,
      ...dress(sheetId, plan, added, at),
      ...dropdowns(sheetId, plan, added, at),
      ...cells,
      ...duplicates,
      ...formats,
      ...marks,
      ...protections,
    ],
    repairs: {
      rows: added.length,
      columns: columns.unmarked.length,
      cells: cells.length,
      formats: formats.length,
      protections: protections.length,
      duplicates: duplicates.length,
    },
  };
}

/** A new row's cells where its columns stand now: one write for each run of adjacent columns. */
function ordered(
  sheetId: number,
  plan: TabPlan,
  { row, plan: rowPlan }: PlacedRow,
  at: (key: string) => number,
): readonly SheetsRequest[] {
  const byColumn = new Map<number, CellWrite>();
  rowCells(plan, rowPlan).forEach((cell, i) => {
    byColumn.set(at(plan.columns[i]?.key ?? ''), cell);
  });
  return runs([...byColumn.keys()]).map(([start, end]) =>
    writeCells(sheetId, row, start, [
      Array.from({ length: end - start }, (_, i) => byColumn.get(start + i) ?? { text: '' }),
    ]),
  );
}

/** The cells that the add-in owns and that hold something else. */
function restoreCells(
  tab: Tab,
  rows: readonly PlacedRow[],
  before: (id: string) => number,
  plan: TabPlan,
  at: ReadonlyMap<string, number>,
): readonly SheetsRequest[] {
  return rows.flatMap(({ row, plan: rowPlan }) => {
    const wrong = new Map<number, string>();
    for (const { key } of plan.columns) {
      const cell = rowPlan.cells[key];
      const column = at.get(key);
      if (cell?.kept && column !== undefined && textAt(tab, before(rowPlan.id), column) !== cell.text)
        wrong.set(column, cell.text);
    }
    return runs([...wrong.keys()]).map(([start, end]) =>
      writeCells(tab.sheetId, row, start, [
        Array.from({ length: end - start }, (_, i) => ({ text: wrong.get(start + i) ?? '' })),
      ]),
    );
  });
}

/** Dropdowns that are gone, and the text format where a cell has lost it and holds no number (a number keeps the format it was pasted with). */
function missingFormats(
  tab: Tab,
  plan: TabPlan,
  rows: readonly PlacedRow[],
  before: (id: string) => number,
  at: (key: string) => number,
): readonly SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  const isData = (r: RowPlan): boolean => r.kind === 'item' || r.kind === 'record';
  for (const column of plan.columns) {
    if (column.owner !== 'person') continue;
    const cellOf = (r: PlacedRow) => tab.grid[before(r.plan.id)]?.[at(column.key)] ?? {};
    const bare = rows.filter(
      (r) =>
        isData(r.plan) &&
        cellOf(r).effectiveFormat?.numberFormat?.type !== 'TEXT' &&
        cellOf(r).effectiveValue?.numberValue === undefined,
    );
    for (const [start, end] of runs(bare.map((r) => r.row))) {
      requests.push(
        formatBox(
          box(tab.sheetId, start, end, at(column.key), at(column.key) + 1),
          { numberFormat: { type: 'TEXT' } },
          'numberFormat',
        ),
      );
    }
    const undone = rows.filter(
      (r) => r.plan.cells[column.key]?.choices && cellOf(r).dataValidation?.condition?.type !== 'ONE_OF_LIST',
    );
    requests.push(...dropdowns(tab.sheetId, { ...plan, columns: [column] }, undone, at));
  }
  return requests;
}

/** Frozen header, tints, groups and filter views that the tab has lost. */
function looksOfTab(
  tab: Tab,
  plan: TabPlan,
  known: number,
  rows: readonly PlacedRow[],
  at: (key: string) => number,
): readonly SheetsRequest[] {
  const header = rows.find((r) => r.plan.id === HEADER_ROW)?.row ?? 0;
  const requests: SheetsRequest[] = [];
  if (tab.frozenRows === 0)
    requests.push({
      updateSheetProperties: {
        properties: { sheetId: tab.sheetId, gridProperties: { frozenRowCount: header + 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
  if (!plan.answers || known === 0) return requests;
  const last = Math.max(...rows.map((r) => r.row)) + 1;
  const formulas = tab.conditions.flatMap(
    (c) => c.booleanRule?.condition?.values?.map((v) => v.userEnteredValue ?? '') ?? [],
  );
  TINTS.forEach((t, i) => {
    const request = tints(tab.sheetId, header + 1, last, at)[i];
    if (request && !formulas.some((f) => f.includes(`="${t.symbol}"`))) requests.push(request);
  });
  if (tab.groups.length === 0)
    for (const [start, end] of runs(rows.filter((r) => r.plan.kind === 'item').map((r) => r.row)))
      requests.push(groupRows(tab.sheetId, start, end));
  const views = new Set(tab.filterViews.map((v) => v.filterViewId ?? 0));
  if (plan.filters.some((f) => !views.has(filterViewId(plan, f.prefix))))
    requests.push(...filterViews(tab.sheetId, plan, header, last, at, views));
  return requests;
}

/** The protections as they will stand after the insertions of this batch. */
function shifted(tab: Tab, shift: (row: number) => number): Tab['protections'] {
  const move = <T extends { startRowIndex?: number; endRowIndex?: number }>(r: T): T =>
    r.endRowIndex === undefined
      ? r
      : { ...r, startRowIndex: shift(r.startRowIndex ?? 0), endRowIndex: shift(r.endRowIndex - 1) + 1 };
  return tab.protections.map((p) => ({
    ...p,
    range: move(p.range ?? {}),
    unprotectedRanges: p.unprotectedRanges?.map(move),
  }));
}
