// The workbook as it was read: tabs found by metadata, rows by id, cells as the API gave them.

import { wellFormed } from '../../dossier/texts/well-formed';
import type { Cell, NumberFormat } from '../../dossier/types';
import { CHECKED_KEY, EDITORS_KEY, LAYOUT_KEY, TAB_KEY, UNFINISHED_KEY } from '../tabs/layout';
import { homeSheetId, isOwnSheetId } from '../tabs/sheet-ids';
import { columnMetadata, columnsOf } from './column-marks';
import type { WireCell, WireCondition, WireProtection, WireRange, WireSheet, WireSpreadsheet, WireValue } from './wire';

const PROPERTIES = 'properties(sheetId,title,index,gridProperties(rowCount,columnCount,frozenRowCount))';
const TAB_FIELDS = `${PROPERTIES},developerMetadata(metadataId,metadataKey,metadataValue),data(columnMetadata(developerMetadata(metadataId,metadataKey,metadataValue)))`;
/** Where the cells stand, by the columns that they were read in: those of the metadata read may have moved since. */
const WHERE = 'startRow,startColumn,columnMetadata(developerMetadata(metadataKey,metadataValue))';
const BOOK_FIELDS =
  'spreadsheetId,properties(title,locale,timeZone),developerMetadata(metadataId,metadataKey,metadataValue)';

/** Field masks of the two reads of an action. Set-up also compares protections, tints, filter views, merges, groups, dropdowns and notes. */
export const FIELDS = {
  meta: `${BOOK_FIELDS},sheets(${TAB_FIELDS})`,
  metaForSetup: `${BOOK_FIELDS},sheets(${TAB_FIELDS},protectedRanges(protectedRangeId,range,description,unprotectedRanges,warningOnly,editors),conditionalFormats,filterViews(filterViewId,title,range,filterSpecs),merges,rowGroups)`,
  cells: `sheets(${PROPERTIES},data(${WHERE},rowData(values(effectiveValue,effectiveFormat(numberFormat(type))))))`,
  cellsForSetup: `sheets(${PROPERTIES},data(${WHERE},rowData(values(effectiveValue,effectiveFormat(numberFormat(type)),dataValidation(condition(type,values(userEnteredValue))),note))))`,
} as const;

/** A tab of the spreadsheet, ours or not. */
export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  /** The metadata value that says which tab it is; absent for tabs that are not ours. */
  readonly key?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  /** Column index from 0 by column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** The fingerprint of the people its protections name, with the id of the metadata that keeps it. */
  readonly editors?: { readonly metadataId: number; readonly print: string };
  readonly protections: readonly WireProtection[];
  readonly conditions: readonly WireCondition[];
  readonly filterViews: NonNullable<WireSheet['filterViews']>;
  readonly groups: NonNullable<WireSheet['rowGroups']>;
  readonly merges: readonly WireRange[];
  /** Rows of cells as the API gave them: ragged, with `{}` for empty cells. Absent until cells are read. */
  readonly grid: readonly (readonly WireCell[])[];
}

/** The spreadsheet. */
export interface Snapshot {
  readonly spreadsheetId: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The work that a former run left unfinished ("set-up"). */
  readonly unfinished?: { readonly metadataId: number; readonly work: string };
  /** The version of the layout that a set-up left. */
  readonly layout?: { readonly metadataId: number; readonly value: string };
  /** The mark of the last check, as results/checked.ts writes it. */
  readonly checked?: { readonly metadataId: number; readonly value: string };
  readonly tabs: readonly Tab[];
  /** Ids that are taken, so that new ones can be chosen. */
  readonly takenSheetIds: ReadonlySet<number>;
  readonly takenMetadataIds: ReadonlySet<number>;
}

