// The state of one spreadsheet: plain data that survives JSON, never changed in place once a batch is done.
import type {
  BasicFilter,
  Cell,
  ConditionalFormatRule,
  DimensionState,
  ExtendedValue,
  FilterView,
  GridRange,
  Metadata,
  ProtectedRange,
} from './shapes';

/** A row's cells from column A on; null is an empty cell, trailing empty cells are left out. */
export type Row = (Cell | null)[];

/** One tab. */
export interface SheetState {
  readonly sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  hidden: boolean;
  hideGridlines: boolean;
  rightToLeft: boolean;
  rowGroupControlAfter: boolean;
  columnGroupControlAfter: boolean;
  tabColorStyle: Readonly<Record<string, unknown>> | null;
  /** From row 1 on; null is an empty row, trailing empty rows are left out. */
  rows: (Row | null)[];
  /** Rows and columns that differ from the default, from the first on; trailing defaults are left out. */
  rowStates: (DimensionState | null)[];
  columnStates: (DimensionState | null)[];
  /** Metadata of the tab itself; that of a row or column lies with the row or column. */
  metadata: readonly Metadata[];
  merges: readonly Required<GridRange>[];
  protectedRanges: readonly ProtectedRange[];
  conditionalFormats: readonly ConditionalFormatRule[];
  filterViews: readonly FilterView[];
  basicFilter: BasicFilter | null;
}

/** A spreadsheet. The order of `sheets` is the order of the tabs. */
export interface WorkbookState {
  readonly spreadsheetId: string;
  title: string;
  locale: string;
  timeZone: string;
  autoRecalc: string;
  owner: string;
  editors: readonly string[];
  sheets: SheetState[];
  /** Metadata of the spreadsheet itself. */
  metadata: readonly Metadata[];
  /** Counts the ids given out, so that the same calls give the same ids. */
  idsGiven: number;
}

/** A sheet with nothing in it. */
export function emptySheet(sheetId: number, title: string, rowCount = 1000, columnCount = 26): SheetState {
  return {
    sheetId,
    title,
    rowCount,
    columnCount,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    hidden: false,
    hideGridlines: false,
    rightToLeft: false,
    rowGroupControlAfter: false,
    columnGroupControlAfter: false,
    tabColorStyle: null,
    rows: [],
    rowStates: [],
    columnStates: [],
    metadata: [],
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    filterViews: [],
    basicFilter: null,
  };
}

/** The cell at a place, or null where there is nothing. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** True where a cell holds no value a person would see. */
export function isBlank(value: ExtendedValue | undefined): boolean {
  return value === undefined || Object.keys(value).length === 0;
}

/** Leaves out the trailing nulls of a list, in place. */
export function trimEnd<T>(list: (T | null)[]): void {
  while (list.length > 0 && (list[list.length - 1] ?? null) === null) list.pop();
}
