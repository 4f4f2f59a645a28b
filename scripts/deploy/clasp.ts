// Runs the project's own clasp, as it is, and reads from its words what came of it. A run counts as done only where clasp says so: it ends with 0 after some refusals.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Target } from '../../src/edition';
import { PUSHED } from './built';
import { type Project, projectFile, readProject } from './project-file';

/** What clasp said, without the lines of its own diary. */
export interface Said {
  readonly out: string;
  readonly err: string;
}

export interface Creation {
  readonly title: string;
  /** A new spreadsheet is made too. */
  readonly container: boolean;
  /** The spreadsheet that is there already. */
  readonly parentId?: string;
  /** Called for the spreadsheet and for the script as soon as each is there, while clasp is still at work. */
  readonly made: (part: Project) => void;
}

export interface Clasp {
  create(what: Creation): Promise<Said>;
  /** `same`: everything on Google was like this before. `skipped`: clasp left the push out without an error. */
  push(target: Target): Promise<Said & { readonly outcome: 'pushed' | 'same' | 'skipped' | 'failed' }>;
  /** Names of files on Google that are not among those pushed. */
  foreignFiles(target: Target): Promise<{ readonly names: readonly string[] } | { readonly failed: Said }>;
}

const PROGRAM = 'node_modules/@google/clasp/build/src/index.js';

/** clasp's diary ("debug") in colours has its name before each line, so that no line of it is taken for a message. It alone tells the new spreadsheet's id early. */
const DIARY = { DEBUG: 'clasp:core', DEBUG_COLORS: 'yes' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are how the diary is recognised
const DIARY_LINE = /^\s*\u001b\[3[\d;]*mclasp:\S+ \u001b\[0m/;

/** @param env must hold what clasp needs to find the login (HOME) */
export function claspOf(root: string, env: NodeJS.ProcessEnv): Clasp {
  const run = async (cwd: string, args: readonly string[], heard: Heard = {}): Promise<Said & { code: number }> => {
    const { DEBUG: _, ...quiet } = env;
    const child = spawn(process.execPath, [join(root, PROGRAM), ...args], {
      cwd,
      env: { ...quiet, ...(heard.diary ? DIARY : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err]: string[][] = [[], []];
    createInterface({ input: child.stdout }).on('line', (line) => {
      out?.push(line);
      heard.out?.(line);
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (DIARY_LINE.test(line)) heard.diary?.(line.replace(DIARY_LINE, ''));
      else err?.push(line);
    });
    const code = await new Promise<number>((tell, fail) => {
      child.on('error', fail);
      child.on('close', (status) => tell(status ?? 1));
    });
    return { code, out: out?.join('\n') ?? '', err: err?.join('\n') ?? '' };
  };
  /** A folder of its own: clasp fetches files into the folder it works in. */
  const aside = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
    mkdirSync(join(root, 'build'), { recursive: true });
    const folder = realpathSync(mkdtempSync(join(root, 'build/deploy-')));
    try {
      return await work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return {
    create: ({ title, container, parentId, made }) =>
      aside((folder) => {
        const type = container ? 'sheets' : 'standalone';
        const parent = parentId === undefined ? [] : ['--parentId', parentId];
        return run(folder, ['-P', folder, 'create-script', '--type', type, '--title', title, ...parent], {
          out: (line) => {
            const scriptId = /https:\/\/script\.google\.com\/d\/([^/\s]+)\/edit/.exec(line)?.[1];
            if (scriptId) made({ scriptId });
          },
          diary: (line) => {
            const id = /^Created container (\S+)/.exec(line)?.[1];
            if (id && id !== 'undefined') made({ parentId: id });
          },
        });
      }),
    push: async (target) => {
      const said = await run(root, ['-P', projectFile(root, target), '-I', join(root, '.claspignore'), 'push', '-f']);
      return { ...said, outcome: outcomeOf(said) };
    },
    foreignFiles: (target) =>
      aside(async (folder) => {
        const { scriptId } = readProject(root, target);
        writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId }));
        const said = await run(folder, ['-P', join(folder, '.clasp.json'), 'pull']);
        if (said.code !== 0 || !/^Pulled /m.test(said.out)) return { failed: said };
        const known: readonly string[] = ['.clasp.json', ...PUSHED];
        return { names: readdirSync(folder).filter((name) => !known.includes(name)) };
      }),
  };
}

interface Heard {
  readonly out?: (line: string) => void;
  readonly diary?: (line: string) => void;
}

function outcomeOf({ code, out }: Said & { readonly code: number }): 'pushed' | 'same' | 'skipped' | 'failed' {
  if (/^Skipping push\./m.test(out)) return 'skipped';
  if (code !== 0) return 'failed';
  if (/^Script is already up to date\./m.test(out)) return 'same';
  return /^Pushed /m.test(out) && PUSHED.every((name) => out.includes(name)) ? 'pushed' : 'failed';
}
