// A model of the Google Drive API, v3, with scope drive.file: files.create, files.get, files.list and files.update, metadata only.

import { type Api, type ApiCall, ApiError } from '../host/api';
import { type FieldTree, parseFields, project } from './fields';
import { parseQuery } from './query';
import { addFile, type Drive, type DriveFile, FOLDER, rootId, visibleFile } from './store';
import { fileJson, isFileField } from './view';

/** The Drive service; each caller sees only the files that their own script made. `clock` dates what is made and changed. */
export function driveApi(drive: Drive, clock: () => Date): Api {
  const methods: Readonly<Record<string, (call: ApiCall) => unknown>> = {
    'files.create': (call) => create(drive, clock, call),
    'files.get': (call) => get(drive, call),
    'files.list': (call) => list(drive, call),
    'files.update': (call) => update(drive, clock, call),
  };
  return {
    name: 'drive',
    call(call) {
      const method = methods[call.method];
      if (!method) throw new ApiError(404, `Method not found: drive.${call.method}`);
      return structuredClone(method(call));
    },
  };
}

/** What a script may write of a file. */
interface FileBody {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly trashed?: boolean;
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly description?: string;
}

const TYPES: Readonly<Record<keyof FileBody, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string',
  mimeType: (value) => typeof value === 'string',
  parents: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  trashed: (value) => typeof value === 'boolean',
  appProperties: (value) =>
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value as object).every((item) => item === null || typeof item === 'string'),
  description: (value) => typeof value === 'string',
};
const DEFAULT_FILE = 'kind,id,name,mimeType';
const DEFAULT_LIST = `kind,nextPageToken,incompleteSearch,files(${DEFAULT_FILE})`;
const ORDERS = ['createdTime', 'modifiedTime', 'name', 'name_natural', 'folder'];

function create(drive: Drive, clock: () => Date, call: ApiCall): unknown {
  checkParams(call, ['fields']);
  const body = bodyOf(call, ['name', 'mimeType', 'parents', 'appProperties', 'description']);
  const fields = fileFields(call);
  if ((body.parents?.length ?? 0) > 1) throw new ApiError(403, 'Increasing the number of parents is not allowed');
  const parents = body.parents?.map((id) => folderId(drive, id, call.caller));
  const { name = 'Untitled', mimeType = 'application/octet-stream', description } = body;
  const appProperties = withProperties({}, body.appProperties);
  const owner = call.caller;
  const more = { ...(parents?.length ? { parents } : {}), ...(description === undefined ? {} : { description }) };
  const file = addFile(drive, { name, mimeType, owner, time: clock(), appProperties, ...more });
  return project(fileJson(drive, file), fields);
}

function get(drive: Drive, call: ApiCall): unknown {
  checkParams(call, ['fileId', 'fields']);
  const file = fileOf(drive, call);
  return project(fileJson(drive, file), fileFields(call));
}

function update(drive: Drive, clock: () => Date, call: ApiCall): unknown {
  checkParams(call, ['fileId', 'addParents', 'removeParents', 'fields']);
  const file = fileOf(drive, call);
  const body = bodyOf(call, ['name', 'trashed', 'appProperties', 'description']);
  const fields = fileFields(call);
  const added = ids(call.params.addParents).map((id) => folderId(drive, id, call.caller));
  const removed = ids(call.params.removeParents).map((id) => (id === 'root' ? rootId(call.caller) : id));
  const parents = [...new Set([...file.parents.filter((id) => !removed.includes(id)), ...added])];
  if (parents.length > 1) throw new ApiError(403, 'Increasing the number of parents is not allowed');
  if (parents.some((id) => isWithin(drive, id, file.id)))
    throw new ApiError(403, 'A file cannot be its own parent or descendant.');
  const appProperties = withProperties(file.appProperties, body.appProperties);
  file.parents = parents;
  file.appProperties = appProperties;
  if (body.name !== undefined) file.name = body.name;
  if (body.trashed !== undefined) file.trashed = body.trashed;
  if (body.description !== undefined) file.description = body.description;
  file.modifiedTime = clock().toISOString();
  return project(fileJson(drive, file), fields);
}

