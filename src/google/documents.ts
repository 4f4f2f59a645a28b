// Documents and their folder: the advanced Docs and Drive services, scope drive.file (only files the add-in made itself).
import { FAILURES, RESULTS } from '../i18n/app';
import { repeated } from './calls/attempt';
import { Failure } from './failure';
import { now } from './session';
import { spreadsheetId } from './sheets';

const FOLDER_TYPE = 'application/vnd.google-apps.folder';
const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
/** App properties by which the folder, and documents that are being made, are found again wherever the person moves or renames them. */
const MARK = 'learningCityWorkbook';
const FOLDER_MARK = 'folder';
const MADE_MARK = 'document';
/** With the spreadsheet's id: whoever works in several workbooks has one folder. */
const makingMark = (): string => `making ${spreadsheetId()}`;
/** An app property of a document: which run is making it. */
const MAKER = 'learningCityMaker';
/** Apps Script ends every run after six minutes: a document that was begun before that is being made by nobody. */
const LONGEST_RUN = 6 * 60_000;

/** Files are changed without content of their own; Apps Script takes `null` in the place of the media. */
const NO_MEDIA = null as unknown as GoogleAppsScript.Base.Blob;

/** A document that was made. */
export interface MadeDocument {
  readonly id: string;
  readonly url: string;
}

/** A document to be made. */
export interface Making {
  readonly title: string;
  /** Its name until it is complete and listed: the title after a word in parentheses. */
  readonly makingTitle: string;
  readonly batches: readonly (readonly object[])[];
  /** Lists the document once its content stands; left out where nobody keeps a list. */
  readonly listIt?: (made: MadeDocument) => void;
  /** True for a document that the list had when the workbook was read; without it nothing is put right that an earlier run left. */
  readonly isListed?: (id: string) => boolean;
}

/**
 * Makes a document: create, the batches, the line in the list, at last its title. Until then name and mark say that it is being made, and any
 * failure before it is listed puts it into the bin. What a run left that was ended on its way is put right with the next document: one
 * that is listed gets its title, any other goes into the bin.
 */
export function makeDocument({ title, makingTitle, batches, listIt, isListed }: Making): MadeDocument {
  if (!Docs?.Documents) throw new Failure(FAILURES.permission, FAILURES.whole, 'authorisation');
  let [id, listed] = ['', false];
  try {
    id = begin(makingTitle, ownFolder(isListed));
    fill(id, batches);
    const made = { id, url: `https://docs.google.com/document/d/${id}/edit` };
    listIt?.(made);
    listed = listIt !== undefined;
    finish(id, title);
    return made;
  } catch (error) {
    throw Failure.from(error, listed ? FAILURES.draftUnnamed : stateAfter(error, id));
  }
}

/** Begins an empty document; where Google's answer is lost, its mark finds it. */
function begin(name: string, folder: string): string {
  const maker = `${now().at.toString(36)}.${folder.slice(-6)}`;
  const appProperties = { [MARK]: makingMark(), [MAKER]: maker };
  const made = repeated(
    () =>
      files().create({ name, mimeType: DOCUMENT_TYPE, parents: [folder], appProperties }, NO_MEDIA, { fields: 'id' }),
    () => listed(has(MAKER, maker), 'files(id)')[0],
  );
  return made.id ?? '';
}

/** The batches in order. Where an answer is lost, the document's revision tells whether the batch arrived; an empty one has none yet. */
function fill(id: string, batches: readonly (readonly object[])[]): void {
  let revision: string | undefined;
  for (const requests of batches) {
    const before = revision;
    const answer = repeated(
      () => documents().batchUpdate({ requests: requests as GoogleAppsScript.Docs.Schema.Request[] }, id),
      () => writtenSince(id, before),
    );
    revision = answer.writeControl?.requiredRevisionId;
  }
}

function finish(id: string, name: string): void {
  const appProperties = { [MARK]: MADE_MARK, [MAKER]: '' };
  repeated(() => files().update({ name, appProperties }, id, NO_MEDIA, { fields: 'id' }));
}

type Answer = Pick<GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse, 'writeControl'>;

/** Where an empty document ends: a section break and one empty paragraph. */
const EMPTY_END = 2;

function writtenSince(id: string, revision: string | undefined): Answer | undefined {
  const { revisionId = '', body } = repeated(() =>
    documents().get(id, { fields: 'revisionId,body(content(endIndex))' }),
  );
  const end = (body?.content ?? []).reduce((last, { endIndex = 0 }) => Math.max(last, endIndex), 0);
  const isWritten = revision === undefined ? end > EMPTY_END : revisionId !== revision;
  return isWritten ? { writeControl: { requiredRevisionId: revisionId } } : undefined;
}

function documents(): GoogleAppsScript.Docs.Collection.DocumentsCollection {
  const collection = Docs?.Documents;
  if (!collection) throw new Failure(FAILURES.permission, undefined, 'authorisation');
  return collection;
}

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

function files(): Files {
  const collection = Drive?.Files as Files | undefined;
  if (!collection) throw new Failure(FAILURES.permission, undefined, 'authorisation');
  return collection;
}

const has = (key: string, value: string): string => `appProperties has { key='${key}' and value='${value}' }`;

const listed = (q: string, fields: string): readonly GoogleAppsScript.Drive_v3.Drive.V3.Schema.File[] =>
  repeated(() => files().list({ q: `trashed = false and (${q})`, fields })).files ?? [];

/** The folder that the add-in made for this person, made once. Puts right what a run left that was ended on its way. */
function ownFolder(isListed: Making['isListed']): string {
  const found = listed(
    `${has(MARK, FOLDER_MARK)} or ${has(MARK, makingMark())}`,
    'files(id,name,mimeType,createdTime)',
  );
  const left = found.filter(({ mimeType, createdTime = '' }) => {
    return isListed && mimeType === DOCUMENT_TYPE && now().at - Date.parse(createdTime) > LONGEST_RUN;
  });
  for (const { id = '', name = '' } of left) isListed?.(id) ? finish(id, name.replace(/^\([^)]*\) /, '')) : bin(id);
  const known = found.find(({ mimeType }) => mimeType === FOLDER_TYPE)?.id;
  if (known) return known;
  const folder = repeated(
    () =>
      files().create(
        { name: RESULTS.folder, mimeType: FOLDER_TYPE, appProperties: { [MARK]: FOLDER_MARK } },
        NO_MEDIA,
        { fields: 'id' },
      ),
    () => listed(has(MARK, FOLDER_MARK), 'files(id)')[0],
  );
  return folder.id ?? '';
}

/** How things stand after a failure. A document that may be listed already is left where it is. */
function stateAfter(error: unknown, id: string): (typeof FAILURES)['whole' | 'draft' | 'draftLeft' | 'unsure'] {
  if (id === '') return FAILURES.whole;
  if (error instanceof Failure && error.state === FAILURES.unsure) return FAILURES.unsure;
  return bin(id) ? FAILURES.draft : FAILURES.draftLeft;
}

function bin(id: string): boolean {
  try {
    repeated(() => files().update({ trashed: true }, id, NO_MEDIA, { fields: 'id' }));
    return true;
  } catch {
    return false;
  }
}
