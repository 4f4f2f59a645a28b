// An edit as its trigger reports it, and the few calls that a trigger makes: SpreadsheetApp only, which works without authorisation.
import type { Seen } from '../workbook/live/sheet';

/** The event object of an edit, as far as it is used. Source: Apps Script, "Event Objects", Google Sheets events, Edit. */
export interface EditEvent {
  readonly source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  /** Only for a single cell. */
  readonly oldValue?: unknown;
  /** Only for installable triggers. */
  readonly triggerUid?: string;
}

/** An edit: where it was, and ways to read and write around it. Rows and columns from 0, ends exclusive. */
export interface Edited {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly before?: string;
  /** One call: every column, from the first row to the last edited one. */
  values(): readonly (readonly Seen[])[];
  /** One call: number formats of the edited rows, every column. */
  formats(): readonly (readonly string[])[];
  /** One call. */
  write(row: number, column: number, rows: readonly (readonly Seen[])[]): void;
  say(title: string, text: string): void;
}

/**
 * The edit; `undefined` when the function was started without an event (by hand), or with one that somebody made up: a page can call a
 * trigger's function too, but only with what JSON holds, and that has no methods.
 */
export function editedBy(event: EditEvent | null | undefined): Edited | undefined {
  if (typeof event?.range?.getSheet !== 'function') return undefined;
  const { source, range, oldValue } = event;
  const sheet = range.getSheet();
  const [top, bottom] = [range.getRow() - 1, range.getLastRow()];
  return {
    sheetId: sheet.getSheetId(),
    top,
    bottom,
    left: range.getColumn() - 1,
    right: range.getLastColumn(),
    before: oldValue === undefined ? undefined : String(oldValue),
    values: () => {
      const rows = sheet.getRange(1, 1, bottom, sheet.getMaxColumns()).getValues() as unknown[][];
      const serial = serials(source);
      return rows.map((cells) =>
        cells.map((cell) => (cell instanceof Date ? { serial: serial(cell), date: cell } : (cell as Seen))),
      );
    },
    formats: () => sheet.getRange(top + 1, 1, bottom - top, sheet.getMaxColumns()).getNumberFormats(),
    write: (row, column, rows) => {
      sheet
        .getRange(row + 1, column + 1, rows.length, rows[0]?.length ?? 1)
        .setValues(rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.date : cell))));
    },
    say: (title, text) => source.toast(text, title),
  };
}

/** From a Date to the serial that the cell holds: the day and time as the spreadsheet's clock shows them. */
function serials(source: EditEvent['source']): (date: Date) => number {
  let zone: string | undefined;
  return (date) => {
    zone = zone ?? source.getSpreadsheetTimeZone();
    const parts = Utilities.formatDate(date, zone, 'yyyy MM dd HH mm ss').split(' ').map(Number);
    const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts;
    return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 86_400_000 + 25_569;
  };
}
