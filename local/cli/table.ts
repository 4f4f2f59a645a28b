// Tables and numbers on a terminal.
import type { Lang } from '../../src/catalogue/types';

/** Columns as wide as their widest cell, two spaces apart, all but the first aligned to the right; a rule under the header. */
export function tableLines(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => widthOf(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const gap = ' '.repeat((widths[i] ?? 0) - widthOf(cell));
        return i === 0 ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd();
  return [line(header), '─'.repeat(widths.reduce((sum, w) => sum + w + 2, -2)), ...rows.map(line)];
}

/** A number with one decimal at most, as the language writes it. */
export function decimal(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
}

/** Vietnamese letters are one column wide each once composed. */
const widthOf = (text: string): number => [...text.normalize('NFC')].length;
