// The look of characters, paragraphs and cells in Google's words, in the words of CSS.
import { docColour, LINK_BLUE } from '../../files/colour';
import type {
  Dimension,
  DocBorder,
  DocParagraphStyle,
  DocTableCellStyle,
  DocTextStyle,
  NamedStyle,
} from '../../files/google-json';

/** What the style says about characters and nothing more, as CSS declarations. */
export function textCss(style: DocTextStyle): string {
  const link = style.link?.url !== undefined;
  const colour = docColour(style.foregroundColor) ?? (link ? LINK_BLUE : undefined);
  const back = docColour(style.backgroundColor);
  const font = style.weightedFontFamily?.fontFamily?.replace(/[^\p{L}\d -]/gu, '');
  const lines = [(style.underline ?? link) && 'underline', style.strikethrough && 'line-through'].filter(Boolean);
  return declarations({
    'font-weight': style.bold === undefined ? undefined : style.bold ? 'bold' : 'normal',
    'font-style': style.italic === undefined ? undefined : style.italic ? 'italic' : 'normal',
    'text-decoration': lines.length > 0 ? lines.join(' ') : undefined,
    'font-variant': style.smallCaps ? 'small-caps' : undefined,
    'vertical-align': BASELINE[style.baselineOffset ?? ''],
    'font-size': points(style.fontSize),
    'font-family': font && `'${font}', ${FALLBACKS}`,
    color: colour && `#${colour}`,
    'background-color': back && `#${back}`,
  });
}

/** What the style says about the paragraph, without its named style. `inList`: the list indents it. */
export function paragraphCss(style: DocParagraphStyle, inList = false): string {
  const indent = inList ? {} : style;
  const start = indent.indentStart?.magnitude ?? 0;
  const back = docColour(style.shading?.backgroundColor);
  return declarations({
    'text-align': ALIGNMENT[style.alignment ?? ''],
    'line-height': style.lineSpacing ? String(Math.round(style.lineSpacing * FONT_LINE) / 100) : undefined,
    'margin-top': points(style.spaceAbove),
    'margin-bottom': points(style.spaceBelow),
    'margin-left': points(indent.indentStart),
    'margin-right': points(indent.indentEnd),
    'text-indent': indent.indentFirstLine && points({ magnitude: (indent.indentFirstLine.magnitude ?? 0) - start }),
    'border-top': line(style.borderTop),
    'border-bottom': line(style.borderBottom),
    'border-left': line(style.borderLeft),
    'border-right': line(style.borderRight),
    'padding-bottom': style.borderBottom && points(style.borderBottom.padding),
    'background-color': back && `#${back}`,
  });
}

/** The ground, lines and room of a table cell. A line that is not named is Google's own: black, 1 point. */
export function cellCss(style: DocTableCellStyle): string {
  const back = docColour(style.backgroundColor);
  return declarations({
    'background-color': back && `#${back}`,
    'border-top': line(style.borderTop),
    'border-bottom': line(style.borderBottom),
    'border-left': line(style.borderLeft),
    'border-right': line(style.borderRight),
    'padding-top': points(style.paddingTop),
    'padding-bottom': points(style.paddingBottom),
    'padding-left': points(style.paddingLeft),
    'padding-right': points(style.paddingRight),
    'vertical-align': style.contentAlignment?.toLowerCase().replace(/[^a-z]/gu, ''),
  });
}

/** One rule for each named style: ".HEADING_1{…}". */
export const namedCss = (styles: readonly NamedStyle[]): string =>
  styles
    .map(({ namedStyleType, textStyle, paragraphStyle }) =>
      classOf(namedStyleType) === ''
        ? ''
        : `.${classOf(namedStyleType)}{${textCss(textStyle ?? {})}${paragraphCss(paragraphStyle ?? {})}}`,
    )
    .join('\n');

/** The class of a named style; Google's names are capitals, digits and "_". */
export const classOf = (namedStyleType = 'NORMAL_TEXT'): string =>
  /^[A-Z_\d]+$/u.test(namedStyleType) ? namedStyleType : '';

/** True where a border is said to have no width. */
export const isNoLine = (border: DocBorder | undefined): boolean =>
  border !== undefined && (border.width?.magnitude ?? 0) === 0;

/** "12.5pt"; an absent magnitude is 0, an absent dimension nothing. */
export const points = (dimension: Dimension | undefined): string | undefined =>
  dimension && `${Number((dimension.magnitude ?? 0).toFixed(2))}pt`;

function line(border: DocBorder | undefined): string | undefined {
  if (!border) return undefined;
  if (isNoLine(border)) return 'none';
  return `${points(border.width)} ${DASHES[border.dashStyle ?? ''] ?? 'solid'} #${docColour(border.color) ?? '000000'}`;
}

const declarations = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value ? `${name}:${value};` : ''))
    .join('');

/** Faces with the same measures as Times New Roman where it is not installed. */
export const FALLBACKS = "'Liberation Serif', Tinos, serif";

/** Google counts line spacing in heights of the font's own line: 1.15 of its size for Times New Roman. */
const FONT_LINE = 1.15;

const ALIGNMENT: Readonly<Record<string, string>> = {
  START: 'left',
  CENTER: 'center',
  END: 'right',
  JUSTIFIED: 'justify',
};
const BASELINE: Readonly<Record<string, string>> = { SUPERSCRIPT: 'super', SUBSCRIPT: 'sub' };
const DASHES: Readonly<Record<string, string>> = { DOT: 'dotted', DASH: 'dashed' };
