// Named ranges of a document as Word's bookmarks: put in while the text is written in the order of its indexes.
import { BookmarkEnd, BookmarkStart } from 'docx';
import type { NamedRanges } from '../google-json';

/** Bookmarks still to be written, in the order of the document. */
export interface Marks {
  /** The index of the next beginning or end inside (from, to), where a run has to be cut; `to` if there is none. */
  cutAfter(from: number, to: number): number;
  /** Beginnings and ends that are due at this index. With `closing`, the end of a paragraph: ends only, as no text follows. */
  due(index: number, closing?: boolean): (BookmarkStart | BookmarkEnd)[];
}

/**
 * Marks for the body's named ranges; `end` is where the body ends, and where a range ends at the latest. Word's names are short: "answer:slogan" becomes answer_slogan (letters, digits, "_", 40 at most);
 * a name that stands in several places, or twice after shortening, gets _2, _3.
 */
export function marksOf(namedRanges: NamedRanges | undefined, end: number): Marks {
  const events: {
    readonly index: number;
    readonly start: boolean;
    readonly make: () => BookmarkStart | BookmarkEnd;
  }[] = [];
  const used = new Set<string>();
  let lastId = 0;
  for (const [name, group] of Object.entries(namedRanges ?? {})) {
    for (const { ranges = [] } of group.namedRanges ?? []) {
      for (const { startIndex = 0, endIndex = 0, segmentId } of ranges) {
        if (segmentId || Math.min(endIndex, end) <= startIndex) continue;
        lastId += 1;
        const id = lastId;
        const bookmark = freeName(name, used);
        events.push({ index: startIndex, start: true, make: () => new BookmarkStart(bookmark, id) });
        events.push({ index: Math.min(endIndex, end), start: false, make: () => new BookmarkEnd(id) });
      }
    }
  }
  events.sort((a, b) => a.index - b.index || Number(a.start) - Number(b.start));

  let next = 0;
  return {
    cutAfter(from, to) {
      for (let at = next; at < events.length; at += 1) {
        const { index } = events[at] ?? { index: to };
        if (index > from) return Math.min(index, to);
      }
      return to;
    },
    due(index, closing = false) {
      const made: (BookmarkStart | BookmarkEnd)[] = [];
      for (let event = events[next]; event && event.index <= index; event = events[next]) {
        if (closing && event.start && event.index === index) break;
        made.push(event.make());
        next += 1;
      }
      return made;
    },
  };
}

/** No marks: for headers and footers, whose indexes are their own. */
export const NO_MARKS: Marks = { cutAfter: (_from, to) => to, due: () => [] };

function freeName(name: string, used: Set<string>): string {
  const plain =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^[^A-Za-z]+/, '') || 'mark';
  let free = plain.slice(0, 40);
  for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${plain.slice(0, 36)}_${count}`;
  used.add(free.toLowerCase());
  return free;
}
