// Rows and columns: sizes, visibility, inserting, deleting, appending, moving, grouping.
import { ApiError } from '../../host/api';
import { writeByMask, writeMask } from '../mask';
import { maySurpass, refusal, requireSheet, requireWrite } from '../protection';
import { keptRect, type Span, spanOf, spanRect } from '../ranges';
import { dimensionGroups } from '../responses/properties';
import type { DimensionRange, DimensionState } from '../shapes';
import type { SheetState } from '../state';
import type { Transaction } from '../transaction';
import type { Effect } from './effect';
import { requireCells } from './sheets';
import { deleteSpan, insertSpan, moveSpan } from './shift';

/** updateDimensionProperties: pixelSize and hiddenByUser. */
export const updateDimensionProperties: Effect<{
  range?: DimensionRange;
  properties?: DimensionState;
  fields?: string;
}> = (batch, body) => {
  const mask = writeMask(body.fields, 'DimensionProperties');
  if (body.range === undefined) throw new ApiError(400, 'No range specified.');
  if (mask.developerMetadata !== undefined) throw new ApiError(400, 'Invalid field: developerMetadata');
  const sheet = batch.change(body.range.sheetId);
  const span = spanOf(body.range, sheet);
  requireWrite(batch.state, sheet, spanRect(span, sheet), batch.caller);
  const size = body.properties?.pixelSize;
  if (size !== undefined && size < 0) throw new ApiError(400, 'pixelSize must not be negative.');
  const states = statesOf(sheet, span);
  for (let index = span.start; index < span.end; index += 1) {
    const { metadata, depth, ...plain } = states[index] ?? {};
    const { pixelSize, hiddenByUser } = writeByMask<DimensionState>(plain, body.properties, mask);
    setState(states, index, {
      ...(pixelSize === undefined ? {} : { pixelSize }),
      ...(hiddenByUser === true ? { hiddenByUser } : {}),
      ...(depth === undefined ? {} : { depth }),
      ...(metadata === undefined ? {} : { metadata }),
    });
  }
  return {};
};

/** insertDimension. */
export const insertDimension: Effect<{ range?: DimensionRange; inheritFromBefore?: boolean }> = (batch, body) => {
  const sheet = batch.change(body.range?.sheetId);
  const { dimension, startIndex: start, endIndex: end } = body.range ?? {};
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new ApiError(400, 'No dimension specified.');
  if (start === undefined || end === undefined || start < 0 || end <= start)
    throw new ApiError(400, 'range.startIndex and range.endIndex must both be specified, the start less than the end.');
  const count = countOf(sheet, dimension);
  const isBefore = body.inheritFromBefore === true;
  if (isBefore && start === 0)
    throw new ApiError(400, 'range.startIndex must be greater than 0 if inheritFromBefore is true.');
  if (start > count || (start === count && !isBefore)) {
    const limit = isBefore ? 'at most' : 'less than';
    throw new ApiError(
      400,
      `range.startIndex[${start}] must be ${limit} the grid size (${count}) if inheritFromBefore is ${isBefore}.`,
    );
  }
  requireInsert(batch, sheet, dimension, start);
  insertSpan(batch, sheet, { dimension, start, end }, isBefore ? 'before' : 'after');
  requireCells(batch);
  return {};
};

/** deleteDimension. */
export const deleteDimension: Effect<{ range?: DimensionRange }> = (batch, { range }) => {
  const sheet = batch.change(range?.sheetId);
  const span = spanOf(range, sheet);
  requireWrite(batch.state, sheet, spanRect(span, sheet), batch.caller);
  requireUnfrozen(sheet, span);
  deleteSpan(batch, sheet, span);
  return {};
};

/** Google keeps at least one row and column that is not frozen; all of them are refused with words of their own. */
function requireUnfrozen(sheet: SheetState, { dimension, start, end }: Span): void {
  const isRows = dimension === 'ROWS';
  const frozen = isRows ? sheet.frozenRowCount : sheet.frozenColumnCount;
  const count = countOf(sheet, dimension);
  if (frozen === 0 || (start === 0 && end === count) || end <= frozen) return;
  const left = count - (end - Math.max(start, frozen)) - frozen;
  if (left <= 0)
    throw new ApiError(400, `Sorry, it is not possible to delete all non-frozen ${isRows ? 'rows' : 'columns'}.`);
}

