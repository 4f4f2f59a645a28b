// Paragraphs of a document as Word's paragraphs: runs, links, line breaks, bookmarks.
import {
  type BookmarkEnd,
  type BookmarkStart,
  ExternalHyperlink,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { DocParagraph, DocTextStyle, ParagraphElement } from '../google-json';
import { numberingOf } from './lists';
import type { Marks } from './marks';
import { namedStyle, paragraphStyle, runStyle } from './style';

/** Word's paragraph; `newPage` puts it on top of a page. Bookmarks that begin or end in it are written with it. */
export function paragraphOf(paragraph: DocParagraph, marks: Marks, newPage = false): Paragraph {
  const elements = paragraph.elements ?? [];
  const children = elements.flatMap((element) => childrenOf(element, marks));
  const end = elements[elements.length - 1]?.endIndex;
  if (end !== undefined) children.push(...marks.due(end, true));
  const style = paragraph.paragraphStyle ?? {};
  const last = styleOf(elements[elements.length - 1]);
  return new Paragraph({
    ...namedStyle(style.namedStyleType),
    ...paragraphStyle(style),
    ...numberingOf(paragraph.bullet),
    ...(newPage && { pageBreakBefore: true }),
    // The look of the paragraph's own end decides the height of an empty line; a mark or link does not belong there.
    run: runStyle({ ...last, link: undefined, backgroundColor: undefined, underline: undefined }),
    // The library writes bookmark ends like any run, its type does not name them.
    children: children as ParagraphChild[],
  });
}

/** The words of a paragraph, without its end. */
export function plainText(paragraph: DocParagraph): string {
  return (paragraph.elements ?? [])
    .map((element) => element.textRun?.content ?? '')
    .join('')
    .replace(/\n$/, '');
}

/** True where a paragraph holds a page break and nothing else. */
export function isPageBreak(paragraph: DocParagraph): boolean {
  return (paragraph.elements ?? []).some((element) => element.pageBreak) && plainText(paragraph) === '';
}

type Child = ParagraphChild | BookmarkStart | BookmarkEnd;

function childrenOf(element: ParagraphElement, marks: Marks): Child[] {
  const start = element.startIndex ?? 0;
  if (element.pageBreak) return [...marks.due(start), new PageBreak()];
  if (element.autoText) {
    const number = element.autoText.type === 'PAGE_COUNT' ? PageNumber.TOTAL_PAGES : PageNumber.CURRENT;
    return [new TextRun({ ...runStyle(element.autoText.textStyle ?? {}), children: [number] })];
  }
  if (!element.textRun) return marks.due(start);

  const content = (element.textRun.content ?? '').replace(/\n$/, '');
  const style = element.textRun.textStyle ?? {};
  const children: Child[] = [];
  for (let from = start; from < start + content.length; ) {
    const to = marks.cutAfter(from, start + content.length);
    children.push(...marks.due(from), ...textOf(content.slice(from - start, to - start), style));
    from = to;
  }
  return children;
}

function textOf(text: string, style: DocTextStyle): ParagraphChild[] {
  const look = runStyle(style);
  const runs = text
    .split(/[\v\n]/)
    .map((line, index) => new TextRun({ ...look, ...(index > 0 && { break: 1 }), children: pieces(line) }));
  const url = style.link?.url;
  return url ? [new ExternalHyperlink({ link: url, children: runs })] : runs;
}

/** A tab is an element of its own in Word; other control characters cannot stand in it. */
function pieces(line: string): (string | Tab)[] {
  return line
    .split(/(\t)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? new Tab() : piece.replace(UNWRITABLE, '')));
}

function styleOf(element: ParagraphElement | undefined): DocTextStyle {
  return element?.textRun?.textStyle ?? {};
}

const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  /[\u0000-\u0008\u000c-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
