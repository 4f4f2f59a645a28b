// The drafts in the Drive, as the page lists and opens them.
import { DOCUMENT, type Drive, type DriveFile, isTrashed } from '../../drive/store';
import type { DraftLine, Person } from '../protocol';
import { REFUSALS } from '../texts';
import { Refused } from './refused';

/** Documents that are not in the bin, the newest first. */
export function draftLines(drive: Drive): readonly DraftLine[] {
  return Object.values(drive.files)
    .filter((file) => isDraft(drive, file))
    .map((file, n) => ({ file, n }))
    .sort((a, b) => b.file.createdTime.localeCompare(a.file.createdTime) || b.n - a.n)
    .map(({ file }) => ({ id: file.id, title: file.name }));
}

/** The document, for its maker and the coordinators. @throws Refused for anybody else, and where there is none */
export function draftFor(drive: Drive, id: string, person: Person): DriveFile {
  const file = Object.hasOwn(drive.files, id) ? drive.files[id] : undefined;
  if (!file || !isDraft(drive, file)) throw new Refused(404, REFUSALS.noDraft);
  if (file.owner !== person.email && person.role !== 'coordinator') throw new Refused(403, REFUSALS.draftNotShared);
  return file;
}

const isDraft = (drive: Drive, file: DriveFile): boolean => file.mimeType === DOCUMENT && !isTrashed(drive, file);
