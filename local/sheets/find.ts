// Finding tabs, columns and cells of a workbook, for the rest of the host.
import { formattedValue } from './formatted';
import { lookUp } from './metadata';
import { cellAt, type SheetState } from './state';
import { effectiveValue } from './values';
import type { Workbook } from './workbook';

/** The tab that carries this metadata itself, the first where several do; any value where none is given. */
export function findSheetByMetadata(workbook: Workbook, key: string, value?: string): SheetState | undefined {
  return lookUp(workbook.state, { metadataKey: key, metadataValue: value, locationType: 'SHEET' })[0]?.sheet;
}

/** The index of the column of a tab that carries this metadata, the first where several do. */
export function findColumnByMetadata(
  workbook: Workbook,
  sheetId: number,
  key: string,
  value?: string,
): number | undefined {
  const all = lookUp(workbook.state, { metadataKey: key, metadataValue: value, locationType: 'COLUMN' });
  return all.find((found) => found.sheet?.sheetId === sheetId)?.index;
}

/** The tab with this id. */
export function findSheet(workbook: Workbook, sheetId: number): SheetState | undefined {
  return workbook.state.sheets.find((one) => one.sheetId === sheetId);
}

/** What a reader sees in a cell; "" for an empty one or one outside the grid. */
export function cellText(workbook: Workbook, sheetId: number, row: number, column: number): string {
  const sheet = findSheet(workbook, sheetId);
  const cell = sheet === undefined ? null : cellAt(sheet, row, column);
  return formattedValue(effectiveValue(cell?.userEnteredValue), cell?.userEnteredFormat, workbook.state.locale) ?? '';
}
