// What every reader looks at first: is there anything in the cell, and is it more than a placeholder.
import { cellText } from './texts/cell-text';
import { holdsAPlace } from './texts/placeholder';
import type { Cell, NumberFormat, Reading, Unreadable } from './types';

/** A cell that holds something to read, or the reading of one that does not. */
export type Entry =
  | { readonly is: 'done'; readonly reading: Reading }
  | { readonly is: 'text'; readonly raw: string }
  | { readonly is: 'number'; readonly raw: string; readonly value: number; readonly format: NumberFormat };

/** Settles what needs no kind: empty cells, placeholders, errors ("#REF!" also as pasted text), TRUE and FALSE. */
export function enter(cell: Cell): Entry {
  if (cell.is === 'empty') return NOTHING;
  const raw = cellText(cell);
  if (cell.is === 'boolean') return done(unreadable(raw, 'boolean'));
  if (cell.is === 'error') return done(unreadable(raw, 'error-value'));
  if (cell.is === 'number')
    return Number.isFinite(cell.value)
      ? { is: 'number', raw, value: cell.value, format: cell.format }
      : done(unreadable(raw, 'not-a-number'));
  if (raw === '' || raw === "'") return NOTHING;
  if (holdsAPlace(raw)) return done({ is: 'placeholder', raw });
  return ERROR_TEXT.test(raw) ? done(unreadable(raw, 'error-value')) : { is: 'text', raw };
}

/** The reading of a cell that cannot be read. */
export function unreadable(raw: string, why: Unreadable): Reading {
  return { is: 'unreadable', raw, why };
}

const done = (reading: Reading): Entry => ({ is: 'done', reading });
const NOTHING: Entry = done({ is: 'empty' });

const ERROR_TEXT = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;
