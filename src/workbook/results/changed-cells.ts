// Cells that should say something else than they do, as few writes as their shape allows.

import { cellAt, type Tab, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { type CellWrite, fitting, writeCells } from '../requests';

/** Rows in one write at most, so that a big write can be shared out between batches. */
const ROWS_A_WRITE = 100;

/** A heading, a unit's two rows of its hand-in and the like: so many empty rows are written along at most. */
const WIDEST_GAP = 5;

/**
 * Writes for the cells that differ: adjacent rows with the same columns go together.
 * @param bridged the columns are the add-in's own: a few empty rows between two changed ones are written along, as empty, in the same request
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
  const isEmpty = (row: number, left: number, width: number): boolean =>
    Array.from({ length: width }, (_, i) => cellAt(tab, row, left + i)).every((cell) => cell.is === 'empty');
  const bridge = (row: number): void => {
    if (!open) return;
    const { top, left, width, rows } = open;
    const gap = Array.from({ length: row - top - rows.length }, (_, i) => top + rows.length + i);
    if (gap.length > WIDEST_GAP || rows.length + gap.length >= ROWS_A_WRITE) return;
    if (gap.every((one) => isEmpty(one, left, width)))
      rows.push(...gap.map(() => Array.from({ length: width }, () => ({ text: '' }))));
  };
  for (const row of [...wanted.keys()].sort((a, b) => a - b)) {
    const cells = [...(wanted.get(row) ?? [])]
      .map(([column, c]): [number, CellWrite] => [column, typeof c === 'string' ? { text: c } : c])
      .sort(([a], [b]) => a - b);
    const differs = ([column, cell]: [number, CellWrite]): boolean => textAt(tab, row, column) !== fitting(cell.text);
    const changed = cells.filter(differs);
    if (changed.length === 0) continue;
    const left = Math.min(...changed.map(([column]) => column));
    const right = Math.max(...changed.map(([column]) => column)) + 1;
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
