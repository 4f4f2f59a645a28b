// The look of characters and paragraphs in Google's words, in Word's words.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IBorderOptions,
  type IParagraphOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
  ShadingType,
  UnderlineType,
} from 'docx';
import { docColour, LINK_BLUE } from '../colour';
import type { Dimension, DocBorder, DocParagraphStyle, DocTextStyle, OptionalColor } from '../google-json';

/** Word's twentieths of a point. */
export function twips(dimension: Dimension | undefined): number | undefined {
  return dimension && Math.round((dimension.magnitude ?? 0) * 20);
}

/** What the style says about characters and nothing more; a link without a look of its own is blue and underlined. */
export function runStyle(style: DocTextStyle): IRunStylePropertiesOptions {
  const link = style.link?.url !== undefined;
  const colour = docColour(style.foregroundColor) ?? (link ? LINK_BLUE : undefined);
  const underline = style.underline ?? (link ? true : undefined);
  const back = docColour(style.backgroundColor);
  const size = style.fontSize?.magnitude;
  const font = style.weightedFontFamily?.fontFamily;
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italics: style.italic }),
    ...(underline !== undefined && { underline: { type: underline ? UnderlineType.SINGLE : UnderlineType.NONE } }),
    ...(style.strikethrough && { strike: true }),
    ...(style.smallCaps && { smallCaps: true }),
    ...(style.baselineOffset === 'SUPERSCRIPT' && { superScript: true }),
    ...(style.baselineOffset === 'SUBSCRIPT' && { subScript: true }),
    ...(colour && { color: colour }),
    ...(size && { size: Math.round(size * 2) }),
    ...(font && { font }),
    ...(back && (HIGHLIGHTS[back] ? { highlight: HIGHLIGHTS[back] } : { shading: fill(back) })),
  };
}

/** What the style says about the paragraph, without its named style. */
export function paragraphStyle(style: DocParagraphStyle): IParagraphOptions {
  const before = twips(style.spaceAbove);
  const after = twips(style.spaceBelow);
  const line = style.lineSpacing ? { line: Math.round(style.lineSpacing * 2.4), lineRule: LineRuleType.AUTO } : {};
  const back = docColour(style.shading?.backgroundColor);
  const border = bordersOf(style);
  const indent = indentOf(style);
  return {
    ...(ALIGNMENT[style.alignment ?? ''] && { alignment: ALIGNMENT[style.alignment ?? ''] }),
    ...((before !== undefined || after !== undefined || style.lineSpacing) && {
      spacing: { ...(before !== undefined && { before }), ...(after !== undefined && { after }), ...line },
    }),
    ...(indent && { indent }),
    ...(border && { border }),
    ...(back && { shading: fill(back) }),
    ...(style.keepWithNext !== undefined && { keepNext: style.keepWithNext }),
    ...(style.keepLinesTogether !== undefined && { keepLines: style.keepLinesTogether }),
    ...(style.avoidWidowAndOrphan !== undefined && { widowControl: style.avoidWidowAndOrphan }),
    ...(style.pageBreakBefore && { pageBreakBefore: true }),
  };
}

/** The named style: real headings, so that Word's navigation shows them. */
export function namedStyle(type: string | undefined): IParagraphOptions {
  if (type === 'SUBTITLE') return { style: 'Subtitle' };
  const heading = HEADINGS[type ?? ''];
  return heading ? { heading } : {};
}

/** A line of a table cell or paragraph; none where its width is 0. */
export function lineOf(border: DocBorder): IBorderOptions {
  const width = border.width?.magnitude ?? 0;
  if (width === 0) return { style: BorderStyle.NIL };
  return {
    style: DASHES[border.dashStyle ?? ''] ?? BorderStyle.SINGLE,
    size: Math.max(2, Math.round(width * 8)),
    color: docColour(border.color) ?? '000000',
    space: Math.round(border.padding?.magnitude ?? 0),
  };
}

/** Plain shading of one colour. */
export function fill(hex: string): { type: typeof ShadingType.CLEAR; fill: string; color: string } {
  return { type: ShadingType.CLEAR, fill: hex, color: 'auto' };
}

/** Shading of a table cell, if it has a colour. */
export function cellFill(colour: OptionalColor | undefined): { shading?: ReturnType<typeof fill> } {
  const hex = docColour(colour);
  return hex ? { shading: fill(hex) } : {};
}

function indentOf(style: DocParagraphStyle): IParagraphOptions['indent'] {
  const { indentStart, indentEnd, indentFirstLine } = style;
  if (!indentStart && !indentEnd && !indentFirstLine) return undefined;
  const left = twips(indentStart) ?? 0;
  const first = indentFirstLine && (twips(indentFirstLine) ?? 0) - left;
  const right = twips(indentEnd);
  return {
    ...(indentStart && { left }),
    ...(right !== undefined && { right }),
    ...(first !== undefined && (first < 0 ? { hanging: -first } : { firstLine: first })),
  };
}

function bordersOf(style: DocParagraphStyle): IParagraphOptions['border'] {
  const { borderTop, borderBottom, borderLeft, borderRight, borderBetween } = style;
  const border = {
    ...(drawn(borderTop) && { top: lineOf(borderTop) }),
    ...(drawn(borderBottom) && { bottom: lineOf(borderBottom) }),
    ...(drawn(borderLeft) && { left: lineOf(borderLeft) }),
    ...(drawn(borderRight) && { right: lineOf(borderRight) }),
    ...(drawn(borderBetween) && { between: lineOf(borderBetween) }),
  };
  return Object.keys(border).length > 0 ? border : undefined;
}

function drawn(border: DocBorder | undefined): border is DocBorder {
  return (border?.width?.magnitude ?? 0) > 0;
}

const ALIGNMENT: Readonly<Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  START: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.RIGHT,
  JUSTIFIED: AlignmentType.JUSTIFIED,
};

const HEADINGS: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  TITLE: HeadingLevel.TITLE,
  HEADING_1: HeadingLevel.HEADING_1,
  HEADING_2: HeadingLevel.HEADING_2,
  HEADING_3: HeadingLevel.HEADING_3,
  HEADING_4: HeadingLevel.HEADING_4,
  HEADING_5: HeadingLevel.HEADING_5,
  HEADING_6: HeadingLevel.HEADING_6,
};

const DASHES: Readonly<Record<string, (typeof BorderStyle)[keyof typeof BorderStyle]>> = {
  DOT: BorderStyle.DOTTED,
  DASH: BorderStyle.DASHED,
};

/** Word's highlighter has few colours; one that it has is easier to take off by hand than shading. */
const HIGHLIGHTS: Readonly<Record<string, 'yellow' | 'green' | 'cyan' | 'magenta' | 'red' | 'lightGray'>> = {
  FFFF00: 'yellow',
  '00FF00': 'green',
  '00FFFF': 'cyan',
  FF00FF: 'magenta',
  FF0000: 'red',
  C0C0C0: 'lightGray',
};
