// The requests that bring an existing tab back to what it should hold. What a person typed is never touched.

import type { Block } from '../batches';
import { type Tab, textAt } from '../reading/snapshot';
import type { WireRange } from '../reading/wire';
import { changeMetadata, dropMetadata, metadata, writeCells } from '../requests';
import { freeId } from '../stable-id';
import { closedCells } from '../tabs/closed-cells';
import { dropdowns } from '../tabs/dropdowns';
import { filterViews } from '../tabs/filter-views';
import { COLUMN_KEY, EDITORS_KEY, TAB_KEY } from '../tabs/layout';
import { dress, type PlacedRow } from '../tabs/looks';
import { HEADER_ROW, type TabPlan } from '../tabs/tab-plan';
import { type Taken, widths } from './new-tab';
import { editorsPrint, ownProtectionIds, protectionRequests, wantedProtections } from './protections';
import { restoreColumns } from './repair-columns';
import { frozenHeader, harmfulMerges, missingFormats, missingGroups, missingTints } from './repair-looks';
import { placeMissingRows } from './repair-rows';
import { newIds, newTexts, restoredId, restoredTexts } from './repair-texts';

/** What was repaired in a tab, counted; all zero when nothing was missing. */
export interface Repairs {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly formats: number;
  readonly protections: number;
  readonly duplicates: number;
}

/** The rows of the plan that set-up keeps in a tab; those of a table are the check's, or the drafts'. */
export const keptRows = (plan: TabPlan): TabPlan['rows'] =>
  plan.table ? plan.rows.filter((r) => r.kind !== 'record') : plan.rows;

/** More new rows than this are written in any number of batches, after their ids, as a new tab of answers is (`buildTab`). */
const MANY_ROWS = 300;

/**
 * Compares a tab with its plan, as blocks. No request when nothing is missing. A tab without the fingerprint of its editors is one whose making
 * broke off: its texts and looks are completed.
 * @param other the tab as planned in the workbook's other language: its texts are the add-in's own, too.
 * @param everywhere people whom every protection names (`namedEverywhere`).
 */