/** appendDimension: empty rows or columns at the end. */
export const appendDimension: Effect<{ sheetId?: number; dimension?: string; length?: number }> = (batch, body) => {
  const sheet = batch.change(body.sheetId);
  const { dimension, length = 0 } = body;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new ApiError(400, 'No dimension specified.');
  if (length < 1) throw new ApiError(400, 'length must be greater than 0.');
  requireSheet(batch.state, sheet, batch.caller);
  const start = countOf(sheet, dimension);
  insertSpan(batch, sheet, { dimension, start, end: start + length });
  requireCells(batch);
  return {};
};

/** moveDimension: the destination is counted as before the move. */
export const moveDimension: Effect<{ source?: DimensionRange; destinationIndex?: number }> = (batch, body) => {
  const sheet = batch.change(body.source?.sheetId);
  const span = spanOf(body.source, sheet);
  const to = body.destinationIndex ?? 0;
  if (to < 0 || to > countOf(sheet, span.dimension))
    throw new ApiError(400, `destinationIndex[${to}] is outside the grid.`);
  if (to > span.start && to < span.end) throw new ApiError(400, 'destinationIndex must not lie within the source.');
  requireWrite(batch.state, sheet, spanRect(span, sheet), batch.caller);
  requireInsert(batch, sheet, span.dimension, to);
  if (to !== span.start && to !== span.end) moveSpan(batch, sheet, span, to);
  return {};
};

const DEEPEST = 8;

/** addDimensionGroup: every row or column of the range gets one level deeper; neighbouring groups of a level are one group. */
export const addDimensionGroup: Effect<{ range?: DimensionRange }> = (batch, { range }) => regroup(batch, range, 1);

/** deleteDimensionGroup: every row or column of the range loses one level. */
export const deleteDimensionGroup: Effect<{ range?: DimensionRange }> = (batch, { range }) => regroup(batch, range, -1);

function regroup(batch: Transaction, range: DimensionRange | undefined, by: 1 | -1): object {
  const sheet = batch.change(range?.sheetId);
  const span = spanOf(range, sheet);
  requireWrite(batch.state, sheet, spanRect(span, sheet), batch.caller);
  const states = statesOf(sheet, span);
  for (let index = span.start; index < span.end; index += 1) {
    const { depth = 0, ...rest } = states[index] ?? {};
    const next = depth + by;
    if (next < 0) throw new ApiError(400, 'The range to ungroup is not grouped.');
    if (next > DEEPEST) throw new ApiError(400, `Cannot group deeper than ${DEEPEST} levels.`);
    setState(states, index, next === 0 ? rest : { ...rest, depth: next });
  }
  return { dimensionGroups: dimensionGroups(sheet, span.dimension) };
}

/** Replaces the state of one row or column in the list; one without any member becomes null. */
export function setState(states: (DimensionState | null)[], index: number, state: DimensionState): void {
  const isDefault = Object.keys(state).length === 0;
  if (isDefault && index >= states.length) return;
  while (states.length < index) states.push(null);
  states[index] = isDefault ? null : state;
}

function statesOf(sheet: SheetState, span: Span): (DimensionState | null)[] {
  return span.dimension === 'ROWS' ? sheet.rowStates : sheet.columnStates;
}

function countOf(sheet: SheetState, dimension: 'ROWS' | 'COLUMNS'): number {
  return dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
}

/** Inserting within a protected range, or anywhere in a protected sheet, needs the right to edit it. */
function requireInsert(batch: Transaction, sheet: SheetState, dimension: 'ROWS' | 'COLUMNS', at: number): void {
  requireSheet(batch.state, sheet, batch.caller);
  for (const protection of sheet.protectedRanges) {
    if (maySurpass(batch.state, protection, batch.caller)) continue;
    const rect = keptRect(protection.range, sheet);
    const [start, end] = dimension === 'ROWS' ? [rect.top, rect.bottom] : [rect.left, rect.right];
    if (start < at && at < end) throw refusal();
  }
}
