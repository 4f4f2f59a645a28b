// Inserting, deleting and moving rows and columns: cells, sizes, groups and metadata go along, and every range follows.
import { ApiError } from '../../host/api';
import { contains, keptRect, overlaps, type Span, spanRect } from '../ranges';
import type { Cell, DimensionState, FilterView } from '../shapes';
import { type SheetState, trimEnd } from '../state';
import type { Transaction } from '../transaction';
import { shiftConditional } from './formula-shift';
import { type Shift, shiftBorder, shiftIndex, shiftRange } from './range-shift';

/** Inserts empty rows or columns. The formats, validations and sizes of the neighbour on the side of `inherit` are taken over. */
export function insertSpan(batch: Transaction, sheet: SheetState, span: Span, inherit?: 'before' | 'after'): void {
  const count = span.end - span.start;
  const model = inherit === undefined ? -1 : inherit === 'before' ? span.start - 1 : span.start;
  const isRows = span.dimension === 'ROWS';
  const states = isRows ? sheet.rowStates : sheet.columnStates;
  const depth = Math.min(states[span.start - 1]?.depth ?? 0, states[span.start]?.depth ?? 0);
  const pixelSize = states[model]?.pixelSize;
  const state: DimensionState | null =
    depth === 0 && pixelSize === undefined
      ? null
      : { ...(pixelSize === undefined ? {} : { pixelSize }), ...(depth === 0 ? {} : { depth }) };
  openGap(states, span.start, count, () => state);
  if (isRows) {
    const look = sheet.rows[model]?.map(bare) ?? [];
    trimEnd(look);
    openGap(sheet.rows, span.start, count, () => (look.length === 0 ? null : [...look]));
    sheet.rowCount += count;
  } else {
    for (const [index, row] of sheet.rows.entries()) {
      if (row === null) continue;
      const look = bare(row[model] ?? null);
      if (row.length > span.start || look !== null) openGap(batch.row(sheet, index), span.start, count, () => look);
    }
    sheet.columnCount += count;
  }
  follow(sheet, { kind: 'insert', dimension: span.dimension, at: span.start, count });
}

/** Deletes rows or columns with all that lies in them. Throws where nothing would be left. */
export function deleteSpan(batch: Transaction, sheet: SheetState, span: Span): void {
  const count = span.end - span.start;
  const isRows = span.dimension === 'ROWS';
  batch.metadataIds = undefined;
  if (count >= (isRows ? sheet.rowCount : sheet.columnCount))
    throw new ApiError(400, `You can't delete all the ${isRows ? 'rows' : 'columns'} on the sheet.`);
  (isRows ? sheet.rowStates : sheet.columnStates).splice(span.start, count);
  if (isRows) {
    sheet.rows.splice(span.start, count);
    sheet.rowCount -= count;
  } else {
    for (const [index, row] of sheet.rows.entries()) {
      if (row !== null && row.length > span.start) batch.row(sheet, index).splice(span.start, count);
    }
    sheet.columnCount -= count;
  }
  follow(sheet, { kind: 'delete', dimension: span.dimension, start: span.start, end: span.end });
}

/** Moves rows or columns to before `to`, counted as before the move. */
export function moveSpan(batch: Transaction, sheet: SheetState, span: Span, to: number): void {
  const isRows = span.dimension === 'ROWS';
  const moved = spanRect(span, sheet);
  const cut = sheet.merges.some((merge) => {
    const rect = keptRect(merge, sheet);
    return overlaps(rect, moved) && !contains(moved, rect);
  });
  if (cut) throw new ApiError(400, 'You cannot move a part of a merged cell.');
  relocate(isRows ? sheet.rowStates : sheet.columnStates, span, to);
  if (isRows) relocate(sheet.rows, span, to);
  else for (const [index, row] of sheet.rows.entries()) if (row !== null) relocate(batch.row(sheet, index), span, to);
  follow(sheet, { kind: 'move', dimension: span.dimension, start: span.start, end: span.end, to });
}

