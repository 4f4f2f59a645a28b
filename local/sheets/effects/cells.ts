// Cells: updateCells, repeatCell, setDataValidation.
import { ApiError } from '../../host/api';
import { type Mask, writeByMask, writeMask } from '../mask';
import { requireWrite } from '../protection';
import { type Rect, rectOf } from '../ranges';
import type { Cell, CellFormat, DataValidationRule, GridRange } from '../shapes';
import { cellAt, type SheetState } from '../state';
import type { Transaction } from '../transaction';
import { requireCondition } from './conditions';
import type { Effect } from './effect';

interface Coordinate {
  readonly sheetId?: number;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}

type RowData = { readonly values?: readonly Cell[] };

/** A write of cells: named fields are taken from the given cell, and cleared where it has none. */
type Write = (old: Cell | null, given: Cell) => Cell;

/** updateCells, by range (what the rows do not cover is cleared) or from a start. */
export const updateCells: Effect<{
  rows?: readonly RowData[];
  fields?: string;
  start?: Coordinate;
  range?: GridRange;
}> = (batch, body) => {
  const write = writer(writeMask(body.fields, 'CellData'));
  const rows = body.rows ?? [];
  if (body.range !== undefined) {
    const sheet = batch.change(body.range.sheetId);
    const rect = rectOf(body.range, sheet);
    requireFit(rows, rect);
    requireWrite(batch.state, sheet, rect, batch.caller);
    for (let row = rect.top; row < rect.bottom; row += 1) {
      const values = rows[row - rect.top]?.values ?? [];
      for (let column = rect.left; column < rect.right; column += 1)
        batch.setCell(sheet, row, column, write(cellAt(sheet, row, column), values[column - rect.left] ?? {}));
    }
    return {};
  }
  if (body.start === undefined) throw new ApiError(400, 'Either range or start must be specified.');
  const { rowIndex: top = 0, columnIndex: left = 0, sheetId } = body.start;
  const sheet = batch.change(sheetId);
  if (top < 0 || left < 0) throw new ApiError(400, `GridCoordinate is negative: ${top}, ${left}.`);
  requireFit(rows, { top, left, bottom: sheet.rowCount, right: sheet.columnCount });
  for (const [index, { values = [] }] of rows.entries()) {
    if (values.length === 0) continue;
    const row = top + index;
    requireWrite(batch.state, sheet, { top: row, bottom: row + 1, left, right: left + values.length }, batch.caller);
    for (const [offset, given] of values.entries())
      batch.setCell(sheet, row, left + offset, write(cellAt(sheet, row, left + offset), given));
  }
  return {};
};

/** repeatCell: one cell written into every cell of the range. */
export const repeatCell: Effect<{ range?: GridRange; cell?: Cell; fields?: string }> = (batch, body) => {
  const write = writer(writeMask(body.fields, 'CellData'));
  const [sheet, rect] = target(batch, body.range);
  requireWrite(batch.state, sheet, rect, batch.caller);
  forEach(batch, sheet, rect, (old) => write(old, body.cell ?? {}));
  return {};
};

/** setDataValidation: the rule for every cell of the range; no rule clears. */
export const setDataValidation: Effect<{ range?: GridRange; rule?: DataValidationRule }> = (batch, { range, rule }) => {
  const [sheet, rect] = target(batch, range);
  if (rule !== undefined) requireCondition(rule.condition, 'validation');
  requireWrite(batch.state, sheet, rect, batch.caller);
  forEach(batch, sheet, rect, (old) => {
    const { dataValidation: _, ...rest } = old ?? {};
    return rule === undefined ? rest : { ...rest, dataValidation: rule };
  });
  return {};
};

/** The sheet, for writing, and the rectangle of a range that a request must have. */
export function target(batch: Transaction, range: GridRange | undefined): [SheetState, Rect] {
  if (range === undefined) throw new ApiError(400, 'No range specified.');
  const sheet = batch.change(range.sheetId);
  return [sheet, rectOf(range, sheet)];
}

