// The folder the workbook lives in: one file, replaced whole at each change, so that a stop at any moment loses nothing.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Kept, readStateText, StateWriter } from './state-text';

/** What was found in the folder. `aside`: where a file that could not be read lies now. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'damaged'; readonly aside: string };

/** The file's usual name. */
export const STATE = 'state.json';

/** Reads the folder. A file that cannot be read as a state is renamed, never deleted; what an interrupted save left is not looked at. */
export function readStore(folder: string): Found {
  const file = join(folder, STATE);
  if (!existsSync(file)) return { kind: 'none' };
  const bytes = readFileSync(file);
  try {
    return { kind: 'kept', kept: readStateText(bytes.toString('utf8')) };
  } catch {
    return { kind: 'damaged', aside: setAside(folder) ?? file };
  }
}

/** Renames the state to the first free "state.N.json" and gives that path; undefined where there is no state. */
export function setAside(folder: string): string | undefined {
  const file = join(folder, STATE);
  if (!existsSync(file)) return undefined;
  for (let n = 1; ; n += 1) {
    const aside = join(folder, `state.${n}.json`);
    if (existsSync(aside)) continue;
    renameSync(file, aside);
    return aside;
  }
}

/** A function that keeps states in a folder: written beside the old one, down to the disk, put in its place by one renaming. */
export function storeIn(folder: string, name = STATE): (kept: Kept) => void {
  const writer = new StateWriter();
  return (kept) => {
    const bytes = Buffer.from(writer.text(kept), 'utf8');
    mkdirSync(folder, { recursive: true });
    const beside = join(folder, `.${name}.new`);
    const handle = openSync(beside, 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, join(folder, name));
  };
}
