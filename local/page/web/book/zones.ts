// Cells gathered into as few boxes as a simple sweep finds.
import type { Box } from './address';

/** Boxes that hold exactly these cells: runs down a column, neighbouring runs of the same rows joined. */
export function boxesOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly Box[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Box[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && last.bottom === row) runs[runs.length - 1] = { ...last, bottom: row + 1 };
    else if (!last || last.left !== column || row >= last.bottom)
      runs.push({ top: row, left: column, bottom: row + 1, right: column + 1 });
  }
  const joined: Box[] = [];
  for (const run of runs) {
    const at = joined.findIndex((box) => box.right === run.left && box.top === run.top && box.bottom === run.bottom);
    const box = joined[at];
    if (box) joined[at] = { ...box, right: run.right };
    else joined.push(run);
  }
  return joined;
}

/** The smallest box around some cells. */
export function boxAround(cells: readonly { readonly row: number; readonly column: number }[]): Box {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const lowest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  return { top: lowest(rows), left: lowest(columns), bottom: highest(rows) + 1, right: highest(columns) + 1 };
}
