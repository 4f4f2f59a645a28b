// Places in a tab: Google's zero-based indexes as Excel's names of cells and ranges.
import type { GridRange, Sheet } from '../google-json';

/** "D12" for row 11, column 3. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A range with every bound: open ones end where the tab ends. Half-open, zero-based. */
export function closedRange(range: GridRange, sheet: Sheet): Required<GridRange> {
  const { rowCount = 1000, columnCount = 26 } = sheet.properties?.gridProperties ?? {};
  return {
    startRowIndex: range.startRowIndex ?? 0,
    endRowIndex: range.endRowIndex ?? rowCount,
    startColumnIndex: range.startColumnIndex ?? 0,
    endColumnIndex: range.endColumnIndex ?? columnCount,
  };
}

/** "D12:F40", or "D12" for a single cell. */
export function rangeName(range: GridRange, sheet: Sheet): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = closedRange(range, sheet);
  const from = cellName(startRowIndex, startColumnIndex);
  const to = cellName(endRowIndex - 1, endColumnIndex - 1);
  return from === to ? from : `${from}:${to}`;
}
