// updateParagraphStyle and updateNamedStyle: how paragraphs look, one by one and by their named style.

import type { Path } from '../mask';
import { everyField, masked, maskPaths, names, refuseReadOnly, withField } from '../mask';
import { NAMED_STYLES, NORMAL_PARAGRAPH } from '../model/defaults';
import type { DocumentState, Style } from '../model/document';
import { mintId } from '../model/document';
import type { Edit } from '../model/edit';
import { checkTab, needed, refuse } from '../model/edit';
import { contentSpan, paragraphsIn } from '../model/indexes';
import type { Requests } from '../requests';
import { checkDimension, checkedTextStyle } from './text-style';

const BORDERS = ['borderBetween', 'borderTop', 'borderBottom', 'borderLeft', 'borderRight'];
const LENGTHS = ['spaceAbove', 'spaceBelow', 'indentEnd', 'indentStart', 'indentFirstLine'];

/** updateParagraphStyle: every paragraph that the range touches. A named style is applied first and clears the paragraph's own style. */
export function updateParagraphStyle(edit: Edit, request: Requests['updateParagraphStyle']): void {
  const span = contentSpan(edit, request.range);
  const paths = maskPaths(edit, 'ParagraphStyle', request.fields);
  const given = request.paragraphStyle ?? {};
  checkParagraphStyle(edit, given, paths);
  const rest = paths.filter((path) => path[0] !== 'namedStyleType');
  for (const met of paragraphsIn(span)) {
    const { paragraph } = met;
    if (names(paths, 'pageBreakBefore') && given.pageBreakBefore === true && (met.inTable || span.segmentId !== ''))
      refuse(edit, 'The page_break_before property cannot be updated in tables, headers, footers and footnotes.');
    let style = paragraph.style;
    if (names(paths, 'namedStyleType')) style = named(edit.doc, style, String(given.namedStyleType ?? 'NORMAL_TEXT'));
    style = masked('ParagraphStyle', style, given, rest);
    if (style.direction === undefined)
      style = withField('ParagraphStyle', style, 'direction', NORMAL_PARAGRAPH.direction);
    paragraph.style = style;
  }
}

/** updateNamedStyle: `fields` must name namedStyleType; a field that is reset goes back to what a new document has. */
export function updateNamedStyle(edit: Edit, request: Requests['updateNamedStyle']): void {
  checkTab(edit, request.tabId);
  const paths = maskPaths(edit, 'NamedStyle', request.fields);
  const given = request.namedStyle ?? {};
  if (!names(paths, 'namedStyleType')) refuse(edit, "The field 'named_style_type' must be listed in 'fields'.");
  const type = needed(edit, given.namedStyleType, 'The named style type must be specified.') as string;
  const textPaths = innerPaths(paths, 'textStyle', 'TextStyle');
  const paragraphPaths = innerPaths(paths, 'paragraphStyle', 'ParagraphStyle').filter(
    (path) => path[0] !== 'namedStyleType',
  );
  const textStyle = (given.textStyle ?? {}) as Style;
  const paragraphStyle = (given.paragraphStyle ?? {}) as Style;
  if (textStyle.link !== undefined) refuse(edit, 'Links cannot be set on named styles.');
  checkParagraphStyle(edit, paragraphStyle, paragraphPaths);
  const text = checkedTextStyle(edit, textStyle, textPaths);
  const now = edit.doc.namedStyles[type] ?? { textStyle: {}, paragraphStyle: {} };
  const fresh = NAMED_STYLES[type] ?? now;
  edit.doc.namedStyles[type] = {
    textStyle: withDefaults('TextStyle', masked('TextStyle', now.textStyle, text, textPaths), fresh.textStyle),
    paragraphStyle: withDefaults(
      'ParagraphStyle',
      masked('ParagraphStyle', now.paragraphStyle, paragraphStyle, paragraphPaths),
      fresh.paragraphStyle,
    ),
  };
}

function checkParagraphStyle(edit: Edit, style: Style, paths: readonly Path[]): void {
  refuseReadOnly(edit, 'ParagraphStyle', style);
  for (const name of LENGTHS) {
    if (!names(paths, name)) continue;
    const { unit } = (style[name] ?? { unit: 'PT' }) as { unit?: string };
    if (name.startsWith('space')) checkDimension(edit, style[name]);
    else if (unit === undefined) refuse(edit, 'The unit of a dimension must be specified.');
  }
  for (const name of BORDERS) {
    if (!names(paths, name) || style[name] === undefined) continue;
    const border = style[name] as Style;
    const whole = ['color', 'width', 'padding', 'dashStyle'].every((part) => border[part] !== undefined);
    if (!whole || paths.some((path) => path[0] === name && path.length > 1))
      refuse(edit, 'Paragraph borders cannot be partially updated.');
  }
}

function named(doc: DocumentState, style: Style, type: string): Style {
  const heading = type === 'NORMAL_TEXT' ? undefined : (style.headingId ?? mintId(doc, 'h'));
  return {
    ...(heading === undefined ? {} : { headingId: heading }),
    namedStyleType: type,
    direction: style.direction ?? NORMAL_PARAGRAPH.direction,
  };
}

/** The paths below a field. The field alone stands for all of its fields, unless some of them are named as well. */
function innerPaths(paths: readonly Path[], field: string, type: string): Path[] {
  const inner = paths.filter((path) => path[0] === field && path.length > 1).map((path) => path.slice(1));
  if (inner.length > 0 || !names(paths, field)) return inner;
  return everyField(type);
}

function withDefaults(type: string, style: Style, fresh: Style): Style {
  let out = style;
  for (const name of Object.keys(fresh)) if (out[name] === undefined) out = withField(type, out, name, fresh[name]);
  return out;
}
