// Picking a language, and writing numbers and dates as each language does.
import type { Lang, Text } from '../catalogue/types';

/** The text in the language asked for. */
export const say = (text: Text, lang: Lang): string => text[lang];

/** A number as people write it: vi 8.993.082 and 98,5; en 8,993,082 and 98.5. At most `digits` decimals, none that are zero. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(digits).split('.');
  const kept = decimals.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
  const sign = value < 0 && (Number(whole) !== 0 || kept !== '') ? '-' : '';
  return sign + grouped + (kept ? (lang === 'vi' ? ',' : '.') + kept : '');
}

/** A figure with its unit of measure: "98,5%", "1.234 người"; the figure alone where there is none. */
export const withUnit = (figure: string, unit: string | undefined): string =>
  unit === undefined || unit === '' ? figure : unit.startsWith('%') ? figure + unit : `${figure} ${unit}`;

/** "2023-02-05" as 05/02/2023 (vi, en alike: the tables of a Vietnamese state document). */
export function formatDate(iso: string): string {
  const [y = '', m = '', d = ''] = iso.split('-');
  return `${d}/${m}/${y}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A date as documents write it: "ngày 05 tháng 02 năm 2023" (a zero before days under 10 and months 1 and 2,
 * Decree 30/2020/NĐ-CP, Annex I); en "5 February 2023".
 */
export function formatLongDate(iso: string, lang: Lang): string {
  const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
  if (lang === 'en') return `${d} ${MONTHS[m - 1]} ${y}`;
  const two = (n: number, below: number): string => (n < below ? `0${n}` : String(n));
  return `ngày ${two(d, 10)} tháng ${two(m, 3)} năm ${y}`;
}
