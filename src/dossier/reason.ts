// Reading Lý do chưa có: not applicable, no data, to be added by a date, or another reason.
import { type CalendarDay, dayOfSerial, exists, isoOf, lastDayOf } from './calendar';
import { cellText, compatible, showsDate } from './texts/cell-text';
import { fold } from './texts/fold';
import { isPlaceholder } from './texts/placeholder';
import type { Cell, Reason } from './types';

/** Reads the reason; placeholders ("-", "…") are none, a date alone is the day by which the answer comes. */
export function readReason(cell: Cell): Reason {
  const raw = cellText(cell);
  if (cell.is === 'number') {
    const day = showsDate(cell.format) ? dayOfSerial(cell.value) : undefined;
    return day ? { is: 'later', raw, date: isoOf(day) } : { is: 'other', raw };
  }
  if (cell.is !== 'text' || raw === '') return { is: 'none' };
  const plain = fold(compatible(raw.slice(0, LONGEST_READ)))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ');
  if (LATER.test(plain) || ONLY_A_DATE.test(plain)) {
    const date = lastDateIn(plain);
    return date ? { is: 'later', raw, date } : { is: 'later', raw };
  }
  if (NOT_APPLICABLE.test(plain)) return { is: 'not-applicable', raw };
  if (NO_DATA.test(plain)) return { is: 'no-data', raw };
  return isPlaceholder(raw) ? { is: 'none' } : { is: 'other', raw };
}

/** A reason says what it is at its beginning. */
const LONGEST_READ = 500;

const LATER =
  /(?:\bse (?:duoc )?(?:tiep tuc )?|\bxin )(?:bo sung|cap nhat|cung cap|gui|nop|bao cao|hoan thanh|hoan thien|co)\b|\b(?:bo sung|cap nhat|cung cap|gui|nop)\b.{0,30}\b(?:truoc|ngay|thang|trong|vao|cuoi|quy)\b|\b(?:to be|will be) (?:added|provided|sent|submitted)\b/;
const ONLY_A_DATE =
  /^[\s(]*(?:(?:truoc|den|ngay|thang|trong|cuoi|han|vao)[\s:]+)*\d{1,2}[/.-]\d{1,4}(?:[/.-]\d{2,4})?[\s).]*$/;
const NOT_APPLICABLE =
  /^[^\p{L}]*(?:khong ap dung|khong thuoc (?:pham vi|tham quyen|chuc nang)|not applicable)(?!\p{L})/u;
const NO_DATA =
  /^[^\p{L}]*(?:(?:(?:hien|hien nay|hien tai|don vi) )?(?:khong|chua) (?:co|thu thap|thong ke|theo doi|khao sat|dieu tra|du)(?: duoc)?(?: (?:so lieu|du lieu|thong tin|thong ke|ket qua|khao sat))?|no data)(?!\p{L})/u;

const DAY = /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?!\d)/g;
const WORDY_DAY = /(?<!\d)(\d{1,2}) thang (\d{1,2})(?: nam |[ /-]+)(\d{4})(?!\d)/g;
const ISO_DAY = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
const MONTH = /(?<![\d/.-])(?<!\d thang )(?:thang )?(\d{1,2})(?: ?[/.-] ?| nam )(\d{4})(?!\d)/g;
const QUARTER = /\bquy (iv|i{1,3}|[1-4])(?: ?[/.-] ?| nam )(\d{4})(?!\d)/g;
const YEAR_END = /\b(?:cuoi nam|het nam|trong nam|nam) (\d{4})(?!\d)/g;

/** The date written: the last of the most precise form found; a month, quarter or year stands for its last day. */
function lastDateIn(text: string): string | undefined {
  const forms: readonly (readonly [RegExp, (...numbers: string[]) => CalendarDay])[] = [
    [DAY, (day, month, year) => ({ year: fullYear(year), month: Number(month), day: Number(day) })],
    [WORDY_DAY, (day, month, year) => ({ year: Number(year), month: Number(month), day: Number(day) })],
    [ISO_DAY, (year, month, day) => ({ year: Number(year), month: Number(month), day: Number(day) })],
    [QUARTER, (quarter, year) => endOf(Number(year), 3 * quarterOf(quarter))],
    [MONTH, (month, year) => endOf(Number(year), Number(month))],
    [YEAR_END, (year) => endOf(Number(year), 12)],
  ];
  for (const [pattern, dayOf] of forms) {
    const found = Array.from(text.matchAll(pattern), ([, ...numbers]) => dayOf(...numbers));
    const last = found[found.length - 1];
    if (last) return exists(last) ? isoOf(last) : undefined;
  }
  return undefined;
}

const fullYear = (year = ''): number => (year.length === 2 ? 2000 : 0) + Number(year);
const endOf = (year: number, month: number): CalendarDay => ({ year, month, day: lastDayOf(year, month) });
const quarterOf = (quarter = ''): number =>
  /^\d$/.test(quarter) ? Number(quarter) : ['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1;
