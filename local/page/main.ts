// The command behind npm start: options in, a running server out.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Text } from '../../src/catalogue/types';
import { readProduct } from '../cli/product';
import { StepFailed } from '../cli/step';
import { emptyDesk, sampleDesk } from './desk/begin';
import { takeFolder } from './folder/lock';
import { readStore, setAside, storeIn } from './folder/state-file';
import type { Kept } from './folder/state-text';
import { servePage, tryPort } from './http/server';
import { type Link, threadLink } from './link';
import { type PageOptions, readOptions } from './options';
import { HELP, OPTION_ERRORS, SAID } from './texts';

/** Where the page runs and what it is made of. */
export interface Surroundings {
  /** The project's root: dist/ and the sample lie under it. */
  readonly root: string;
  /** The bundled thread of the desk. */
  readonly worker: URL;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Builds dist/ and the page; gives the page's files by name. */
  readonly prepare: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Everything has been read into memory. */
  readonly loaded: () => void;
  readonly ending: Ending;
}

/** The wish to end. Running scripts borrow SIGINT and leave it unheard: `rearm` listens again, and may be called only while none runs. */
export interface Ending {
  readonly done: Promise<void>;
  readonly rearm: () => void;
}

/** Runs until it is told to end; gives the exit code. */
export async function start(args: readonly string[], around: Surroundings): Promise<number> {
  const options = readOptions(args);
  const { lang } = options;
  const complain = (...texts: readonly Text[]): number => {
    for (const text of texts) around.complain(text[lang]);
    return 1;
  };
  if ('faults' in options) return complain(...options.faults, OPTION_ERRORS.seeHelp);
  if (options.help) {
    around.print(HELP[lang]);
    return 0;
  }
  const folder = resolve(options.data);
  try {
    const taken = takeFolder(folder);
    if ('pid' in taken) return complain(SAID.occupied(options.data, taken.pid, taken.file));
    try {
      return await serve(options, folder, around, complain);
    } finally {
      taken.release();
    }
  } catch (error) {
    if (error instanceof StepFailed) return complain(error.text);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return complain(SAID.portTaken(options.port));
    if (code === 'EACCES' && (error as NodeJS.ErrnoException).syscall === 'listen')
      return complain(SAID.portRefused(options.port));
    if (code !== undefined && FOLDER_FAULTS.has(code)) return complain(SAID.folder(options.data, message));
    throw error;
  }
}

const FOLDER_FAULTS: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'EROFS',
  'ENOSPC',
]);

async function serve(
  options: PageOptions,
  folder: string,
  around: Surroundings,
  complain: (...texts: readonly Text[]) => number,
): Promise<number> {
  const { lang, port } = options;
  await tryPort(port);
  around.print(SAID.preparing[lang]);
  const files = await around.prepare();
  const product = readProduct(around.root);
  if (!product) return complain(SAID.failed('dist/'));
  const now = options.now ?? new Date();
  const kept = keptIn(folder, options, around, () => {
    const beginning = { product, lang, now };
    if (options.anew === 'empty') return emptyDesk(beginning);
    const sample = (name: string): Uint8Array => readFileSync(join(around.root, 'local/sample', name));
    const files = { answers: sample('answers.csv'), acts: sample('acts.csv') };
    return sampleDesk(beginning, files, around.print);
  });
  const isClockFixed = options.now !== undefined;
  const link = await threadLink(around.worker, { product, kept, lang, now, isClockFixed, folder }, around.complain);
  around.loaded();
  rearmWhenIdle(link, around.ending);
  const gone = new Promise<'gone'>((tell) => {
    link.onGone = () => tell('gone');
  });
  try {
    const server = await servePage({ link, files, complain: around.complain }, port);
    around.print(SAID.address(`http://localhost:${server.port}/`)[lang]);
    around.ending.rearm();
    const how = await Promise.race([around.ending.done, gone]);
    await server.close();
    if (how === 'gone') return complain(SAID.deskGone);
    around.print(SAID.stopped[lang]);
    return 0;
  } finally {
    await link.close();
  }
}

function rearmWhenIdle(link: Link, { rearm }: Ending): void {
  const { ask } = link;
  let open = 0;
  link.ask = async (question) => {
    open += 1;
    try {
      return await ask(question);
    } finally {
      open -= 1;
      if (open === 0) rearm();
    }
  };
}

/** What the folder holds, or a new workbook; an old one that is not gone on with is set aside, never deleted. */
function keptIn(folder: string, { anew, lang }: PageOptions, around: Surroundings, make: () => Kept): Kept {
  const found = readStore(folder);
  if (found.kind === 'damaged') around.complain(SAID.damaged(found.aside)[lang]);
  if (found.kind === 'kept' && anew === undefined) return found.kept;
  const fresh = make();
  const aside = found.kind === 'kept' ? setAside(folder) : undefined;
  if (aside !== undefined) around.print(SAID.aside(aside)[lang]);
  const revision = found.kind === 'kept' ? found.kept.revision : 0;
  const kept = { ...fresh, revision };
  storeIn(folder)(kept);
  return kept;
}
