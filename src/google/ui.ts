// Menu, sidebar, toasts and alerts: the things only SpreadsheetApp and HtmlService can do.
import { MENU, TITLES } from '../i18n/app';

/** Builds the menu. Runs in every mode of authorisation, so it reads no setting. */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(MENU.title)
    .addItem(MENU.setUp, 'setUpWorkbook')
    .addItem(MENU.check, 'checkCompleteness')
    .addSubMenu(
      ui.createMenu(MENU.draft).addItem(MENU.review, 'createReviewDraft').addItem(MENU.clean, 'createCleanDraft'),
    )
    .addSeparator()
    .addItem(MENU.sidebar, 'openSidebar')
    .addToUi();
}

export const showMessage = (title: string, text: string): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
};

/** Says that the work goes on; it disappears by itself. */
export const showWorking = (title: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(TITLES.working.vi, title, 10);
};

export const showSidebar = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(MENU.title));
};

/** The id of the tab in front. */
export const activeSheetId = (): number => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
