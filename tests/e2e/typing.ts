// People at the keyboard: every act of theirs starts the triggers that Google would start.
import type { RunResult, ServiceCall } from '../../local/host/types';
import { cellAt } from '../../local/sheets/state';
import { pasteBlock, typeInto } from '../../local/sheets/typing';
import { type Book, COORDINATOR, OFFICER } from './book';

/** Types into a cell and lets the triggers run. */
export function typeAs(
  book: Book,
  key: string,
  id: string,
  column: string,
  text: string,
  as = OFFICER,
): readonly RunResult[] {
  const { sheetId, row, column: left } = book.at(key, id, column);
  return typeAt(book, sheetId, row, left, text, as);
}

export function typeAt(
  book: Book,
  sheetId: number,
  row: number,
  column: number,
  text: string,
  as = OFFICER,
): readonly RunResult[] {
  const { workbook } = book.host;
  const sheet = workbook.state.sheets.find((one) => one.sheetId === sheetId);
  const was = sheet && cellAt(sheet, row, column)?.userEnteredValue;
  const oldValue = was?.stringValue ?? (was?.numberValue === undefined ? undefined : String(was.numberValue));
  typeInto(workbook, sheetId, row, column, text, as);
  return book.host.edited(
    {
      sheetId,
      top: row,
      bottom: row + 1,
      left: column,
      right: column + 1,
      ...(text === '' ? {} : { value: text }),
      ...(oldValue === undefined ? {} : { oldValue }),
    },
    as,
  );
}

/** Pastes a block with its corner on a cell, and lets the triggers run. */
export function pasteAs(
  book: Book,
  key: string,
  id: string,
  column: string,
  rows: readonly (readonly string[])[],
  as = OFFICER,
): readonly RunResult[] {
  const { sheetId, row: top, column: left } = book.at(key, id, column);
  pasteBlock(book.host.workbook, sheetId, top, left, rows, as);
  const right = left + Math.max(...rows.map((one) => one.length));
  return book.host.edited({ sheetId, top, left, bottom: top + rows.length, right }, as);
}

const COUNTED = /^(Range\.(getValues|getDisplayValues|getNumberFormats|setValues|setValue)|Properties\.|Cache\.)/;

/** The calls that read or write cells, metadata, properties or cache. */
export const counted = (results: readonly RunResult[]): readonly string[] =>
  results.flatMap(({ calls }) =>
    calls.filter((call: ServiceCall) => call.api || COUNTED.test(call.method)).map((c) => c.method),
  );

export const toasts = (results: readonly RunResult[]): readonly string[] =>
  results.flatMap((r) => r.toasts.map((t) => t.text));

/** Switches the check for everybody on or off, as a coordinator who says yes. */
export const toggle = (book: Book, as = COORDINATOR, answers: readonly ('YES' | 'NO')[] = ['YES']): RunResult =>
  book.host.run('toggleLiveCheck', { as, via: 'menu', answers });
