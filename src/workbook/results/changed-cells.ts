// Cells that should say something else than they do, as few writes as their shape allows.

import { cellAt, type Tab, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { type CellWrite, fitting, writeCells } from '../requests';

/** Rows in one write at most, so that a big write can be shared out between batches. */
const ROWS_A_WRITE = 100;

/** A request costs as much as about so many rows of text: a heading, a hand-in's two rows, rows in which nothing changed are written along. */
const WIDEST_GAP = 8;

/**
 * Writes for the cells that differ: adjacent rows with the same columns go together.
 * @param bridged the columns are the add-in's own: a row is written whole, and a few rows between two changed ones are written along as they
 *   stand, where they are among the wanted ones or empty
 */
export function changedCells(
  tab: Tab,
  wanted: ReadonlyMap<number, ReadonlyMap<number, string | CellWrite>>,
  bridged = false,
): readonly SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  let open: { top: number; left: number; width: number; rows: CellWrite[][] } | undefined;
  const close = (): void => {
    if (open) requests.push(writeCells(tab.sheetId, open.top, open.left, open.rows));
    open = undefined;
  };
  const cellsOf = (row: number): readonly [number, CellWrite][] =>
    [...(wanted.get(row) ?? [])]
      .map(([column, c]): [number, CellWrite] => [column, typeof c === 'string' ? { text: c } : c])
      .sort(([x], [y]) => x - y);
  /** A row that nobody has to change, as it stands; undefined where it holds something that is not ours to write. */
  const standing = (row: number, left: number, width: number): CellWrite[] | undefined => {
    const own = new Map(cellsOf(row));
    const cells = Array.from({ length: width }, (_, i) => {
      const isEmpty = cellAt(tab, row, left + i).is === 'empty';
      return own.get(left + i) ?? (isEmpty ? { text: '' } : undefined);
    });
    return cells.every((cell): cell is CellWrite => cell !== undefined) ? cells : undefined;
  };
  const bridge = (row: number): void => {
    if (!open) return;
    const { top, left, width, rows } = open;
    const next = top + rows.length;
    if (row - next > WIDEST_GAP || row - top >= ROWS_A_WRITE) return;
    const gap = Array.from({ length: row - next }, (_, i) => standing(next + i, left, width));
    if (gap.every((cells): cells is CellWrite[] => cells !== undefined)) rows.push(...gap);
  };
  for (const row of [...wanted.keys()].sort((a, b) => a - b)) {
    const cells = cellsOf(row);
    const differs = ([column, cell]: [number, CellWrite]): boolean => textAt(tab, row, column) !== fitting(cell.text);
    const changed = cells.filter(differs);
    if (changed.length === 0) continue;
    const columns = (bridged && isAdjacent(cells) ? cells : changed).map(([column]) => column);
    const [left, right] = [Math.min(...columns), Math.max(...columns) + 1];
    const inside = cells.filter(([column]) => column >= left && column < right);
    if (inside.length !== right - left) {
      close();
      for (const [column, cell] of changed) requests.push(writeCells(tab.sheetId, row, column, [[cell]]));
      continue;
    }
    if (bridged && open?.left === left && open.width === right - left) bridge(row);
    if (
      !open ||
      open.left !== left ||
      open.width !== right - left ||
      open.top + open.rows.length !== row ||
      open.rows.length === ROWS_A_WRITE
    )
      close();
    open = open ?? { top: row, left, width: right - left, rows: [] };
    open.rows.push(inside.map(([, cell]) => cell));
  }
  close();
  return requests;
}

const isAdjacent = (cells: readonly (readonly [number, CellWrite])[]): boolean =>
  cells.every(([column], i) => column === (cells[0]?.[0] ?? 0) + i);
