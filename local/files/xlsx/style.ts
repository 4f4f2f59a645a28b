// The look of a cell in Google's words, in Excel's words.
import type { Borders, Fill, Font, StyleInput } from '@cj-tech-master/excelts';
import { LINK_BLUE, sheetColour } from '../colour';
import type { CellData, CellFormat, SheetBorder, SheetTextFormat, Side } from '../google-json';

/**
 * The format a person or program gave the cell, over the spreadsheet's default. `effectiveFormat` counts only where nothing was
 * entered: it holds the colours of conditional formats, which the file has as rules.
 */
export function formatOf(cell: CellData, defaults: CellFormat): CellFormat {
  const own = cell.userEnteredFormat ?? cell.effectiveFormat ?? {};
  return { ...defaults, ...own, textFormat: { ...defaults.textFormat, ...own.textFormat } };
}

/** Excel's style of a cell; `wrap` may be asked for by the text (line breaks), `link` gives Google's blue where no colour is set. */
export function styleOf(format: CellFormat, wrap: boolean, link: boolean): Partial<StyleInput> {
  const style: Partial<StyleInput> = {
    font: fontOf(format.textFormat ?? {}, link),
    alignment: {
      vertical: VERTICAL[format.verticalAlignment ?? ''] ?? 'bottom',
      wrapText: wrap,
      // Excel cannot clip a text; a smaller one at least stays in its cell.
      ...(format.wrapStrategy === 'CLIP' && { shrinkToFit: true }),
      ...(HORIZONTAL[format.horizontalAlignment ?? ''] && { horizontal: HORIZONTAL[format.horizontalAlignment ?? ''] }),
    },
  };
  const fill = sheetColour(format.backgroundColorStyle, format.backgroundColor);
  if (fill && fill !== 'FFFFFF') style.fill = solid(fill);
  const border = bordersOf(format);
  if (border) style.border = border;
  const numFmt = numberFormat(format);
  if (numFmt) style.numFmt = numFmt;
  return style;
}

/** Excel's font; sizes in points, Google's defaults (Arial 10) where nothing is said. */
export function fontOf(text: SheetTextFormat, link: boolean): Partial<Font> {
  const colour = sheetColour(text.foregroundColorStyle, text.foregroundColor) ?? (link ? LINK_BLUE : undefined);
  return {
    name: text.fontFamily ?? 'Arial',
    size: text.fontSize ?? 10,
    ...(text.bold && { bold: true }),
    ...(text.italic && { italic: true }),
    ...(text.strikethrough && { strike: true }),
    ...((text.underline ?? link) && { underline: true }),
    ...(colour && { color: { argb: `FF${colour}` } }),
  };
}

/** The look of a conditional format: what Google allows there (bold, italic, strikethrough, colours). */
export function conditionalStyle(format: CellFormat): Partial<StyleInput> {
  const { bold, italic, strikethrough, foregroundColor, foregroundColorStyle } = format.textFormat ?? {};
  const colour = sheetColour(foregroundColorStyle, foregroundColor);
  const fill = sheetColour(format.backgroundColorStyle, format.backgroundColor);
  const font: Partial<Font> = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough && { strike: true }),
    ...(colour && { color: { argb: `FF${colour}` } }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill), bgColor: argb(fill) } as Fill }),
  };
}

function solid(hex: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(hex) };
}

function argb(hex: string): { argb: string } {
  return { argb: `FF${hex}` };
}

function bordersOf(format: CellFormat): Partial<Borders> | undefined {
  const borders: Partial<Borders> = {};
  for (const side of SIDES) {
    const line = format.borders?.[side];
    const style = line && LINES[line.style ?? ''];
    if (line && style) borders[side] = { style, color: argb(lineColour(line)) };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function lineColour(line: SheetBorder): string {
  return sheetColour(line.colorStyle, line.color) ?? '000000';
}

function numberFormat({ numberFormat: format }: CellFormat): string | undefined {
  if (!format?.type || format.type === 'NUMBER_FORMAT_TYPE_UNSPECIFIED') return undefined;
  if (format.type === 'TEXT') return '@';
  return format.pattern || PATTERNS[format.type];
}

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];

const LINES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as Readonly<Record<string, 'dotted' | 'dashed' | 'thin' | 'medium' | 'thick' | 'double' | undefined>>;

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as Readonly<
  Record<string, 'left' | 'center' | 'right' | undefined>
>;

const VERTICAL = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as Readonly<
  Record<string, 'top' | 'middle' | 'bottom' | undefined>
>;

/** What Google shows for a type without a pattern, as a Vietnamese reader expects it. */
const PATTERNS: Readonly<Record<string, string>> = {
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};