/** Replaces every cell of the rectangle. */
export function forEach(batch: Transaction, sheet: SheetState, rect: Rect, next: (old: Cell | null) => Cell): void {
  for (let row = rect.top; row < rect.bottom; row += 1)
    for (let column = rect.left; column < rect.right; column += 1)
      batch.setCell(sheet, row, column, next(cellAt(sheet, row, column)));
}

const LONGEST = 50_000;
const WRITABLE = ['userEnteredValue', 'userEnteredFormat', 'dataValidation', 'note', 'textFormatRuns'] as const;

/** A write by mask. Equal formats stay one object, so that thousands of cells of one look share it. */
function writer(mask: Mask): Write {
  const unknown = Object.keys(mask).find((field) => field !== '*' && !WRITABLE.some((one) => one === field));
  if (unknown !== undefined)
    throw new ApiError(400, `The local model of Google Sheets does not know the field ${unknown}.`);
  const fields = WRITABLE.filter((field) => mask['*'] !== undefined || mask[field] !== undefined);
  const formats = new Map<unknown, Map<unknown, CellFormat | undefined>>();
  return (old, given) => {
    requireCell(given);
    const next: { -readonly [K in keyof Cell]: Cell[K] } = { ...old };
    for (const field of fields) {
      const inner = mask['*'] !== undefined ? true : (mask[field] ?? true);
      if (field === 'userEnteredFormat') {
        setOrClear(next, field, format(formats, old?.userEnteredFormat, given.userEnteredFormat, inner));
        continue;
      }
      const value = inner === true ? given[field] : writeByMask(next[field] as object, given[field] as object, inner);
      setOrClear(next, field, value);
      if (field === 'userEnteredValue') delete next.textFormatRuns;
    }
    return next;
  };
}

function format(
  known: Map<unknown, Map<unknown, CellFormat | undefined>>,
  old: CellFormat | undefined,
  given: CellFormat | undefined,
  mask: Mask | true,
): CellFormat | undefined {
  const byGiven = known.get(old) ?? new Map<unknown, CellFormat | undefined>();
  known.set(old, byGiven);
  if (!byGiven.has(given)) {
    const next = mask === true ? given : writeByMask<CellFormat>(old, given, mask);
    byGiven.set(given, next === undefined || Object.keys(next).length === 0 ? undefined : next);
  }
  return byGiven.get(given);
}

function setOrClear(cell: Record<string, unknown>, field: string, value: unknown): void {
  const isEmpty =
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  if (isEmpty || (value as { stringValue?: string }).stringValue === '') delete cell[field];
  else cell[field] = value;
}

function requireCell(cell: Cell): void {
  const value = cell.userEnteredValue;
  if (value?.errorValue !== undefined) throw new ApiError(400, 'userEnteredValue.errorValue is read-only.');
  const text = value?.stringValue ?? value?.formulaValue ?? '';
  if (text.length > LONGEST || (cell.note ?? '').length > LONGEST)
    throw new ApiError(400, `Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  if (value?.formulaValue !== undefined && !/^[=+]/.test(value.formulaValue))
    throw new ApiError(400, `Invalid formula: ${value.formulaValue}`);
  if (cell.dataValidation !== undefined) requireCondition(cell.dataValidation.condition, 'validation');
}

function requireFit(rows: readonly RowData[], rect: Rect): void {
  if (rect.top + rows.length > rect.bottom)
    throw new ApiError(
      400,
      `Attempting to write row: ${rect.bottom}, beyond the last requested row of: ${rect.bottom - 1}`,
    );
  for (const { values = [] } of rows) {
    if (rect.left + values.length > rect.right)
      throw new ApiError(
        400,
        `Attempting to write column: ${rect.right}, beyond the last requested column of: ${rect.right - 1}`,
      );
  }
}
