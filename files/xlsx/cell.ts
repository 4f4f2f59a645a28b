// A cell of the library as a cell of ours: what stands in it as a person would type it in Vietnamese.
import type { Cell, CellValue } from '@cj-tech-master/excelts';
import type { FileCell } from '../../src/actions/files/files-views';

/** @returns null for an empty cell */
export function fileCell({ value, numFmt }: Pick<Cell, 'value' | 'numFmt'>): FileCell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return numberCell(value, isPercent(String(numFmt ?? '')));
  if (typeof value === 'boolean') return { is: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return { is: 'date', text: dateText(value) };
  if (typeof value === 'string') return textCell(value);
  if ('formula' in value || 'sharedFormula' in value) return { is: 'formula', text: `=${formulaOf(value)}` };
  if ('error' in value) return { is: 'error', text: String(value.error) };
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return textCell(linkText(value.text));
  return textCell('');
}

/** The library has put back the characters that Excel writes as "_x000D_". */
const textCell = (text: string): FileCell | null => (text === '' ? null : { is: 'text', text });

const formulaOf = (value: CellValue & object): string =>
  String('formula' in value ? value.formula : 'sharedFormula' in value ? value.sharedFormula : '');

/** The text of a link may come in runs. */
function linkText(text: unknown): string {
  if (typeof text === 'string') return text;
  const runs = (text as { readonly richText?: readonly { readonly text: string }[] } | undefined)?.richText ?? [];
  return runs.map((run) => run.text).join('');
}

function numberCell(value: number, percent: boolean): FileCell {
  const shown = percent ? Number((value * 100).toPrecision(15)) : value;
  const text = decimalComma(shown);
  return percent ? { is: 'number', text: `${text}%`, value, percent } : { is: 'number', text, value };
}

/** All digits, a decimal comma, no groups. "1,234" could be read as a thousand: it gets a zero that changes nothing. */
export function decimalComma(value: number): string {
  const text = plainDigits(String(value)).replace('.', ',');
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}

/** "1e+21" and "5e-7" written out. */
function plainDigits(text: string): string {
  const [, sign = '', whole = '', part = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const point = whole.length + Number(exponent);
  const digits = whole + part;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits + '0'.repeat(point - digits.length)
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** A percent sign that is no text in quotes and not escaped. */
const isPercent = (format: string): boolean => /%/.test(format.replace(/"[^"]*"|\\./g, ''));

/** "05/02/2023"; with the time where there is one. The library gives the cell's own clock as UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
