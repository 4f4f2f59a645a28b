// A workbook of the Sheets model as SpreadsheetApp shows it to the script bound to it.
import { sheetsApi } from '../../sheets/api';
import { enterValues, scriptFormats, scriptValues } from '../../sheets/script-values';
import type { SheetState } from '../../sheets/state';
import { ProtectedCellError, RejectedInputError } from '../../sheets/typing';
import { mayEdit, type Workbook } from '../../sheets/workbook';
import { ApiError } from '../api';
import { Thrown } from '../exception';
import type { BoundSpreadsheet } from '../running';

/** The workbook behind SpreadsheetApp; every look is at its present state. */
export function boundTo(workbook: Workbook): BoundSpreadsheet {
  const sheet = (sheetId: number): SheetState => {
    const found = workbook.state.sheets.find((one) => one.sheetId === sheetId);
    if (!found) throw new Thrown(`Sheet ${sheetId} not found`);
    return found;
  };
  return {
    id: workbook.state.spreadsheetId,
    title: () => workbook.state.title,
    locale: () => workbook.state.locale,
    timeZone: () => workbook.state.timeZone,
    sheets: () => workbook.state.sheets,
    values: (sheetId, rect) => scriptValues(sheet(sheetId), rect),
    formats: (sheetId, rect) => scriptFormats(sheet(sheetId), rect),
    write: (sheetId, { top, left }, rows, as) => {
      sheet(sheetId);
      try {
        enterValues(workbook, sheetId, top, left, rows, as);
      } catch (error) {
        if (error instanceof ProtectedCellError || error instanceof RejectedInputError) throw new Thrown(error.message);
        throw error;
      }
    },
    change: (requests, as) => {
      const params = { spreadsheetId: workbook.state.spreadsheetId };
      try {
        sheetsApi(workbook).call({ method: 'spreadsheets.batchUpdate', params, body: { requests }, caller: as });
      } catch (error) {
        if (error instanceof ApiError) throw new Thrown(error.message);
        throw error;
      }
    },
    mayEdit: (person) => mayEdit(workbook.state, person),
  };
}
