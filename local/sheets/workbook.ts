// A spreadsheet that lives in memory: how it begins, and how its state is saved and compared.
import { emptySheet, type WorkbookState } from './state';

/** One spreadsheet. `state` is plain data, replaced as a whole by every change and never altered in place. */
export interface Workbook {
  state: WorkbookState;
  /** The clock by which a typed "1/2" gets its year; the computer's where absent. No part of the state. */
  now?: () => Date;
}

/**
 * A new spreadsheet with one empty sheet of 1000 × 26 cells (sheetId 0), as Google makes it.
 * `locale` is Google's ("vi_VN", "en_US"); people are named by their e-mail addresses; the owner may always edit.
 */
export function createWorkbook(options: {
  id: string;
  title: string;
  owner: string;
  editors?: string[];
  locale: string;
  timeZone: string;
}): Workbook {
  return {
    state: {
      spreadsheetId: options.id,
      title: options.title,
      locale: options.locale,
      timeZone: options.timeZone,
      autoRecalc: 'ON_CHANGE',
      owner: options.owner.toLowerCase(),
      editors: (options.editors ?? []).map((one) => one.toLowerCase()),
      sheets: [emptySheet(0, defaultTitle(options.locale, 1))],
      metadata: [],
      idsGiven: 0,
    },
  };
}

/** The title that Google gives the nth sheet, in the spreadsheet's language. */
export function defaultTitle(locale: string, n: number): string {
  return locale.startsWith('vi') ? `Trang tính${n}` : `Sheet${n}`;
}

/** The whole state as text: equal texts, equal workbooks. */
export function snapshotState(workbook: Workbook): string {
  return JSON.stringify(workbook.state);
}

/**
 * A workbook from what `snapshotState` gave. Equal formats and dropdowns become one object again, as batches make them: what is
 * remembered by object (looks, masks) stays small.
 */
export function restoreWorkbook(snapshot: string): Workbook {
  const known = new Map<string, unknown>();
  const shared = (key: string, value: unknown): unknown => {
    if (key !== 'userEnteredFormat' && key !== 'dataValidation') return value;
    const text = JSON.stringify(value);
    if (!known.has(text)) known.set(text, value);
    return known.get(text);
  };
  return { state: JSON.parse(snapshot, shared) as WorkbookState };
}

/** True for the owner and the editors of the spreadsheet. */
export function mayEdit(state: WorkbookState, person: string): boolean {
  const email = person.toLowerCase();
  return email === state.owner || state.editors.includes(email);
}
