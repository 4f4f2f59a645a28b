// How high the rows of a form must be: Excel does not grow a row by itself when a file is opened.

/** Points of a line of Arial 10, and the most that Excel allows for a row. */
const LINE = 12.75;
const MOST = 409;
/** Pixels of a letter of Arial 10 on average, with room for wide words, and of the cell's two edges. */
const LETTER = 5.8;
const EDGES = 8;

/** Points that show all texts, each wrapped into its column. @param least points of an empty row */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[], least: number): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
  return Math.min(MOST, Math.max(least, lines * LINE + 4));
}

/** Words are not divided, unless one alone is wider than the column. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - EDGES) / LETTER));
  return text.split('\n').reduce((sum, paragraph) => {
    let [lines, used] = [1, 0];
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, 0];
      used += (used > 0 ? 1 : 0) + length;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used %= room;
      }
    }
    return sum + lines;
  }, 0);
}
