// updateTextStyle: the look of characters, with what Docs adds on its own: links recolour, what equals the parent is inherited.

import type { Path } from '../mask';
import { masked, maskPaths, names, withField } from '../mask';
import { LINK_COLOUR } from '../model/defaults';
import type { DocumentState, Paragraph, Run, Style } from '../model/document';
import type { Edit } from '../model/edit';
import { refuse } from '../model/edit';
import type { Met } from '../model/indexes';
import { contentSpan, paragraphsIn } from '../model/indexes';
import { cutRuns, joined, sameStyle, spliceRuns, styleAt, withoutLink } from '../model/runs';
import type { Requests } from '../requests';

/** updateTextStyle: works on all text in the range, that in tables too. */
export function updateTextStyle(edit: Edit, request: Requests['updateTextStyle']): void {
  const span = contentSpan(edit, request.range);
  const paths = maskPaths(edit, 'TextStyle', request.fields);
  const given = checkedTextStyle(edit, request.textStyle ?? {}, paths);
  for (const met of paragraphsIn(span)) {
    const { paragraph } = met;
    const last = paragraph.text.length - 1;
    const from = Math.max(0, span.start - met.start);
    const to = Math.min(paragraph.text.length, span.end - met.start);
    const whole = from === 0 && to >= last;
    restyle(edit.doc, met, from, whole ? last + 1 : to, given, paths);
    if (whole && paragraph.bullet) {
      const { link: _link, ...plain } = given;
      const bulletPaths = paths.filter((path) => path[0] !== 'link');
      const textStyle = masked('TextStyle', paragraph.bullet.textStyle, plain, bulletPaths);
      paragraph.bullet = { ...paragraph.bullet, textStyle };
    }
  }
}

/** The style with its fonts, sizes and links checked and their defaults filled in. */
export function checkedTextStyle(edit: Edit, style: Style, paths: readonly Path[]): Style {
  let out = style;
  if (names(paths, 'fontSize')) checkDimension(edit, style.fontSize);
  if (names(paths, 'weightedFontFamily') && style.weightedFontFamily !== undefined) {
    const { fontFamily, weight = 400 } = style.weightedFontFamily as { fontFamily?: string; weight?: number };
    const wholeFont = paths.some((path) => path[0] === 'weightedFontFamily' && path.length === 1);
    if ((wholeFont || fontFamily !== undefined) && (fontFamily ?? '') === '')
      refuse(edit, 'There was a problem applying the font family.');
    if (weight % 100 !== 0 || weight < 100 || weight > 900)
      refuse(edit, 'The font weight must be a multiple of 100 between 100 and 900, inclusive.');
    if (wholeFont) out = withField('TextStyle', out, 'weightedFontFamily', { fontFamily, weight });
  }
  if (names(paths, 'link') && style.link !== undefined)
    checkLink(edit, style.link as { url?: string; headingId?: string });
  return out;
}

/** Refuses a length without its unit, or below 0. */
export function checkDimension(edit: Edit, value: unknown): void {
  if (value === undefined) return;
  const { magnitude = 0, unit } = value as { magnitude?: number; unit?: string };
  if (unit === undefined) refuse(edit, 'The unit of a dimension must be specified.');
  if (magnitude < 0) refuse(edit, 'The magnitude of a dimension must not be negative.');
}

function checkLink(edit: Edit, link: { url?: string; headingId?: string }): void {
  if (link.url === undefined && link.headingId === undefined) refuse(edit, 'Links must include at least one type.');
  if (link.url !== undefined && !isSafeUrl(link.url)) refuse(edit, `The link URL is invalid: ${link.url}`);
  if (link.headingId !== undefined && !headingIds(edit.doc).has(link.headingId))
    refuse(edit, `The heading with ID ${link.headingId} was not found.`);
}

/** Whatever a browser would run rather than open is refused; it ignores blanks and control characters before the scheme. */
function isSafeUrl(url: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these in a scheme
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200d\ufeff]/g, '').toLowerCase();
  return bare !== '' && !/^(javascript|data|vbscript):/.test(bare);
}

function headingIds(doc: DocumentState): Set<unknown> {
  const span = { segmentId: '', blocks: doc.body, start: 0, end: Number.POSITIVE_INFINITY };
  return new Set(paragraphsIn(span).map((met) => met.paragraph.style.headingId));
}

function restyle(doc: DocumentState, met: Met, from: number, to: number, given: Style, paths: readonly Path[]): void {
  const { paragraph } = met;
  const newline = paragraph.text.length - 1;
  const linked = names(paths, 'link');
  const pieces: Run[] = [];
  for (const piece of cutRuns(paragraph.runs, from, Math.min(to, newline))) {
    const base = linked && given.link === undefined ? unlinked(paragraph, from, piece.style) : piece.style;
    pieces.push({ length: piece.length, style: changed(doc, paragraph, linking(base, given, paths), given, paths) });
  }
  if (to > newline) {
    const { link: _link, ...plain } = given;
    const rest = paths.filter((path) => path[0] !== 'link');
    pieces.push({ length: 1, style: changed(doc, paragraph, styleAt(paragraph, newline), plain, rest) });
  }
  paragraph.runs = spliceRuns(paragraph.runs, from, to - from, joined(pieces));
}

/** The look before a link is set: the link's own colour and underline, which the request's own values then overrule. */
function linking(style: Style, given: Style, paths: readonly Path[]): Style {
  if (!names(paths, 'link') || given.link === undefined) return style;
  return withField('TextStyle', withField('TextStyle', style, 'foregroundColor', LINK_COLOUR), 'underline', true);
}

/** The look when a link is taken away: that of the text before it, or none if that is a link as well. */
function unlinked(paragraph: Paragraph, from: number, style: Style): Style {
  if (style.link === undefined) return style;
  if (from === 0) return withoutLink(style);
  const before = styleAt(paragraph, from - 1);
  return before.link === undefined ? before : {};
}

function changed(doc: DocumentState, paragraph: Paragraph, style: Style, given: Style, paths: readonly Path[]): Style {
  let out = masked('TextStyle', style, given, paths);
  const type = String(paragraph.style.namedStyleType);
  for (const [name = ''] of paths) {
    if (out.link !== undefined && (name === 'foregroundColor' || name === 'underline')) continue;
    const value = out[name];
    if (value !== undefined && sameStyle({ value }, { value: inheritedFrom(doc, type, name) }))
      out = withField('TextStyle', out, name, undefined);
  }
  return out;
}

function inheritedFrom(doc: DocumentState, type: string, name: string): unknown {
  return doc.namedStyles[type]?.textStyle[name] ?? doc.namedStyles.NORMAL_TEXT?.textStyle[name];
}
