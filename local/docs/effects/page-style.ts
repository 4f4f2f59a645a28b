// updateDocumentStyle and updateSectionStyle: page size, margins, orientation; and the headers and footers of sections.

import { masked, maskPaths, names, refuseReadOnly, withField } from '../mask';
import { DOCUMENT_STYLE, NORMAL_PARAGRAPH } from '../model/defaults';
import type { SectionBreak } from '../model/document';
import { lengthOf, mintId, paragraphOf } from '../model/document';
import type { Edit } from '../model/edit';
import { checkTab, refuse } from '../model/edit';
import { locate, segmentOf, spanOf } from '../model/indexes';
import type { Location, Requests } from '../requests';
import { checkDimension } from './text-style';

const MARGINS = ['marginTop', 'marginBottom', 'marginLeft', 'marginRight', 'marginHeader', 'marginFooter'];
/** The margins that, set on the document, clear those of its sections. */
const CLEARING = MARGINS.slice(0, 4);

/** updateDocumentStyle: a field that is reset goes back to what a new document has; a margin clears that margin on all sections. */
export function updateDocumentStyle(edit: Edit, request: Requests['updateDocumentStyle']): void {
  checkTab(edit, request.tabId);
  const paths = maskPaths(edit, 'DocumentStyle', request.fields);
  const given = request.documentStyle ?? {};
  refuseReadOnly(edit, 'DocumentStyle', given);
  for (const name of MARGINS) if (names(paths, name)) checkDimension(edit, given[name]);
  if (names(paths, 'pageSize') && given.pageSize !== undefined) {
    const size = given.pageSize as { width?: unknown; height?: unknown };
    checkDimension(edit, size.width);
    checkDimension(edit, size.height);
  }
  let style = masked('DocumentStyle', edit.doc.documentStyle, given, paths);
  for (const [name, value] of Object.entries(DOCUMENT_STYLE))
    if (style[name] === undefined) style = withField('DocumentStyle', style, name, value);
  edit.doc.documentStyle = style;
  for (const name of CLEARING)
    if (names(paths, name)) for (const one of sections(edit)) set(one.section, name, undefined);
}

/** updateSectionStyle: every section that the range touches; a section begins at its break. No field can be unset. */
export function updateSectionStyle(edit: Edit, request: Requests['updateSectionStyle']): void {
  const span = spanOf(edit, request.range);
  if (span.segmentId !== '') refuse(edit, 'The segment ID must be empty: section breaks are only in the body.');
  const paths = maskPaths(edit, 'SectionStyle', request.fields);
  const given = request.sectionStyle ?? {};
  refuseReadOnly(edit, 'SectionStyle', given);
  for (const [name = ''] of paths) {
    if (given[name] === undefined) refuse(edit, `The field cannot be unset: ${name}`);
    if (MARGINS.includes(name)) checkDimension(edit, given[name]);
  }
  for (const { section, start, end } of sections(edit))
    if (start < span.end && end > span.start) section.style = masked('SectionStyle', section.style, given, paths);
  if (names(paths, 'marginHeader') || names(paths, 'marginFooter'))
    edit.doc.documentStyle = withField('DocumentStyle', edit.doc.documentStyle, 'useCustomHeaderFooterMargins', true);
}

/** createHeader, createFooter: gives the id of a new segment with one empty paragraph. */
export function createHeaderFooter(edit: Edit, kind: 'Header' | 'Footer', request: Requests['createHeader']): string {
  if (request.type === undefined) refuse(edit, `The ${kind.toLowerCase()} type must be specified.`);
  const section = sectionAt(edit, request.sectionBreakLocation);
  const field = `default${kind}Id`;
  const style = section ? section.style : edit.doc.documentStyle;
  if (style[field] !== undefined) refuse(edit, `Default ${kind.toLowerCase()} already exists.`);
  const id = mintId(edit.doc, 'kix');
  edit.doc[kind === 'Header' ? 'headers' : 'footers'][id] = [paragraphOf('', NORMAL_PARAGRAPH)];
  if (section) set(section, field, id);
  else edit.doc.documentStyle = withField('DocumentStyle', edit.doc.documentStyle, field, id);
  return id;
}

/** The section that a location names; undefined for the first, whose headers belong to the document. */
function sectionAt(edit: Edit, location: Location | undefined): SectionBreak | undefined {
  if (!location) return undefined;
  checkTab(edit, location.tabId);
  const block = locate('', segmentOf(edit, location.segmentId), location.index ?? 0)?.block;
  if (block?.kind !== 'sectionBreak') return refuse(edit, 'The location must be the index of a section break.');
  return block === edit.doc.body[0] ? undefined : block;
}

const set = (section: SectionBreak, name: string, value: unknown): void => {
  section.style = withField('SectionStyle', section.style, name, value);
};

function sections(edit: Edit): { section: SectionBreak; start: number; end: number }[] {
  const found: { section: SectionBreak; start: number; end: number }[] = [];
  let start = 0;
  for (const block of edit.doc.body) {
    if (block.kind === 'sectionBreak') found.push({ section: block, start, end: start });
    start += lengthOf(block);
    const last = found[found.length - 1];
    if (last) last.end = start;
  }
  return found;
}
