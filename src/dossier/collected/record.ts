// What a row said when it was handed in or accepted: one text for a protected cell, read back and compared with what stands there now.
import { type AnswerColumn, PERSON_COLUMNS } from '../../catalogue/plan';
import { fingerprint } from '../fingerprint';
import { cellText } from '../texts/cell-text';
import { wellFormed } from '../texts/well-formed';
import type { AnswerRow } from '../types';

/** The columns in their order, as they were; empty ones left out. */
export type Recorded = Partial<Readonly<Record<AnswerColumn, string>>>;

/** Characters kept of one cell; what is longer is kept as its beginning and a mark of the rest. */
const LONGEST = 4000;

/** The record of a row in which nothing was typed when it was handed in or accepted. */
export const NOTHING_TYPED = '{}';

/** The text for the cell; "" for a row in which nothing is typed. */
export function recordText(cells: AnswerRow['cells']): string {
  let held = '';
  for (const column of PERSON_COLUMNS) {
    const text = cellText(cells[column] ?? { is: 'empty' });
    if (text !== '' && text !== '–') held += `,"${column}":${JSON.stringify(shortened(text))}`;
  }
  return held === '' ? '' : `{${held.slice(1)}}`;
}

/** Reads the text; undefined where nothing was recorded, or the cell holds something else. */
export function readRecord(text: string): Recorded | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const read = JSON.parse(text) as Record<string, unknown>;
    return Object.fromEntries(
      PERSON_COLUMNS.flatMap((column) => (typeof read[column] === 'string' ? [[column, read[column]]] : [])),
    );
  } catch {
    return undefined;
  }
}

/** A cell's text as a record keeps it. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${wellFormed(text.slice(0, LONGEST))}… [${fingerprint(text)}]`;
}
