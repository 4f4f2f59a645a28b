// Merged cells and borders.
import { ApiError } from '../../host/api';
import { requireWrite } from '../protection';
import { contains, keptRect, overlaps, type Rect } from '../ranges';
import type { Cell, GridRange } from '../shapes';
import type { SheetState } from '../state';
import { forEach, target } from './cells';
import type { Effect } from './effect';

/** mergeCells: the values under a merge are lost, except the top left one. */
export const mergeCells: Effect<{ range?: GridRange; mergeType?: string }> = (
  batch,
  { range, mergeType = 'MERGE_ALL' },
) => {
  const [sheet, rect] = target(batch, range);
  requireWrite(batch.state, sheet, rect, batch.caller);
  const kept = sheet.merges.filter((merge) => !overlaps(keptRect(merge, sheet), rect));
  requireWhole(sheet, rect);
  const parts = split(rect, mergeType).filter((part) => (part.bottom - part.top) * (part.right - part.left) > 1);
  for (const part of parts) {
    let isFirst = true;
    forEach(batch, sheet, part, (old) => {
      const { userEnteredValue, textFormatRuns, ...rest } = old ?? {};
      const next: Cell = isFirst ? (old ?? {}) : rest;
      isFirst = false;
      return next;
    });
  }
  sheet.merges = [...kept, ...parts.map((part) => gridRange(sheet, part))];
  return {};
};

/** unmergeCells: every merge that the range covers; one that it only touches is refused. */
export const unmergeCells: Effect<{ range?: GridRange }> = (batch, { range }) => {
  const [sheet, rect] = target(batch, range);
  requireWrite(batch.state, sheet, rect, batch.caller);
  requireWhole(sheet, rect);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(keptRect(merge, sheet), rect));
  return {};
};

type Side = 'top' | 'bottom' | 'left' | 'right';
type BorderRequest = { readonly range?: GridRange } & {
  readonly [side in Side | 'innerHorizontal' | 'innerVertical']?: { readonly style?: string };
};

/** updateBorders: an absent border stays as it is, one of style NONE goes. */
export const updateBorders: Effect<BorderRequest> = (batch, body) => {
  const [sheet, rect] = target(batch, body.range);
  requireWrite(batch.state, sheet, rect, batch.caller);
  for (let row = rect.top; row < rect.bottom; row += 1) {
    for (let column = rect.left; column < rect.right; column += 1) {
      const given = {
        top: row === rect.top ? body.top : body.innerHorizontal,
        bottom: row === rect.bottom - 1 ? body.bottom : body.innerHorizontal,
        left: column === rect.left ? body.left : body.innerVertical,
        right: column === rect.right - 1 ? body.right : body.innerVertical,
      };
      forEach(batch, sheet, { top: row, bottom: row + 1, left: column, right: column + 1 }, (old) =>
        withBorders(old ?? {}, given),
      );
    }
  }
  return {};
};

function withBorders(cell: Cell, given: Readonly<Record<Side, { readonly style?: string } | undefined>>): Cell {
  const borders: Record<string, unknown> = { ...cell.userEnteredFormat?.borders };
  for (const [side, border] of Object.entries(given)) {
    if (border === undefined) continue;
    if (border.style === undefined || border.style === 'NONE') delete borders[side];
    else borders[side] = border;
  }
  const { borders: _, ...rest } = cell.userEnteredFormat ?? {};
  const format = Object.keys(borders).length === 0 ? rest : { ...rest, borders };
  const { userEnteredFormat: __, ...content } = cell;
  return Object.keys(format).length === 0 ? content : { ...content, userEnteredFormat: format };
}

function requireWhole(sheet: SheetState, rect: Rect): void {
  for (const merge of sheet.merges) {
    const area = keptRect(merge, sheet);
    if (overlaps(area, rect) && !contains(rect, area))
      throw new ApiError(400, `You must select all cells in a merged range to merge or unmerge them.`);
  }
}

function split(rect: Rect, type: string): Rect[] {
  if (type === 'MERGE_ROWS')
    return Array.from({ length: rect.bottom - rect.top }, (_, n) => ({
      ...rect,
      top: rect.top + n,
      bottom: rect.top + n + 1,
    }));
  if (type === 'MERGE_COLUMNS')
    return Array.from({ length: rect.right - rect.left }, (_, n) => ({
      ...rect,
      left: rect.left + n,
      right: rect.left + n + 1,
    }));
  return [rect];
}

function gridRange(sheet: SheetState, rect: Rect): Required<GridRange> {
  return {
    sheetId: sheet.sheetId,
    startRowIndex: rect.top,
    endRowIndex: rect.bottom,
    startColumnIndex: rect.left,
    endColumnIndex: rect.right,
  };
}
