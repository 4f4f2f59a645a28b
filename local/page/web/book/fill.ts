// Which cells an act of the person changes, and to what: pasting, clearing, filling. Plain data in, plain data out.
import type { Box } from './address';

/** A cell and the text that a person wants in it. */
export interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
/** The text that a cell shows. */
export type Read = (row: number, column: number) => string;

/**
 * A block pasted at a selection: one cell, or a selection that the block fits into a whole number of times, is filled with copies; else the block
 * goes to the selection's corner, and over the tab's edge where it is larger: the server makes room.
 */
export function pasted(block: readonly (readonly string[])[], at: Box): readonly Wanted[] {
  const height = block.length;
  const width = Math.max(1, ...block.map((row) => row.length));
  const down = at.bottom - at.top;
  const along = at.right - at.left;
  const copies = down % height === 0 && along % width === 0;
  const to = { ...at, bottom: at.top + (copies ? down : height), right: at.left + (copies ? along : width) };
  return cellsOf(to).map(({ row, column }) => ({
    row,
    column,
    text: block[(row - at.top) % height]?.[(column - at.left) % width] ?? '',
  }));
}

/** Every cell of some boxes emptied. */
export const cleared = (boxes: readonly Box[]): readonly Wanted[] =>
  boxes.flatMap(cellsOf).map((cell) => ({ ...cell, text: '' }));

/** Dragging the handle: `target`, beside `source`, filled with the texts of `source` over and over. */
export function filled(source: Box, target: Box, read: Read): readonly Wanted[] {
  const height = source.bottom - source.top;
  const width = source.right - source.left;
  const within = (offset: number, length: number): number => ((offset % length) + length) % length;
  return cellsOf(target).map(({ row, column }) => ({
    row,
    column,
    text: read(source.top + within(row - source.top, height), source.left + within(column - source.left, width)),
  }));
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection fills the rest; a single row or column takes its neighbour's. */
export function copiedOn(box: Box, along: 'down' | 'right', read: Read): readonly Wanted[] {
  const single = along === 'down' ? box.bottom - box.top === 1 : box.right - box.left === 1;
  const step = single ? 1 : 0;
  const source =
    along === 'down'
      ? { ...box, top: box.top - step, bottom: box.top - step + 1 }
      : { ...box, left: box.left - step, right: box.left - step + 1 };
  if (source.top < 0 || source.left < 0) return [];
  const target = along === 'down' ? { ...box, top: source.bottom } : { ...box, left: source.right };
  return filled(source, target, read);
}

/** The block of texts that stands in a box. */
export const blockOf = (box: Box, read: Read): readonly (readonly string[])[] =>
  Array.from({ length: box.bottom - box.top }, (_, down) =>
    Array.from({ length: box.right - box.left }, (__, along) => read(box.top + down, box.left + along)),
  );

function cellsOf({ top, left, bottom, right }: Box): { readonly row: number; readonly column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) cells.push({ row, column });
  return cells;
}
