// Where the texts that people typed stand, before and after.
import type { Row } from '../../local/sheets/state';
import type { Book } from './book';
import { columnsOf, headerRow, keyOf, PERSONS, sheets } from './hostile-places';

/** Columns whose cells the check writes: what somebody types there is gone after it. */
const CHECKS: ReadonlySet<string> = new Set(['status', 'fix', 'code']);

/** Every text with a mark: where it stands and whether people fill that column. */
export function marked(book: Book): readonly { sheetId: number; text: string; persons: boolean }[] {
  return sheets(book).flatMap((sheet) => {
    const keys = new Map([...columnsOf(sheet)].map(([key, index]) => [index, key]));
    const first = headerRow(sheet);
    const isOurs = keyOf(sheet) !== '';
    return sheet.rows.flatMap((row: Row | null, r) =>
      (row ?? []).flatMap((cell, column) => {
        const text = cell?.userEnteredValue?.stringValue ?? '';
        const key = keys.get(column) ?? '';
        if (!text.includes('⟦') || (isOurs && CHECKS.has(key))) return [];
        return [{ sheetId: sheet.sheetId, text, persons: PERSONS.has(key) && r > first }];
      }),
    );
  });
}

/** Texts of all cells and notes by tab. */
export function kept(book: Book): { readonly values: ReadonlySet<string>; readonly notes: readonly string[] } {
  const cells = sheets(book).flatMap((s) => s.rows.flatMap((r) => r ?? []).map((cell) => ({ id: s.sheetId, cell })));
  return {
    values: new Set(cells.map(({ id, cell }) => `${id} ${cell?.userEnteredValue?.stringValue ?? ''}`)),
    notes: cells.flatMap(({ id, cell }) => (cell?.note ? [`${id} ${cell.note}`] : [])),
  };
}
