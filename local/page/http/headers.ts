// The headers of every reply: what a page may do, and that nobody else may read it.
import { DRAFT_POLICY } from '../draft/page';

/** On every reply. */
export const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Nothing may be loaded or run, and no page may frame it: for JSON, downloads and refusals. */
export const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The page itself: only its own files. Its grid makes functions of its templates as it starts, and sets styles on elements. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The frame of the sidebar or a dialog: a page of its own with no origin, whose scripts stand in it and who may ask nobody but the page around it. */
export const FRAME_POLICY = [
  'sandbox allow-scripts allow-popups allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A draft: text and styles, no script. */
export const DRAFT_PAGE_POLICY = `${DRAFT_POLICY}; frame-ancestors 'none'`;

/** "attachment" with the name in the plain letters every browser knows and in full beside them (RFC 6266, RFC 5987). */
export function attachment(name: string): string {
  const tidy = [...name.normalize('NFC')].filter((letter) => !/[\p{Cc}\p{Cf}\\/:*?"<>|]/u.test(letter)).join('');
  const plain = tidy
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (d) => (d === 'đ' ? 'd' : 'D'))
    .replace(/[–—]/g, '-')
    .replace(/[^ -~]|["%;\\]/g, '_');
  const full = encodeURIComponent(tidy).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The media type by a file's name. */
export const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
