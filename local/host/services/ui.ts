// Ui and HtmlService on the host's side.
import { COST } from '../costs';
import { Thrown } from '../exception';
import type { Method } from '../running';
import { SCOPES } from '../scopes';
import type { ButtonName, Menu, ModelessDialog, Sidebar } from '../types';
import { releaseLocks } from './stores';

export const UI_METHODS: Readonly<Record<string, Method>> = {
  'SpreadsheetApp.getUi': {
    ms: 0,
    effect: (run) => {
      if (run.options.via === 'trigger') throw new Thrown('Cannot call SpreadsheetApp.getUi() from this context.');
    },
  },
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
    effect: (run, { height: _, ...page }: ModelessDialog) => {
      run.sidebar = page satisfies Sidebar;
    },
  },
  'Ui.showModelessDialog': {
    service: 'SpreadsheetApp',
    scopes: [SCOPES.ui],
    authorised: true,
    ms: COST.ui,
    effect: (run, page: unknown, title: unknown) => {
      if (!isPage(page) || typeof title !== 'string') throw new Thrown(NO_SUCH_DIALOG);
      run.dialog = { ...page, title };
    },
  },
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

/** Google's words where the arguments are no HtmlOutput and no title. */
const NO_SUCH_DIALOG = "The parameters don't match the method signature for SpreadsheetApp.Ui.showModelessDialog.";

const isPage = (page: unknown): page is ModelessDialog =>
  typeof page === 'object' && page !== null && typeof (page as Partial<ModelessDialog>).html === 'string';

/** A script is suspended while a dialog stands open: its locks are lost. */
function ask(kind: 'alert' | 'prompt'): Method {
  return {
    service: 'SpreadsheetApp',
    label: `Ui.${kind}`,
    scopes: [SCOPES.ui],
    authorised: true,
    ms: COST.ui,
    effect: (run, title: string, text: string, buttons: string) => {
      const open = kind === 'prompt' || buttons !== 'OK';
      const { answers, decide } = run.options;
      const scripted = decide && open ? decide({ kind, title, text, buttons }) : answers?.[run.answersUsed];
      run.answersUsed += 1;
      const usual = FIRST_BUTTON[buttons] ?? 'OK';
      const pressed = (typeof scripted === 'object' ? scripted.button : scripted) ?? usual;
      run.alerts.push({ kind, title, text, buttons, pressed });
      releaseLocks(run);
      return { pressed, text: typeof scripted === 'object' ? scripted.text : '' };
    },
  };
}

const FIRST_BUTTON: Readonly<Record<string, ButtonName>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};
