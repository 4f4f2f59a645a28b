// The requests of the Docs API's batchUpdate that a draft needs, as plain JSON (discovery document docs v1).

/** An index into the body, in UTF-16 code units; 1 is the first that text can have. */
export interface Location {
  readonly index: number;
}

/** From startIndex up to, not including, endIndex. */
export interface Range {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Points. */
export interface Dimension {
  readonly magnitude: number;
  readonly unit: 'PT';
}

export interface OptionalColor {
  readonly color?: { readonly rgbColor: { readonly red: number; readonly green: number; readonly blue: number } };
}

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: Dimension;
  readonly weightedFontFamily?: { readonly fontFamily: string; readonly weight?: number };
  readonly foregroundColor?: OptionalColor;
  readonly backgroundColor?: OptionalColor;
  readonly link?: { readonly url: string };
}

export interface Border {
  readonly color: OptionalColor;
  readonly width: Dimension;
  readonly dashStyle: 'SOLID' | 'DOT';
  readonly padding?: Dimension;
}

export interface ParagraphLook {
  readonly namedStyleType?: NamedStyleType;
  readonly alignment?: 'START' | 'CENTER' | 'END' | 'JUSTIFIED';
  readonly lineSpacing?: number;
  readonly spaceAbove?: Dimension;
  readonly spaceBelow?: Dimension;
  readonly keepWithNext?: boolean;
  readonly keepLinesTogether?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly borderBottom?: Border;
  readonly borderBetween?: Border;
}

export type NamedStyleType = 'NORMAL_TEXT' | 'TITLE' | 'SUBTITLE' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3';

interface TableCellStyle {
  readonly backgroundColor?: OptionalColor;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
}

/** One request of a batchUpdate: an object with exactly one member. */
export type Request =
  | { readonly insertText: { readonly location: Location; readonly text: string } }
  | { readonly insertTable: { readonly location: Location; readonly rows: number; readonly columns: number } }
  | { readonly insertSectionBreak: { readonly location: Location; readonly sectionType: 'NEXT_PAGE' } }
  | {
      readonly updateParagraphStyle: {
        readonly range: Range;
        readonly paragraphStyle: ParagraphLook;
        readonly fields: string;
      };
    }
  | { readonly updateTextStyle: { readonly range: Range; readonly textStyle: TextStyle; readonly fields: string } }
  | {
      readonly updateTableColumnProperties: {
        readonly tableStartLocation: Location;
        readonly columnIndices: readonly number[];
        readonly tableColumnProperties: { readonly widthType: 'FIXED_WIDTH'; readonly width: Dimension };
        readonly fields: string;
      };
    }
  | {
      readonly updateTableRowStyle: {
        readonly tableStartLocation: Location;
        readonly tableRowStyle: { readonly preventOverflow: boolean };
        readonly fields: string;
      };
    }
  | {
      readonly updateTableCellStyle: {
        readonly tableStartLocation?: Location;
        readonly tableRange?: {
          readonly tableCellLocation: {
            readonly tableStartLocation: Location;
            readonly rowIndex: number;
            readonly columnIndex: number;
          };
          readonly rowSpan: number;
          readonly columnSpan: number;
        };
        readonly tableCellStyle: TableCellStyle;
        readonly fields: string;
      };
    }
  | {
      readonly pinTableHeaderRows: { readonly tableStartLocation: Location; readonly pinnedHeaderRowsCount: number };
    }
  | {
      readonly updateDocumentStyle: {
        readonly documentStyle: {
          readonly pageSize: { readonly width: Dimension; readonly height: Dimension };
          readonly marginTop: Dimension;
          readonly marginBottom: Dimension;
          readonly marginLeft: Dimension;
          readonly marginRight: Dimension;
        };
        readonly fields: string;
      };
    }
  | {
      readonly updateNamedStyle: {
        readonly namedStyle: {
          readonly namedStyleType: NamedStyleType;
          readonly textStyle: TextStyle;
          readonly paragraphStyle: ParagraphLook;
        };
        readonly fields: string;
      };
    }
  | {
      readonly updateSectionStyle: {
        readonly range: Range;
        readonly sectionStyle: { readonly flipPageOrientation: boolean };
        readonly fields: string;
      };
    }
  | { readonly createNamedRange: { readonly name: string; readonly range: Range } };
