// One batch of requests on one document: all of them are applied, or none.

import { ApiError } from '../host/api';
import { createParagraphBullets, deleteParagraphBullets } from './effects/bullets';
import { updateTableCellStyle } from './effects/cell-style';
import { deleteContentRange } from './effects/deletion';
import { insertPageBreak, insertSectionBreak, insertTable, insertText } from './effects/insertion';
import { createNamedRange, deleteNamedRange } from './effects/named-ranges';
import { createHeaderFooter, updateDocumentStyle, updateSectionStyle } from './effects/page-style';
import { updateNamedStyle, updateParagraphStyle } from './effects/paragraph-style';
import { replaceAllText } from './effects/replace';
import {
  insertTableRow,
  mergeTableCells,
  pinTableHeaderRows,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './effects/tables';
import { updateTextStyle } from './effects/text-style';
import type { DocumentState } from './model/document';
import type { Edit } from './model/edit';
import type { Requests } from './requests';

/** The reply to one request; empty where there is nothing to say. */
export type Reply = Readonly<Record<string, unknown>>;

/**
 * The document after the requests, and a reply to each; `doc` itself is not touched.
 * `requests` come from parseMessage. Throws ApiError 400 at the first request that cannot be done.
 */
export function applyBatch(
  doc: DocumentState,
  requests: readonly Record<string, unknown>[],
): { doc: DocumentState; replies: Reply[] } {
  const draft = structuredClone(doc);
  const replies = requests.map((request, i): Reply => {
    const [kind] = Object.keys(request) as (keyof Requests)[];
    if (kind === undefined) throw new ApiError(400, `Invalid requests[${i}]: No request set.`);
    const apply = KINDS[kind] as (edit: Edit, request: unknown) => Reply | undefined;
    return apply({ doc: draft, where: `Invalid requests[${i}].${kind}` }, request[kind]) ?? {};
  });
  draft.revision += 1;
  return { doc: draft, replies };
}

/** What each kind of request does. */
const KINDS: { readonly [Kind in keyof Requests]: (edit: Edit, request: Requests[Kind]) => unknown } = {
  insertText,
  deleteContentRange,
  insertTable,
  insertTableRow,
  insertPageBreak,
  insertSectionBreak,
  updateTextStyle,
  updateParagraphStyle,
  updateDocumentStyle,
  updateSectionStyle,
  updateNamedStyle,
  createParagraphBullets,
  deleteParagraphBullets,
  updateTableColumnProperties,
  updateTableRowStyle,
  updateTableCellStyle,
  pinTableHeaderRows,
  mergeTableCells,
  createNamedRange: (edit, request) => ({ createNamedRange: { namedRangeId: createNamedRange(edit, request) } }),
  deleteNamedRange,
  createHeader: (edit, request) => ({ createHeader: { headerId: createHeaderFooter(edit, 'Header', request) } }),
  createFooter: (edit, request) => ({ createFooter: { footerId: createHeaderFooter(edit, 'Footer', request) } }),
  replaceAllText: (edit, request) => {
    const occurrencesChanged = replaceAllText(edit, request);
    return { replaceAllText: occurrencesChanged === 0 ? {} : { occurrencesChanged } };
  },
};
