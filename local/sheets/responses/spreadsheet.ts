// The Spreadsheet resource, cut down to what the mask names and the ranges that were asked for.
import { withOldColors } from '../colors';
import { applyMask, below, type Mask, wants } from '../mask';
import { metadataJson } from '../metadata';
import type { Rect } from '../ranges';
import type { SheetState, WorkbookState } from '../state';
import { gridData } from './grid';
import {
  conditionalFormat,
  dimensionGroups,
  filterJson,
  gridRange,
  optional,
  protectedRange,
  sheetProperties,
  spreadsheetProperties,
} from './properties';

/** What a reading method was asked for. */
export interface Reading {
  readonly mask: Mask | true | undefined;
  /** Counts only without a mask: a mask that names data brings it, one that does not leaves it out. */
  readonly includeGridData: boolean;
  readonly reader: string;
  /** The parts of each sheet in the order asked; absent: every sheet, whole. */
  readonly parts?: ReadonlyMap<number, readonly Rect[]>;
}

/** The resource for a reader. */
export function spreadsheetJson(state: WorkbookState, reading: Reading): object {
  const { mask } = reading;
  const out: Record<string, unknown> = {};
  const put = (field: string, make: () => Record<string, unknown>): void => {
    if (!wants(mask, field)) return;
    for (const [name, value] of Object.entries(make())) out[name] = value;
  };
  const cut = (field: string, value: unknown): unknown => applyMask(withOldColors(value), below(mask, field));
  put('spreadsheetId', () => ({ spreadsheetId: state.spreadsheetId }));
  put('properties', () => ({ properties: cut('properties', spreadsheetProperties(state)) }));
  put('sheets', () => {
    const sheets = state.sheets.flatMap((sheet, index) => {
      const parts = reading.parts === undefined ? [whole(sheet)] : reading.parts.get(sheet.sheetId);
      return parts === undefined ? [] : [sheetJson(state, sheet, index, parts, reading)];
    });
    return optional('sheets', sheets);
  });
  put('developerMetadata', () => {
    const all = state.metadata.map((metadata) => metadataJson({ metadata, type: 'SPREADSHEET' }));
    return optional('developerMetadata', cut('developerMetadata', all));
  });
  put('spreadsheetUrl', () => ({
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${state.spreadsheetId}/edit`,
  }));
  return out;
}

function sheetJson(
  state: WorkbookState,
  sheet: SheetState,
  index: number,
  parts: readonly Rect[],
  reading: Reading,
): object {
  const mask = below(reading.mask, 'sheets');
  const out: Record<string, unknown> = {};
  const put = (field: string, make: () => unknown): void => {
    if (!wants(mask, field)) return;
    const value = applyMask(withOldColors(make()), below(mask, field));
    Object.assign(out, optional(field, value));
  };
  put('properties', () => sheetProperties(sheet, index));
  const hasData = reading.mask === undefined ? reading.includeGridData : wants(mask, 'data');
  if (hasData) {
    const dataMask = below(mask, 'data');
    out.data = parts.map((rect) => gridData(sheet, rect, dataMask, state.locale));
  }
  put('merges', () => sheet.merges.map(gridRange));
  put('conditionalFormats', () => sheet.conditionalFormats.map(conditionalFormat));
  put('filterViews', () => sheet.filterViews.map(filterJson));
  put('protectedRanges', () => sheet.protectedRanges.map((one) => protectedRange(state, one, reading.reader)));
  put('basicFilter', () => (sheet.basicFilter === null ? undefined : filterJson(sheet.basicFilter)));
  put('developerMetadata', () => sheet.metadata.map((metadata) => metadataJson({ metadata, type: 'SHEET', sheet })));
  put('rowGroups', () => dimensionGroups(sheet, 'ROWS'));
  put('columnGroups', () => dimensionGroups(sheet, 'COLUMNS'));
  return out;
}

const whole = (sheet: SheetState): Rect => ({ top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount });
