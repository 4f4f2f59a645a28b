// How text enters a cell at the keyboard: typing, pasting, and (for tests) values that came ready made.
import { meets } from './condition';
import { insertSpan } from './effects/shift';
import { formattedValue } from './formatted';
import { mayWrite, PROTECTED, requireSheet } from './protection';
import { columnName, keptRect, readRangeName } from './ranges';
import type { Cell, CellFormat, ExtendedValue, NumberFormat } from './shapes';
import { cellAt, type SheetState } from './state';
import { Transaction } from './transaction';
import { hundredth, readTyped, type Typed } from './typed';
import { effectiveValue } from './values';
import { mayEdit, type Workbook } from './workbook';

/** The cell is protected from this person. The message is Google's, in the workbook's language. */
export class ProtectedCellError extends Error {
  constructor(readonly lang: 'vi' | 'en') {
    super(PROTECTED[lang]);
    this.name = 'ProtectedCellError';
  }
}

/** The input was refused: a strict data validation, or more than 50,000 characters. */
export class RejectedInputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RejectedInputError';
  }
}

/**
 * Types a text into one cell (row and column from 0) as a person at the keyboard does.
 * - Number format TEXT: kept exactly as typed, also "=1+1"; only a leading apostrophe is dropped.
 * - Any other cell: what `readTyped` makes of it by the locale; an automatic cell takes on the number format. In a cell of
 *   format PERCENT a bare number counts as a percentage.
 * - Formats and validations stay; the empty text clears the value.
 * @throws ProtectedCellError where the caller may not write; RejectedInputError where a strict validation forbids the value
 */
export function typeInto(
  workbook: Workbook,
  sheetId: number,
  row: number,
  column: number,
  text: string,
  caller: string,
): void {
  const batch = new Transaction(workbook, caller);
  enter(workbook, batch, sheetId, row, column, text);
  batch.commit();
}

/** A text for one cell, row and column from 0. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Pastes plain text over a block: every text enters its cell as typing does. All or nothing. @throws as `typeInto` */
export function pasteBlock(
  workbook: Workbook,
  sheetId: number,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
  caller: string,
): void {
  const cells = rows.flatMap((texts, down) =>
    texts.map((text, along) => ({ row: row + down, column: column + along, text })),
  );
  typeCells(workbook, sheetId, cells, caller);
}

/**
 * Types into several cells of a tab in one act; the grid grows where they reach over its edge. All or nothing.
 * @throws as `typeInto`
 */
export function typeCells(workbook: Workbook, sheetId: number, cells: readonly CellText[], caller: string): void {
  const batch = new Transaction(workbook, caller);
  const sheet = batch.change(sheetId);
  const bottom = cells.reduce((most, one) => Math.max(most, one.row + 1), 0);
  const right = cells.reduce((most, one) => Math.max(most, one.column + 1), 0);
  if (bottom > sheet.rowCount || right > sheet.columnCount) {
    refuseAsPerson(workbook, () => requireSheet(batch.state, sheet, batch.caller));
    if (bottom > sheet.rowCount) insertSpan(batch, sheet, { dimension: 'ROWS', start: sheet.rowCount, end: bottom });
    if (right > sheet.columnCount)
      insertSpan(batch, sheet, { dimension: 'COLUMNS', start: sheet.columnCount, end: right });
  }
  for (const { row, column, text } of cells) enter(workbook, batch, sheetId, row, column, text);
  batch.commit();
}

/**
 * Puts a ready-made value into a cell, as a paste from another spreadsheet leaves it: a real number, date (serial), boolean or error.
 * `format` replaces the number format where it is given. Asks nobody's leave.
 */
export function setRaw(
  workbook: Workbook,
  sheetId: number,
  row: number,
  column: number,
  value: ExtendedValue | string | number | boolean | null,
  format?: NumberFormat,
): void {
  const batch = new Transaction(workbook, workbook.state.owner);
  const sheet = batch.change(sheetId);
  const old = cellAt(sheet, row, column) ?? {};
  batch.setCell(sheet, row, column, withValue(old, extended(value), format));
  batch.commit();
}

const LONGEST = 50_000;

/** One text into one cell of a batch, as typing does. @throws as `typeInto` */
export function enter(
  workbook: Workbook,
  batch: Transaction,
  sheetId: number,
  row: number,
  column: number,
  text: string,
): void {
  if (text.length > LONGEST)
    throw new RejectedInputError(
      `Your input contains more than the maximum of ${LONGEST} characters in a single cell.`,
    );
  const year = (workbook.now?.() ?? new Date()).getFullYear();
  place(workbook, batch, sheetId, row, column, (format) => typedInto(format, text, batch.state.locale, year));
}

/** The top left cell of the merge that a cell lies in, else the cell itself. */
export function cornerOf(sheet: SheetState, row: number, column: number): readonly [number, number] {
  const merge = sheet.merges.find((one) => {
    const rect = keptRect(one, sheet);
    return row >= rect.top && row < rect.bottom && column >= rect.left && column < rect.right;
  });
  return [merge?.startRowIndex ?? row, merge?.startColumnIndex ?? column];
}

/** Puts what `read` makes of a cell's format into the cell, within its protections and validation. @throws as `typeInto` */
export function place(
  workbook: Workbook,
  batch: Transaction,
  sheetId: number,
  row: number,
  column: number,
  read: (format: CellFormat | undefined) => Typed,
): void {
  const sheet = batch.change(sheetId);
  if (row < 0 || column < 0 || row >= sheet.rowCount || column >= sheet.columnCount)
    throw new RangeError(`No cell ${columnName(column)}${row + 1} in ${sheet.title}`);
  const [top, left] = cornerOf(sheet, row, column);
  const rect = { top, bottom: top + 1, left, right: left + 1 };
  if (!mayEdit(batch.state, batch.caller) || !mayWrite(batch.state, sheet, rect, batch.caller))
    throw new ProtectedCellError(langOf(workbook));
  const old = cellAt(sheet, top, left) ?? {};
  const { value, format } = read(old.userEnteredFormat);
  const next = withValue(old, value, format);
  requireValid(workbook, batch, next, `${columnName(left)}${top + 1}`);
  batch.setCell(sheet, top, left, next);
}

function typedInto(format: CellFormat | undefined, text: string, locale: string, year: number): Typed {
  const type = format?.numberFormat?.type ?? '';
  if (type === 'TEXT') {
    const kept = text.replace(/^'/, '');
    return { value: kept === '' ? {} : { stringValue: kept } };
  }
  const typed = readTyped(text, locale, year);
  if (type === '' || type === 'NUMBER_FORMAT_TYPE_UNSPECIFIED') return typed;
  const number = typed.value.numberValue;
  if (type === 'PERCENT' && number !== undefined && (typed.format === undefined || typed.format.type === 'NUMBER'))
    return { value: { numberValue: hundredth(number) } };
  return { value: typed.value };
}

function withValue(cell: Cell, value: ExtendedValue, numberFormat?: NumberFormat): Cell {
  const { userEnteredValue: _, textFormatRuns: __, ...rest } = cell;
  const filled = Object.keys(value).length === 0 ? rest : { ...rest, userEnteredValue: value };
  return numberFormat === undefined
    ? filled
    : { ...filled, userEnteredFormat: { ...cell.userEnteredFormat, numberFormat } };
}

function extended(value: ExtendedValue | string | number | boolean | null): ExtendedValue {
  if (value === null || value === '') return {};
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : value;
}

function requireValid(workbook: Workbook, batch: Transaction, cell: Cell, name: string): void {
  const rule = cell.dataValidation;
  const value = effectiveValue(cell.userEnteredValue);
  if (rule?.strict !== true || rule.condition === undefined || value === undefined) return;
  const shown = formattedValue(value, cell.userEnteredFormat, batch.state.locale) ?? '';
  const choices = choicesOf(
    batch.state.sheets,
    rule.condition.type ?? '',
    rule.condition.values?.map((one) => one.userEnteredValue ?? '') ?? [],
  );
  const plain = value.stringValue ?? value.numberValue ?? value.boolValue;
  const isValid = choices === undefined ? meets(plain, rule.condition) !== false : choices.includes(shown);
  if (isValid) return;
  throw new RejectedInputError(
    langOf(workbook) === 'vi'
      ? `Dữ liệu bạn nhập vào ô ${name} vi phạm các quy tắc xác thực dữ liệu được thiết lập trên ô này.`
      : `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
  );
}

function choicesOf(sheets: readonly SheetState[], type: string, values: readonly string[]): string[] | undefined {
  if (type === 'ONE_OF_LIST') return [...values];
  if (type === 'BOOLEAN') return values.length === 0 ? ['TRUE', 'FALSE'] : [...values];
  if (type !== 'ONE_OF_RANGE') return undefined;
  const range = readRangeName((values[0] ?? '').replace(/^=/, '').replace(/\$/g, ''), sheets);
  const sheet = sheets.find((one) => one.sheetId === range?.sheetId);
  if (range === undefined || sheet === undefined) return [];
  const rect = keptRect(range, sheet);
  const choices: string[] = [];
  for (let row = rect.top; row < rect.bottom; row += 1)
    for (let column = rect.left; column < rect.right; column += 1)
      choices.push(effectiveValue(cellAt(sheet, row, column)?.userEnteredValue)?.stringValue ?? '');
  return choices.filter((one) => one !== '');
}

function refuseAsPerson(workbook: Workbook, act: () => void): void {
  try {
    act();
  } catch {
    throw new ProtectedCellError(langOf(workbook));
  }
}

const langOf = (workbook: Workbook): 'vi' | 'en' => (workbook.state.locale.startsWith('vi') ? 'vi' : 'en');
