// Developer metadata: where it lies, finding it, and its place in Google's JSON.
import { contains, keptRect, overlaps, type Rect, rectOf } from './ranges';
import type { DimensionRange, GridRange, Metadata } from './shapes';
import type { SheetState, WorkbookState } from './state';

/** A piece of metadata with its place; `index` is the row's or column's. */
export interface Found {
  readonly metadata: Metadata;
  readonly type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheet?: SheetState;
  readonly index?: number;
}

/** A place as callers name it. */
export interface Location {
  readonly spreadsheet?: boolean;
  readonly sheetId?: number;
  readonly dimensionRange?: DimensionRange;
  readonly locationType?: string;
}

/** A search: all given members must fit. */
export interface Lookup {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: string;
  readonly locationType?: string;
  readonly metadataLocation?: Location;
  readonly locationMatchingStrategy?: string;
}

/** All metadata of a workbook: its own, then sheet by sheet that of the sheet, its rows and its columns. */
export function* allMetadata(state: WorkbookState): Generator<Found> {
  for (const metadata of state.metadata) yield { metadata, type: 'SPREADSHEET' };
  for (const sheet of state.sheets) yield* sheetMetadata(sheet);
}

/** All metadata in one sheet. */
export function* sheetMetadata(sheet: SheetState): Generator<Found> {
  for (const metadata of sheet.metadata) yield { metadata, type: 'SHEET', sheet };
  for (const [index, state] of sheet.rowStates.entries())
    for (const metadata of state?.metadata ?? []) yield { metadata, type: 'ROW', sheet, index };
  for (const [index, state] of sheet.columnStates.entries())
    for (const metadata of state?.metadata ?? []) yield { metadata, type: 'COLUMN', sheet, index };
}

/** The metadata that a lookup selects. */
export function lookUp(state: WorkbookState, lookup: Lookup): Found[] {
  return [...allMetadata(state)].filter((found) => fits(state, found, lookup));
}

/** The part of a sheet that the metadata belongs to; undefined for the spreadsheet's own. */
export function placeOf(found: Found): GridRange | undefined {
  if (found.sheet === undefined) return undefined;
  const { sheetId } = found.sheet;
  if (found.index === undefined) return { sheetId };
  return found.type === 'ROW'
    ? { sheetId, startRowIndex: found.index, endRowIndex: found.index + 1 }
    : { sheetId, startColumnIndex: found.index, endColumnIndex: found.index + 1 };
}

/** The DeveloperMetadata resource. */
export function metadataJson({ metadata, type, sheet, index }: Found): object {
  const location: Record<string, unknown> = { locationType: type };
  if (sheet === undefined) location.spreadsheet = true;
  else if (index === undefined) location.sheetId = sheet.sheetId;
  else {
    location.dimensionRange = {
      ...(sheet.sheetId === 0 ? {} : { sheetId: sheet.sheetId }),
      dimension: type === 'ROW' ? 'ROWS' : 'COLUMNS',
      startIndex: index,
      endIndex: index + 1,
    };
  }
  const { metadataId, metadataKey, metadataValue, visibility } = metadata;
  return { metadataId, metadataKey, ...(metadataValue === undefined ? {} : { metadataValue }), location, visibility };
}

function fits(state: WorkbookState, found: Found, lookup: Lookup): boolean {
  const { metadata } = found;
  if (lookup.metadataId !== undefined && lookup.metadataId !== metadata.metadataId) return false;
  if (lookup.metadataKey !== undefined && lookup.metadataKey !== metadata.metadataKey) return false;
  if (lookup.metadataValue !== undefined && lookup.metadataValue !== (metadata.metadataValue ?? '')) return false;
  if (isSet(lookup.visibility) && lookup.visibility !== metadata.visibility) return false;
  if (isSet(lookup.locationType) && lookup.locationType !== found.type) return false;
  if (lookup.metadataLocation === undefined) return true;
  return fitsPlace(state, found, lookup.metadataLocation, lookup.locationMatchingStrategy === 'EXACT_LOCATION');
}

function fitsPlace(state: WorkbookState, found: Found, location: Location, exact: boolean): boolean {
  if (location.spreadsheet === true) return found.type === 'SPREADSHEET';
  const sheetId = location.dimensionRange === undefined ? location.sheetId : (location.dimensionRange.sheetId ?? 0);
  const sheet = state.sheets.find((one) => one.sheetId === sheetId);
  if (sheet === undefined || found.sheet !== sheet) return false;
  const wanted = locationRect(location, sheet);
  const type =
    location.dimensionRange === undefined ? 'SHEET' : location.dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
  const place = keptRect(placeOf(found) ?? {}, sheet);
  if (!exact) return overlaps(wanted, place);
  return found.type === type && contains(wanted, place) && contains(place, wanted);
}

function locationRect(location: Location, sheet: SheetState): Rect {
  const range = location.dimensionRange;
  if (range === undefined) return rectOf({}, sheet);
  return range.dimension === 'ROWS'
    ? rectOf({ startRowIndex: range.startIndex, endRowIndex: range.endIndex }, sheet)
    : rectOf({ startColumnIndex: range.startIndex, endColumnIndex: range.endIndex }, sheet);
}

const isSet = (value: string | undefined): boolean => value !== undefined && !value.endsWith('_UNSPECIFIED');
