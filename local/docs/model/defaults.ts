// What a new Google document looks like: its page, its named styles, its first section and its one empty paragraph.

import type { DocumentState, Style } from './document';
import { paragraphOf } from './document';

/** A document as documents.create leaves it: a section break and an empty paragraph, US Letter, Arial 11. */
export const newDocument = (): DocumentState => ({
  body: [{ kind: 'sectionBreak', style: FIRST_SECTION }, paragraphOf('', NORMAL_PARAGRAPH)],
  headers: {},
  footers: {},
  documentStyle: DOCUMENT_STYLE,
  namedStyles: { ...NAMED_STYLES },
  namedRanges: [],
  lists: {},
  revision: 1,
  minted: 0,
});

/** A length in points, as the API gives it back: a magnitude of 0 is left out. */
export const points = (magnitude: number): Style => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });

const grey = (part: number): Style => ({ color: { rgbColor: { red: part, green: part, blue: part } } });

/** The style of a plain paragraph. */
export const NORMAL_PARAGRAPH: Style = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };

/** The style of the paragraph in a new table cell: like a plain one, but single-spaced. */
export const CELL_PARAGRAPH: Style = { namedStyleType: 'NORMAL_TEXT', lineSpacing: 100, direction: 'LEFT_TO_RIGHT' };

/** The style of a new table cell. */
export const CELL_STYLE: Style = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: points(5),
  paddingRight: points(5),
  paddingTop: points(5),
  paddingBottom: points(5),
  contentAlignment: 'TOP',
};

/** The colour that a link gives its text. */
export const LINK_COLOUR: Style = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };

/** The section at the start of a new document. */
const FIRST_SECTION: Style = {
  columnSeparatorStyle: 'NONE',
  contentDirection: 'LEFT_TO_RIGHT',
  sectionType: 'CONTINUOUS',
};

/** The page of a new document; a field that is reset goes back to this. */
export const DOCUMENT_STYLE: Style = {
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: points(72),
  marginBottom: points(72),
  marginLeft: points(72),
  marginRight: points(72),
  marginHeader: points(36),
  marginFooter: points(36),
  pageSize: { height: points(792), width: points(612) },
  useCustomHeaderFooterMargins: true,
};

const NORMAL_TEXT: Style = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  smallCaps: false,
  backgroundColor: {},
  foregroundColor: { color: { rgbColor: {} } },
  fontSize: points(11),
  weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
  baselineOffset: 'NONE',
};

const PLAIN_PARAGRAPH: Style = {
  namedStyleType: 'NORMAL_TEXT',
  alignment: 'START',
  lineSpacing: 115,
  direction: 'LEFT_TO_RIGHT',
  spacingMode: 'COLLAPSE_LISTS',
  spaceAbove: points(0),
  spaceBelow: points(0),
  indentFirstLine: points(0),
  indentStart: points(0),
  indentEnd: points(0),
  keepLinesTogether: false,
  keepWithNext: false,
  avoidWidowAndOrphan: true,
  shading: { backgroundColor: {} },
  pageBreakBefore: false,
};

const heading = (type: string, above: number, below: number, textStyle: Style) => ({
  textStyle,
  paragraphStyle: {
    namedStyleType: type,
    direction: 'LEFT_TO_RIGHT',
    spaceAbove: points(above),
    spaceBelow: points(below),
    keepLinesTogether: true,
    keepWithNext: true,
    pageBreakBefore: false,
  } as Style,
});

/** The named styles of a new document, by type; a field that is reset goes back to these. */
export const NAMED_STYLES: Readonly<Record<string, { textStyle: Style; paragraphStyle: Style }>> = {
  NORMAL_TEXT: { textStyle: NORMAL_TEXT, paragraphStyle: PLAIN_PARAGRAPH },
  HEADING_1: heading('HEADING_1', 20, 6, { fontSize: points(20) }),
  HEADING_2: heading('HEADING_2', 18, 6, { bold: false, fontSize: points(16) }),
  HEADING_3: heading('HEADING_3', 16, 4, { bold: false, foregroundColor: grey(0.2627451), fontSize: points(14) }),
  HEADING_4: heading('HEADING_4', 14, 4, { foregroundColor: grey(0.4), fontSize: points(12) }),
  HEADING_5: heading('HEADING_5', 12, 4, { foregroundColor: grey(0.4), fontSize: points(11) }),
  HEADING_6: heading('HEADING_6', 12, 4, { italic: true, foregroundColor: grey(0.4), fontSize: points(11) }),
  TITLE: heading('TITLE', 0, 3, { fontSize: points(26) }),
  SUBTITLE: heading('SUBTITLE', 0, 16, { italic: false, foregroundColor: grey(0.4), fontSize: points(15) }),
};
