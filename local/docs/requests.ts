// The requests of a batch as types: what parse.ts gives when it found nothing wrong.

import type { Style } from './model/document';

export interface Range {
  readonly segmentId?: string;
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tabId?: string;
}
export interface Location {
  readonly segmentId?: string;
  readonly index?: number;
  readonly tabId?: string;
}
/** Where something is inserted: one of the two. */
export interface Insertion {
  readonly location?: Location;
  readonly endOfSegmentLocation?: { readonly segmentId?: string; readonly tabId?: string };
}
export interface TableCellLocation {
  readonly tableStartLocation?: Location;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}
export interface TableRange {
  readonly tableCellLocation?: TableCellLocation;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}
interface Masked {
  readonly fields?: string;
}
interface HeaderFooter {
  readonly type?: 'DEFAULT';
  readonly sectionBreakLocation?: Location;
}

/** The value of each kind of request. */
export interface Requests {
  readonly insertText: Insertion & { readonly text?: string };
  readonly deleteContentRange: { readonly range?: Range };
  readonly insertTable: Insertion & { readonly rows?: number; readonly columns?: number };
  readonly insertTableRow: { readonly tableCellLocation?: TableCellLocation; readonly insertBelow?: boolean };
  readonly insertPageBreak: Insertion;
  readonly insertSectionBreak: Insertion & { readonly sectionType?: 'CONTINUOUS' | 'NEXT_PAGE' };
  readonly updateTextStyle: Masked & { readonly textStyle?: Style; readonly range?: Range };
  readonly updateParagraphStyle: Masked & { readonly paragraphStyle?: Style; readonly range?: Range };
  readonly updateDocumentStyle: Masked & { readonly documentStyle?: Style; readonly tabId?: string };
  readonly updateSectionStyle: Masked & { readonly sectionStyle?: Style; readonly range?: Range };
  readonly updateNamedStyle: Masked & { readonly namedStyle?: Style; readonly tabId?: string };
  readonly createParagraphBullets: { readonly range?: Range; readonly bulletPreset?: string };
  readonly deleteParagraphBullets: { readonly range?: Range };
  readonly updateTableColumnProperties: Masked & {
    readonly tableStartLocation?: Location;
    readonly columnIndices?: readonly number[];
    readonly tableColumnProperties?: Style;
  };
  readonly updateTableRowStyle: Masked & {
    readonly tableStartLocation?: Location;
    readonly rowIndices?: readonly number[];
    readonly tableRowStyle?: Style;
  };
  readonly updateTableCellStyle: Masked & {
    readonly tableCellStyle?: Style;
    readonly tableRange?: TableRange;
    readonly tableStartLocation?: Location;
  };
  readonly pinTableHeaderRows: { readonly tableStartLocation?: Location; readonly pinnedHeaderRowsCount?: number };
  readonly mergeTableCells: { readonly tableRange?: TableRange };
  readonly createNamedRange: { readonly name?: string; readonly range?: Range };
  readonly deleteNamedRange: { readonly namedRangeId?: string; readonly name?: string };
  readonly createHeader: HeaderFooter;
  readonly createFooter: HeaderFooter;
  readonly replaceAllText: {
    readonly containsText?: { readonly text?: string; readonly matchCase?: boolean };
    readonly replaceText?: string;
  };
}
