// The cells of one tab: values, looks, links, notes, dropdowns, and the sizes of rows and columns.
import type { CellValue, RichText, Worksheet } from '@cj-tech-master/excelts';
import type { CellData, CellFormat, GridRange, Sheet } from '../google-json';
import { dropdowns } from './dropdowns';
import type { LinkReader } from './links';
import { placeholder } from './package';
import { cellName, closedRange } from './places';
import { type PlacedText, rowHeights } from './rows';
import { fontOf, formatOf, styleOf } from './style';

/** Writes every cell and returns the heights it gave to the rows, in points by zero-based row. */
export function writeCells(
  worksheet: Worksheet,
  sheet: Sheet,
  defaults: CellFormat,
  links: LinkReader,
  lists: (values: readonly string[]) => string,
): Map<number, number> {
  const widths = new Map<number, number>();
  const least = new Map<number, number>();
  const texts: PlacedText[] = [];
  const blocks = (sheet.merges ?? []).map((merge) => closedRange(merge, sheet));
  const menus = dropdowns(lists);

  for (const block of sheet.data ?? []) {
    for (const [offset, { pixelSize, hiddenByUser }] of (block.columnMetadata ?? []).entries()) {
      const index = (block.startColumn ?? 0) + offset;
      const column = worksheet.getColumn(index + 1);
      column.width = (pixelSize ?? COLUMN_PIXELS) / PIXELS_A_DIGIT;
      if (hiddenByUser) column.hidden = true;
      widths.set(index, hiddenByUser ? 0 : (pixelSize ?? COLUMN_PIXELS));
    }
    for (const [offset, { pixelSize, hiddenByUser }] of (block.rowMetadata ?? []).entries()) {
      const index = (block.startRow ?? 0) + offset;
      if (pixelSize !== undefined) least.set(index, pixelSize);
      if (hiddenByUser) worksheet.getRow(index + 1).hidden = true;
    }
    for (const [rowOffset, { values = [] }] of (block.rowData ?? []).entries()) {
      for (const [columnOffset, cell] of values.entries()) {
        const row = (block.startRow ?? 0) + rowOffset;
        const column = (block.startColumn ?? 0) + columnOffset;
        const merged = blocks.find((range) => covers(range, row, column));
        if (merged && (row !== merged.startRowIndex || column !== merged.startColumnIndex)) continue;
        const text = writeCell(worksheet, { row, column, cell, format: formatOf(cell, defaults), links });
        if (text) texts.push({ ...text, ...(merged && { block: merged }) });
        menus.add(row, column, cell.dataValidation);
      }
    }
  }
  menus.write(worksheet);
  const heights = rowHeights(texts, (column) => widths.get(column) ?? COLUMN_PIXELS, least);
  for (const [row, points] of heights) worksheet.getRow(row + 1).height = points;
  return heights;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: CellData;
  readonly format: CellFormat;
  readonly links: LinkReader;
}

function writeCell(worksheet: Worksheet, { row, column, cell, format, links }: Placed): PlacedText | undefined {
  const value = shownValue(cell);
  const isText = typeof value === 'string';
  const target = isText ? links(linkOf(cell, format)) : undefined;
  if (value === undefined && !cell.userEnteredFormat && !cell.effectiveFormat && !cell.note) return undefined;

  const written = worksheet.getCell(row + 1, column + 1);
  const wraps = format.wrapStrategy === 'WRAP';
  const style = styleOf(
    format,
    wraps || (isText && value.includes('\n')),
    target !== undefined && !cell.textFormatRuns,
  );
  if (isText && value.startsWith('=') && style.numFmt === undefined) style.numFmt = '@';
  written.style = style;
  if (cell.note) written.note = clean(cell.note);
  if (value === undefined) return undefined;
  if (!isText) {
    written.value = value;
    return undefined;
  }

  if (value.length > MAX_TEXT) {
    throw new Error(
      `The text in '${worksheet.name}'!${cellName(row, column)} has ${value.length} characters; .xlsx allows ${MAX_TEXT}.`,
    );
  }
  const runs = richText(value, cell, format, links);
  const shown = runs ? { richText: runs } : escaped(value);
  const address = target && ('url' in target ? target.url : placeholder(target.place));
  // The library takes runs as the text of a link, its types only a string.
  written.value = (address ? { text: shown, hyperlink: address } : shown) as CellValue;
  return { row, column, text: value, format, wraps };
}

/** What is shown: text cleaned of what XML cannot hold, numbers, booleans, errors; for a formula its value. */
function shownValue(cell: CellData): string | number | boolean | Extract<CellValue, { error: unknown }> | undefined {
  const entered = cell.userEnteredValue;
  const value =
    entered?.formulaValue === undefined ? (entered ?? cell.effectiveValue) : (cell.effectiveValue ?? entered);
  if (value?.stringValue !== undefined) return clean(value.stringValue) || undefined;
  if (value?.numberValue !== undefined) return value.numberValue;
  if (value?.boolValue !== undefined) return value.boolValue;
  if (value?.errorValue) return { error: ERRORS[value.errorValue.type ?? ''] ?? '#VALUE!' };
  return value?.formulaValue;
}

/** A cell has one link: its own, or the first one inside its text. */
function linkOf(cell: CellData, format: CellFormat): string | undefined {
  const inside = (cell.textFormatRuns ?? []).map((run) => run.format?.link?.uri);
  return format.textFormat?.link?.uri ?? cell.hyperlink ?? inside.find((uri) => uri !== undefined);
}

function richText(text: string, cell: CellData, format: CellFormat, links: LinkReader): RichText[] | undefined {
  const runs = cell.textFormatRuns;
  if (!runs || runs.length === 0) return undefined;
  const starts = runs.map((run) => run.startIndex ?? 0);
  if (starts[0] !== 0) starts.unshift(0);
  const parts: RichText[] = [];
  for (const [index, start] of starts.entries()) {
    const part = text.slice(start, starts[index + 1]);
    const look = runs[index - (starts.length - runs.length)]?.format;
    const linked = links(look?.link?.uri) !== undefined;
    if (part) parts.push({ text: escaped(part), font: fontOf({ ...format.textFormat, ...look }, linked) });
  }
  return parts;
}

/** Same length as before, so that the runs keep their places: line breaks as "\n", what XML cannot hold as U+FFFD or a space. */
function clean(text: string): string {
  return text
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\v\u2028\u2029]/g, '\n')
    .replace(CONTROLS, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd');
}

/** Excel reads "_x0041_" in a text as a character's code. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function covers(range: Required<GridRange>, row: number, column: number): boolean {
  return (
    row >= range.startRowIndex &&
    row < range.endRowIndex &&
    column >= range.startColumnIndex &&
    column < range.endColumnIndex
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const CONTROLS = /[\u0000-\u0008\u000c\u000e-\u001f\u007f]/g;

const COLUMN_PIXELS = 100;

/** Pixels of a digit in the workbook's first font (Arial 10), Excel's measure of widths. */
const PIXELS_A_DIGIT = 7;

const MAX_TEXT = 32767;

const ERRORS: Readonly<Record<string, '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!'>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};
