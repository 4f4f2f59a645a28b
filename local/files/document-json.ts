// What the Docs API's `documents.get` returns, as far as the .docx needs it.
import type { Rgb } from './rgb';

/** Docs: a length in points; an absent magnitude is 0. */
export interface Dimension {
  readonly magnitude?: number;
}

/** Docs: no `color` is transparent. */
export interface OptionalColor {
  readonly color?: { readonly rgbColor?: Rgb };
}

/** Docs: the look of characters. */
export interface DocTextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly smallCaps?: boolean;
  readonly baselineOffset?: string;
  readonly fontSize?: Dimension;
  readonly weightedFontFamily?: { readonly fontFamily?: string };
  readonly foregroundColor?: OptionalColor;
  readonly backgroundColor?: OptionalColor;
  readonly link?: { readonly url?: string };
}

/** Docs: an edge of a paragraph or of a table cell; width 0 is no line. */
export interface DocBorder {
  readonly color?: OptionalColor;
  readonly width?: Dimension;
  readonly padding?: Dimension;
  readonly dashStyle?: string;
}

/** Docs: the look of a paragraph. `lineSpacing` in percent; indents are counted from the margin. */
export interface DocParagraphStyle {
  readonly namedStyleType?: string;
  readonly alignment?: string;
  readonly lineSpacing?: number;
  readonly spaceAbove?: Dimension;
  readonly spaceBelow?: Dimension;
  readonly indentStart?: Dimension;
  readonly indentEnd?: Dimension;
  readonly indentFirstLine?: Dimension;
  readonly keepLinesTogether?: boolean;
  readonly keepWithNext?: boolean;
  readonly avoidWidowAndOrphan?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly borderTop?: DocBorder;
  readonly borderBottom?: DocBorder;
  readonly borderLeft?: DocBorder;
  readonly borderRight?: DocBorder;
  readonly borderBetween?: DocBorder;
  readonly shading?: { readonly backgroundColor?: OptionalColor };
}

/** Docs: a stretch of a paragraph. */
export interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: { readonly content?: string; readonly textStyle?: DocTextStyle };
  readonly pageBreak?: { readonly textStyle?: DocTextStyle };
  readonly horizontalRule?: { readonly textStyle?: DocTextStyle };
  readonly autoText?: { readonly type?: string; readonly textStyle?: DocTextStyle };
}

export interface DocParagraph {
  readonly elements?: readonly ParagraphElement[];
  readonly paragraphStyle?: DocParagraphStyle;
  readonly bullet?: { readonly listId?: string; readonly nestingLevel?: number };
}

/** Docs: the look of a table cell. An absent border is Google's own: black, 1 point. */
export interface DocTableCellStyle {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly backgroundColor?: OptionalColor;
  readonly borderTop?: DocBorder;
  readonly borderBottom?: DocBorder;
  readonly borderLeft?: DocBorder;
  readonly borderRight?: DocBorder;
  readonly paddingTop?: Dimension;
  readonly paddingBottom?: Dimension;
  readonly paddingLeft?: Dimension;
  readonly paddingRight?: Dimension;
  readonly contentAlignment?: string;
}

export interface DocTableCell {
  readonly content?: readonly StructuralElement[];
  readonly tableCellStyle?: DocTableCellStyle;
}

export interface DocTableRow {
  readonly tableCells?: readonly DocTableCell[];
  readonly tableRowStyle?: {
    readonly minRowHeight?: Dimension;
    readonly tableHeader?: boolean;
    readonly preventOverflow?: boolean;
  };
}

export interface DocTable {
  readonly rows?: number;
  readonly columns?: number;
  readonly tableRows?: readonly DocTableRow[];
  readonly tableStyle?: {
    readonly tableColumnProperties?: readonly { readonly widthType?: string; readonly width?: Dimension }[];
  };
}

/** Docs: margins of the document or of one section. */
export interface PageMargins {
  readonly marginTop?: Dimension;
  readonly marginBottom?: Dimension;
  readonly marginLeft?: Dimension;
  readonly marginRight?: Dimension;
  readonly marginHeader?: Dimension;
  readonly marginFooter?: Dimension;
  readonly flipPageOrientation?: boolean;
  readonly defaultHeaderId?: string;
  readonly defaultFooterId?: string;
}

/** Docs: the style holds for what follows the break. */
export interface SectionBreak {
  readonly sectionStyle?: PageMargins & { readonly sectionType?: string };
}

export interface StructuralElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly sectionBreak?: SectionBreak;
  readonly paragraph?: DocParagraph;
  readonly table?: DocTable;
}

/** Docs: a level of a list. `glyphFormat` is like "%0." */
export interface NestingLevel {
  readonly glyphType?: string;
  readonly glyphSymbol?: string;
  readonly glyphFormat?: string;
  readonly startNumber?: number;
  readonly indentStart?: Dimension;
  readonly indentFirstLine?: Dimension;
}

export interface NamedStyle {
  readonly namedStyleType?: string;
  readonly textStyle?: DocTextStyle;
  readonly paragraphStyle?: DocParagraphStyle;
}

/** Docs: ranges by name; one name may stand in several places. */
export type NamedRanges = Readonly<
  Record<
    string,
    {
      readonly namedRanges?: readonly {
        readonly name?: string;
        readonly ranges?: readonly {
          readonly startIndex?: number;
          readonly endIndex?: number;
          readonly segmentId?: string;
        }[];
      }[];
    }
  >
>;

type Segments = Readonly<Record<string, { readonly content?: readonly StructuralElement[] }>>;

/** Docs: what `documents.get` returns. */
export interface Document {
  readonly title?: string;
  readonly body?: { readonly content?: readonly StructuralElement[] };
  readonly documentStyle?: PageMargins & {
    readonly pageSize?: { readonly width?: Dimension; readonly height?: Dimension };
  };
  readonly namedStyles?: { readonly styles?: readonly NamedStyle[] };
  readonly namedRanges?: NamedRanges;
  readonly headers?: Segments;
  readonly footers?: Segments;
  readonly lists?: Readonly<
    Record<string, { readonly listProperties?: { readonly nestingLevels?: readonly NestingLevel[] } }>
  >;
}
