// Documents and their folder: the advanced Docs and Drive services, scope drive.file (only files the add-in made itself).
import { FAILURES, RESULTS } from '../i18n/app';
import { Failure } from './failure';

const FOLDER_TYPE = 'application/vnd.google-apps.folder';
/** The folder's mark: an app property, so that it is found again wherever the person moves or renames it. */
const FOLDER_MARK = { key: 'learningCityWorkbook', value: 'folder' };

/** Files are changed without content of their own; Apps Script takes `null` in the place of the media. */
const NO_MEDIA = null as unknown as GoogleAppsScript.Base.Blob;

/** A document that was made. */
export interface MadeDocument {
  readonly id: string;
  readonly url: string;
}

/**
 * Makes a document: create, the batches, then its real title and folder. Until then the title says that it is being made, and any
 * failure, of `listIt` too, puts it into the bin.
 * @param listIt what is to be done once the document stands; called with it. Nothing where it is left out.
 */
export function makeDocument(
  title: string,
  makingTitle: string,
  batches: readonly (readonly object[])[],
  listIt?: (made: MadeDocument) => void,
): MadeDocument {
  const documents = Docs?.Documents;
  if (!documents) throw new Failure(FAILURES.permission, FAILURES.whole, 'authorisation');
  let id = '';
  try {
    const folder = ownFolder();
    id = documents.create({ title: makingTitle }).documentId ?? '';
    for (const requests of batches)
      documents.batchUpdate({ requests: requests as GoogleAppsScript.Docs.Schema.Request[] }, id);
    files().update({ name: title }, id, NO_MEDIA, { addParents: folder, removeParents: 'root', fields: 'id' });
    const made = { id, url: `https://docs.google.com/document/d/${id}/edit` };
    listIt?.(made);
    return made;
  } catch (error) {
    throw Failure.from(error, id === '' ? FAILURES.whole : bin(id) ? FAILURES.draft : FAILURES.draftLeft);
  }
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = Drive?.Files as GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection | undefined;
  if (!collection) throw new Failure(FAILURES.permission, undefined, 'authorisation');
  return collection;
}

/** The folder that the add-in made for this person, made once. */
function ownFolder(): string {
  const { key, value } = FOLDER_MARK;
  const found = files().list({
    q: `mimeType = '${FOLDER_TYPE}' and trashed = false and appProperties has { key='${key}' and value='${value}' }`,
    fields: 'files(id)',
  });
  const known = found.files?.[0]?.id;
  if (known) return known;
  const folder = files().create(
    { name: RESULTS.folder, mimeType: FOLDER_TYPE, appProperties: { [key]: value } },
    NO_MEDIA,
    { fields: 'id' },
  );
  return folder.id ?? '';
}

function bin(id: string): boolean {
  try {
    files().update({ trashed: true }, id, NO_MEDIA, { fields: 'id' });
    return true;
  } catch {
    return false;
  }
}
