// The named ranges of a draft: one over the text of each named passage, so that it can be found and replaced later.
import type { PlacedParagraph } from './layout';
import type { Request } from './requests';

/**
 * One range per passage; neighbouring paragraphs of one name are one passage, but never across the edge of a cell (only
 * within a cell or the body does the next paragraph begin right behind the line break). The last line break stays
 * outside, except where there is no text to name.
 */
export function namedRangeRequests(paragraphs: readonly PlacedParagraph[]): readonly Request[] {
  const passages: { name: string; start: number; end: number }[] = [];
  for (const { name, start, end } of paragraphs) {
    if (name === undefined) continue;
    const last = passages[passages.length - 1];
    if (last?.name === name && last.end + 1 === start) last.end = end;
    else passages.push({ name, start, end });
  }
  return passages.map(({ name, start, end }) => ({
    createNamedRange: { name, range: { startIndex: start, endIndex: Math.max(end, start + 1) } },
  }));
}
