// The rows of a register as they are read: one cell at a time, and the rows that are not in force yet.
import type { StructureProblem } from '../../rules/types';
import { rowsById, type Tab, textAt } from './snapshot';

/** Reads a cell of a register, composed and without white space around it. */
export const recordReader =
  (tab: Tab) =>
  (row: number, column: string): string =>
    textAt(tab, row, tab.columns.get(column)).normalize('NFC').trim();

/** The first row below the header of a register; after the last row where there is no header. */
export const firstRecord = (tab: Tab): number => (rowsById(tab).rows.get('#header') ?? tab.grid.length) + 1;

/**
 * Rows by id, as they stand in the id column; a row of an own unit or item that has lost its id is known by the one that `named` reads
 * from it, where no other row has that.
 */
export function recordsById(tab: Tab, named: (row: number) => string | undefined): ReadonlyMap<string, number> {
  const { rows } = rowsById(tab);
  const found = new Map(rows);
  const column = tab.columns.get('id');
  for (let row = firstRecord(tab); row < tab.grid.length; row += 1) {
    const id = textAt(tab, row, column).trim() === '' ? named(row) : undefined;
    if (id && !found.has(id)) found.set(id, row);
  }
  return found.size === rows.size ? rows : new Map([...found].sort(([, a], [, b]) => a - b));
}

/** Rows below the header that hold a text but are not in force: somebody added an item or a unit by hand. */
export function pendingRows(tab: Tab, column: string, inForce: ReadonlySet<number>): readonly StructureProblem[] {
  const read = recordReader(tab);
  return tab.grid.flatMap((_, row) => {
    const what = row < firstRecord(tab) || inForce.has(row) ? '' : read(row, column);
    if (what === '') return [];
    return [{ kind: 'assignment' as const, tab: tab.title, what, place: { sheetId: tab.sheetId, row }, value: what }];
  });
}
