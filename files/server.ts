// The one way from the window of files to the server, and its failures in plain words.

import type { Trouble } from '../sidebar/failures';
import { connectTo, READ, type Remote, type RunnerOf, WORK } from '../sidebar/remote';
import type { FilesServer } from '../src/actions/files/files-views';
import type { Texts } from './texts';

export type Server = Remote<FilesServer>;
export type Runner = RunnerOf<FilesServer>;

/** The server behind a runner, which is asked at each call. */
export const connect = (runner: () => Runner): Server =>
  connectTo<FilesServer>(
    { readFiles: READ, readUnitSheet: READ, previewImport: READ, applyImport: WORK, exportAll: WORK },
    runner,
  );

/** What stands in the way, as the person reads it. @param wrote the call may have been carried out although no answer came */
export function said(trouble: Trouble, t: Texts, wrote = false): string {
  if (trouble.from === 'server') return trouble.failure.text;
  const { cause, detail } = trouble;
  const unknown = wrote && (cause === 'time-out' || cause === 'connection') ? ' ' + t.unknown : '';
  return t.trouble[cause] + unknown + (cause === 'other' && detail !== '' ? ' ' + detail : '');
}
