// GridData: one range of a sheet with its cells, rows and columns.
import { applyMask, below, type Mask, wants } from '../mask';
import { metadataJson } from '../metadata';
import type { Rect } from '../ranges';
import type { DimensionState } from '../shapes';
import type { SheetState } from '../state';
import { type CellContext, cellJson } from './cell';
import { conditionalFormats } from './conditional';
import { optional } from './properties';

/** Default sizes in pixels. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

/** The range as Google gives it: rows ragged at the end, empty ones behind the last filled one left out. */
export function gridData(sheet: SheetState, rect: Rect, mask: Mask | true, locale: string): object {
  const out: Record<string, unknown> = {};
  if (wants(mask, 'startRow')) Object.assign(out, optional('startRow', rect.top));
  if (wants(mask, 'startColumn')) Object.assign(out, optional('startColumn', rect.left));
  if (wants(mask, 'rowData'))
    Object.assign(out, optional('rowData', rowData(sheet, rect, below(mask, 'rowData'), locale)));
  if (wants(mask, 'rowMetadata'))
    out.rowMetadata = dimensions(sheet, 'ROW', rect.top, rect.bottom, below(mask, 'rowMetadata'));
  if (wants(mask, 'columnMetadata'))
    out.columnMetadata = dimensions(sheet, 'COLUMN', rect.left, rect.right, below(mask, 'columnMetadata'));
  return out;
}

function rowData(sheet: SheetState, rect: Rect, mask: Mask | true, locale: string): object[] {
  const rows: object[] = [];
  const rules = conditionalFormats(sheet, locale);
  const context: CellContext = { locale, ...(rules === undefined ? {} : { conditional: rules }) };
  const cellMask = below(mask, 'values');
  let filled = 0;
  for (let row = rect.top; row < Math.min(rect.bottom, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row] ?? [];
    const values: object[] = [];
    let length = 0;
    for (let column = rect.left; column < Math.min(rect.right, cells.length); column += 1) {
      const cell = cells[column] ?? null;
      const json = cellJson(cell, cellMask, context, row, column);
      values.push(json);
      if (cell !== null) length = values.length;
    }
    values.length = length;
    rows.push(length > 0 && wants(mask, 'values') ? { values } : {});
    if (length > 0) filled = rows.length;
  }
  rows.length = filled;
  return rows;
}

function dimensions(
  sheet: SheetState,
  type: 'ROW' | 'COLUMN',
  start: number,
  end: number,
  mask: Mask | true,
): object[] {
  const states = type === 'ROW' ? sheet.rowStates : sheet.columnStates;
  const list: object[] = [];
  for (let index = start; index < end; index += 1) list.push(dimension(sheet, type, index, states[index] ?? {}, mask));
  return list;
}

function dimension(
  sheet: SheetState,
  type: 'ROW' | 'COLUMN',
  index: number,
  state: DimensionState,
  mask: Mask | true,
): object {
  const metadata = state.metadata?.map((one) => metadataJson({ metadata: one, type, sheet, index }));
  const full = {
    ...optional('hiddenByUser', state.hiddenByUser),
    pixelSize: state.pixelSize ?? (type === 'ROW' ? ROW_HEIGHT : COLUMN_WIDTH),
    ...optional('developerMetadata', metadata),
  };
  return applyMask(full, mask) as object;
}
