// Which cells a batch of requests writes, told by where they stood before it: rows and columns that it inserts, moves or deletes are followed.
import type { SheetsRequest } from '../../../src/workbook/reading/wire';

/** A cell that stood in the workbook before the batch and gets another value, or goes. */
export interface Written {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** What stands there afterwards; undefined: the cell is deleted. */
  readonly text?: string | undefined;
  readonly note?: string;
}

interface Range {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}
interface Dimension {
  readonly sheetId: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly startIndex: number;
  readonly endIndex: number;
}
interface CellData {
  readonly userEnteredValue?: { readonly stringValue?: string; readonly numberValue?: number };
  readonly note?: string;
}
interface Known {
  readonly insertDimension?: { readonly range: Dimension };
  readonly deleteDimension?: { readonly range: Dimension };
  readonly moveDimension?: { readonly source: Dimension; readonly destinationIndex: number };
  readonly deleteSheet?: { readonly sheetId: number };
  readonly updateCells?: {
    readonly start: { readonly sheetId: number; readonly rowIndex?: number; readonly columnIndex?: number };
    readonly rows: readonly { readonly values?: readonly CellData[] }[];
    readonly fields: string;
  };
  readonly repeatCell?: { readonly range: Range; readonly cell: CellData; readonly fields: string };
  readonly copyPaste?: { readonly source: Range; readonly destination: Range };
}

/** Requests that write no value into a cell that was there. */
const HARMLESS: ReadonlySet<string> = new Set(
  (
    'addSheet updateSheetProperties updateSpreadsheetProperties appendDimension updateDimensionProperties addDimensionGroup ' +
    'deleteDimensionGroup setDataValidation addConditionalFormatRule deleteConditionalFormatRule addProtectedRange ' +
    'updateProtectedRange deleteProtectedRange addFilterView updateFilterView deleteFilterView createDeveloperMetadata ' +
    'updateDeveloperMetadata deleteDeveloperMetadata unmergeCells updateCells repeatCell updateBorders updateConditionalFormatRule findReplace'
  ).split(' '),
);

/** Where what stands at an index now stood before; −1: it is new. Long enough for any tab of these tests. */
const places = (): number[] => EVERY.slice();
const EVERY = Array.from({ length: 3000 }, (_, i) => i);

/** What a batch does to the cells that stood before it. */
export interface Effect {
  readonly written: readonly Written[];
  /** Cells that were copied elsewhere: "sheetId row column". */
  readonly copied: ReadonlySet<string>;
}

/** Follows the requests in order. @param tabs ids of the tabs that were there */
export function writtenBy(requests: readonly SheetsRequest[], tabs: ReadonlySet<number>): Effect {
  const lines = new Map<string, number[]>();
  const line = (sheetId: number, dimension: 'ROWS' | 'COLUMNS'): number[] => {
    const key = `${sheetId} ${dimension}`;
    const known = lines.get(key) ?? places();
    lines.set(key, known);
    return known;
  };
  const written: Written[] = [];
  const gone = ({ sheetId, dimension, startIndex, endIndex }: Dimension): void => {
    for (const index of line(sheetId, dimension).splice(startIndex, endIndex - startIndex))
      if (index >= 0)
        written.push(dimension === 'ROWS' ? { sheetId, row: index, column: -1 } : { sheetId, row: -1, column: index });
  };
  const copied = new Set<string>();
  const cellsOf = ({ sheetId, ...range }: Range): readonly (readonly [number, number])[] => {
    const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = range;
    const rows = line(sheetId, 'ROWS').slice(startRowIndex, endRowIndex);
    const columns = line(sheetId, 'COLUMNS').slice(startColumnIndex, endColumnIndex);
    return rows.flatMap((row) => columns.flatMap((column) => (row < 0 || column < 0 ? [] : [[row, column] as const])));
  };
  const box = (range: Range, text: string | undefined): void => {
    for (const [row, column] of cellsOf(range)) written.push({ sheetId: range.sheetId, row, column, text });
  };
  for (const request of requests as readonly Known[]) {
    if (request.insertDimension) {
      const { sheetId, dimension, startIndex, endIndex } = request.insertDimension.range;
      line(sheetId, dimension).splice(startIndex, 0, ...Array.from({ length: endIndex - startIndex }, () => -1));
    } else if (request.deleteDimension) gone(request.deleteDimension.range);
    else if (request.moveDimension) {
      const { source, destinationIndex: to } = request.moveDimension;
      const all = line(source.sheetId, source.dimension);
      const count = source.endIndex - source.startIndex;
      const moved = all.splice(source.startIndex, count);
      all.splice(to > source.startIndex ? to - count : to, 0, ...moved);
    } else if (request.deleteSheet) {
      written.push({ sheetId: request.deleteSheet.sheetId, row: -1, column: -1 });
    } else if (request.updateCells?.fields.includes('userEnteredValue')) {
      const { start, rows } = request.updateCells;
      rows.forEach(({ values = [] }, r) => {
        values.forEach(({ userEnteredValue: value, note }, c) => {
          const row = line(start.sheetId, 'ROWS')[(start.rowIndex ?? 0) + r] ?? -1;
          const column = line(start.sheetId, 'COLUMNS')[(start.columnIndex ?? 0) + c] ?? -1;
          const text = value?.stringValue ?? (value?.numberValue === undefined ? '' : String(value.numberValue));
          if (row >= 0 && column >= 0)
            written.push({ sheetId: start.sheetId, row, column, text, ...(note === undefined ? {} : { note }) });
        });
      });
    } else if (request.repeatCell && /userEnteredValue(,|$)/.test(request.repeatCell.fields))
      box(request.repeatCell.range, request.repeatCell.cell.userEnteredValue?.stringValue ?? '');
    else if (request.copyPaste) {
      box(request.copyPaste.destination, undefined);
      for (const [row, column] of cellsOf(request.copyPaste.source))
        copied.add(`${request.copyPaste.source.sheetId} ${row} ${column}`);
    } else if (!HARMLESS.has(Object.keys(request)[0] ?? '')) throw new Error(`unknown: ${Object.keys(request)[0]}`);
  }
  return { written: written.filter(({ sheetId }) => tabs.has(sheetId)), copied };
}