/** Builds the snapshot from the metadata read and, where it is there, the cell read. */
export function snapshotOf(meta: WireSpreadsheet, cells?: WireSpreadsheet): Snapshot {
  const grids = new Map((cells?.sheets ?? []).map((s) => [s.properties?.sheetId ?? 0, gridOf(s)]));
  const later = new Map((cells?.sheets ?? []).map((s) => [s.properties?.sheetId ?? 0, s]));
  const tabs = (meta.sheets ?? [])
    .map((sheet) => tabOf(asReadLater(sheet, later), grids))
    .sort((a, b) => a.index - b.index);
  const metadataIds = [
    ...(meta.developerMetadata ?? []),
    ...(meta.sheets ?? []).flatMap((s) => [...(s.developerMetadata ?? []), ...columnMetadata(s).flat()]),
  ].map((m) => m.metadataId ?? 0);
  const marked = (key: string): { metadataId: number; value: string } | undefined => {
    const found = meta.developerMetadata?.find((m) => m.metadataKey === key);
    return found && { metadataId: found.metadataId ?? 0, value: found.metadataValue ?? '' };
  };
  const unfinished = marked(UNFINISHED_KEY);
  return {
    spreadsheetId: meta.spreadsheetId ?? '',
    locale: meta.properties?.locale ?? '',
    timeZone: meta.properties?.timeZone ?? '',
    unfinished: unfinished && { metadataId: unfinished.metadataId, work: unfinished.value },
    layout: marked(LAYOUT_KEY),
    checked: marked(CHECKED_KEY),
    tabs: oneTabAKey(tabs),
    takenSheetIds: new Set(tabs.map((t) => t.sheetId)),
    takenMetadataIds: new Set(metadataIds),
  };
}

/**
 * The data filters of the cell read: our tabs, whole; the only tab too, when there is but one (is the spreadsheet empty?).
 * @param expected ids that set-up chooses for its tabs: a tab that has lost its metadata is known by them.
 * @param wanted leaves out those of our tabs whose cells are not needed.
 */
export function cellFilters(
  snapshot: Snapshot,
  expected: ReadonlySet<number> = new Set(),
  wanted: (tab: Tab) => boolean = () => true,
): readonly { readonly gridRange: { readonly sheetId: number } }[] {
  const ours = snapshot.tabs.filter((t) => t.key !== undefined || expected.has(t.sheetId) || isOwnSheetId(t.sheetId));
  const read = ours.length === 0 && snapshot.tabs.length === 1 ? snapshot.tabs : ours;
  return read.filter(wanted).map((t) => ({ gridRange: { sheetId: t.sheetId } }));
}

/** The tab with a key. */
export const tabWith = (snapshot: Snapshot, key: string): Tab | undefined => snapshot.tabs.find((t) => t.key === key);

/** A tab of ours by its metadata, or, when the metadata are gone, by the id that set-up chose for it. */
export const ownTab = (snapshot: Snapshot, key: string): Tab | undefined =>
  tabWith(snapshot, key) ?? snapshot.tabs.find((t) => t.key === undefined && t.sheetId === homeSheetId(key));

/** What stands in a cell. */
export function cellAt(tab: Tab, row: number, column: number | undefined): Cell {
  const wire = column === undefined ? undefined : tab.grid[row]?.[column];
  return wire ? cellOf(wire) : { is: 'empty' };
}

/** The text of a cell that the add-in wrote, or that a coordinator typed: numbers and the like as plain text, no error. */
export function textAt(tab: Tab, row: number, column: number | undefined): string {
  const cell = cellAt(tab, row, column);
  if (cell.is === 'text' || cell.is === 'error') return cell.text;
  return cell.is === 'empty' ? '' : String(cell.value);
}

/** Rows by the id in the id column; every further row with the same id is in `duplicates`. */
export function rowsById(tab: Tab): {
  readonly rows: ReadonlyMap<string, number>;
  readonly duplicates: readonly { readonly id: string; readonly row: number }[];
} {
  const rows = new Map<string, number>();
  const duplicates: { id: string; row: number }[] = [];
  const column = tab.columns.get('id');
  if (column !== undefined) {
    tab.grid.forEach((_, row) => {
      const id = textAt(tab, row, column).trim();
      if (!id) return;
      if (rows.has(id)) duplicates.push({ id, row });
      else rows.set(id, row);
    });
  }
  return { rows, duplicates };
}

