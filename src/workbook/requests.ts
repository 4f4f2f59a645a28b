// The requests of spreadsheets.batchUpdate that the product sends, built one kind a function. Shapes: discovery document sheets.v4.
import { wellFormed } from '../dossier/texts/well-formed';
import type { SheetsRequest, WireRange } from './reading/wire';

/** The most UTF-16 units that a cell takes; Google refuses a whole batch over one cell that has more. */
const LONGEST_TEXT = 50_000;

/** The text as far as a cell takes it: where it is longer, its beginning and "…"; half characters as U+FFFD. */
export function fitting(text: string): string {
  const whole = wellFormed(text);
  if (whole.length <= LONGEST_TEXT) return whole;
  return `${whole.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A cell's value to write: text goes in as a string value, so that nothing a person typed can become a formula. */
export interface CellWrite {
  readonly text: string;
  /** A figure of the add-in's own: written as a number, shown as `text` would be. */
  readonly number?: number;
  readonly link?: string;
  /** The cell's note; a write with notes replaces the note of each of its cells. */
  readonly note?: string;
}

/** A box of cells, rows and columns from 0, ends exclusive. */
export const box = (
  sheetId: number,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): Required<WireRange> => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

/** "1F4E79" as the API's colour. */
export function colour(hex: string): { rgbColor: { red: number; green: number; blue: number } } {
  const part = (i: number): number => Math.round((parseInt(hex.slice(i, i + 2), 16) / 255) * 1000) / 1000;
  return { rgbColor: { red: part(0), green: part(2), blue: part(4) } };
}

/** Writes rows of texts from a corner; empty texts clear the value. With links, the link's format is written too; with notes, the notes. */
export function writeCells(
  sheetId: number,
  row: number,
  column: number,
  rows: readonly (readonly CellWrite[])[],
): SheetsRequest {
  const linked = rows.some((cells) => cells.some((c) => c.link !== undefined));
  const noted = rows.some((cells) => cells.some((c) => c.note !== undefined));
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: rows.map((cells) => ({ values: cells.map((c) => cellData(c, linked)) })),
      fields: [
        'userEnteredValue',
        ...(linked ? ['userEnteredFormat.textFormat.link'] : []),
        ...(noted ? ['note'] : []),
      ].join(),
    },
  };
}

function cellData(cell: CellWrite, linked: boolean): Record<string, unknown> {
  return {
    ...(cell.number !== undefined
      ? { userEnteredValue: { numberValue: cell.number } }
      : cell.text === ''
        ? {}
        : { userEnteredValue: { stringValue: fitting(cell.text) } }),
    ...(linked && cell.link !== undefined ? { userEnteredFormat: { textFormat: { link: { uri: cell.link } } } } : {}),
    ...(cell.note !== undefined ? { note: wellFormed(cell.note) } : {}),
  };
}

/** Clears one cell, but only where it says exactly this: the API's one write that looks first. */
export const clearWhere = (sheetId: number, row: number, column: number, find: string): SheetsRequest => ({
  findReplace: {
    find,
    replacement: '',
    matchCase: true,
    matchEntireCell: true,
    range: box(sheetId, row, row + 1, column, column + 1),
  },
});

/** The same format for a box; `fields` says which parts. */
export const formatBox = (range: WireRange, format: Record<string, unknown>, fields: string): SheetsRequest => ({
  repeatCell: {
    range,
    cell: { userEnteredFormat: format },
    fields: fields
      .split(',')
      .map((f) => `userEnteredFormat.${f}`)
      .join(','),
  },
});

/** A dropdown that shows its choices and does not reject other input. */
export const dropdown = (range: WireRange, choices: readonly string[]): SheetsRequest => ({
  setDataValidation: {
    range,
    rule: {
      condition: { type: 'ONE_OF_LIST', values: choices.map((userEnteredValue) => ({ userEnteredValue })) },
      showCustomUi: true,
      strict: false,
    },
  },
});

/** No dropdown, and no other condition, in a box. */
export const noDropdown = (range: WireRange): SheetsRequest => ({ setDataValidation: { range } });

/** A box without any format or condition of its own: what inserted rows took over from their neighbour goes. */
export const bareBox = (range: WireRange): SheetsRequest => ({
  repeatCell: { range, cell: {}, fields: 'userEnteredFormat,dataValidation' },
});

export const columnWidth = (
  sheetId: number,
  startIndex: number,
  endIndex: number,
  pixelSize: number,
): SheetsRequest => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});

/** Metadata on a tab, or on one of its columns; visible to every script of the document. */
export function metadata(
  metadataId: number,
  key: string,
  value: string,
  sheetId?: number,
  column?: number,
): SheetsRequest {
  const location =
    sheetId === undefined
      ? { spreadsheet: true }
      : column === undefined
        ? { sheetId }
        : { dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 } };
  return {
    createDeveloperMetadata: {
      developerMetadata: { metadataId, metadataKey: key, metadataValue: value, visibility: 'DOCUMENT', location },
    },
  };
}

/** Changes the value of a piece of metadata. */
export const changeMetadata = (metadataId: number, metadataValue: string): SheetsRequest => ({
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId } }],
    developerMetadata: { metadataValue },
    fields: 'metadataValue',
  },
});

export const dropMetadata = (metadataId: number): SheetsRequest => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
});

/** Empty rows before `row`, formatted as the row above. */
export const insertRows = (sheetId: number, row: number, count: number): SheetsRequest => ({
  insertDimension: {
    range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + count },
    inheritFromBefore: true,
  },
});

export const appendRows = (sheetId: number, length: number): SheetsRequest => ({
  appendDimension: { sheetId, dimension: 'ROWS', length },
});
export const appendColumns = (sheetId: number, length: number): SheetsRequest => ({
  appendDimension: { sheetId, dimension: 'COLUMNS', length },
});

export const groupRows = (sheetId: number, startIndex: number, endIndex: number): SheetsRequest => ({
  addDimensionGroup: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
});

/** Takes rows out of their innermost group. */
export const ungroupRows = (sheetId: number, startIndex: number, endIndex: number): SheetsRequest => ({
  deleteDimensionGroup: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
});

/** Undoes a merge. */
export const unmerge = (range: WireRange): SheetsRequest => ({ unmergeCells: { range } });

/** Adjacent whole numbers as runs [start, end): [3, 4, 5, 9] gives [3, 6], [9, 10]. */
export function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = result[result.length - 1];
    if (last && last[1] === n) last[1] = n + 1;
    else if (!last || n >= last[1]) result.push([n, n + 1]);
  }
  return result;
}
