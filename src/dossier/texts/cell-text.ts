// The text of a cell as people see it: composed letters, no invisible characters, numbers and dates the Vietnamese way.
import { dayOfSerial, slashed } from '../calendar';
import type { Cell, NumberFormat } from '../types';

/** What the cell shows: "98,5%" for a PERCENT cell holding 0.985, "31/12/2022" for a DATE cell, "" for an empty one. Digits are not grouped. */
export function cellText(cell: Cell): string {
  switch (cell.is) {
    case 'empty':
      return '';
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'number':
      return numberText(cell.value, cell.format);
    default:
      return cleanText(cell.text);
  }
}

/**
 * A text without what nobody sees: NFC, line ends as "\n" (Word's vertical tabs and page breaks too), zero-width and
 * bidirectional marks and control characters removed, half characters replaced by U+FFFD, ends trimmed. Emoji keep their joiners.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(LOOSE_JOINER, '')
    .replace(HALF_CHARACTER, '\uFFFD')
    .normalize('NFC')
    .trim();
}

/** The text with full-width letters and digits, ligatures and odd spaces as plain ones (NFKC). */
export function compatible(text: string): string {
  return COMPATIBLE.test(text) ? text : text.normalize('NFKC');
}

/** Nothing in it that NFKC would change. */
const COMPATIBLE = /^[\n\x20-\x7E\u00C0-\u0131\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9–—‘’“”•₫]*$/;
/** Letters that stand composed and alone, and what typewriters have: nothing to clean. */
const PLAIN = /^[\n\x20-\x7E\u00A1-\u00AC\u00AE-\u017E\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9–—‘’“”…•₫]*$/;
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const LOOSE_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu;
/** With the flag u a lone surrogate is a code point of its own; pairs do not match. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** The stored value of a PERCENT cell as a percentage, without the dust of binary fractions: 0.07 is 7. Never infinite. */
export function percentOf(stored: number): number {
  return Number(Math.min(Math.max(stored * 100, -LARGEST), LARGEST).toPrecision(15));
}
const LARGEST = 1e308;

/** True where the format shows the number as a date or a time. */
export function showsDate(format: NumberFormat): boolean {
  return format === 'DATE' || format === 'TIME' || format === 'DATE_TIME';
}

function numberText(value: number, format: NumberFormat): string {
  if (format === 'PERCENT') return `${decimalComma(percentOf(value))}%`;
  if (format === 'TIME') return timeText(value);
  const day = showsDate(format) ? dayOfSerial(value) : undefined;
  return day ? slashed(day) : decimalComma(value);
}

const decimalComma = (value: number): string => String(value).replace('.', ',');

function timeText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
