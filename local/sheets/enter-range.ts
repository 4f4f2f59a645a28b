// spreadsheets.values.update with USER_ENTERED: texts enter a range as a person types them.
import { ApiError } from '../host/api';
import { refusal } from './protection';
import { rangeName, rectOf } from './ranges';
import type { GridRange } from './shapes';
import { Transaction } from './transaction';
import { enter, ProtectedCellError, RejectedInputError } from './typing';
import type { Workbook } from './workbook';

/** Writes texts from the range's corner on, all or nothing; RAW, other values and other orders of the rows are not known here. */
export function enterRange(
  workbook: Workbook,
  range: GridRange,
  option: unknown,
  body: unknown,
  caller: string,
): object {
  if (option !== 'USER_ENTERED')
    throw new ApiError(
      400,
      option === undefined
        ? "'valueInputOption' is required but not specified"
        : `The local model of Google Sheets does not know the value input option ${String(option)}.`,
    );
  const { values, ...others } = (body ?? {}) as { readonly values?: unknown };
  const rows = textsOf(values);
  const [unknown] = Object.keys(others);
  if (!rows || unknown !== undefined)
    throw new ApiError(
      400,
      `Invalid JSON payload received. The local model of Google Sheets takes rows of texts only.`,
    );
  const batch = new Transaction(workbook, caller);
  const sheet = batch.change(range.sheetId);
  const rect = rectOf(range, sheet);
  const [height, width] = [rows.length, Math.max(0, ...rows.map((row) => row.length))];
  if (height > rect.bottom - rect.top || width > rect.right - rect.left)
    throw new ApiError(
      400,
      `Requested writing within range [${rangeName(rect, sheet)}], but tried writing to ${
        height > rect.bottom - rect.top ? `row [${rect.top + height}]` : `column [${rect.left + width}]`
      }`,
    );
  try {
    for (const [down, texts] of rows.entries())
      for (const [along, text] of texts.entries())
        enter(workbook, batch, sheet.sheetId, rect.top + down, rect.left + along, text);
  } catch (error) {
    if (error instanceof ProtectedCellError) throw refusal();
    if (error instanceof RejectedInputError) throw new ApiError(400, error.message);
    throw error;
  }
  batch.commit();
  const written = { ...rect, bottom: rect.top + height, right: rect.left + width };
  return {
    spreadsheetId: workbook.state.spreadsheetId,
    updatedRange: rangeName(written, sheet),
    updatedRows: height,
    updatedColumns: width,
    updatedCells: rows.reduce((sum, row) => sum + row.length, 0),
  };
}

function textsOf(values: unknown): readonly (readonly string[])[] | undefined {
  if (!Array.isArray(values)) return undefined;
  const isRow = (row: unknown): row is string[] => Array.isArray(row) && row.every((one) => typeof one === 'string');
  return values.every(isRow) ? values : undefined;
}
