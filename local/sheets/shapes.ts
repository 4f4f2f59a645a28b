// The JSON of Google's Sheets API as far as the model keeps it: the field names are Google's.

/** A part of a sheet; indexes from 0, the end exclusive, an absent index is unbounded. An absent sheetId is 0, as in Google's JSON. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export type Dimension = 'ROWS' | 'COLUMNS';

/** Rows or columns of a sheet; absent indexes are unbounded. */
export interface DimensionRange {
  readonly sheetId?: number;
  readonly dimension?: Dimension | 'DIMENSION_UNSPECIFIED';
  readonly startIndex?: number;
  readonly endIndex?: number;
}

/** A colour, channels 0 to 1; an absent channel is 0. */
export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

/** One of the two. */
export interface ColorStyle {
  readonly rgbColor?: Color;
  readonly themeColor?: string;
}

export interface ErrorValue {
  readonly type: string;
  readonly message: string;
}

/** A value: at most one member. `errorValue` is never written by callers. */
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: ErrorValue;
}

export interface NumberFormat {
  readonly type?: string;
  readonly pattern?: string;
}

export interface TextFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly foregroundColorStyle?: ColorStyle;
  readonly link?: { readonly uri?: string };
}

/** A cell's look. The model keeps colours as `…Style` only; responses carry both members, as Google's do. */
export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly textFormat?: TextFormat;
  readonly backgroundColorStyle?: ColorStyle;
  readonly borders?: Readonly<Record<string, unknown>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly padding?: Readonly<Record<string, number>>;
  readonly hyperlinkDisplayType?: string;
  readonly textDirection?: string;
  readonly textRotation?: Readonly<Record<string, unknown>>;
}

export interface BooleanCondition {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string; readonly relativeDate?: string }[];
}

export interface DataValidationRule {
  readonly condition?: BooleanCondition;
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

export interface TextFormatRun {
  readonly startIndex?: number;
  readonly format?: TextFormat;
}

/** What a caller may write into a cell, and all that the model keeps of one. */
export interface Cell {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly dataValidation?: DataValidationRule;
  readonly note?: string;
  readonly textFormatRuns?: readonly TextFormatRun[];
}

export interface ConditionalFormatRule {
  readonly ranges: readonly GridRange[];
  readonly booleanRule?: { readonly condition?: BooleanCondition; readonly format?: CellFormat };
  readonly gradientRule?: Readonly<Record<string, unknown>>;
}

/** `editors` is absent with `warningOnly`, and always names the owner otherwise. */
export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: {
    readonly users?: readonly string[];
    readonly groups?: readonly string[];
    readonly domainUsersCanEdit?: boolean;
  };
}

export interface SortSpec {
  readonly dimensionIndex?: number;
  readonly sortOrder?: string;
}

export interface FilterSpec {
  readonly columnIndex?: number;
  readonly filterCriteria?: { readonly hiddenValues?: readonly string[]; readonly condition?: BooleanCondition };
}

export interface BasicFilter {
  readonly range: GridRange;
  readonly sortSpecs?: readonly SortSpec[];
  readonly filterSpecs?: readonly FilterSpec[];
}

export interface FilterView extends BasicFilter {
  readonly filterViewId: number;
  readonly title: string;
}

/** A piece of developer metadata without its place: the place is where the model keeps it. */
export interface Metadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly metadataValue?: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

/** A row or column. `depth`: how many groups it lies in. */
export interface DimensionState {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  readonly depth?: number;
  readonly metadata?: readonly Metadata[];
}
