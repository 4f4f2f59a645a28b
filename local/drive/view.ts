// The JSON of a Drive file, with the fields that this model knows.

import { DOCUMENT, type Drive, type DriveFile, FOLDER, isTrashed } from './store';

/** Every field that is known of a file, before the request's `fields` are taken. */
export const fileJson = (drive: Drive, file: DriveFile): Record<string, unknown> => ({
  kind: 'drive#file',
  id: file.id,
  name: file.name,
  mimeType: file.mimeType,
  ...(file.description === undefined ? {} : { description: file.description }),
  starred: false,
  trashed: isTrashed(drive, file),
  explicitlyTrashed: file.trashed,
  ...(file.parents.length > 0 ? { parents: file.parents } : {}),
  ...(Object.keys(file.appProperties).length > 0 ? { appProperties: file.appProperties } : {}),
  webViewLink: webViewLink(file),
  createdTime: file.createdTime,
  modifiedTime: file.modifiedTime,
  owners: [{ kind: 'drive#user', displayName: file.owner, me: true, emailAddress: file.owner }],
  ownedByMe: true,
});

/** Whether a file has a field; `appProperties` and owners have fields of their own. */
export const isFileField = (path: readonly string[]): boolean => {
  const [name = '', inner, ...rest] = path;
  if (!FIELDS.has(name) || rest.length > 0) return false;
  if (inner === undefined || name === 'appProperties') return true;
  return name === 'owners' && ['kind', 'displayName', 'me', 'emailAddress'].includes(inner);
};

const FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'name',
  'mimeType',
  'description',
  'starred',
  'trashed',
  'explicitlyTrashed',
  'parents',
  'appProperties',
  'webViewLink',
  'createdTime',
  'modifiedTime',
  'owners',
  'ownedByMe',
]);

/** Where a person opens the file. */
function webViewLink(file: DriveFile): string {
  if (file.mimeType === DOCUMENT) return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
  if (file.mimeType === FOLDER) return `https://drive.google.com/drive/folders/${file.id}`;
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}
