// What the grid's commands mean for the cells: clearing, filling, copying along, taking back.

import type { Selection } from '../protocol';
import type { Box } from './book/address';
import { cleared, copiedOn, filled, type Read } from './book/fill';
import { boxAround } from './book/zones';
import type { Act, Edits } from './edits';

/** What the person wants done to cells; boxes lie in the active tab. */
export interface Acts {
  clear(boxes: readonly Box[]): void;
  /** Dragging the handle: from the selection to a cell. */
  fillTo(source: Box, row: number, column: number): void;
  /** A double click on the handle. */
  fillDown(source: Box): void;
  copyOn(box: Box, along: 'down' | 'right'): void;
  /** The active cell's text into the whole selection. */
  copyAll(box: Box): void;
  undo(): void;
  redo(): void;
  /** One tab to the left or the right. */
  step(by: 1 | -1): void;
  /** The grid was asked for something that this page does not do. */
  blocked(): void;
}

/** What the acts need of the window. */
export interface ActLinks {
  readonly edits: Edits;
  active(): { readonly sheetId: number; readonly row: number; readonly column: number };
  select(selection: Selection): void;
  step(by: 1 | -1): void;
  blocked(): void;
}

export function createActs({ edits, active, select, step, blocked }: ActLinks): Acts {
  const read = (): Read => {
    const { sheetId } = active();
    return (row, column) => edits.shown(sheetId, row, column);
  };
  const fill = (source: Box, target: Box): void => {
    if (target.bottom <= target.top || target.right <= target.left) return;
    const { sheetId } = active();
    edits.enter(sheetId, filled(source, target, read()));
    select({ sheetId, ...around(source, target) });
  };
  const back = (act: Act | undefined): void => {
    if (act) select({ sheetId: act.sheetId, ...boxAround(act.cells) });
  };
  return {
    clear: (boxes) => edits.enter(active().sheetId, cleared(boxes)),
    fillTo: (source, row, column) => fill(source, targetOf(source, row, column)),
    fillDown: (source) => fill(source, { ...source, top: source.bottom, bottom: lastBeside(source, read()) }),
    copyOn: (box, along) => edits.enter(active().sheetId, copiedOn(box, along, read())),
    copyAll(box) {
      const { row, column, sheetId } = active();
      edits.enter(sheetId, filled({ top: row, left: column, bottom: row + 1, right: column + 1 }, box, read()));
    },
    undo: () => void edits.undo().then(back),
    redo: () => void edits.redo().then(back),
    step,
    blocked,
  };
}

/** The box beside the source, in the direction in which the cell is farthest from it. */
export function targetOf(source: Box, row: number, column: number): Box {
  const ways: readonly (readonly [number, Box])[] = [
    [row - source.bottom + 1, { ...source, top: source.bottom, bottom: row + 1 }],
    [source.top - row, { ...source, top: row, bottom: source.top }],
    [column - source.right + 1, { ...source, left: source.right, right: column + 1 }],
    [source.left - column, { ...source, left: column, right: source.left }],
  ];
  const [distance, box] = ways.reduce((best, way) => (way[0] > best[0] ? way : best));
  return distance > 0 ? box : { ...source, bottom: source.top };
}

/** The row behind the last one that is filled without a gap in the column to the left, else to the right. */
export function lastBeside({ bottom, left, right }: Box, read: Read): number {
  const beside = left > 0 && read(bottom, left - 1) !== '' ? left - 1 : right;
  let row = bottom;
  while (read(row, beside) !== '') row += 1;
  return row;
}

const around = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
