// copyPaste: values, or formats with dropdowns, of one range put into another.
import { ApiError } from '../../host/api';
import { requireWrite } from '../protection';
import { rectOf } from '../ranges';
import type { Cell, GridRange } from '../shapes';
import { cellAt } from '../state';
import type { Transaction } from '../transaction';
import { effectiveValue } from '../values';
import type { Effect } from './effect';

interface CopyPaste {
  readonly source?: GridRange;
  readonly destination?: GridRange;
  readonly pasteType?: string;
  readonly pasteOrientation?: string;
}

/**
 * PASTE_VALUES: what formulas come to, without look; an empty cell empties. PASTE_FORMAT: look and data validation only. Notes stay
 * where they are. A destination that is a multiple of the source is filled by repetition; else the whole source is pasted from its corner.
 */
export const copyPaste: Effect<CopyPaste> = (batch, body) => {
  const { source, destination, pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' } = body;
  const take = TAKEN[pasteType];
  if (take === undefined || pasteOrientation !== 'NORMAL')
    throw new ApiError(400, `The local model of Google Sheets does not know ${pasteType} ${pasteOrientation}.`);
  if (source === undefined || destination === undefined) throw new ApiError(400, 'No range specified.');
  const from = batch.sheet(source.sheetId);
  const rect = rectOf(source, from);
  const [height, width] = [rect.bottom - rect.top, rect.right - rect.left];
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => cellAt(from, rect.top + r, rect.left + c)),
  );
  const sheet = batch.change(destination.sheetId);
  const given = rectOf(destination, sheet);
  const fill = (length: number, unit: number): number =>
    unit > 0 && length > 0 && length % unit === 0 ? length : unit;
  const bottom = given.top + fill(given.bottom - given.top, height);
  const right = given.left + fill(given.right - given.left, width);
  const target = rectOf(
    { startRowIndex: given.top, endRowIndex: bottom, startColumnIndex: given.left, endColumnIndex: right },
    sheet,
  );
  requireWrite(batch.state, sheet, target, batch.caller);
  paste(batch, sheet.sheetId, target, (r, c, old) => take(cells[r % height]?.[c % width] ?? null, old));
  return {};
};

function paste(
  batch: Transaction,
  sheetId: number,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
  next: (row: number, column: number, old: Cell | null) => Cell,
): void {
  const sheet = batch.change(sheetId);
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      batch.setCell(sheet, row, column, next(row - top, column - left, cellAt(sheet, row, column)));
}

const TAKEN: Readonly<Record<string, (from: Cell | null, old: Cell | null) => Cell>> = {
  PASTE_VALUES: (from, old) => {
    const { userEnteredValue: _, textFormatRuns: __, ...rest } = old ?? {};
    const value = effectiveValue(from?.userEnteredValue);
    return value === undefined ? rest : { ...rest, userEnteredValue: value };
  },
  PASTE_FORMAT: (from, old) => {
    const { userEnteredFormat: _, dataValidation: __, ...rest } = old ?? {};
    return {
      ...rest,
      ...(from?.userEnteredFormat === undefined ? {} : { userEnteredFormat: from.userEnteredFormat }),
      ...(from?.dataValidation === undefined ? {} : { dataValidation: from.dataValidation }),
    };
  },
};
