// The JSON of the Sheets API, as far as the product reads it. Shapes: discovery document sheets.v4. Everything may be absent.

export interface WireValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
}

export interface WireCell {
  readonly effectiveValue?: WireValue;
  readonly effectiveFormat?: { readonly numberFormat?: { readonly type?: string } };
  readonly dataValidation?: {
    readonly condition?: {
      readonly type?: string;
      readonly values?: readonly { readonly userEnteredValue?: string }[];
    };
  };
  readonly note?: string;
}

export interface WireMetadata {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
}

export interface WireRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface WireProtection {
  readonly protectedRangeId?: number;
  readonly description?: string;
  readonly range?: WireRange;
  readonly unprotectedRanges?: readonly WireRange[];
  readonly warningOnly?: boolean;
  readonly editors?: {
    readonly users?: readonly string[];
    readonly groups?: readonly string[];
    readonly domainUsersCanEdit?: boolean;
  };
}

export interface WireCondition {
  readonly ranges?: readonly WireRange[];
  readonly booleanRule?: {
    readonly condition?: {
      readonly type?: string;
      readonly values?: readonly { readonly userEnteredValue?: string }[];
    };
  };
}

export interface WireFilterView {
  readonly filterViewId?: number;
  readonly title?: string;
  readonly range?: WireRange;
  readonly filterSpecs?: readonly {
    readonly columnIndex?: number;
    readonly filterCriteria?: {
      readonly condition?: { readonly values?: readonly { readonly userEnteredValue?: string }[] };
    };
  }[];
}

export interface WireSheet {
  readonly properties?: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly index?: number;
    readonly gridProperties?: {
      readonly rowCount?: number;
      readonly columnCount?: number;
      readonly frozenRowCount?: number;
    };
  };
  readonly developerMetadata?: readonly WireMetadata[];
  readonly protectedRanges?: readonly WireProtection[];
  readonly conditionalFormats?: readonly WireCondition[];
  readonly filterViews?: readonly WireFilterView[];
  readonly merges?: readonly WireRange[];
  readonly rowGroups?: readonly {
    readonly range?: { readonly startIndex?: number; readonly endIndex?: number };
    readonly depth?: number;
  }[];
  readonly data?: readonly {
    readonly startRow?: number;
    readonly startColumn?: number;
    readonly rowData?: readonly { readonly values?: readonly WireCell[] }[];
    readonly columnMetadata?: readonly { readonly developerMetadata?: readonly WireMetadata[] }[];
  }[];
}

export interface WireSpreadsheet {
  readonly spreadsheetId?: string;
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
  readonly developerMetadata?: readonly WireMetadata[];
  readonly sheets?: readonly WireSheet[];
}

/** One request of spreadsheets.batchUpdate: exactly one key, the request's kind. */
export type SheetsRequest = Readonly<Record<string, unknown>>;