/** A cell without what a person put into it: its look and its validation. */
function bare(cell: Cell | null): Cell | null {
  if (cell?.userEnteredFormat === undefined && cell?.dataValidation === undefined) return null;
  return {
    ...(cell.userEnteredFormat === undefined ? {} : { userEnteredFormat: cell.userEnteredFormat }),
    ...(cell.dataValidation === undefined ? {} : { dataValidation: cell.dataValidation }),
  };
}

function openGap<T>(list: (T | null)[], at: number, count: number, make: () => T | null): void {
  const added = Array.from({ length: count }, make);
  if (at >= list.length && added.every((one) => one === null)) return;
  while (list.length < at) list.push(null);
  list.splice(at, 0, ...added);
}

function relocate<T>(list: (T | null)[], span: Span, to: number): void {
  const size = span.end - span.start;
  while (list.length < Math.max(span.end, to)) list.push(null);
  const taken = list.splice(span.start, size);
  list.splice(to > span.start ? to - size : to, 0, ...taken);
  trimEnd(list);
}

function follow(sheet: SheetState, shift: Shift): void {
  const kept = <T, U>(list: readonly T[], map: (one: T) => U | undefined): U[] =>
    list.flatMap((one) => {
      const next = map(one);
      return next === undefined ? [] : [next];
    });
  sheet.merges = kept(sheet.merges, (merge) => shiftRange(merge, shift)).filter(
    (merge) => merge.endRowIndex - merge.startRowIndex > 1 || merge.endColumnIndex - merge.startColumnIndex > 1,
  );
  sheet.protectedRanges = kept(sheet.protectedRanges, (protection) => {
    const range = shiftRange(protection.range, shift);
    if (range === undefined) return undefined;
    if (protection.unprotectedRanges === undefined) return { ...protection, range };
    return {
      ...protection,
      range,
      unprotectedRanges: kept(protection.unprotectedRanges, (one) => shiftRange(one, shift)),
    };
  });
  sheet.conditionalFormats = kept(sheet.conditionalFormats, (rule) => {
    const ranges = kept(rule.ranges, (range) => shiftRange(range, shift));
    return ranges.length === 0 ? undefined : shiftConditional(rule, ranges, shift);
  });
  sheet.filterViews = kept(sheet.filterViews, (view) => shiftFilter(view, shift));
  sheet.basicFilter = sheet.basicFilter === null ? null : (shiftFilter(sheet.basicFilter, shift) ?? null);
  const frozen = shift.dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  if (shift.kind === 'insert' && shift.at < sheet[frozen]) sheet[frozen] += shift.count;
  if (shift.kind === 'delete') {
    const count = shift.dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
    sheet[frozen] = Math.min(shiftBorder(sheet[frozen], shift), count - 1);
  }
}

function shiftFilter<F extends Omit<FilterView, 'filterViewId' | 'title'>>(filter: F, shift: Shift): F | undefined {
  const range = shiftRange(filter.range, shift);
  if (range === undefined) return undefined;
  if (shift.dimension === 'ROWS') return { ...filter, range };
  const next: F = { ...filter, range };
  const specs = filter.filterSpecs?.flatMap((spec) => {
    const columnIndex = shiftIndex(spec.columnIndex ?? 0, shift);
    return columnIndex === undefined ? [] : [{ ...spec, columnIndex }];
  });
  const sorts = filter.sortSpecs?.flatMap((spec) => {
    const dimensionIndex = shiftIndex(spec.dimensionIndex ?? 0, shift);
    return dimensionIndex === undefined ? [] : [{ ...spec, dimensionIndex }];
  });
  return {
    ...next,
    ...(specs === undefined ? {} : { filterSpecs: specs }),
    ...(sorts === undefined ? {} : { sortSpecs: sorts }),
  };
}
