// Utilities.formatDate: the letters of Java's SimpleDateFormat that the product uses.
import { Thrown } from '../exception';
import { zoneOffset } from './time-zone';

const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * The date in the zone. Known letters: yyyy yy M MM d dd H HH h hh m mm s ss SSS a E EEEE Z XXX, text in single quotes, '' for a quote;
 * any other letter is refused, because the host would have to guess.
 */
export function formatDate(time: number, zone: string, format: string): string {
  const offset = zoneOffset(zone);
  const date = new Date(time + offset * 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}`;
  const hour = date.getUTCHours();
  const known: Readonly<Record<string, string | number>> = {
    yyyy: String(date.getUTCFullYear()).padStart(4, '0'),
    yy: two(date.getUTCFullYear() % 100),
    M: date.getUTCMonth() + 1,
    MM: two(date.getUTCMonth() + 1),
    d: date.getUTCDate(),
    dd: two(date.getUTCDate()),
    H: hour,
    HH: two(hour),
    h: hour % 12 || 12,
    hh: two(hour % 12 || 12),
    m: date.getUTCMinutes(),
    mm: two(date.getUTCMinutes()),
    s: date.getUTCSeconds(),
    ss: two(date.getUTCSeconds()),
    SSS: String(date.getUTCMilliseconds()).padStart(3, '0'),
    a: hour < 12 ? 'AM' : 'PM',
    E: (ENGLISH_DAYS[date.getUTCDay()] ?? '').slice(0, 3),
    EEEE: ENGLISH_DAYS[date.getUTCDay()] ?? '',
    Z: `${sign}${two(Math.abs(offset) % 60)}`,
    XXX: `${sign}:${two(Math.abs(offset) % 60)}`,
  };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found, quoted: string | undefined) => {
    if (found === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    const value = known[found];
    if (value === undefined) throw new Thrown(`The local host does not know the date pattern "${found}".`);
    return String(value);
  });
}
