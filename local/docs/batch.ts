// One batch of requests on one document: all of them are applied, or none.

import { ApiError } from '../host/api';
import { createParagraphBullets, deleteParagraphBullets } from './bullets';
import { updateTableCellStyle } from './cellStyle';
import { deleteContentRange } from './deletion';
import type { DocumentState } from './document';
import type { Edit } from './edit';
import { insertPageBreak, insertSectionBreak, insertTable, insertText } from './insertion';
import { createNamedRange, deleteNamedRange } from './namedRanges';
import { createHeaderFooter, updateDocumentStyle, updateSectionStyle } from './pageStyle';
import { updateNamedStyle, updateParagraphStyle } from './paragraphStyle';
import { replaceAllText } from './replace';
import type { Requests } from './requests';
import {
  insertTableRow,
  mergeTableCells,
  pinTableHeaderRows,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './tables';
import { updateTextStyle } from './textStyle';

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
