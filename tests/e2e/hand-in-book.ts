// A book in which Sở Y tế and Quận 1 have an officer each, and a look at its log.
import type { WorkbookState } from '../../local/sheets/state';
import { type Book, newBook, OFFICER } from './book';

export const HEALTH = 'unit:so-y-te';
export const DISTRICTS = 'collective:quan-huyen';
/** The officer of Quận 1. */
export const OTHER = 'khac@hcm.example';

let kept: WorkbookState | undefined;

/** Set up, with the protections of the two units in force. */
export function assigned(): Book {
  const book = newBook({ setUp: true });
  const { workbook } = book.host;
  if (kept === undefined) {
    workbook.state = { ...workbook.state, editors: [OFFICER, OTHER] };
    book.type('units', 'so-y-te', 'editors', OFFICER);
    book.type('units', 'quan-1', 'editors', OTHER);
    book.run('setUpWorkbook');
    kept = workbook.state;
  }
  workbook.state = kept;
  return book;
}

/** The lines of the log, as "unit: what: detail". */
export function logOf(book: Book): readonly string[] {
  const header = book.at('log', '#header', 'what').row;
  const columns = ['unit', 'what', 'detail'].map((column) => book.at('log', '#header', column).column);
  return book
    .sheet('log')
    .rows.slice(header + 1)
    .map((row) => columns.map((c) => row?.[c]?.userEnteredValue?.stringValue ?? '').join(': '))
    .filter((line) => line !== ': : ');
}
