// Tabs: adding, removing, renaming, moving, resizing; and the spreadsheet's own properties.
import { ApiError } from '../../host/api';
import { writeByMask, writeMask } from '../mask';
import { requireAll, requireSheet, requireWrite } from '../protection';
import { sheetProperties } from '../responses/properties';
import { emptySheet, type SheetState } from '../state';
import type { Transaction } from '../transaction';
import { defaultTitle } from '../workbook';
import type { Effect } from './effect';
import { deleteSpan } from './shift';

interface GridProperties {
  rowCount?: number;
  columnCount?: number;
  frozenRowCount?: number;
  frozenColumnCount?: number;
  hideGridlines?: boolean;
  rowGroupControlAfter?: boolean;
  columnGroupControlAfter?: boolean;
}

interface SheetProperties {
  sheetId?: number;
  title?: string;
  index?: number;
  sheetType?: string;
  hidden?: boolean;
  rightToLeft?: boolean;
  tabColorStyle?: Record<string, unknown>;
  gridProperties?: GridProperties;
}

const CELL_LIMIT = 10_000_000;

/** addSheet: 1000 × 26 unless the size is given; at the end unless the index is given. */
export const addSheet: Effect<{ properties?: SheetProperties }> = (batch, { properties = {} }) => {
  const sheets = batch.state.sheets;
  if (properties.sheetType !== undefined && properties.sheetType !== 'GRID')
    throw new ApiError(400, `Unsupported sheet type: ${properties.sheetType}`);
  const taken = (id: number): boolean => sheets.some((one) => one.sheetId === id);
  if (properties.sheetId !== undefined && properties.sheetId < 0)
    throw new ApiError(400, 'Sheet ids must be non-negative.');
  if (properties.sheetId !== undefined && taken(properties.sheetId))
    throw new ApiError(400, `Sheet ids must be unique: a sheet with id ${properties.sheetId} already exists.`);
  const sheet = emptySheet(properties.sheetId ?? batch.newId(taken), properties.title ?? freeTitle(batch));
  requireTitle(batch, sheet.title);
  const index = properties.index ?? sheets.length;
  if (index < 0 || index > sheets.length) throw new ApiError(400, `Cannot add a sheet at index ${index}.`);
  batch.add(sheet, index);
  applyProperties(sheet, properties);
  requireSize(batch, sheet);
  return { properties: sheetProperties(sheet, index) };
};

/** deleteSheet: the last visible sheet stays. */
export const deleteSheet: Effect<{ sheetId?: number }> = (batch, { sheetId = 0 }) => {
  const sheet = batch.sheet(sheetId);
  requireAll(batch.state, sheet, batch.caller);
  if (batch.state.sheets.every((one) => one === sheet || one.hidden))
    throw new ApiError(400, "You can't remove all the visible sheets in a document.");
  batch.remove(sheetId);
  return {};
};

/** updateSheetProperties, by mask. Shrinking the grid deletes rows and columns; an index counts as before the move. */
export const updateSheetProperties: Effect<{ properties?: SheetProperties; fields?: string }> = (batch, body) => {
  const properties = body.properties ?? {};
  const mask = writeMask(body.fields, 'SheetProperties');
  const sheet = batch.change(properties.sheetId ?? 0);
  requireSheet(batch.state, sheet, batch.caller);
  const before = sheetProperties(sheet, batch.state.sheets.indexOf(sheet)) as SheetProperties;
  const next = writeByMask<SheetProperties>(before, properties, mask);
  if ((next.sheetId ?? 0) !== sheet.sheetId || (next.sheetType ?? 'GRID') !== 'GRID')
    throw new ApiError(400, 'The id and the type of a sheet cannot be changed.');
  if (next.title !== sheet.title) requireTitle(batch, next.title ?? '', sheet.sheetId);
  shrink(batch, sheet, next.gridProperties);
  applyProperties(sheet, { ...next, hidden: next.hidden ?? false, tabColorStyle: next.tabColorStyle });
  requireSize(batch, sheet);
  if (batch.state.sheets.every((one) => one.hidden))
    throw new ApiError(400, "You can't hide all the sheets in a document.");
  if (mask.index !== undefined || mask['*'] !== undefined) move(batch, sheet, properties.index);
  return {};
};

