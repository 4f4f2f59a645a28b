// From what SpreadsheetApp shows of a cell to the cell that the dossier reads, the same as the API would tell it.
import type { Cell, NumberFormat } from '../../dossier/types';
import type { Seen } from './sheet';

/** Texts that a cell shows when its formula fails; the same text can be typed into a cell of plain text. */
const ERRORS = /^#(ERROR!|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** True where the value alone does not tell what the cell holds. */
export const needsFormat = (seen: Seen | undefined): boolean =>
  typeof seen === 'number' || typeof seen === 'object' || (typeof seen === 'string' && ERRORS.test(seen));

/**
 * The cell.
 * @param pattern its number format as `getNumberFormats` gives it ("@" is plain text), where `needsFormat` asks for it
 */
export function cellOf(seen: Seen | undefined, pattern = ''): Cell {
  if (seen === undefined || seen === '') return { is: 'empty' };
  if (typeof seen === 'boolean') return { is: 'boolean', value: seen };
  if (typeof seen === 'object') return { is: 'number', value: seen.serial, format: dateFormat(pattern) };
  if (typeof seen === 'number')
    return { is: 'number', value: seen, format: pattern.includes('%') ? 'PERCENT' : 'NUMBER' };
  return ERRORS.test(seen) && pattern !== '@' ? { is: 'error', text: seen } : { is: 'text', text: seen };
}

/** TIME for a pattern with hours and no day, month or year of a date ("HH:mm"). */
const dateFormat = (pattern: string): NumberFormat =>
  /h/i.test(pattern) && !/[yd]/i.test(pattern.replace(/"[^"]*"/g, '')) ? 'TIME' : 'DATE';
