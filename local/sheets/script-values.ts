// Cells as a script reads and writes them with getValues, getNumberFormats and setValues.
import { ERROR_TEXT, formattedValue } from './formatted';
import type { Rect } from './ranges';
import type { CellFormat } from './shapes';
import { cellAt, type SheetState } from './state';
import { Transaction } from './transaction';
import type { Typed } from './typed';
import { cornerOf, enter, place } from './typing';
import { effectiveValue } from './values';
import type { Workbook } from './workbook';

/** A value that a script sees or hands over; a date as its serial in the workbook's time zone. */
export type ScriptValue = string | number | boolean | { readonly serial: number };

/** The values as `getValues` gives them: "" for an empty cell, the raw fraction of a percentage, an error as its text. */
export function scriptValues(sheet: SheetState, rect: Rect): readonly (readonly ScriptValue[])[] {
  return each(rect, (row, column): ScriptValue => {
    const cell = cellAt(sheet, row, column);
    const value = effectiveValue(cell?.userEnteredValue);
    if (value?.errorValue) return ERROR_TEXT[value.errorValue.type] ?? '#ERROR!';
    if (value?.numberValue !== undefined && DATED.has(cell?.userEnteredFormat?.numberFormat?.type ?? ''))
      return { serial: value.numberValue };
    return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? '';
  });
}

/** The patterns as `getNumberFormats` gives them: "General" for an automatic cell, "@" for plain text. */
export function scriptFormats(sheet: SheetState, rect: Rect): readonly (readonly string[])[] {
  return each(rect, (row, column) => patternOf(cellAt(sheet, row, column)?.userEnteredFormat));
}

/**
 * Writes a block as `setValues` does: a text enters its cell as typing does, the empty text clears it; numbers, booleans and dates come as
 * they are (as text into a cell of format TEXT). A cell covered by a merge is passed over. All or nothing. @throws as `typeInto`
 */
export function enterValues(
  workbook: Workbook,
  sheetId: number,
  top: number,
  left: number,
  rows: readonly (readonly ScriptValue[])[],
  caller: string,
): void {
  const batch = new Transaction(workbook, caller);
  for (const [down, values] of rows.entries())
    for (const [along, value] of values.entries()) {
      const [row, column] = [top + down, left + along];
      const corner = cornerOf(batch.sheet(sheetId), row, column);
      if (corner[0] !== row || corner[1] !== column) continue;
      if (typeof value === 'string') enter(workbook, batch, sheetId, row, column, value);
      else place(workbook, batch, sheetId, row, column, (format) => handedOver(format, value));
    }
  batch.commit();
}

const DATED: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DATE_TIME']);
const PATTERNS: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00',
  DATE: 'dd/MM/yyyy',
  TIME: 'HH:mm:ss',
  DATE_TIME: 'dd/MM/yyyy HH:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

const patternOf = (format: CellFormat | undefined): string => {
  const { type = '', pattern } = format?.numberFormat ?? {};
  return pattern ?? PATTERNS[type] ?? 'General';
};

function each<T>(rect: Rect, at: (row: number, column: number) => T): readonly (readonly T[])[] {
  return Array.from({ length: rect.bottom - rect.top }, (_, down) =>
    Array.from({ length: rect.right - rect.left }, (__, along) => at(rect.top + down, rect.left + along)),
  );
}

function handedOver(format: CellFormat | undefined, value: Exclude<ScriptValue, string>): Typed {
  const plain = typeof value === 'object' ? value.serial : value;
  const type = format?.numberFormat?.type ?? '';
  if (typeof plain === 'boolean')
    return { value: type === 'TEXT' ? { stringValue: plain ? 'TRUE' : 'FALSE' } : { boolValue: plain } };
  if (type === 'TEXT')
    return { value: { stringValue: formattedValue({ numberValue: plain }, undefined, 'en_US') ?? '' } };
  const becomesDate = typeof value === 'object' && type === '';
  return {
    value: { numberValue: plain },
    ...(becomesDate ? { format: { type: 'DATE', pattern: 'dd/mm/yyyy' } } : {}),
  };
}
