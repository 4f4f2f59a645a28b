// The cells that batches write, and a tab as it stands once they are written: what the workbook must hold where nobody else was at work.
import type { Tab } from '../../reading/snapshot';
import type { SheetsRequest, WireCell, WireValue } from '../../reading/wire';

/** A cell that was written: what it holds then, and the link that came with it. */
export interface WrittenCell {
  readonly value: WireValue | undefined;
  readonly link: boolean;
}

/** By row, then by column, from 0. */
export type WrittenCells = ReadonlyMap<number, ReadonlyMap<number, WrittenCell>>;

interface UpdateCells {
  readonly start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly rows: readonly {
    readonly values: readonly { readonly userEnteredValue?: WireValue; readonly userEnteredFormat?: unknown }[];
  }[];
  readonly fields: string;
}

interface FindReplace {
  readonly find: string;
  readonly range: { readonly sheetId: number; readonly startRowIndex: number; readonly startColumnIndex: number };
}

/** What the batches write, by sheet id. A later write to the same cell wins; formats and metadata do not count. */
export function writtenCells(
  batches: readonly (readonly SheetsRequest[])[],
): ReadonlyMap<number, Map<number, Map<number, WrittenCell>>> {
  const sheets = new Map<number, Map<number, Map<number, WrittenCell>>>();
  const put = (sheetId: number, row: number, column: number, cell: WrittenCell): void => {
    const rows = sheets.get(sheetId) ?? new Map<number, Map<number, WrittenCell>>();
    sheets.set(sheetId, rows);
    rows.set(row, (rows.get(row) ?? new Map<number, WrittenCell>()).set(column, cell));
  };
  for (const requests of batches)
    for (const { updateCells, findReplace } of requests as readonly {
      updateCells?: UpdateCells;
      findReplace?: FindReplace;
    }[]) {
      if (findReplace) {
        const { sheetId, startRowIndex, startColumnIndex } = findReplace.range;
        put(sheetId, startRowIndex, startColumnIndex, { value: undefined, link: false });
      }
      if (!updateCells?.fields.split(',').includes('userEnteredValue')) continue;
      const { start, rows, fields } = updateCells;
      const linked = fields.includes('textFormat.link');
      rows.forEach(({ values }, r) => {
        values.forEach(({ userEnteredValue, userEnteredFormat }, c) => {
          const link = linked && userEnteredFormat !== undefined;
          put(start.sheetId, start.rowIndex + r, start.columnIndex + c, { value: userEnteredValue, link });
        });
      });
    }
  return sheets;
}

/** The tab with other values in some cells; formats stay. */
export function withCells(tab: Tab, cells: ReadonlyMap<number, ReadonlyMap<number, WireValue | undefined>>): Tab {
  if (cells.size === 0) return tab;
  const grid: (readonly WireCell[])[] = [...tab.grid];
  for (const [row, columns] of cells) {
    while (grid.length <= row) grid.push([]);
    const line: WireCell[] = [...(grid[row] ?? [])];
    for (const [column, value] of columns) {
      while (line.length <= column) line.push({});
      const { effectiveValue: _, ...rest } = line[column] ?? {};
      line[column] = value === undefined ? rest : { ...rest, effectiveValue: value };
    }
    grid[row] = line;
  }
  return { ...tab, grid };
}
