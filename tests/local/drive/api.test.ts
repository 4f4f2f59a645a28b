import { driveApi } from '../../../local/drive/api';
import { createDrive } from '../../../local/drive/store';
import { ApiError } from '../../../local/host/api';

type Json = Record<string, unknown>;
const FOLDER = 'application/vnd.google-apps.folder';

function desk() {
  let minute = 0;
  const drive = createDrive();
  const api = driveApi(drive, () => new Date(Date.UTC(2023, 7, 15, 1, minute++)));
  const call = (method: string, params: Json = {}, body?: Json, caller = 'a@example.vn') =>
    api.call({ method, params, body, caller }) as Json;
  const refusal = (method: string, params: Json = {}, body?: Json, caller?: string): string => {
    try {
      call(method, params, body, caller);
    } catch (error) {
      if (error instanceof ApiError) return `${error.code} ${error.message}`;
      throw error;
    }
    throw new Error('Nothing was refused.');
  };
  const make = (name: string, more: Json = {}) => call('files.create', {}, { name, ...more }).id as string;
  const names = (q?: string, more: Json = {}) =>
    (call('files.list', { q, ...more }).files as Json[]).map((file) => file.name);
  return { call, refusal, make, names };
}

describe('files.create and files.get', () => {
  it('make a folder and answer with kind, id, name and type', () => {
    const d = desk();
    const made = d.call('files.create', {}, { name: 'Hồ sơ', mimeType: FOLDER });
    expect(made).toEqual({ kind: 'drive#file', id: expect.any(String), name: 'Hồ sơ', mimeType: FOLDER });
    expect(d.call('files.get', { fileId: made.id })).toEqual(made);
  });

  it('answer with the fields asked for', () => {
    const d = desk();
    const fileId = d.make('Hồ sơ', { mimeType: FOLDER, appProperties: { role: 'drafts' }, description: 'x' });
    const fields = 'webViewLink,createdTime,trashed,owners(emailAddress),appProperties,description,parents';
    expect(d.call('files.get', { fileId, fields })).toEqual({
      webViewLink: `https://drive.google.com/drive/folders/${fileId}`,
      createdTime: '2023-08-15T01:00:00.000Z',
      trashed: false,
      owners: [{ emailAddress: 'a@example.vn' }],
      appProperties: { role: 'drafts' },
      description: 'x',
      parents: [expect.any(String)],
    });
    expect(d.refusal('files.get', { fileId, fields: 'id,nam' })).toBe('400 Invalid field selection nam');
  });

  it('know nothing of other people’s files', () => {
    const d = desk();
    const fileId = d.make('Hồ sơ');
    expect(d.refusal('files.get', { fileId }, undefined, 'b@example.vn')).toBe(`404 File not found: ${fileId}.`);
    expect(d.call('files.list', {}, undefined, 'b@example.vn').files).toEqual([]);
    expect(d.refusal('files.get', { fileId: 'toString' })).toBe('404 File not found: toString.');
    expect(d.refusal('files.create', {}, { parents: ['nope'] })).toBe('404 File not found: nope.');
  });

  it('refuse unknown names, wrong types, fields that cannot be written and unknown methods', () => {
    const d = desk();
    expect(d.refusal('files.create', {}, { title: 'x' })).toBe(
      '400 Invalid JSON payload received. Unknown name "title": Cannot find field.',
    );
    expect(d.refusal('files.create', {}, { name: 5 })).toContain("400 Invalid value at 'name'");
    expect(d.refusal('files.create', {}, { webViewLink: 'x' })).toBe(
      '403 The resource body includes fields which are not directly writable.',
    );
    expect(d.refusal('files.create', { folder: 'x' }, {})).toContain(
      'Unknown name "folder": Cannot bind query parameter.',
    );
    expect(d.refusal('files.create', {}, { appProperties: { k: 'ă'.repeat(70) } })).toContain('124');
    expect(d.refusal('files.delete', { fileId: 'x' })).toContain('404');
  });
});

