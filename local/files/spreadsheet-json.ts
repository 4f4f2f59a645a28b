// What the Sheets API's `spreadsheets.get` with includeGridData returns, as far as the .xlsx needs it.
import type { Rgb } from './rgb';

/** Sheets: a colour by value or by its place in the theme (TEXT, BACKGROUND, ACCENT1–6, LINK). */
export interface ColorStyle {
  readonly rgbColor?: Rgb;
  readonly themeColor?: string;
}

/** Sheets: the look of characters. `fontSize` in points. */
export interface SheetTextFormat {
  readonly foregroundColor?: Rgb;
  readonly foregroundColorStyle?: ColorStyle;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly link?: { readonly uri?: string };
}

/** Sheets: one edge of a cell. */
export interface SheetBorder {
  readonly style?: string;
  readonly color?: Rgb;
  readonly colorStyle?: ColorStyle;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Sheets: the look of a cell. */
export interface CellFormat {
  readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  readonly backgroundColor?: Rgb;
  readonly backgroundColorStyle?: ColorStyle;
  readonly borders?: { readonly [side in Side]?: SheetBorder };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textFormat?: SheetTextFormat;
}

/** Sheets: what a cell holds. Dates are serial numbers. */
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
}

/** Sheets: a condition, for example TEXT_EQ with one value. */
export interface BooleanCondition {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string }[];
}

/** Sheets: a cell. */
export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly effectiveFormat?: CellFormat;
  readonly hyperlink?: string;
  readonly note?: string;
  /** Each run lasts to the start of the next; an absent `startIndex` is 0. */
  readonly textFormatRuns?: readonly { readonly startIndex?: number; readonly format?: SheetTextFormat }[];
  readonly dataValidation?: { readonly condition?: BooleanCondition; readonly strict?: boolean };
}

/** Sheets: half-open, zero-based; an absent bound is open. */
export interface GridRange {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** Sheets: a row or a column. */
export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

/** Sheets: a block of cells; rows and cells may be ragged or absent. */
export interface GridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly { readonly values?: readonly CellData[] }[];
  readonly rowMetadata?: readonly DimensionProperties[];
  readonly columnMetadata?: readonly DimensionProperties[];
}

/** Sheets: a tab. */
export interface Sheet {
  readonly properties?: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly index?: number;
    readonly hidden?: boolean;
    readonly tabColor?: Rgb;
    readonly tabColorStyle?: ColorStyle;
    readonly gridProperties?: {
      readonly rowCount?: number;
      readonly columnCount?: number;
      readonly frozenRowCount?: number;
      readonly frozenColumnCount?: number;
      readonly hideGridlines?: boolean;
      readonly rowGroupControlAfter?: boolean;
    };
  };
  readonly data?: readonly GridData[];
  readonly merges?: readonly GridRange[];
  readonly conditionalFormats?: readonly {
    readonly ranges?: readonly GridRange[];
    readonly booleanRule?: { readonly condition?: BooleanCondition; readonly format?: CellFormat };
  }[];
  readonly rowGroups?: readonly {
    readonly range?: { readonly startIndex?: number; readonly endIndex?: number };
    readonly depth?: number;
    readonly collapsed?: boolean;
  }[];
}

/** Sheets: what `spreadsheets.get` with `includeGridData` returns. */
export interface Spreadsheet {
  readonly spreadsheetId?: string;
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly defaultFormat?: CellFormat };
  readonly sheets?: readonly Sheet[];
}