function list(drive: Drive, call: ApiCall): unknown {
  checkParams(call, ['q', 'fields', 'pageSize', 'pageToken', 'spaces', 'orderBy']);
  const { q, pageSize = 100, pageToken, spaces = 'drive', orderBy } = call.params;
  if (!Number.isInteger(pageSize) || (pageSize as number) < 1 || (pageSize as number) > 1000)
    throw new ApiError(400, `Invalid value '${pageSize}'. Values must be within the range: [1, 1000]`);
  if (spaces !== 'drive') throw new ApiError(400, 'Invalid Value');
  const fields = parseFields(call.params.fields, DEFAULT_LIST, isListField, (path) => invalidField(path));
  const wanted = q === undefined || q === '' ? () => true : parseQuery(String(q), drive, call.caller);
  const found = Object.values(drive.files).filter((file) => file.owner === call.caller && wanted(file));
  const sorted = orderBy === undefined ? found.reverse() : sortedBy(found, String(orderBy));
  const start = pageToken === undefined ? 0 : Number(pageToken);
  if (!Number.isInteger(start) || start < 0 || start > sorted.length) throw new ApiError(400, 'Invalid Value');
  const end = start + (pageSize as number);
  const files = sorted.slice(start, end).map((file) => fileJson(drive, file));
  const next = end < sorted.length ? { nextPageToken: String(end) } : {};
  return project({ kind: 'drive#fileList', ...next, incompleteSearch: false, files }, fields);
}

function fileOf(drive: Drive, call: ApiCall): DriveFile {
  const id = String(call.params.fileId ?? '');
  return visibleFile(drive, id, call.caller) ?? notFound(id);
}

function folderId(drive: Drive, id: string, caller: string): string {
  const root = rootId(caller);
  if (id === 'root' || id === root) return root;
  const file = visibleFile(drive, id, caller) ?? notFound(id);
  if (file.mimeType !== FOLDER) throw new ApiError(403, 'The specified parent is not a folder.');
  return id;
}

function notFound(id: string): never {
  throw new ApiError(404, `File not found: ${id}.`);
}

function isWithin(drive: Drive, id: string, outer: string): boolean {
  return id === outer || (drive.files[id]?.parents ?? []).some((parent) => isWithin(drive, parent, outer));
}

const ids = (value: unknown): string[] =>
  value === undefined || value === ''
    ? []
    : String(value)
        .split(',')
        .map((id) => id.trim());

function bodyOf(call: ApiCall, writable: readonly (keyof FileBody)[]): FileBody {
  const body = (call.body ?? {}) as Record<string, unknown>;
  const given = Object.entries(body).filter(([, value]) => value !== null && value !== undefined);
  for (const [name, value] of given) {
    if (!isFileField([name]))
      throw new ApiError(400, `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`);
    if (name === 'parents' && !writable.includes('parents'))
      throw new ApiError(
        403,
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    if (!writable.includes(name as keyof FileBody))
      throw new ApiError(403, 'The resource body includes fields which are not directly writable.');
    if (!TYPES[name as keyof FileBody](value))
      throw new ApiError(400, `Invalid value at '${name}', ${JSON.stringify(value)}`);
  }
  return Object.fromEntries(given);
}

/** The properties with those of the request set, and those that it sets to null gone. At most 30, each at most 124 bytes with its key. */
function withProperties(
  now: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | null>> | undefined,
): Record<string, string> {
  const entries = Object.entries({ ...now, ...given }).filter((entry): entry is [string, string] => entry[1] !== null);
  for (const [key, value] of entries)
    if (Buffer.byteLength(key + value) > 124)
      throw new ApiError(403, 'The maximum size of a property, key and value together, is 124 bytes.');
  if (entries.length > 30) throw new ApiError(403, 'The maximum number of private properties on a file is 30.');
  return Object.fromEntries(entries);
}

function sortedBy(files: readonly DriveFile[], orderBy: string): DriveFile[] {
  const keys = orderBy.split(',').map((part) => {
    const [name = '', direction = 'asc'] = part.trim().split(/\s+/);
    if (!ORDERS.includes(name) || !['asc', 'desc'].includes(direction)) throw new ApiError(400, 'Invalid Value');
    return { name, sign: direction === 'desc' ? -1 : 1 };
  });
  const compare = (a: DriveFile, b: DriveFile, name: string): number => {
    if (name === 'folder') return Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER);
    if (name === 'createdTime' || name === 'modifiedTime') return a[name] < b[name] ? -1 : Number(a[name] > b[name]);
    return a.name.localeCompare(b.name, 'vi', { numeric: name === 'name_natural' });
  };
  return [...files].sort((a, b) => {
    for (const { name, sign } of keys) {
      const order = compare(a, b, name) * sign;
      if (order !== 0) return order;
    }
    return 0;
  });
}

function checkParams(call: ApiCall, known: readonly string[]): void {
  for (const [name, value] of Object.entries(call.params))
    if (!known.includes(name) && value !== undefined)
      throw new ApiError(
        400,
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
      );
}

const invalidField = (path: readonly string[]): ApiError =>
  new ApiError(400, `Invalid field selection ${path[path.length - 1]}`);

const fileFields = (call: ApiCall): FieldTree =>
  parseFields(call.params.fields, DEFAULT_FILE, isFileField, (path) => invalidField(path));

const isListField = (path: readonly string[]): boolean =>
  path[0] === 'files'
    ? path.length === 1 || isFileField(path.slice(1))
    : path.length === 1 && ['kind', 'nextPageToken', 'incompleteSearch'].includes(path[0] ?? '');
