// Ranges of a sheet: bounds, names in A1 notation, and the arithmetic of rectangles.
import { ApiError } from '../host/api';
import type { Dimension, DimensionRange, GridRange } from './shapes';
import type { SheetState } from './state';

/** A bounded rectangle; ends are exclusive. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Bounded rows or columns; the end is exclusive. */
export interface Span {
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** The rectangle of a range within its sheet. Throws Google's refusal where the range leaves the grid. */
export function rectOf(range: GridRange, sheet: SheetState): Rect {
  const rect = {
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? sheet.rowCount,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? sheet.columnCount,
  };
  if (rect.top < 0 || rect.left < 0 || rect.bottom < rect.top || rect.right < rect.left)
    throw new ApiError(
      400,
      `GridRange is invalid: the start index must be less than or equal to the end index, and not negative.`,
    );
  const outside = rect.bottom > sheet.rowCount || rect.right > sheet.columnCount;
  if (outside) {
    const limits = `Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`;
    throw new ApiError(400, `Range (${rangeName(rect, sheet)}) exceeds grid limits. ${limits}`);
  }
  return rect;
}

/** The same as `rectOf` without refusing: for ranges that the model itself keeps. Unbounded sides reach the grid's edge. */
export function keptRect(range: GridRange, sheet: SheetState): Rect {
  return {
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? sheet.rowCount,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? sheet.columnCount,
  };
}

/** Rows or columns of a request. Throws where they are unnamed or leave the grid. */
export function spanOf(range: DimensionRange | undefined, sheet: SheetState): Span {
  const dimension = range?.dimension;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new ApiError(400, 'No dimension specified.');
  const count = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const start = range?.startIndex ?? 0;
  const end = range?.endIndex ?? count;
  if (start < 0 || end <= start)
    throw new ApiError(400, `The start index (${start}) must be at least 0 and less than the end index (${end}).`);
  if (end > count) throw new ApiError(400, `Cannot reach ${dimension} ${end}: the sheet has only ${count}.`);
  return { dimension, start, end };
}

/** The whole rows or columns as a rectangle. */
export function spanRect(span: Span, sheet: SheetState): Rect {
  return span.dimension === 'ROWS'
    ? { top: span.start, bottom: span.end, left: 0, right: sheet.columnCount }
    : { top: 0, bottom: sheet.rowCount, left: span.start, right: span.end };
}

/** True where two rectangles share a cell. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}

/** What both have in common, or undefined. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  if (!overlaps(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
  };
}

/** True where every cell of `inner` lies in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
  );
}

/** The parts of `a` outside `b`, as rectangles. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const middle = intersection(a, b);
  if (middle === undefined) return [a];
  const parts = [
    { ...a, bottom: middle.top },
    { ...a, top: middle.bottom },
    { ...a, top: middle.top, bottom: middle.bottom, right: middle.left },
    { ...a, top: middle.top, bottom: middle.bottom, left: middle.right },
  ];
  return parts.filter((part) => part.top < part.bottom && part.left < part.right);
}

/** A column's letters, from 0: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** A column's index from its letters. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** "Sheet1!A3:C3"; a title that needs them stands in quotation marks. */
export function rangeName(rect: Rect, sheet: SheetState): string {
  const title = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.title) ? sheet.title : `'${sheet.title.replace(/'/g, "''")}'`;
  const first = `${columnName(rect.left)}${rect.top + 1}`;
  const last = `${columnName(rect.right - 1)}${rect.bottom}`;
  return `${title}!${first}${first === last ? '' : `:${last}`}`;
}

/** Reads A1 notation ("Tab!A1:B2", "'A tab'!A:B", "Tab", "A1"). Undefined where it names no sheet of the list. */
export function readRangeName(text: string, sheets: readonly SheetState[]): GridRange | undefined {
  const bang = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/.exec(text);
  const title = (bang?.[1]?.replace(/''/g, "'") ?? bang?.[2] ?? '').toLowerCase();
  const named = sheets.find((sheet) => sheet.title.toLowerCase() === title);
  if (named !== undefined && bang?.[3] === undefined) return { sheetId: named.sheetId };
  const sheet = bang?.[3] === undefined ? sheets[0] : named;
  const cells = /^([A-Za-z]{1,3})?([1-9]\d*)?(?::([A-Za-z]{1,3})?([1-9]\d*)?)?$/.exec(bang?.[3] ?? text);
  if (sheet === undefined || cells === null) return undefined;
  const [, left, top, right, bottom] = cells;
  if (left === undefined && top === undefined) return undefined;
  const single = right === undefined && bottom === undefined;
  if (single && (left === undefined || top === undefined)) return undefined;
  return {
    sheetId: sheet.sheetId,
    ...(top === undefined ? {} : { startRowIndex: Number(top) - 1 }),
    ...(single ? { endRowIndex: Number(top) } : bottom === undefined ? {} : { endRowIndex: Number(bottom) }),
    ...(left === undefined ? {} : { startColumnIndex: columnIndex(left) }),
    ...(single
      ? { endColumnIndex: columnIndex(left ?? '') + 1 }
      : right === undefined
        ? {}
        : { endColumnIndex: columnIndex(right) + 1 }),
  };
}
