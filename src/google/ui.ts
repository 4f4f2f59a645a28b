// Menu, sidebar, toasts and alerts: the things only SpreadsheetApp and HtmlService can do.
import { EDITION } from '../edition';
import { MENU, TITLES } from '../i18n/app';
import { repeated } from './calls/attempt';

/**
 * Builds the menu. Runs in every mode of authorisation (an add-on that has not been used in the file yet runs in AuthMode.NONE: no cell, no property),
 * so it reads no setting. An add-on's menu lies under Extensions and bears the name of its project; a top-level menu of a published add-on would be moved
 * there (developers.google.com/workspace/add-ons/concepts/menus).
 */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = EDITION.target === 'addon' ? ui.createAddonMenu() : ui.createMenu(MENU.title);
  menu
    .addItem(MENU.setUp, 'setUpWorkbook')
    .addItem(MENU.check, 'checkCompleteness')
    .addSubMenu(
      ui.createMenu(MENU.draft).addItem(MENU.review, 'createReviewDraft').addItem(MENU.clean, 'createCleanDraft'),
    )
    .addItem(MENU.slip, 'createSlip')
    .addSeparator()
    .addItem(MENU.sidebar, 'openSidebar')
    .addItem(MENU.files, 'openFiles')
    .addItem(MENU.live, 'toggleLiveCheck')
    .addItem(MENU.reassign, 'updateAssignment')
    .addItem(MENU.rights, 'checkRights')
    .addSeparator()
    .addItem(MENU.selfTest, 'selfTest')
    .addItem(MENU.support, 'supportInfo')
    .addToUi();
}

/** An alert. Where it cannot be shown, the box in which Google shows a script's error says the same. */
export function showMessage(title: string, text: string): void {
  try {
    repeated(() => {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, text, ui.ButtonSet.OK);
    });
  } catch {
    throw new Error(text);
  }
}

/** Asks before something is done. True for yes. */
export const askYesNo = (title: string, text: string): boolean => {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
};

/** Says that the work goes on; it disappears by itself, and nothing fails because of it. */
export function showWorking(title: string): void {
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast(TITLES.working.vi, title, 10);
  } catch {
    // The work goes on without it.
  }
}

export const showSidebar = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(MENU.title));
};

/** Width and height in pixels: a table of five columns, and room for the grid beside it. */
const FILES_SIZE = { width: 900, height: 620 };

/** A window of its own beside which the person goes on working. */
export const showFiles = (): void => {
  const page = HtmlService.createHtmlOutputFromFile('Files').setWidth(FILES_SIZE.width).setHeight(FILES_SIZE.height);
  SpreadsheetApp.getUi().showModelessDialog(page, TITLES.files.vi);
};

/** Width and height in pixels: a text box that shows a screenful. */
const PAGE_SIZE = { width: 720, height: 560 };

/** Shows a page that the script has written itself. */
export const showPage = (title: string, html: string): void => {
  const page = HtmlService.createHtmlOutput(html).setWidth(PAGE_SIZE.width).setHeight(PAGE_SIZE.height);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
};

/** The tab in front, and the first row of what is selected in it, from 0; −1 where nothing is (a tab that is one chart). */
export function activePlace(): { readonly sheetId: number; readonly row: number } {
  const sheetId = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
  const selected = SpreadsheetApp.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  return { sheetId, row: (selected?.getRow() ?? 0) - 1 };
}

/** True for a tab that is in the spreadsheet. */
export const hasTab = (sheetId: number): boolean =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId) !== null;

/** Makes a cell the person's selection and brings its tab to the front. Row and column from 0; false where there is no such cell. */
export function activate(sheetId: number, row: number, column: number): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet || row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return false;
  sheet.getRange(row + 1, column + 1).activate();
  return true;
}
