// Where an act takes place, and the few ways in which people put something there.
import type { SheetState } from '../../../local/sheets/state';
import { typeInto } from '../../../local/sheets/typing';
import { type Book, COORDINATOR } from '../../e2e/book';
import { answers, columnsOf, one, PERSONS } from './places';

/** The numbers that choose a place, and the mark of the text. */
export interface Place {
  readonly book: Book;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly mark: string;
}

/** Acts by name. */
export type Acts = Readonly<Record<string, (place: Place) => void>>;

/** A cell of a column that people fill, in a row of a tab of answers. */
export function personsCell({ book, a, b, c }: Place): {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
} {
  const sheet = one(answers(book), a);
  const columns = [...columnsOf(sheet)].filter(([key]) => PERSONS.has(key)).map(([, index]) => index);
  return { sheetId: sheet.sheetId, row: 6 + (b % Math.max(1, sheet.rowCount - 6)), column: one(columns, c) };
}

/** Types as the coordinator, who may write everywhere. */
export const typeAt = (place: Place, sheetId: number, row: number, column: number, text: string): void =>
  typeInto(place.book.host.workbook, sheetId, row, column, text, COORDINATOR);

/** A span of rows, or of columns, of a tab, as requests name it. */
export const span = (sheet: SheetState, dimension: 'ROWS' | 'COLUMNS', start: number, count: number) => ({
  range: { sheetId: sheet.sheetId, dimension, startIndex: start, endIndex: start + count },
});
