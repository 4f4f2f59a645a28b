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
  'Spreadsheet.getActiveSheet': look('SpreadsheetApp.getActiveSheet', (run) => frontSheet(run).sheetId),
  'Sheet.getName': look('Sheet.getName', (run, sheetId: number) => sheetOf(run, sheetId).title),
  'Sheet.getMaxRows': look('Sheet.getMaxRows', (run, sheetId: number) => sheetOf(run, sheetId).rowCount),
  'Sheet.getMaxColumns': look('Sheet.getMaxColumns', (run, sheetId: number) => sheetOf(run, sheetId).columnCount),
};
