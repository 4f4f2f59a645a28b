// A paragraph, a heading and their runs as HTML.
import type { DocParagraph, DocTextStyle, Document, ParagraphElement } from '../../files/google-json';
import { escapeHtml, safeAddress } from './escape';
import { classOf, paragraphCss, points, textCss } from './look';

/** What the whole document knows and each piece of it needs. */
export interface Writing {
  readonly lists: NonNullable<Document['lists']>;
  /** Where a link of the document leads on this page. */
  readonly address: (url: string) => string;
  /** Rank of the last heading written (1–6), 0 before the first: ranks never jump. */
  rank: number;
  /** How far each list has counted, by list and level; a list goes on where it stopped. */
  readonly counted: Map<string, number>;
}

/** One paragraph or heading. */
export function paragraphHtml(paragraph: DocParagraph, writing: Writing): string {
  const tag = tagOf(paragraph.paragraphStyle?.namedStyleType, writing);
  const inList = paragraph.bullet !== undefined;
  const size = commonSize(paragraph);
  const css = `${paragraphCss(paragraph.paragraphStyle ?? {}, inList)}${size ? `font-size:${size};` : ''}`;
  const inner = (paragraph.elements ?? []).map((element) => runHtml(element, size, writing)).join('');
  const name = classOf(paragraph.paragraphStyle?.namedStyleType);
  const styled = css === '' ? '' : ` style="${css}"`;
  return `<${tag}${name === '' ? '' : ` class="${name}"`}${styled}>${inner === '' ? '<br>' : inner}</${tag}>`;
}

/** Title and headings are h1 to h6; a heading never skips a rank, whatever the document does. */
function tagOf(type: string | undefined, writing: Writing): string {
  const level = type === 'TITLE' ? 1 : Number(/^HEADING_([1-6])$/u.exec(type ?? '')?.[1] ?? 0) + 1;
  if (level === 1 && type !== 'TITLE') return 'p';
  writing.rank = Math.min(level, writing.rank + 1, 6);
  return `h${writing.rank}`;
}

/** The size that all runs share, which then holds for the paragraph and its line heights. */
function commonSize(paragraph: DocParagraph): string | undefined {
  const sizes = new Set((paragraph.elements ?? []).map(({ textRun }) => points(textRun?.textStyle?.fontSize)));
  const [only] = sizes;
  return sizes.size === 1 ? only : undefined;
}

function runHtml({ textRun }: ParagraphElement, size: string | undefined, writing: Writing): string {
  const text = (textRun?.content ?? '').replace(/\n$/u, '');
  if (text === '') return '';
  const { link, ...style }: DocTextStyle = textRun?.textStyle ?? {};
  const inner = text
    .split(/[\v\n]/u)
    .map(escapeHtml)
    .join('<br>');
  const address = safeAddress(link?.url);
  const css = textCss({
    ...style,
    ...(points(style.fontSize) === size && { fontSize: undefined }),
    ...(address !== undefined && { link: { url: address } }),
  });
  const styled = css === '' ? '' : ` style="${css}"`;
  const tag = style.backgroundColor?.color ? 'mark' : 'span';
  if (address === undefined) return styled === '' ? inner : `<${tag}${styled}>${inner}</${tag}>`;
  const anchor = `<a href="${escapeHtml(writing.address(address))}" rel="noopener noreferrer"`;
  if (tag === 'span') return `${anchor}${styled}>${inner}</a>`;
  return `<mark${styled}>${anchor} style="color:inherit">${inner}</a></mark>`;
}