/** updateSpreadsheetProperties: title, locale, time zone and recalculation. */
export const updateSpreadsheetProperties: Effect<{ properties?: Record<string, string>; fields?: string }> = (
  batch,
  body,
) => {
  const mask = writeMask(body.fields, 'SpreadsheetProperties');
  const known = ['title', 'locale', 'timeZone', 'autoRecalc'] as const;
  for (const field of Object.keys(mask)) {
    if (field !== '*' && !known.some((one) => one === field))
      throw new ApiError(400, `The local model of Google Sheets does not know the property ${field}.`);
  }
  for (const field of known) {
    const value = body.properties?.[field];
    if (mask[field] === undefined && (mask['*'] === undefined || value === undefined)) continue;
    if (value === undefined || value === '') throw new ApiError(400, `Cannot clear the spreadsheet's ${field}.`);
    if (field === 'locale' && !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(value))
      throw new ApiError(400, `Unsupported locale: ${value}`);
    if (field === 'timeZone' && !isTimeZone(value)) throw new ApiError(400, `Invalid time zone: ${value}`);
    batch.state[field] = value;
  }
  return {};
};

function applyProperties(sheet: SheetState, properties: SheetProperties): void {
  const grid = properties.gridProperties ?? {};
  if (properties.title !== undefined) sheet.title = properties.title;
  sheet.hidden = properties.hidden ?? false;
  sheet.rightToLeft = properties.rightToLeft ?? false;
  sheet.tabColorStyle = properties.tabColorStyle ?? null;
  sheet.rowCount = grid.rowCount ?? sheet.rowCount;
  sheet.columnCount = grid.columnCount ?? sheet.columnCount;
  sheet.frozenRowCount = grid.frozenRowCount ?? 0;
  sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
  sheet.hideGridlines = grid.hideGridlines ?? false;
  sheet.rowGroupControlAfter = grid.rowGroupControlAfter ?? false;
  sheet.columnGroupControlAfter = grid.columnGroupControlAfter ?? false;
}

function requireSize(batch: Transaction, sheet: SheetState): void {
  if (sheet.rowCount < 1 || sheet.columnCount < 1)
    throw new ApiError(400, 'A sheet must have at least one row and one column.');
  if (sheet.frozenRowCount < 0 || sheet.frozenRowCount >= sheet.rowCount)
    throw new ApiError(400, "You can't freeze all visible rows on the sheet.");
  if (sheet.frozenColumnCount < 0 || sheet.frozenColumnCount >= sheet.columnCount)
    throw new ApiError(400, "You can't freeze all visible columns on the sheet.");
  requireCells(batch);
}

/** Throws where the workbook has grown over ten million cells. */
export function requireCells(batch: Transaction): void {
  const cells = batch.state.sheets.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0);
  if (cells > CELL_LIMIT)
    throw new ApiError(
      400,
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
}

function requireTitle(batch: Transaction, title: string, own?: number): void {
  if (title === '') throw new ApiError(400, 'Sheet titles cannot be empty.');
  if (title.length > 100) throw new ApiError(400, 'The sheet name cannot be greater than 100 characters.');
  if (batch.state.sheets.some((one) => one.sheetId !== own && one.title.toLowerCase() === title.toLowerCase()))
    throw new ApiError(400, `A sheet with the name "${title}" already exists. Please enter another name.`);
}

function freeTitle(batch: Transaction): string {
  for (let n = batch.state.sheets.length + 1; ; n += 1) {
    const title = defaultTitle(batch.state.locale, n);
    if (!batch.state.sheets.some((one) => one.title.toLowerCase() === title.toLowerCase())) return title;
  }
}

function shrink(batch: Transaction, sheet: SheetState, grid: GridProperties | undefined): void {
  const rows = grid?.rowCount ?? sheet.rowCount;
  const columns = grid?.columnCount ?? sheet.columnCount;
  if (rows < 1 || columns < 1) return;
  if (rows < sheet.rowCount) {
    requireWrite(
      batch.state,
      sheet,
      { top: rows, bottom: sheet.rowCount, left: 0, right: sheet.columnCount },
      batch.caller,
    );
    deleteSpan(batch, sheet, { dimension: 'ROWS', start: rows, end: sheet.rowCount });
  }
  if (columns < sheet.columnCount) {
    requireWrite(
      batch.state,
      sheet,
      { top: 0, bottom: sheet.rowCount, left: columns, right: sheet.columnCount },
      batch.caller,
    );
    deleteSpan(batch, sheet, { dimension: 'COLUMNS', start: columns, end: sheet.columnCount });
  }
}

function move(batch: Transaction, sheet: SheetState, to: number | undefined): void {
  const sheets = batch.state.sheets;
  const from = sheets.indexOf(sheet);
  const index = to ?? sheets.length;
  if (index < 0 || index > sheets.length) throw new ApiError(400, `Cannot move a sheet to index ${index}.`);
  sheets.splice(from, 1);
  sheets.splice(index > from ? index - 1 : index, 0, sheet);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
