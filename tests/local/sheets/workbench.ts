// A small spreadsheet to try things on, and short ways to call its service.
import type { Api } from '../../../local/host/api';
import { sheetsApi } from '../../../local/sheets/api';
import { createWorkbook, type Workbook } from '../../../local/sheets/workbook';

export const OWNER = 'owner@tphcm.gov.vn';
export const OFFICER = 'officer@tphcm.gov.vn';

/** JSON from the service, to look into. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of many shapes
export type Json = any;

export interface Bench {
  readonly workbook: Workbook;
  readonly api: Api;
  /** batchUpdate; the whole response. */
  update(requests: readonly object[], caller?: string, more?: object): Json;
  /** spreadsheets.get. */
  get(fields?: string, more?: object, caller?: string): Json;
  /** getByDataFilter with grid ranges. */
  data(ranges: readonly object[], fields?: string, caller?: string): Json;
  /** CellData of one cell. */
  cell(row: number, column: number, sheetId?: number): Json;
}

export function bench(locale = 'vi_VN'): Bench {
  const workbook = createWorkbook({
    id: 'BOOK',
    title: 'Bộ biểu mẫu',
    owner: OWNER,
    editors: [OFFICER],
    locale,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  workbook.now = () => new Date(2023, 7, 15);
  const api = sheetsApi(workbook);
  const call = (method: string, params: object, body: unknown, caller: string): Json =>
    JSON.parse(JSON.stringify(api.call({ method, params: { spreadsheetId: 'BOOK', ...params }, body, caller })));
  const data: Bench['data'] = (ranges, fields, caller = OWNER) =>
    call(
      'spreadsheets.getByDataFilter',
      fields === undefined ? {} : { fields },
      { dataFilters: ranges.map((gridRange) => ({ gridRange })), includeGridData: true },
      caller,
    );
  return {
    workbook,
    api,
    update: (requests, caller = OWNER, more = {}) =>
      call('spreadsheets.batchUpdate', {}, { requests, ...more }, caller),
    get: (fields, more = {}, caller = OWNER) =>
      call('spreadsheets.get', { ...(fields === undefined ? {} : { fields }), ...more }, undefined, caller),
    data,
    cell: (row, column, sheetId = 0) =>
      data([area(row, row + 1, column, column + 1, sheetId)]).sheets[0].data[0].rowData?.[0]?.values?.[0] ?? {},
  };
}

/** updateCells of plain texts from a cell on. */
export function texts(rows: readonly (readonly string[])[], row = 0, column = 0, sheetId = 0): object {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: rows.map((cells) => ({ values: cells.map((stringValue) => ({ userEnteredValue: { stringValue } })) })),
      fields: 'userEnteredValue',
    },
  };
}

/** A rectangle by its edges. */
export function area(top: number, bottom: number, left: number, right: number, sheetId = 0): object {
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}
