// SpreadsheetApp and HtmlService on the host's side.
import { COST } from '../costs';
import { Thrown } from '../exception';
import type { Method, Running } from '../running';
import { SCOPES } from '../scopes';
import type { ButtonName, Menu, Sidebar } from '../types';
import { releaseLocks } from './stores';

const FIRST_BUTTON: Readonly<Record<string, ButtonName>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};
const sheetScopes = [SCOPES.currentOnly, SCOPES.spreadsheets];

/** The first look at the spreadsheet in a run costs more than the others. */
function access(run: Running): number {
  if (run.touchedSpreadsheet) return COST.small;
  run.touchedSpreadsheet = true;
  return COST.firstSheetAccess;
}

function look(label: string, effect: Method['effect']): Method {
  return { service: 'SpreadsheetApp', label, scopes: sheetScopes, ms: access, effect };
}

function activeSheet(run: Running): { readonly sheetId: number; readonly title: string } {
  const sheets = run.machine.spreadsheet.sheets();
  const found = sheets.find((sheet) => sheet.sheetId === run.options.active?.sheetId) ?? sheets[0];
  if (!found) throw new Error('A spreadsheet always has a sheet.');
  return found;
}

/** A script is suspended while a dialog stands open: its locks are lost. */
function ask(kind: 'alert' | 'prompt'): Method {
  return {
    service: 'SpreadsheetApp',
    label: `Ui.${kind}`,
    scopes: [SCOPES.ui],
    authorised: true,
    ms: COST.ui,
    effect: (run, title: string, text: string, buttons: string) => {
      const scripted = run.options.answers?.[run.answersUsed];
      run.answersUsed += 1;
      const usual = FIRST_BUTTON[buttons] ?? 'OK';
      const pressed = (typeof scripted === 'object' ? scripted.button : scripted) ?? usual;
      run.alerts.push({ kind, title, text, buttons, pressed });
      releaseLocks(run);
      return { pressed, text: typeof scripted === 'object' ? scripted.text : '' };
    },
  };
}

export const SPREADSHEET_METHODS: Readonly<Record<string, Method>> = {
  'SpreadsheetApp.getUi': {
    ms: 0,
    effect: (run) => {
      if (run.options.via === 'trigger') throw new Thrown('Cannot call SpreadsheetApp.getUi() from this context.');
    },
  },
  'SpreadsheetApp.flush': look('SpreadsheetApp.flush', () => undefined),
  'Ui.addMenu': {
    service: 'SpreadsheetApp',
    ms: COST.small,
    effect: (run, menu: Menu) => void run.menus.push(menu),
  },
  'Ui.alert': ask('alert'),
  'Ui.prompt': ask('prompt'),
  'Ui.showSidebar': {
    service: 'SpreadsheetApp',
    scopes: [SCOPES.ui],
    authorised: true,
    ms: COST.ui,
    effect: (run, page: Sidebar) => {
      run.sidebar = page;
    },
  },
  'Spreadsheet.getId': look('SpreadsheetApp.getActiveSpreadsheet', (run) => run.machine.spreadsheet.id),
  'Spreadsheet.getName': look('SpreadsheetApp.getActiveSpreadsheet', (run) => run.machine.spreadsheet.title()),
  'Spreadsheet.getUrl': look(
    'SpreadsheetApp.getActiveSpreadsheet',
    (run) => `https://docs.google.com/spreadsheets/d/${run.machine.spreadsheet.id}/edit`,
  ),
  'Spreadsheet.getSpreadsheetLocale': look('SpreadsheetApp.getActiveSpreadsheet', (run) =>
    run.machine.spreadsheet.locale(),
  ),
  'Spreadsheet.getSpreadsheetTimeZone': look('SpreadsheetApp.getActiveSpreadsheet', (run) =>
    run.machine.spreadsheet.timeZone(),
  ),
  'Spreadsheet.toast': look('Spreadsheet.toast', (run, text: string, title: string) => {
    run.toasts.push({ title, text });
  }),
  'Sheet.getSheetId': look('SpreadsheetApp.getActiveSheet', (run) => activeSheet(run).sheetId),
  'Sheet.getName': look('SpreadsheetApp.getActiveSheet', (run) => activeSheet(run).title),
  'Range.getRow': look('SpreadsheetApp.getActiveRange', (run) => run.options.active?.row ?? 1),
  'Range.getColumn': look('SpreadsheetApp.getActiveRange', (run) => run.options.active?.column ?? 1),
  'HtmlService.createHtmlOutputFromFile': {
    service: 'HtmlService',
    ms: COST.small,
    effect: (run, name: string) => {
      const html = run.machine.html[name] ?? run.machine.html[`${name}.html`];
      if (html === undefined) throw new Thrown(`No HTML file named ${name} was found.`);
      return html;
    },
  },
};
