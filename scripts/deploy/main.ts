// npm run deploy:bound, npm run deploy:addon: builds, checks and pushes the add-in with clasp. Options: npm run deploy:bound -- --help
import { execFile } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Target } from '../../src/edition';
import { deploy } from './deploy';

// scripts/run-ts.mjs gives the path of this very file as the program's name.
const root = resolve(dirname(process.argv[1] ?? '.'), '../..');
const [target, ...args] = process.argv.slice(2);
const { ENTRY_POINTS, MANIFEST } = (await import(
  pathToFileURL(join(root, 'scripts/build.mjs')).href
)) as typeof import('../build.mjs');

/** Runs one of our own programs; what it complained of, or undefined. */
const failed = (...program: readonly string[]): Promise<string | undefined> =>
  new Promise((tell) => {
    execFile(process.execPath, program, { cwd: root }, (error, out, err) =>
      tell(error ? `${out}${err}`.trim() || error.message : undefined),
    );
  });

/** What is pushed is built anew, and its types are checked. */
async function prepare(): Promise<string | undefined> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const faults = await Promise.all([
    failed(join(root, 'scripts/build.mjs')),
    ...['tsconfig.json', 'tsconfig.sidebar.json'].map((project) => failed(tsc, '--noEmit', '-p', project)),
  ]);
  return faults.find((fault) => fault !== undefined);
}

process.exitCode = await deploy(target as Target, args, {
  root,
  prepare,
  expected: { entryPoints: ENTRY_POINTS, manifest: MANIFEST },
  env: process.env,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
