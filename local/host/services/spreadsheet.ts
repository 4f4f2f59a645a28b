// Spreadsheet and Sheet on the host's side. A sheet crosses as its id, a range as its rectangle (see ranges.ts).
import { COST } from '../costs';
import { Thrown } from '../exception';
import type { BoundSheet, Method, Running } from '../running';
import { SCOPES } from '../scopes';

const sheetScopes = [SCOPES.currentOnly, SCOPES.spreadsheets];

/** A look at the spreadsheet that reads no cell. The first one in a run costs more than the others. */
export function look(label: string, effect: Method['effect']): Method {
  const ms = (run: Running): number => {
    if (run.touchedSpreadsheet) return COST.small;
    run.touchedSpreadsheet = true;
    return COST.firstSheetAccess;
  };
  return { service: 'SpreadsheetApp', label, scopes: sheetScopes, ms, effect };
}

/** A call that reads or writes cells, at its published cost. */
export function touch(label: string, ms: number, effect: Method['effect']): Method {
  return { service: 'SpreadsheetApp', label, scopes: sheetScopes, ms, effect };
}

/** The tab with this id. Throws what Apps Script says of one that is gone. */
export function sheetOf(run: Running, sheetId: number): BoundSheet {
  const found = run.machine.spreadsheet.sheets().find((one) => one.sheetId === sheetId);
  if (!found) throw new Thrown(`Sheet ${sheetId} not found`);
  return found;
}

/** The tab in front. */
export function frontSheet(run: Running): BoundSheet {
  const sheets = run.machine.spreadsheet.sheets();
  const wanted = (run.activated ?? run.options.active ?? run.options.edit)?.sheetId;
  const found = sheets.find((one) => one.sheetId === wanted) ?? sheets[0];
  if (!found) throw new Error('A spreadsheet always has a sheet.');
  return found;
}

const ACTIVE = 'SpreadsheetApp.getActiveSpreadsheet';

export const SPREADSHEET_METHODS: Readonly<Record<string, Method>> = {
  'SpreadsheetApp.flush': look('SpreadsheetApp.flush', () => undefined),
  'Spreadsheet.getId': look(ACTIVE, (run) => run.machine.spreadsheet.id),
  'Spreadsheet.getName': look(ACTIVE, (run) => run.machine.spreadsheet.title()),
  'Spreadsheet.getUrl': look(
    ACTIVE,
    (run) => `https://docs.google.com/spreadsheets/d/${run.machine.spreadsheet.id}/edit`,
  ),
  'Spreadsheet.getSpreadsheetLocale': look(ACTIVE, (run) => run.machine.spreadsheet.locale()),
  'Spreadsheet.getSpreadsheetTimeZone': look(ACTIVE, (run) => run.machine.spreadsheet.timeZone()),
  'Spreadsheet.toast': look('Spreadsheet.toast', (run, text: string, title: string) => {
    run.toasts.push({ title, text });
  }),
  'Spreadsheet.getSheets': look(ACTIVE, (run) => run.machine.spreadsheet.sheets().map((one) => one.sheetId)),
  'Spreadsheet.getSheetById': look(
    ACTIVE,
    (run, id: number) => run.machine.spreadsheet.sheets().find((one) => one.sheetId === id)?.sheetId ?? null,
  ),
  'Spreadsheet.getSheetByName': look(
    'Spreadsheet.getSheetByName',
    (run, name: string) => run.machine.spreadsheet.sheets().find((one) => one.title === name)?.sheetId ?? null,
  ),
  'Spreadsheet.insertSheet': touch('Spreadsheet.insertSheet', COST.setValues, insertSheet),
  'Spreadsheet.getActiveSheet': look('SpreadsheetApp.getActiveSheet', (run) => frontSheet(run).sheetId),
  'Sheet.getName': look('Sheet.getName', (run, sheetId: number) => sheetOf(run, sheetId).title),
  'Sheet.getMaxRows': look('Sheet.getMaxRows', (run, sheetId: number) => sheetOf(run, sheetId).rowCount),
  'Sheet.getMaxColumns': look('Sheet.getMaxColumns', (run, sheetId: number) => sheetOf(run, sheetId).columnCount),
  'Sheet.getLastRow': look('Sheet.getLastRow', (run, sheetId: number) => filled(sheetOf(run, sheetId)).rows),
  'Sheet.getLastColumn': look('Sheet.getLastColumn', (run, sheetId: number) => filled(sheetOf(run, sheetId)).columns),
  'Sheet.insertRowsAfter': touch(
    'Sheet.insertRowsAfter',
    COST.setValues,
    (run, sheetId: number, after: number, rows: number) => {
      if (after < 1 || after > sheetOf(run, sheetId).rowCount) throw new Thrown('Those rows are out of bounds.');
      const range = { sheetId, dimension: 'ROWS', startIndex: after, endIndex: after + rows };
      run.machine.spreadsheet.change([{ insertDimension: { range, inheritFromBefore: true } }], run.options.as);
    },
  ),
  'Sheet.setFrozenRows': touch('Sheet.setFrozenRows', COST.setValues, (run, sheetId: number, rows: number) => {
    const properties = { sheetId, gridProperties: { frozenRowCount: rows } };
    run.machine.spreadsheet.change(
      [{ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }],
      run.options.as,
    );
  }),
};

/** How far content goes, counted from 1; 0 in an empty tab. */
export function filled({ rows }: BoundSheet): { readonly rows: number; readonly columns: number } {
  const widths = rows.map((cells) => (cells ?? []).reduce((n, cell, i) => (cell?.userEnteredValue ? i + 1 : n), 0));
  return {
    rows: widths.reduce((n, width, i) => (width > 0 ? i + 1 : n), 0),
    columns: widths.reduce((n, width) => Math.max(n, width), 0),
  };
}

/** A new tab of 1,000 rows and 26 columns at a place (from 0), or at the end. */
function insertSheet(run: Running, title: string, index: number | null): number {
  const { spreadsheet } = run.machine;
  if (spreadsheet.sheets().some((one) => one.title.toLowerCase() === title.toLowerCase()))
    throw new Thrown(`A sheet with the name "${title}" already exists. Please enter another name.`);
  const properties = { title, ...(index === null ? {} : { index }) };
  spreadsheet.change([{ addSheet: { properties } }], run.options.as);
  return spreadsheet.sheets().find((one) => one.title === title)?.sheetId ?? 0;
}
