// What a person typed, pasted or cleared in one act: all of it enters the workbook, or nothing.
import type { Edit } from '../../host/types';
import { cellText } from '../../sheets/find';
import { PROTECTED } from '../../sheets/protection';
import { columnName } from '../../sheets/ranges';
import { cellAt, type SheetState } from '../../sheets/state';
import { ProtectedCellError, RejectedInputError, typeCells } from '../../sheets/typing';
import { effectiveValue } from '../../sheets/values';
import type { Workbook } from '../../sheets/workbook';
import type { EditRequest } from '../protocol';
import { REFUSALS } from '../texts';

/** Types the cells as the person. `edit`: what the edit triggers are told; `refused`: why nothing was done. */
export function enterEdit(
  workbook: Workbook,
  { as, range, cells }: EditRequest,
  lang: 'vi' | 'en',
): { readonly edit: Edit } | { readonly refused: string } {
  const sheetOf = (): SheetState | undefined => workbook.state.sheets.find((one) => one.sheetId === range.sheetId);
  const before = sheetOf();
  if (!before) return { refused: REFUSALS.tabGone[lang] };
  const inside = cells.every(
    ({ row, column }) => row >= range.top && row < range.bottom && column >= range.left && column < range.right,
  );
  if (!inside) return { refused: REFUSALS.outside[lang] };
  const bottom = Math.max(before.rowCount, range.bottom);
  const right = Math.max(before.columnCount, range.right);
  if (bottom * right > MOST_CELLS || right > MOST_COLUMNS) return { refused: REFUSALS.tooFar[lang] };
  const changed = cells.find(
    ({ row, column, before: shown }) => cellText(workbook, range.sheetId, row, column) !== shown,
  );
  if (changed) return { refused: REFUSALS.changed(`${columnName(changed.column)}${changed.row + 1}`)[lang] };
  try {
    typeCells(workbook, range.sheetId, cells, as);
  } catch (error) {
    if (error instanceof ProtectedCellError) return { refused: PROTECTED[lang] };
    if (error instanceof RejectedInputError) return { refused: error.message };
    throw error;
  }
  const { sheetId, top, left, bottom: end, right: side } = range;
  const place = { sheetId, top, left, bottom: end, right: side };
  if (end - top !== 1 || side - left !== 1) return { edit: place };
  const [value, oldValue] = [plain(sheetOf(), top, left), plain(before, top, left)];
  return {
    edit: { ...place, ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) },
  };
}

/** Google's limits for one spreadsheet. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** A cell's value as the event object carries it: bare text, numbers without their format. */
function plain(sheet: SheetState | undefined, row: number, column: number): string | undefined {
  const cell = sheet && cellAt(sheet, row, column);
  const { stringValue, numberValue, boolValue } = effectiveValue(cell?.userEnteredValue) ?? {};
  if (stringValue !== undefined) return stringValue;
  if (numberValue !== undefined) return String(numberValue);
  return boolValue === undefined ? undefined : String(boolValue).toUpperCase();
}
