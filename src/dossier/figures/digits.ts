// What a row of digits with points, commas and spaces can mean: 1.234 is one and a bit, or one thousand two hundred and thirty-four.

/** A number exactly as written: `digits` times ten to the power of `exponent`. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** The ways to read the digits; neither where they are grouped in no known way ("1.23.4"), both for "1.234". */
export interface DigitReadings {
  /** The last separator is the decimal one, or there is none. */
  readonly decimal?: Decimal;
  /** Every separator groups thousands. */
  readonly grouped?: Decimal;
}

/** Reads ASCII digits with single separators (".", ",", " ") between them; only digits may stand at both ends. */
export function readingsOf(token: string): DigitReadings {
  const separators = token.replace(/\d+/g, '');
  if (separators === '') return { decimal: whole(token) };
  const groups = token.split(/[., ]/);
  const first = groups[0] as string;
  const last = groups[groups.length - 1] as string;
  const inside = separators.slice(0, -1);
  const mark = separators.charAt(separators.length - 1);
  const groupsAll = oneMark(separators) && startsGroups(first) && inThrees(groups.slice(1));
  const groupsBefore =
    inside === '' ||
    (oneMark(inside) && !inside.includes(mark) && startsGroups(first) && inThrees(groups.slice(1, -1)));
  return {
    decimal: mark !== ' ' && groupsBefore ? fraction(groups.slice(0, -1).join(''), last) : undefined,
    grouped: groupsAll ? whole(groups.join('')) : undefined,
  };
}

/** The number itself, moved by `shift` powers of ten; exact, as no binary multiplication takes part. */
export function numberOf({ digits, exponent }: Decimal, shift = 0): number {
  return Number(`${digits}e${exponent + shift}`);
}

const whole = (digits: string): Decimal => ({ digits, exponent: 0 });
const fraction = (before: string, after: string): Decimal => ({ digits: before + after, exponent: -after.length });
const oneMark = (separators: string): boolean => separators === separators.charAt(0).repeat(separators.length);
const startsGroups = (group: string): boolean => /^[1-9]\d{0,2}$/.test(group);
const inThrees = (groups: readonly string[]): boolean => groups.every((group) => group.length === 3);
