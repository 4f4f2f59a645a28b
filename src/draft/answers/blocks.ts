// Building blocks of the tree, written short.
import type { Paragraph, ParagraphStyle, Run, Table, TableCell } from '../tree';

/** A paragraph; a plain string is one run. */
export function paragraph(style: ParagraphStyle, content: string | readonly Run[], name?: string): Paragraph {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return name === undefined ? { block: 'paragraph', style, runs } : { block: 'paragraph', style, runs, name };
}

/** The paragraphs, each on the page of the one behind it: what belongs together is not cut by a page's end. */
export const together = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map((each, i) => (i + 1 < paragraphs.length ? { ...each, keep: true } : each));

/** A cell of one plain paragraph, or of those given; never without a paragraph. */
export function cell(content: string | readonly Paragraph[], style: ParagraphStyle = 'cell'): TableCell {
  if (typeof content === 'string') return { paragraphs: [paragraph(style, content)] };
  return { paragraphs: content.length > 0 ? content : [paragraph(style, '')] };
}

/** A table with lines; `heads` is its one head row, repeated on every page, none where it is empty. */
export function grid(widths: readonly number[], heads: readonly string[], rows: Table['rows']): Table {
  const head = heads.length > 0 ? [heads.map((text) => cell(text, 'cellHead'))] : [];
  return { block: 'table', widths, headRows: head.length, border: 'grid', rows: [...head, ...rows] };
}

/** Column widths in points from their shares of the width. */
export const shares = (width: number, parts: readonly number[]): readonly number[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => Math.round((width * part * 10) / whole) / 10);
};
