// Cells that two workbooks leave with different values.
import { cellAt, type WorkbookState } from '../../local/sheets/state';

/** Compares every cell's value, tab by tab; an example tells where and what. */
export function differences(
  one: WorkbookState,
  other: WorkbookState,
): { readonly cells: number; readonly different: number; readonly example?: string } {
  let [cells, different] = [0, 0];
  let example: string | undefined;
  for (const sheet of one.sheets) {
    const same = other.sheets.find(({ sheetId }) => sheetId === sheet.sheetId);
    if (!same) continue;
    const height = Math.max(sheet.rows.length, same.rows.length);
    for (let row = 0; row < height; row += 1)
      for (let column = 0; column < sheet.columnCount; column += 1) {
        const [a, b] = [sheet, same].map((each) => JSON.stringify(cellAt(each, row, column)?.userEnteredValue ?? null));
        if (a !== 'null' || b !== 'null') cells += 1;
        if (a === b) continue;
        different += 1;
        example = example ?? `${sheet.title} ${row + 1}:${column + 1} ${a} ${b}`;
      }
  }
  return { cells, different, ...(example === undefined ? {} : { example }) };
}
