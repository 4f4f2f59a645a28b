// The files of one Drive as plain data: only those that this project's script made.

/** A folder's MIME type. */
export const FOLDER = 'application/vnd.google-apps.folder';
/** A Google document's MIME type. */
export const DOCUMENT = 'application/vnd.google-apps.document';

/** What Drive knows of a file. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  /** E-mail address of the person whose script made it. */
  readonly owner: string;
  /** RFC 3339. */
  readonly createdTime: string;
  modifiedTime: string;
  /** At most one. */
  parents: string[];
  /** Binned itself, not by its folder. */
  trashed: boolean;
  appProperties: Record<string, string>;
  description?: string;
}

/** A Drive. Plain data, so that a workbook's state can be kept and copied. */
export interface Drive {
  readonly files: Record<string, DriveFile>;
  /** What the file holds, by file id, for the service whose MIME type it has. */
  readonly contents: Record<string, unknown>;
  /** Counts the ids that were given out. */
  minted: number;
}

/** An empty Drive. */
export const createDrive = (): Drive => ({ files: {}, contents: {}, minted: 0 });

/** Adds a file, by default in its owner's root folder. */
export function addFile(
  drive: Drive,
  made: {
    readonly name: string;
    readonly mimeType: string;
    readonly owner: string;
    readonly time: Date;
    readonly parents?: readonly string[];
    readonly appProperties?: Readonly<Record<string, string>>;
    readonly description?: string;
  },
): DriveFile {
  const time = made.time.toISOString();
  const file: DriveFile = {
    id: newId(drive, made.mimeType),
    name: made.name,
    mimeType: made.mimeType,
    owner: made.owner,
    createdTime: time,
    modifiedTime: time,
    parents: [...(made.parents ?? [rootId(made.owner)])],
    trashed: false,
    appProperties: { ...made.appProperties },
    ...(made.description === undefined ? {} : { description: made.description }),
  };
  drive.files[file.id] = file;
  return file;
}

/** The file, if the caller's script made it: what scope drive.file lets a script see. */
export function visibleFile(drive: Drive, id: string, caller: string): DriveFile | undefined {
  const file = Object.hasOwn(drive.files, id) ? drive.files[id] : undefined;
  return file?.owner === caller ? file : undefined;
}

/** Whether a file is in the bin, by itself or with a folder above it. */
export function isTrashed(drive: Drive, file: DriveFile): boolean {
  if (file.trashed) return true;
  return file.parents.some((id) => {
    const parent = drive.files[id];
    return parent !== undefined && isTrashed(drive, parent);
  });
}

/** The id of a person's root folder ("My Drive"). */
export const rootId = (owner: string): string => `0A${letters(`root ${owner}`, 15)}PVA`;

/** What a file holds, or undefined. */
export const contentOf = (drive: Drive, id: string): unknown => drive.contents[id];

/** Keeps what a file holds. */
export function setContent(drive: Drive, id: string, content: unknown): void {
  drive.contents[id] = content;
}

/** An id that no file has yet; the same Drive gives the same ids in the same order. */
function newId(drive: Drive, mimeType: string): string {
  for (;;) {
    drive.minted += 1;
    const id = `1${letters(`file ${drive.minted}`, mimeType === FOLDER ? 32 : 43)}`;
    if (drive.files[id] === undefined) return id;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** As many letters as asked, the same for the same seed. */
function letters(seed: string, count: number): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193) >>> 0;
  let out = '';
  while (out.length < count) {
    hash = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    out += ALPHABET[(hash >>> 11) % ALPHABET.length];
  }
  return out;
}
