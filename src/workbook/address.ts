// Cell addresses and links to cells.
import type { Place } from '../dossier/types';

/** "D12" for row 11, column 3 (both from 0). */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "D" for column 3 (from 0). */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** A range of a tab in A1 notation: "'Sở Y tế'!A7:Q90". */
export const inTab = (title: string, range: string): string => `'${title.replace(/'/g, "''")}'!${range}`;

/** A link that works inside the spreadsheet: to a cell, or to a whole tab. */
export const innerLink = (sheetId: number, cell?: string): string =>
  cell ? `#gid=${sheetId}&range=${cell}` : `#gid=${sheetId}`;

/** A link that works from a document or a letter. */
export const outerLink = (spreadsheetId: string, place: Place, column: number): string =>
  `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit${innerLink(place.sheetId, a1(place.row, column))}`;
