// What Google makes of a text typed into an automatic cell: number, percentage, date, boolean, formula or text.
import { dateSerial, ERROR_TEXT, hasDecimalComma } from './formatted';
import type { ExtendedValue, NumberFormat } from './shapes';

/** What a typed text becomes; `format` is the number format that an automatic cell takes on with it. */
export interface Typed {
  readonly value: ExtendedValue;
  readonly format?: NumberFormat;
}

/**
 * Reads a text as the cell editor does, by the workbook's locale. In order: formula ("="), TRUE and FALSE, error names, numbers (in
 * vi_VN "1.234" is 1234 and "1,5" is 1.5, in en_US the other way), percentages, dates ("1/2", "08/2023", "15/8/2023"; in en_US
 * month first) and times, formula again ("+84 28…", "- …": a sign in front that makes no number), and else text.
 * `year` is the one meant where a date has none. The empty text is no value. From platform.md; details by observation of Google Sheets.
 */
export function readTyped(text: string, locale: string, year: number): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { value: text === '' ? {} : { stringValue: text } };
  if (trimmed.startsWith("'")) return { value: { stringValue: text.replace("'", '') } };
  if (trimmed.length > 1 && trimmed.startsWith('=')) return { value: { formulaValue: trimmed } };
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === 'true' } };
  const error = Object.entries(ERROR_TEXT).find(([, shown]) => shown === trimmed.toUpperCase());
  if (error !== undefined) return { value: { errorValue: { type: error[0], message: 'Error' } } };
  const read = readNumber(trimmed, locale) ?? readDate(trimmed, locale, year) ?? readTime(trimmed);
  if (read !== undefined) return read;
  if (/^[+-]./.test(trimmed)) return { value: { formulaValue: `=${trimmed}` } };
  return { value: { stringValue: text } };
}

function readNumber(text: string, locale: string): Typed | undefined {
  const comma = hasDecimalComma(locale);
  const decimal = comma ? ',' : '\\.';
  const group = comma ? '\\.' : ',';
  const pattern = `^([+-]?)(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d*))(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?( ?%)?$`;
  const match = new RegExp(pattern).exec(text);
  if (match === null) return undefined;
  const [, sign, grouped, plain = '', decimals, exponent, percent] = match;
  const whole = grouped === undefined ? plain : grouped.replace(/[.,]/g, '');
  if (whole === '' && (decimals ?? '') === '') return undefined;
  const number = Number(`${sign === '-' ? '-' : ''}${whole || '0'}.${decimals || '0'}e${exponent ?? 0}`);
  if (!Number.isFinite(number)) return undefined;
  const places = decimals === undefined || decimals === '' ? '' : '.00';
  if (percent !== undefined)
    return { value: { numberValue: hundredth(number) }, format: { type: 'PERCENT', pattern: `0${places}%` } };
  if (exponent !== undefined)
    return { value: { numberValue: number }, format: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (grouped === undefined) return { value: { numberValue: number } };
  return { value: { numberValue: number }, format: { type: 'NUMBER', pattern: `#,##0${places}` } };
}

/** A hundredth without the noise of binary fractions. */
export function hundredth(number: number): number {
  return Number((number / 100).toPrecision(15));
}

function readDate(text: string, locale: string, thisYear: number): Typed | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return date(iso[1], iso[2], iso[3], 'yyyy-mm-dd');
  const monthOnly = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthOnly !== null) return date(monthOnly[2], monthOnly[1], '1', 'mm/yyyy');
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (match === null) return undefined;
  const isMonthFirst = /^en(_US)?$/.test(locale);
  const [day, month] = isMonthFirst ? [match[3], match[1]] : [match[1], match[3]];
  const year = match[4] === undefined ? String(thisYear) : match[4].length === 2 ? `20${match[4]}` : match[4];
  const order = isMonthFirst ? 'm/d' : 'd/m';
  return date(year, month, day, match[4] === undefined ? order : `${order}/yyyy`);
}

function date(year = '', month = '', day = '', pattern: string): Typed | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return { value: { numberValue: dateSerial(y, m, d) }, format: { type: 'DATE', pattern } };
}

function readTime(text: string): Typed | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return {
    value: { numberValue: seconds / 86_400 },
    format: { type: 'TIME', pattern: match[3] === undefined ? 'h:mm' : 'h:mm:ss' },
  };
}
