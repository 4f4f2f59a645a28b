// How each paragraph style and mark of the tree looks in Google Docs: fonts, sizes, spaces, colours.

import type { Paragraph, Run } from '../tree';
import type { Dimension, NamedStyleType, OptionalColor, ParagraphLook, TextStyle } from './requests';

/** Points as the Docs API takes them. */
export const points = (magnitude: number): Dimension => ({ magnitude, unit: 'PT' });

const color = (red: number, green: number, blue: number): OptionalColor => ({
  color: { rgbColor: { red, green, blue } },
});
const BLACK = color(0, 0, 0);
const YELLOW = color(1, 0.95, 0.6);
const PINK = color(0.98, 0.82, 0.84);
const GREY = color(0.35, 0.35, 0.35);

/** The ground of a table's head rows. */
export const HEAD_GROUND = color(0.9, 0.93, 0.96);
/** A line of no width: Docs knows no transparent one. */
export const NO_LINE = { color: color(1, 1, 1), width: points(0), dashStyle: 'SOLID' } as const;
const DOTS = { color: BLACK, width: points(0.75), dashStyle: 'DOT', padding: points(8) } as const;

/**
 * The named styles, set once: Times New Roman, black, 13 to 14 points (Decree 30/2020/NĐ-CP, Annex I). Every paragraph
 * of the draft refers to one of them.
 */
export const NAMED_LOOKS: readonly {
  readonly type: NamedStyleType;
  readonly text: TextStyle;
  readonly paragraph: ParagraphLook;
}[] = [
  named('NORMAL_TEXT', 13, {}, { spaceAbove: points(0), spaceBelow: points(6) }),
  named('TITLE', 14, { bold: true }, { alignment: 'CENTER', spaceAbove: points(12), spaceBelow: points(12) }),
  named('SUBTITLE', 13, { bold: true }, { alignment: 'CENTER', spaceAbove: points(6), spaceBelow: points(6) }),
  named('HEADING_1', 14, { bold: true }, { spaceAbove: points(18), spaceBelow: points(6), keepWithNext: true }),
  named('HEADING_2', 13, { bold: true }, { spaceAbove: points(12), spaceBelow: points(6), keepWithNext: true }),
  named(
    'HEADING_3',
    13,
    { bold: true, italic: true },
    { spaceAbove: points(10), spaceBelow: points(4), keepWithNext: true },
  ),
];

function named(
  type: NamedStyleType,
  size: number,
  text: TextStyle,
  paragraph: ParagraphLook,
): (typeof NAMED_LOOKS)[number] {
  return {
    type,
    text: {
      weightedFontFamily: { fontFamily: 'Times New Roman', weight: 400 },
      fontSize: points(size),
      foregroundColor: BLACK,
      bold: false,
      italic: false,
      ...text,
    },
    paragraph: { alignment: 'START', lineSpacing: 110, keepWithNext: false, ...paragraph },
  };
}

const normal = (look: ParagraphLook): ParagraphLook => ({ namedStyleType: 'NORMAL_TEXT', ...look });
const tight = { spaceAbove: points(1), spaceBelow: points(1), lineSpacing: 100 } as const;

/** What is set on every paragraph of a style. */
export const PARAGRAPH_LOOKS: Readonly<Record<Paragraph['style'] | 'spacer', ParagraphLook>> = {
  body: normal({ alignment: 'JUSTIFIED' }),
  centred: normal({ alignment: 'CENTER', spaceBelow: points(0) }),
  right: normal({ alignment: 'END' }),
  cell: normal({ alignment: 'START', ...tight }),
  cellCentred: normal({ alignment: 'CENTER', ...tight }),
  cellHead: normal({ alignment: 'CENTER', ...tight }),
  caption: normal({ alignment: 'START', spaceAbove: points(8), spaceBelow: points(4), keepWithNext: true }),
  title: { namedStyleType: 'TITLE' },
  subtitle: { namedStyleType: 'SUBTITLE' },
  heading1: { namedStyleType: 'HEADING_1' },
  heading2: { namedStyleType: 'HEADING_2' },
  heading3: { namedStyleType: 'HEADING_3' },
  ruled: normal({
    alignment: 'START',
    spaceBelow: points(0),
    lineSpacing: 150,
    borderBottom: DOTS,
    borderBetween: DOTS,
  }),
  spacer: normal({ spaceAbove: points(0), spaceBelow: points(0), lineSpacing: 100 }),
};

/** What the characters of a style look like where the named style does not say so. */
export const TEXT_LOOKS: Readonly<Partial<Record<Paragraph['style'] | 'spacer', TextStyle>>> = {
  cell: { fontSize: points(11) },
  cellCentred: { fontSize: points(11) },
  cellHead: { fontSize: points(11), bold: true },
  caption: { italic: true },
  spacer: { fontSize: points(2) },
};

/** What a run sets beyond its paragraph's look; undefined where nothing. */
export function runLook(run: Run): TextStyle | undefined {
  const look: { -readonly [K in keyof TextStyle]: TextStyle[K] } = {};
  if (run.bold !== undefined) look.bold = run.bold;
  if (run.italic !== undefined) look.italic = run.italic;
  if (run.underline !== undefined) look.underline = run.underline;
  if (run.link !== undefined) look.link = { url: run.link };
  if (run.mark === 'gap') look.backgroundColor = YELLOW;
  if (run.mark === 'fault') look.backgroundColor = PINK;
  if (run.mark === 'note') {
    look.foregroundColor = GREY;
    look.fontSize = points(10);
  }
  if (run.size !== undefined) look.fontSize = points(run.size);
  return Object.keys(look).length > 0 ? look : undefined;
}
