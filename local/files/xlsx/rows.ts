// Row heights: Google grows rows by itself, an .xlsx must say how high each one is.
import type { CellFormat, GridRange } from '../google-json';
import { countLines, type Face, lineHeight } from '../text-lines';

/** A text and where it stands. A merged block counts with its top left cell and its extent. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly format: CellFormat;
  /** Wraps at the cell's edge; else only its own line breaks make lines. */
  readonly wraps: boolean;
  readonly block?: Required<GridRange>;
}

/** The highest row Excel knows, in points: a longer text is cut on the screen, not in the file. */
export const MAX_HEIGHT = 409;

/**
 * Height of each row in points, by zero-based row: at least what `least` says (pixels), enough for every text. A block of several rows that
 * needs more than they have gives the rest to its last row. `widths`: of each column in pixels, 0 where it is hidden.
 */
export function rowHeights(
  texts: readonly PlacedText[],
  widths: (column: number) => number,
  least: ReadonlyMap<number, number>,
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, pixels] of least) heights.set(row, Math.min(MAX_HEIGHT, pixels * 0.75));
  const raise = (row: number, points: number) =>
    heights.set(row, Math.min(MAX_HEIGHT, Math.max(points, heights.get(row) ?? DEFAULT_HEIGHT)));

  const tall: { readonly block: Required<GridRange>; readonly points: number }[] = [];
  for (const placed of texts) {
    const points = needed(placed, widths);
    if (points === 0) continue;
    const { block } = placed;
    if (block && block.endRowIndex - block.startRowIndex > 1) tall.push({ block, points });
    else raise(placed.row, points);
  }
  for (const { block, points } of tall) {
    let above = 0;
    for (let row = block.startRowIndex; row < block.endRowIndex - 1; row += 1)
      above += heights.get(row) ?? DEFAULT_HEIGHT;
    raise(block.endRowIndex - 1, points - above);
  }
  return heights;
}

function needed({ column, text, format, wraps, block }: PlacedText, widths: (column: number) => number): number {
  const end = block?.endColumnIndex ?? column + 1;
  let width = 0;
  for (let index = column; index < end; index += 1) width += widths(index);
  if (width === 0) return 0;
  const { fontFamily = 'Arial', fontSize = 10, bold = false } = format.textFormat ?? {};
  const face: Face = { family: fontFamily, size: fontSize, bold };
  const lines = wraps ? countLines(text, face, width - PADDING) : text.split('\n').length;
  return Math.ceil(lines * lineHeight(face) + 3);
}

/** 21 pixels, the height of an untouched row in Google Sheets. */
const DEFAULT_HEIGHT = 15.75;

/** Pixels lost to the cell's two edges. */
const PADDING = 8;