/** The tab as the cell read shows it: between the two reads it may have been renamed, and its rows and columns moved. */
function asReadLater(sheet: WireSheet, later: ReadonlyMap<number, WireSheet>): WireSheet {
  const { properties, data } = later.get(sheet.properties?.sheetId ?? 0) ?? {};
  return {
    ...sheet,
    ...(properties?.title === undefined ? {} : { properties }),
    ...(data?.[0]?.columnMetadata ? { data } : {}),
  };
}

function tabOf(sheet: WireSheet, grids: ReadonlyMap<number, Tab['grid']>): Tab {
  const { properties = {} } = sheet;
  const sheetId = properties.sheetId ?? 0;
  const editors = sheet.developerMetadata?.find((m) => m.metadataKey === EDITORS_KEY);
  return {
    sheetId,
    title: properties.title ?? '',
    index: properties.index ?? 0,
    key: sheet.developerMetadata?.find((m) => m.metadataKey === TAB_KEY)?.metadataValue,
    rowCount: properties.gridProperties?.rowCount ?? 0,
    columnCount: properties.gridProperties?.columnCount ?? 0,
    frozenRows: properties.gridProperties?.frozenRowCount ?? 0,
    columns: columnsOf(sheet),
    editors: editors ? { metadataId: editors.metadataId ?? 0, print: editors.metadataValue ?? '' } : undefined,
    protections: sheet.protectedRanges ?? [],
    conditions: sheet.conditionalFormats ?? [],
    filterViews: sheet.filterViews ?? [],
    groups: sheet.rowGroups ?? [],
    merges: sheet.merges ?? [],
    grid: grids.get(sheetId) ?? [],
  };
}

function gridOf(sheet: WireSheet): Tab['grid'] {
  const grid: (readonly WireCell[])[] = [];
  for (const block of sheet.data ?? []) {
    (block.rowData ?? []).forEach((row, i) => {
      const before: WireCell[] = Array.from({ length: block.startColumn ?? 0 }, () => ({}));
      grid[(block.startRow ?? 0) + i] = [...before, ...(row.values ?? [])];
    });
  }
  return Array.from(grid, (row) => row ?? []);
}

/**
 * A duplicated tab carries its original's key: the tab with the id that set-up chose keeps it, also when it has lost its own metadata,
 * else the first; a copy is nobody's. A tab with that id and another key is another tab.
 */
function oneTabAKey(tabs: readonly Tab[]): readonly Tab[] {
  const keys = new Map(tabs.map((t) => [t.sheetId, t.key]));
  const owners = new Map<string, number>();
  for (const { key, sheetId } of tabs) {
    if (key === undefined || owners.has(key)) continue;
    const home = homeSheetId(key);
    owners.set(key, keys.has(home) && [undefined, key].includes(keys.get(home)) ? home : sheetId);
  }
  return tabs.map((tab) => {
    if (tab.key === undefined || owners.get(tab.key) === tab.sheetId) return tab;
    const { key: _, ...foreign } = tab;
    return foreign;
  });
}

const FORMATS: ReadonlySet<string> = new Set([
  'TEXT',
  'NUMBER',
  'PERCENT',
  'CURRENCY',
  'DATE',
  'TIME',
  'DATE_TIME',
  'SCIENTIFIC',
]);

function cellOf(wire: WireCell): Cell {
  const value: WireValue = wire.effectiveValue ?? {};
  if (value.stringValue !== undefined)
    return value.stringValue === '' ? { is: 'empty' } : { is: 'text', text: wellFormed(value.stringValue) };
  if (value.numberValue !== undefined) {
    const type = wire.effectiveFormat?.numberFormat?.type ?? 'NONE';
    return { is: 'number', value: value.numberValue, format: FORMATS.has(type) ? (type as NumberFormat) : 'NONE' };
  }
  if (value.boolValue !== undefined) return { is: 'boolean', value: value.boolValue };
  if (value.errorValue !== undefined)
    return { is: 'error', text: ERROR_TEXTS[value.errorValue.type ?? ''] ?? '#ERROR!' };
  return { is: 'empty' };
}

const ERROR_TEXTS: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: '#LOADING!',
};
