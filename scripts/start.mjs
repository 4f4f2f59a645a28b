// npm start: bundles the local page's server, its desk and the page, and runs them. Options: npm start -- --help
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
mkdirSync(join(root, 'build'), { recursive: true });
// A folder of its own for each start, so that two of them do not replace each other's files.
const place = mkdtempSync(join(root, 'build/start-'));
try {
  await bundle({
    entryPoints: { main: join(root, 'local/page/main.ts'), worker: join(root, 'local/page/worker.ts') },
    outdir: place,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
    sourcemap: 'inline',
  });
  const { start } = await import(pathToFileURL(join(place, 'main.mjs')).href);
  process.exitCode = await start(process.argv.slice(2), {
    root,
    worker: pathToFileURL(join(place, 'worker.mjs')),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    prepare,
    loaded: forget,
    ending: ending(),
  });
} finally {
  forget();
}

function forget() {
  rmSync(place, { recursive: true, force: true });
}

/** Builds the add-in and the page; the page's files by name. */
async function prepare() {
  const [{ build }, { bundlePage }] = await Promise.all([import('./build.mjs'), import('./page-bundle.mjs')]);
  const page = join(place, 'page');
  const [, names] = await Promise.all([build({ quiet: true }), bundlePage(page)]);
  return new Map(names.map((name) => [name, readFileSync(join(page, name))]));
}

/** Ctrl+C, or the system asking to end. */
function ending() {
  let end;
  const done = new Promise((tell) => {
    end = () => tell();
  });
  const rearm = () => {
    process.removeListener('SIGINT', end);
    process.on('SIGINT', end);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  return { rearm, done };
}
