// Reading the year of a figure: 2022, "năm học 2022-2023", "08/2023", "6 tháng đầu năm 2023", a date.
import { dayOfSerial } from './calendar';
import { enter, unreadable } from './entry';
import { compatible, showsDate } from './texts/cell-text';
import type { Cell, Reading } from './types';

const ONLY_A_YEAR = /^(?:(?:19|20)\d\d|2100)$/;
/** A year and a shortened second one: "2022-23", "2018-22"; what can be a month ("2009/12") is none, unless it is the next year. */
const YEARS = /(?<!\d)((?:19|20)\d\d|2100)(?!\d)(?:\s*[-/]\s*(\d\d)(?![\d/-]))?/g;

/** Reads the year that the figure is compared by: the latest one named, 1900 to 2100. What was written stays in `raw`. */
export function readYear(cell: Cell): Reading {
  const entry = enter(cell);
  if (entry.is === 'done') return entry.reading;
  const { raw } = entry;
  const year = entry.is === 'text' ? yearIn(raw) : yearOfNumber(entry.value, showsDate(entry.format));
  if (year === undefined) return unreadable(raw, 'not-a-year');
  return { is: 'year', raw: entry.is === 'number' && entry.format === 'PERCENT' ? String(entry.value) : raw, year };
}

function yearIn(text: string): number | undefined {
  if (ONLY_A_YEAR.test(text)) return Number(text);
  const plain = compatible(text).replace(/[‐‑‒–—―−]/g, '-');
  const years = Array.from(plain.matchAll(YEARS), ([, first, short]) => {
    const year = Number(first);
    const ahead = short === undefined ? 0 : (Number(short) - (year % 100) + 100) % 100;
    return ahead === 1 || (Number(short) > 12 && ahead <= LONGEST_SPAN) ? year + ahead : year;
  });
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** Years that a shortened second year may lie ahead. */
const LONGEST_SPAN = 20;

function yearOfNumber(value: number, date: boolean): number | undefined {
  const year = date ? dayOfSerial(value)?.year : value;
  return year !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined;
}