export function repairTab(
  tab: Tab,
  plan: TabPlan,
  coordinators: readonly string[],
  taken: Taken,
  other?: TabPlan,
  everywhere?: ReadonlySet<string>,
): { readonly blocks: readonly Block[]; readonly repairs: Repairs } {
  const { sheetId } = tab;
  const kept = keptRows(plan);
  const columns = restoreColumns(tab, plan, kept);
  const at = (key: string): number => columns.at.get(key) ?? 0;
  const placing = placeMissingRows(sheetId, kept, columns.rows, tab.rowCount);
  const placed: PlacedRow[] = kept.flatMap((r) => {
    const row = placing.row(r.id);
    return row === undefined ? [] : [{ row, plan: r }];
  });
  const added = placed.filter((p) => placing.added.has(p.plan.id));
  const there = placed.filter((p) => !placing.added.has(p.plan.id));
  const from = new Map(there.map((p) => [p.row, columns.rows.get(p.plan.id) ?? -1]));
  const before = { tab, at: columns.at, other, row: (id: string): number => columns.rows.get(id) ?? -1 };
  const known = new Set(plan.rows.map((r) => r.id));

  const halfMade = plan.answers && tab.editors === undefined;
  const partial: TabPlan = halfMade ? plan : { ...plan, columns: plan.columns.filter((c) => columns.fresh.has(c.key)) };
  const typed = (row: number, column: number): boolean => !['', '–'].includes(textAt(tab, from.get(row) ?? -1, column));
  const cells = [
    ...columns.ids.map(([row, id]) => restoredId(before, row, placing.shift(row), id, known)),
    ...restoredTexts(before, plan, there, (key) => halfMade || columns.fresh.has(key)),
  ];
  const duplicates = columns.duplicates.map((row) =>
    writeCells(sheetId, placing.shift(row), at('id'), [[{ text: '' }]]),
  );
  const last = Math.max(-1, ...placed.map((p) => p.row));
  const spare: PlacedRow[] = Array.from(
    { length: plan.answers ? 0 : Math.max(0, tab.rowCount + added.length - 1 - last) },
    (_, i) => ({ row: last + 1 + i, plan: { id: '', kind: 'record', cells: {} } }),
  );
  const looks = [
    ...dress(sheetId, partial, [...there, ...spare], at),
    ...closedCells(sheetId, partial, there, at, typed),
    ...(halfMade ? widths(sheetId, plan, at) : []),
  ];
  const data = placed.filter((p) => p.plan.kind === 'item').map((p) => p.row);
  const [first, end] = [Math.min(...data), Math.max(...data) + 1];
  const header = placing.row(HEADER_ROW) ?? 0;
  const formats = [
    ...missingFormats(tab, plan, there, before.row, at, other),
    ...frozenHeader(tab, placed, placing.added.has(HEADER_ROW), tab.rowCount + added.length),
    ...(plan.answers && data.length > 0
      ? [
          ...missingTints(tab, [first, end], at, placing.shift),
          ...missingGroups(tab, placed, before.row, placing.after),
          ...filterViews(
            sheetId,
            plan,
            [Math.min(header, first), end],
            at,
            tab.filterViews.map((v) => ({ ...v, range: moved(v.range ?? {}, placing.shift) })),
          ),
        ]
      : []),
  ];
  const merges = harmfulMerges(tab, plan, columns.rows, columns.at);
  const wanted = wantedProtections(plan, coordinators, { sheetId, at, row: placing.row });
  const print = editorsPrint(wanted);
  const stale = tab.editors?.print !== print;
  const protections = protectionRequests(
    wanted,
    shifted(tab, placing.shift),
    ownProtectionIds(plan),
    stale,
    everywhere,
  );
  const many = plan.answers && added.length > MANY_ROWS && tab.editors !== undefined;
  const marks = [
    ...(tab.key === plan.key ? [] : [metadata(freeId(plan.key, taken.metadata), TAB_KEY, plan.key, sheetId)]),
    ...columns.unmarked.map((key) =>
      metadata(freeId(`${plan.key}/${key}`, taken.metadata), COLUMN_KEY, key, sheetId, at(key)),
    ),
    ...(!stale && !many
      ? []
      : tab.editors && !many
        ? [changeMetadata(tab.editors.metadataId, print)]
        : [metadata(freeId(`${plan.key}/editors`, taken.metadata), EDITORS_KEY, print, sheetId)]),
  ];
  const base = [...merges, ...columns.requests, ...placing.requests, ...newIds(sheetId, added, at('id'))];
  const rest = [
    ...newTexts(sheetId, plan, added, at),
    ...dress(sheetId, plan, added, at),
    ...closedCells(sheetId, plan, added, at),
    ...dropdowns(sheetId, plan, added, at),
    ...looks,
    ...cells,
    ...duplicates,
    ...formats,
    ...protections,
    ...marks,
  ];
  const broken = many && tab.editors ? [dropMetadata(tab.editors.metadataId)] : [];
  return {
    blocks: many ? [[...base, ...broken], ...rest.map((request) => [request])] : [[...base, ...rest]],
    repairs: {
      rows: added.length,
      columns: columns.unmarked.length,
      cells: cells.length,
      formats: formats.length + merges.length + (halfMade ? looks.length : 0),
      protections: protections.length,
      duplicates: duplicates.length,
    },
  };
}

/** A range as it will stand after the insertions of this batch. */
function moved<T extends WireRange>(range: T, shift: (row: number) => number): T {
  return range.endRowIndex === undefined
    ? range
    : { ...range, startRowIndex: shift(range.startRowIndex ?? 0), endRowIndex: shift(range.endRowIndex - 1) + 1 };
}

const shifted = (tab: Tab, shift: (row: number) => number): Tab['protections'] =>
  tab.protections.map((p) => ({
    ...p,
    range: moved(p.range ?? {}, shift),
    unprotectedRanges: p.unprotectedRanges?.map((r) => moved(r, shift)),
  }));
