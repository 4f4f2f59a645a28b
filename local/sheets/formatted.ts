// What a cell shows: numbers by their format and the workbook's locale, dates, booleans, errors.
import type { CellFormat, ExtendedValue } from './shapes';

/** How error values look in a cell. */
export const ERROR_TEXT: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** The text a reader sees. `locale` is Google's name of it ("vi_VN"); an empty cell shows nothing. */
export function formattedValue(
  value: ExtendedValue | undefined,
  format: CellFormat | undefined,
  locale: string,
): string | undefined {
  if (value === undefined) return undefined;
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.errorValue !== undefined) return ERROR_TEXT[value.errorValue.type] ?? '#ERROR!';
  if (value.numberValue === undefined) return undefined;
  const { type, pattern } = format?.numberFormat ?? {};
  switch (type) {
    case 'DATE':
    case 'TIME':
    case 'DATE_TIME':
      return dateText(value.numberValue, pattern ?? DATES[type] ?? 'dd/mm/yyyy');
    case 'PERCENT':
      return numberText(value.numberValue, pattern ?? '0.00%', locale);
    case 'NUMBER':
    case 'CURRENCY':
      return numberText(value.numberValue, pattern ?? '#,##0.00', locale);
    default:
      return general(value.numberValue, locale);
  }
}

const DATES: Readonly<Record<string, string>> = {
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
};

/** The number of days from 30 December 1899, Google's day 0. */
export function dateSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** True where numbers are written with a decimal comma. */
export function hasDecimalComma(locale: string): boolean {
  return !/^(en|ja|ko|th|zh|he|hi|ms)(_|$)/.test(locale);
}

function general(value: number, locale: string): string {
  const short = Number(value.toPrecision(10));
  const text =
    Math.abs(short) >= 1e21
      ? String(short)
      : short.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 9 });
  return hasDecimalComma(locale) ? text.replace('.', ',') : text;
}

function numberText(value: number, pattern: string, locale: string): string {
  const match = /^([^#0]*)([#0,]+)(?:\.([#0]+))?(.*)$/.exec(pattern.split(';')[0] ?? '');
  if (match === null) return general(value, locale);
  const [, before = '', whole = '', decimals = '', after = ''] = match;
  const scaled = /%/.test(after) ? value * 100 : value;
  const fewest = decimals.replace(/#/g, '').length;
  const text = scaled.toLocaleString('en-US', {
    useGrouping: whole.includes(','),
    minimumFractionDigits: fewest,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
  });
  const local = hasDecimalComma(locale) ? text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text;
  return `${before.replace(/"/g, '')}${local}${after.replace(/"/g, '')}`;
}

function dateText(serial: number, pattern: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  let isAfterHours = false;
  return pattern.replace(/y+|m+|d+|h+|s+/gi, (token) => {
    switch (token[0]?.toLowerCase()) {
      case 'y':
        return token.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
      case 'm': {
        const number = isAfterHours ? date.getUTCMinutes() : date.getUTCMonth() + 1;
        return token.length > 1 ? two(number) : String(number);
      }
      case 'd':
        return token.length > 1 ? two(date.getUTCDate()) : String(date.getUTCDate());
      case 'h':
        isAfterHours = true;
        return token.length > 1 ? two(date.getUTCHours()) : String(date.getUTCHours());
      default:
        return token.length > 1 ? two(date.getUTCSeconds()) : String(date.getUTCSeconds());
    }
  });
}
