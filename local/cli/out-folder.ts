// Results appear all at once or not at all.
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes the files beside the folder first. A folder that is not there yet appears by one renaming; in one that is there each file is
 * replaced by a renaming. Of the names in `own`, those that this run did not make are taken away; files of other names are left alone.
 */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  own: readonly string[],
): void {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}-${process.pid}`);
  try {
    mkdirSync(beside);
    for (const [name, content] of files) writeFileSync(join(beside, name), content);
    if (!existsSync(target)) renameSync(beside, target);
    else {
      for (const name of files.keys()) renameSync(join(beside, name), join(target, name));
      for (const name of own) if (!files.has(name)) rmSync(join(target, name), { force: true });
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** True where the path is taken by something that is not a folder. */
export function isBlocked(folder: string): boolean {
  return existsSync(folder) && !statSync(folder).isDirectory();
}
