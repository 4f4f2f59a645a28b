// What stood in the cell, whatever was read from it.
import type { Reading } from '../types';

/** The text as it was written; empty for an empty cell. */
export const rawOf = (reading: Reading): string => (reading.is === 'empty' ? '' : reading.raw);
