// A draft as a page of its own, looking like the Google Doc it stands for. No script, nothing loaded from elsewhere.
import type { Lang } from '../../../src/catalogue/types';
import type { Document, StructuralElement } from '../../files/google-json';
import { blocksHtml } from './blocks';
import { escapeHtml } from './escape';
import { namedCss } from './look';
import type { Writing } from './paragraph';
import { pageSizeOf, type Sheet, sheetsOf } from './sheets';
import { pageCss } from './style';
import { BAR } from './texts';

export interface DocumentPageOptions {
  /** Language of the document and of the bar above it. */
  readonly lang: Lang;
  /** Where the bar's "Tải về .docx" leads. */
  readonly docxHref: string;
  /**
   * The workbook on this computer: links of the document to cells of the spreadsheet `id` lead to `href` with the same
   * fragment ("/?as=…" + "#gid=1&range=D5"), and the bar has a link back to it.
   */
  readonly book?: { readonly id: string; readonly href: string };
}

/**
 * The page of what `documents.get` returns: sheets with their margins and orientation, real headings, tables with header
 * cells, highlights, links to the web and to mailboxes, lists, the document's header and footer. Everything is escaped. The policy that
 * forbids everything else also stands in the page, as it must in the response's header.
 */
export function documentPage(document: Document, { lang, docxHref, book }: DocumentPageOptions): string {
  const title = document.title ?? '';
  const sheets = sheetsOf(document);
  const writing: Writing = { lists: document.lists ?? {}, address: addresses(book), rank: 0, counted: new Map() };
  const body = sheets.map((sheet) => sheetHtml(document, sheet, writing)).join('\n');
  const nameTag = body.includes('<h1') ? 'p' : 'h1';
  const back = book ? `<a href="${escapeHtml(book.href)}">${BAR.book[lang]}</a>` : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${DRAFT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageCss(pageSizeOf(document))}${namedCss(document.namedStyles?.styles ?? [])}</style>
</head>
<body>
<header class="bar"><${nameTag} class="name">${escapeHtml(title)}</${nameTag}>${back}<a class="main" href="${escapeHtml(docxHref)}" download>${BAR.download[lang]}</a></header>
<main aria-label="${BAR.label[lang]}">
${body}
</main>
</body>
</html>
`;
}

/** The Content-Security-Policy of the page, to be sent as a header too. */
export const DRAFT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function sheetHtml(document: Document, sheet: Sheet, writing: Writing): string {
  const { defaultHeaderId = '', defaultFooterId = '' } = document.documentStyle ?? {};
  const part = (content: readonly StructuralElement[] | undefined): string =>
    content ? blocksHtml(content, sheet.room, writing) : '';
  return [
    `<div class="sheet${sheet.landscape ? ' lying' : ''}">`,
    part(document.headers?.[defaultHeaderId]?.content),
    part(sheet.content),
    part(document.footers?.[defaultFooterId]?.content),
    '</div>',
  ].join('\n');
}

function addresses(book: DocumentPageOptions['book']): Writing['address'] {
  const own = book && `https://docs.google.com/spreadsheets/d/${book.id}/`;
  return (url) => {
    if (!book || !own || !url.startsWith(own)) return url;
    const fragment = url.indexOf('#');
    return fragment < 0 ? book.href : `${book.href}${url.slice(fragment)}`;
  };
}
