// findReplace, as far as it can be said without guessing what Google makes of a replaced text: whole cells, emptied.
import { ApiError } from '../../host/api';
import { formattedValue } from '../formatted';
import { requireWrite } from '../protection';
import type { GridRange } from '../shapes';
import { cellAt } from '../state';
import { effectiveValue } from '../values';
import { target } from './cells';
import type { Effect } from './effect';

interface FindReplace {
  readonly find?: string;
  readonly replacement?: string;
  readonly matchCase?: boolean;
  readonly matchEntireCell?: boolean;
  readonly searchByRegex?: boolean;
  readonly includeFormulas?: boolean;
  readonly range?: GridRange;
  readonly sheetId?: number;
  readonly allSheets?: boolean;
}

/** Empties the cells of a range that show exactly the text that is searched for; cells with formulas are left out. The reply counts them. */
export const findReplace: Effect<FindReplace> = (batch, body) => {
  const { find = '', replacement = '', range } = body;
  if (find === '') throw new ApiError(400, 'find cannot be empty.');
  const scopes = [range, body.sheetId, body.allSheets].filter((scope) => scope !== undefined);
  if (scopes.length !== 1) throw new ApiError(400, 'Exactly one of range, sheetId or allSheets must be specified.');
  const isKnown = range && body.matchCase && body.matchEntireCell && !body.searchByRegex && !body.includeFormulas;
  if (!isKnown || replacement !== '')
    throw new ApiError(400, 'The local model of Google Sheets finds whole cells of a range by case and empties them.');
  const [sheet, rect] = target(batch, range);
  let [values, rows] = [0, 0];
  for (let row = rect.top; row < rect.bottom; row += 1) {
    const before = values;
    for (let column = rect.left; column < rect.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      const value = cell?.userEnteredValue;
      if (!cell || value === undefined || value.formulaValue !== undefined) continue;
      const shown =
        value.stringValue ?? formattedValue(effectiveValue(value), cell.userEnteredFormat, batch.state.locale);
      if (shown !== find) continue;
      requireWrite(batch.state, sheet, { top: row, bottom: row + 1, left: column, right: column + 1 }, batch.caller);
      const { userEnteredValue: _, textFormatRuns: __, ...rest } = cell;
      batch.setCell(sheet, row, column, rest);
      values += 1;
    }
    if (values > before) rows += 1;
  }
  return values === 0 ? {} : { valuesChanged: values, rowsChanged: rows, sheetsChanged: 1, occurrencesChanged: values };
};
