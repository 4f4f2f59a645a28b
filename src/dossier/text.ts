// Reading a text: a narrative, a source, an address, a postcode that arrived as a number.
import type { Kind } from '../catalogue/types';
import { enter, unreadable } from './entry';
import { showsDate } from './texts/cell-text';
import { countCleanWords } from './texts/words';
import type { Cell, Reading } from './types';

/** Kinds that are one short datum, where an apostrophe in front only kept the spreadsheet from converting it. */
const SHORT: ReadonlySet<Kind> = new Set(['email', 'url', 'phone', 'postcode', 'link', 'date']);

/**
 * Reads a cell as text, paragraphs parted by "\n". Numbers become what they look like (700000 is "700000").
 * @param kind of the item for its answer cell: there a date is `unreadable` unless a date is asked. Absent for Nguồn số liệu, Minh chứng and
 * Diễn giải, where a date is its text.
 */
export function readText(cell: Cell, kind?: Kind): Reading {
  const entry = enter(cell);
  if (entry.is === 'done') return entry.reading;
  const { raw } = entry;
  if (entry.is === 'number' && showsDate(entry.format) && kind !== undefined && kind !== 'date')
    return unreadable(raw, 'date');
  const text = kind !== undefined && SHORT.has(kind) ? raw.replace(/^['’]+/, '').trim() : raw;
  return { is: 'text', raw, text, words: countCleanWords(text) };
}