describe('files.list', () => {
  it('finds by type, name, folder, property and bin', () => {
    const d = desk();
    const folder = d.make("Hồ sơ 'A'", { mimeType: FOLDER });
    d.make('Bản rà soát', { parents: [folder], appProperties: { draft: '1' } });
    const binned = d.make('Bản cũ');
    d.call('files.update', { fileId: binned }, { trashed: true });
    expect(d.names(`mimeType = '${FOLDER}'`)).toEqual(["Hồ sơ 'A'"]);
    expect(d.names("name = 'Hồ sơ \\'A\\'' and trashed = false")).toEqual(["Hồ sơ 'A'"]);
    expect(d.names(`'${folder}' in parents`)).toEqual(['Bản rà soát']);
    expect(d.names("'root' in parents and trashed=false")).toEqual(["Hồ sơ 'A'"]);
    expect(d.names("appProperties has { key='draft' and value='1' }")).toEqual(['Bản rà soát']);
    expect(d.names('trashed = true')).toEqual(['Bản cũ']);
    expect(d.names(`trashed = false and (mimeType = '${FOLDER}' or name = 'Bản cũ')`)).toEqual(["Hồ sơ 'A'"]);
    expect(d.names(`mimeType = '${FOLDER}' or name = 'Bản cũ' and trashed = false`)).toEqual(["Hồ sơ 'A'"]);
    expect(d.names()).toHaveLength(3);
  });

  it('refuses any other query', () => {
    const d = desk();
    for (const q of [
      "title = 'x'",
      "(name = 'x'",
      'name = x',
      "name = 'x' and",
      "not name = 'x'",
      "name > 'x'",
      "name = 'x",
    ])
      expect(d.refusal('files.list', { q })).toBe('400 Invalid Value');
    expect(d.refusal('files.list', { orderBy: 'size' })).toBe('400 Invalid Value');
    expect(d.refusal('files.list', { spaces: 'photos' })).toBe('400 Invalid Value');
    expect(d.refusal('files.list', { pageSize: 0 })).toContain('[1, 1000]');
  });

  it('sorts and turns pages', () => {
    const d = desk();
    for (const name of ['b', 'c', 'a']) d.make(name);
    expect(d.names(undefined, { orderBy: 'name' })).toEqual(['a', 'b', 'c']);
    expect(d.names(undefined, { orderBy: 'createdTime desc' })).toEqual(['a', 'c', 'b']);
    const first = d.call('files.list', { orderBy: 'name', pageSize: 2, fields: 'nextPageToken,files/name' });
    expect(first).toEqual({ nextPageToken: expect.any(String), files: [{ name: 'a' }, { name: 'b' }] });
    expect(d.names(undefined, { orderBy: 'name', pageSize: 2, pageToken: first.nextPageToken })).toEqual(['c']);
  });
});

describe('files.update', () => {
  it('renames, moves, bins, and sets and clears properties', () => {
    const d = desk();
    const folder = d.make('Hồ sơ', { mimeType: FOLDER });
    const fileId = d.make('Dự thảo (đang tạo)', { appProperties: { a: '1', b: '2' } });
    const fields = 'name,parents,appProperties,trashed';
    const changed = d.call(
      'files.update',
      { fileId, addParents: folder, removeParents: 'root', fields },
      { name: 'Dự thảo', appProperties: { a: null, c: '3' } },
    );
    expect(changed).toEqual({ name: 'Dự thảo', parents: [folder], appProperties: { b: '2', c: '3' }, trashed: false });
    d.call('files.update', { fileId: folder }, { trashed: true });
    expect(d.call('files.get', { fileId, fields: 'trashed,explicitlyTrashed' })).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    });
  });

  it('refuses a second parent, parents in the body, a file as its own parent, and changes nothing then', () => {
    const d = desk();
    const folder = d.make('Hồ sơ', { mimeType: FOLDER });
    const fileId = d.make('Dự thảo');
    const all = { fileId, fields: '*' };
    const before = d.call('files.get', all);
    expect(d.refusal('files.update', { fileId, addParents: folder }, { name: 'x' })).toBe(
      '403 Increasing the number of parents is not allowed',
    );
    expect(d.refusal('files.update', { fileId }, { name: 'x', parents: [folder] })).toContain(
      '403 The parents field is not directly writable',
    );
    expect(d.refusal('files.update', { fileId: folder, addParents: folder, removeParents: 'root' }, {})).toContain(
      '403',
    );
    expect(d.refusal('files.update', { fileId: 'x' }, { name: 'y' })).toBe('404 File not found: x.');
    expect(d.call('files.get', all)).toEqual(before);
  });
});
