// A model of the Google Docs API, v1: documents.create, documents.get and documents.batchUpdate.

import { type FieldTree, parseFields, project } from '../drive/fields';
import { addFile, contentOf, DOCUMENT, type Drive, type DriveFile, setContent, visibleFile } from '../drive/store';
import { type Api, type ApiCall, ApiError } from '../host/api';
import { applyBatch } from './batch';
import { newDocument } from './model/defaults';
import type { DocumentState } from './model/document';
import { parseMessage } from './parse';
import { MESSAGES } from './schema';
import { contentJson, tabsJson } from './view';

/** The Docs service over the documents of one Drive; each caller reaches the documents that their own script made. `clock` dates the files. */
export function docsApi(drive: Drive, clock: () => Date): Api {
  const methods: Readonly<Record<string, (call: ApiCall) => unknown>> = {
    'documents.create': (call) => create(drive, clock, call),
    'documents.get': (call) => get(drive, call),
    'documents.batchUpdate': (call) => batchUpdate(drive, clock, call),
  };
  return {
    name: 'docs',
    call(call) {
      const method = methods[call.method];
      if (!method) throw new ApiError(404, `Method not found: docs.${call.method}`);
      return structuredClone(method(call));
    },
  };
}

const VIEW_MODES = [
  'DEFAULT_FOR_CURRENT_ACCESS',
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
];

function create(drive: Drive, clock: () => Date, call: ApiCall): unknown {
  checkParams(call, ['fields']);
  const body = (call.body ?? {}) as Record<string, unknown>;
  for (const name of Object.keys(body))
    if (!MESSAGES.Document?.[name]) parseMessage('Document', { [name]: body[name] });
  const { title = '' } = parseMessage('Document', { title: body.title }) as { title?: string };
  const fields = fieldsOf(call, 'Document');
  const name = title === '' ? 'Untitled document' : title;
  const file = addFile(drive, { name, mimeType: DOCUMENT, owner: call.caller, time: clock() });
  return project(documentJson(file, stateOf(drive, file), false), fields);
}

function get(drive: Drive, call: ApiCall): unknown {
  checkParams(call, ['documentId', 'suggestionsViewMode', 'includeTabsContent', 'fields']);
  const { suggestionsViewMode: mode, includeTabsContent: tabs = false } = call.params;
  if (mode !== undefined && !VIEW_MODES.includes(String(mode)))
    throw new ApiError(
      400,
      `Invalid value at 'suggestions_view_mode' (type.googleapis.com/google.apps.docs.v1.SuggestionsViewMode), ${JSON.stringify(mode)}`,
    );
  const file = fileOf(drive, call);
  const fields = fieldsOf(call, 'Document');
  return project(documentJson(file, stateOf(drive, file), tabs === true || tabs === 'true'), fields);
}

function batchUpdate(drive: Drive, clock: () => Date, call: ApiCall): unknown {
  checkParams(call, ['documentId', 'fields']);
  const body = parseMessage('BatchUpdateDocumentRequest', call.body ?? {}) as {
    requests?: Record<string, unknown>[];
    writeControl?: { requiredRevisionId?: string; targetRevisionId?: string };
  };
  const file = fileOf(drive, call);
  const fields = fieldsOf(call, 'BatchUpdateDocumentResponse');
  const before = stateOf(drive, file);
  if (!body.requests || body.requests.length === 0) throw new ApiError(400, 'Must specify at least one request.');
  const { requiredRevisionId: required, targetRevisionId: target } = body.writeControl ?? {};
  const wanted = required ?? target;
  if (wanted !== undefined && wanted !== revisionId(file, before))
    throw new ApiError(
      400,
      `The ${required === undefined ? 'target' : 'required'} revision ID '${wanted}' does not match the latest revision.`,
    );
  const { doc, replies } = applyBatch(before, body.requests);
  setContent(drive, file.id, doc);
  file.modifiedTime = clock().toISOString();
  const writeControl = { requiredRevisionId: revisionId(file, doc) };
  return project({ replies, writeControl, documentId: file.id }, fields);
}

/** The file that a call names: 404 where the caller's script did not make it, as with scope drive.file. */
function fileOf(drive: Drive, call: ApiCall): DriveFile {
  const file = visibleFile(drive, String(call.params.documentId ?? ''), call.caller);
  if (!file) throw new ApiError(404, 'Requested entity was not found.');
  if (file.mimeType !== DOCUMENT) throw new ApiError(400, 'This operation is not supported for this document');
  return file;
}

/** The file's content; a document that the Drive API made begins here, empty. */
function stateOf(drive: Drive, file: DriveFile): DocumentState {
  const kept = contentOf(drive, file.id) as DocumentState | undefined;
  if (kept) return kept;
  const fresh = newDocument();
  setContent(drive, file.id, fresh);
  return fresh;
}

/** Changes with every batch; says nothing else. */
const revisionId = (file: DriveFile, doc: DocumentState): string =>
  `ALm37B${file.id.slice(-8)}${doc.revision.toString(36).padStart(6, '0')}`;

const documentJson = (file: DriveFile, doc: DocumentState, tabs: boolean): Record<string, unknown> => ({
  title: file.name,
  ...(tabs ? { tabs: tabsJson(doc) } : contentJson(doc)),
  revisionId: revisionId(file, doc),
  suggestionsViewMode: 'SUGGESTIONS_INLINE',
  documentId: file.id,
});

function checkParams(call: ApiCall, known: readonly string[]): void {
  const problems = Object.keys(call.params)
    .filter((name) => !known.includes(name) && call.params[name] !== undefined)
    .map(
      (name) =>
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    );
  if (problems.length > 0) throw new ApiError(400, problems.join('\n'));
}

function fieldsOf(call: ApiCall, type: string): FieldTree {
  return parseFields(
    call.params.fields,
    '*',
    (path) => knownField(type, path),
    (path) =>
      new ApiError(
        400,
        `Error expanding 'fields' parameter. Cannot find matching fields for path '${path.join('.')}'.`,
      ),
  );
}

function knownField(type: string, path: readonly string[]): boolean {
  let at: string | undefined = type;
  for (const name of path) {
    if (at === undefined) return false;
    if (at.startsWith('{')) at = at.slice(1, -1);
    else at = MESSAGES[at.replace(/[[\]]/g, '')]?.[name];
    if (at === undefined) return false;
  }
  return true;
}
