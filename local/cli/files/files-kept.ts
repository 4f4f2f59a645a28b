// The workbook that the local page keeps, opened for one command: read, worked in on the host, put back.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FilesServer } from '../../../src/actions/files/files-views';
import type { Reply } from '../../../src/actions/views';
import type { Text } from '../../../src/catalogue/types';
import { createHost, type Host } from '../../host/host';
import { takeFolder } from '../../page/folder/lock';
import { STATE, storeIn } from '../../page/folder/state-file';
import { type Kept, readStateText } from '../../page/folder/state-text';
import { SAID as PAGE } from '../../page/texts';
import type { Product } from '../product';
import { SAID } from './files-messages';
import type { FilesOptions } from './files-options';

/** Ends the command: why it cannot be done. */
export class Stopped extends Error {
  constructor(readonly text: Text) {
    super(text.en);
    this.name = 'Stopped';
  }
}

/** The workbook, somebody at it, and a way to keep what was done. */
export interface Desk {
  readonly host: Host;
  readonly as: string;
  /** The value of a server function. @throws Stopped with what stands in the way */
  call<N extends keyof FilesServer>(name: N, ...args: Parameters<FilesServer[N]>): ValueOf<N>;
  keep(): void;
}

type ValueOf<N extends keyof FilesServer> = ReturnType<FilesServer[N]> extends Reply<infer T> ? T : never;

/**
 * Does the work at the workbook. Where something will be written, the place is taken meanwhile, so that a running page does not overwrite it.
 * @throws Stopped
 */
export async function atDesk<T>(
  options: FilesOptions,
  product: Product,
  writes: boolean,
  work: (desk: Desk) => Promise<T> | T,
): Promise<T> {
  const folder = resolve(options.file === undefined ? options.data : dirname(options.file));
  const name = options.file === undefined ? STATE : basename(options.file);
  if (!writes) return work(open(folder, name, options, product));
  if (!existsSync(join(folder, name))) throw new Stopped(SAID.noWorkbook(join(folder, name)));
  const taken = takeFolder(folder);
  if ('pid' in taken) throw new Stopped(PAGE.occupied(folder, taken.pid, taken.file));
  try {
    return await work(open(folder, name, options, product));
  } finally {
    taken.release();
  }
}

function open(folder: string, name: string, { as, now = new Date() }: FilesOptions, product: Product): Desk {
  const kept = read(join(folder, name));
  const { workbook, drive, lasting, revision } = kept;
  const host = createHost({ ...product, workbook: { state: workbook }, drive, lasting, now });
  const person = as ?? workbook.owner;
  if (person !== workbook.owner && !workbook.editors.includes(person)) throw new Stopped(SAID.nobody(person));
  return {
    host,
    as: person,
    call: (entry, ...args) => {
      const { value, error } = host.run(entry, { as: person, via: 'sidebar', args });
      if (error) throw new Stopped(SAID.script(error.message));
      const reply = value as Reply<never>;
      if (!reply.ok) throw new Stopped({ vi: reply.failure.text, en: reply.failure.text });
      return reply.value;
    },
    keep: () =>
      storeIn(folder, name)({ revision: revision + 1, workbook: host.workbook.state, drive, lasting: host.lasting() }),
  };
}

function read(file: string): Kept {
  if (!existsSync(file)) throw new Stopped(SAID.noWorkbook(file));
  try {
    return readStateText(readFileSync(file, 'utf8'));
  } catch {
    throw new Stopped(SAID.damaged(file));
  }
}
