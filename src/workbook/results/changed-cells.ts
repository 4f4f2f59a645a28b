// Cells that should say something else than they do, as few writes as their shape allows.

import { type Tab, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { type CellWrite, writeCells } from '../requests';

/** Rows in one write at most, so that a big write can be shared out between batches. */
const ROWS_A_WRITE = 100;

/** Writes for the cells that differ: adjacent rows with the same columns go together. */
export function changedCells(
  tab: Tab,
  wanted: ReadonlyMap<number, ReadonlyMap<number, string | CellWrite>>,
): readonly SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  let open: { top: number; left: number; width: number; rows: CellWrite[][] } | undefined;
  const close = (): void => {
    if (open) requests.push(writeCells(tab.sheetId, open.top, open.left, open.rows));
    open = undefined;
  };
  for (const row of [...wanted.keys()].sort((a, b) => a - b)) {
    const cells = [...(wanted.get(row) ?? [])]
      .map(([column, c]): [number, CellWrite] => [column, typeof c === 'string' ? { text: c } : c])
      .sort(([a], [b]) => a - b);
    const differs = ([column, cell]: [number, CellWrite]): boolean => textAt(tab, row, column) !== cell.text;
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
