// Runs inside the context: SpreadsheetApp with its sheets and ranges, as far as the product uses them.
import type { Call } from './connect';

/** A part of one tab as it crosses: rows and columns from 0, ends exclusive. */
export interface Box {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What an event object is made of. */
export interface Places {
  readonly spreadsheet: object;
  range(box: Box): object;
}

/**
 * SpreadsheetApp: getUi, getActive, getActiveSpreadsheet, getActiveSheet, getActiveRange, getActiveCell, flush. Spreadsheet: getId, getName, getUrl,
 * getSpreadsheetLocale, getSpreadsheetTimeZone, getSheets, getSheetById, getSheetByName, insertSheet(name, index), getActiveSheet, getActiveRange,
 * getActiveCell, toast. Sheet: getSheetId, getName, getSheetName, getRange(row, column, numRows, numColumns), getDataRange, getMaxRows, getMaxColumns,
 * getLastRow, getLastColumn, insertRowsAfter, setFrozenRows, getParent. Range: getRow, getLastRow, getColumn, getLastColumn, getNumRows, getNumColumns,
 * getSheet, getValues, getNumberFormats, setValues, setNumberFormat, setBackgrounds, activate. Anything else is undefined. Where a range lies is known
 * without a call. Self-contained.
 */
export function installSpreadsheet(call: Call, ui: object): Places {
  const exception = (message: string): Error => {
    const error = new Error(message);
    error.name = 'Exception';
    return error;
  };
  const mismatch = (method: string, given: readonly unknown[]): Error => {
    const kind = (value: unknown): string => {
      if (Array.isArray(value))
        return `${value.length > 0 ? kind(value[0]) : ''}[]`.replace(/^(\w)/, (c) => c.toLowerCase());
      return typeof value === 'string' ? 'String' : typeof value === 'object' ? 'SpreadsheetApp.Range' : typeof value;
    };
    return exception(
      `The parameters (${given.map(kind).join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
    );
  };

  const entering = (value: unknown): unknown => {
    if (value === null || value === undefined) return '';
    if (value instanceof Date) return { date: value.getTime() };
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  const leaving = (value: unknown): unknown =>
    typeof value === 'object' ? new Date((value as { date: number }).date) : value;

  const isTable = (rows: unknown): rows is readonly (readonly unknown[])[] =>
    Array.isArray(rows) && rows.every((row) => Array.isArray(row));

  const range = (box: Box): object => {
    const self = {
      getRow: () => box.top + 1,
      getLastRow: () => box.bottom,
      getColumn: () => box.left + 1,
      getLastColumn: () => box.right,
      getNumRows: () => box.bottom - box.top,
      getNumColumns: () => box.right - box.left,
      getSheet: () => sheet(box.sheetId),
      getValues: () => (call('Range.getValues', [box]) as unknown[][]).map((row) => row.map(leaving)),
      getNumberFormats: () => call('Range.getNumberFormats', [box]),
      setValues: (rows: unknown) => {
        if (!isTable(rows)) throw mismatch('Range.setValues', [rows]);
        call('Range.setValues', [box, rows.map((row) => row.map(entering))]);
        return self;
      },
      setNumberFormat: (format: unknown) => {
        if (typeof format !== 'string') throw mismatch('Range.setNumberFormat', [format]);
        call('Range.setNumberFormat', [box, format]);
        return self;
      },
      setBackgrounds: (colours: unknown) => {
        if (!isTable(colours)) throw mismatch('Range.setBackgrounds', [colours]);
        call('Range.setBackgrounds', [box, colours]);
        return self;
      },
      activate: () => {
        call('Range.activate', [box]);
        return self;
      },
    };
    return self;
  };
  const sheet = (sheetId: number): object => ({
    getSheetId: () => sheetId,
    getName: () => call('Sheet.getName', [sheetId]),
    getSheetName: () => call('Sheet.getName', [sheetId]),
    getMaxRows: () => call('Sheet.getMaxRows', [sheetId]),
    getMaxColumns: () => call('Sheet.getMaxColumns', [sheetId]),
    getLastRow: () => call('Sheet.getLastRow', [sheetId]),
    getLastColumn: () => call('Sheet.getLastColumn', [sheetId]),
    getDataRange: () => range(call('Sheet.getDataRange', [sheetId]) as Box),
    insertRowsAfter: (after: unknown, rows: unknown) => {
      if (typeof after !== 'number' || typeof rows !== 'number') throw mismatch('Sheet.insertRowsAfter', [after, rows]);
      call('Sheet.insertRowsAfter', [sheetId, after, rows]);
    },
    setFrozenRows: (rows: unknown) => {
      if (typeof rows !== 'number') throw mismatch('Sheet.setFrozenRows', [rows]);
      call('Sheet.setFrozenRows', [sheetId, rows]);
    },
    getParent: () => spreadsheet,
    getRange: (...at: unknown[]) => {
      if (at.length < 2 || at.length > 4 || at.some((n) => typeof n !== 'number')) throw mismatch('Sheet.getRange', at);
      return range(call('Sheet.getRange', [sheetId, ...at]) as Box);
    },
  });

  const front = (): object => sheet(call('Spreadsheet.getActiveSheet') as number);
  const activeRange = (): object => range(call('Spreadsheet.getActiveRange') as Box);
  const activeCell = (): object => range(call('Spreadsheet.getActiveCell') as Box);
  const spreadsheet = {
    getId: () => call('Spreadsheet.getId'),
    getName: () => call('Spreadsheet.getName'),
    getUrl: () => call('Spreadsheet.getUrl'),
    getSpreadsheetLocale: () => call('Spreadsheet.getSpreadsheetLocale'),
    getSpreadsheetTimeZone: () => call('Spreadsheet.getSpreadsheetTimeZone'),
    getSheets: () => (call('Spreadsheet.getSheets') as number[]).map(sheet),
    getSheetById: (id: unknown) => {
      if (typeof id !== 'number') throw mismatch('Spreadsheet.getSheetById', [id]);
      const found = call('Spreadsheet.getSheetById', [id]) as number | null;
      return found === null ? null : sheet(found);
    },
    getSheetByName: (name: unknown) => {
      const found = call('Spreadsheet.getSheetByName', [String(name)]) as number | null;
      return found === null ? null : sheet(found);
    },
    insertSheet: (name: unknown, index?: unknown) => {
      if (typeof name !== 'string' || (index !== undefined && typeof index !== 'number'))
        throw mismatch('Spreadsheet.insertSheet', [name, index]);
      return sheet(call('Spreadsheet.insertSheet', [name, index]) as number);
    },
    getActiveSheet: front,
    getActiveRange: activeRange,
    getActiveCell: activeCell,
    toast: (text: unknown, title?: unknown) => {
      call('Spreadsheet.toast', [String(text), String(title ?? '')]);
    },
  };
  const SpreadsheetApp = {
    getUi: () => {
      call('SpreadsheetApp.getUi');
      return ui;
    },
    getActive: () => spreadsheet,
    getActiveSpreadsheet: () => spreadsheet,
    getActiveSheet: front,
    getActiveRange: activeRange,
    getActiveCell: activeCell,
    flush: () => {
      call('SpreadsheetApp.flush');
    },
  };
  Object.assign(globalThis, { SpreadsheetApp });
  return { spreadsheet, range };
}
