// Where ranges go when rows or columns are inserted, deleted or moved.
import type { Dimension, GridRange } from '../shapes';

/** A change of the grid along one dimension. `delete` and `move` name the rows or columns [start, end). */
export type Shift =
  | { readonly kind: 'insert'; readonly dimension: Dimension; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly dimension: Dimension; readonly start: number; readonly end: number }
  | {
      readonly kind: 'move';
      readonly dimension: Dimension;
      readonly start: number;
      readonly end: number;
      readonly to: number;
    };

/** [start, end), either side unbounded where undefined. */
type Bounds = readonly [number | undefined, number | undefined];

/** The range after the change; undefined where all of it was deleted. Unbounded sides stay unbounded. */
export function shiftRange<R extends GridRange>(range: R, shift: Shift): R | undefined {
  const isRows = shift.dimension === 'ROWS';
  const before: Bounds = isRows
    ? [range.startRowIndex, range.endRowIndex]
    : [range.startColumnIndex, range.endColumnIndex];
  const after = shiftBounds(before, shift);
  if (after === undefined) return undefined;
  const next = { ...range } as Record<string, unknown>;
  const names = isRows ? ['startRowIndex', 'endRowIndex'] : ['startColumnIndex', 'endColumnIndex'];
  for (const [index, name] of names.entries()) if (after[index] !== undefined) next[name] = after[index];
  return next as unknown as R;
}

/** Where one row or column goes; undefined where it was deleted. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  return shiftBounds([index, index + 1], shift)?.[0];
}

/** Where a border between rows or columns goes (the place before `index`), deleted ones collapsing to the place of the deletion. */
export function shiftBorder(index: number, shift: Shift): number {
  if (shift.kind === 'insert') return index < shift.at ? index : index + shift.count;
  if (shift.kind === 'move') return shiftIndex(index, shift) ?? index;
  if (index < shift.start) return index;
  return Math.max(shift.start, index - (shift.end - shift.start));
}

function shiftBounds(bounds: Bounds, shift: Shift): Bounds | undefined {
  const [start, end] = bounds;
  if (start === undefined && end === undefined) return bounds;
  switch (shift.kind) {
    case 'insert':
      return insert(bounds, shift.at, shift.count);
    case 'delete':
      return remove(bounds, shift.start, shift.end);
    case 'move': {
      const size = shift.end - shift.start;
      const to = shift.to > shift.start ? shift.to - size : shift.to;
      if (start !== undefined && end !== undefined && shift.start <= start && end <= shift.end)
        return [start - shift.start + to, end - shift.start + to];
      const left = remove(bounds, shift.start, shift.end);
      return left === undefined ? undefined : insert(left, to, size);
    }
  }
}

function insert([start, end]: Bounds, at: number, count: number): Bounds {
  const isBefore = start !== undefined && at <= start;
  const isInside = isBefore || end === undefined || at < end;
  return [isBefore ? start + count : start, end !== undefined && isInside ? end + count : end];
}

function remove([start, end]: Bounds, from: number, until: number): Bounds | undefined {
  const size = until - from;
  const place = (index: number): number => (index <= from ? index : index <= until ? from : index - size);
  const next: Bounds = [start === undefined ? undefined : place(start), end === undefined ? undefined : place(end)];
  return next[1] !== undefined && (next[0] ?? 0) >= next[1] ? undefined : next;
}
