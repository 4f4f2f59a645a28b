// npm start: bundles the local page's server, its desk and the page, and runs them. Options: npm start -- --help
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
/** A folder that holds everything already, and dist/ is built too: the tests make both once for all their starts. */
const built = process.env.BUILT_PAGE;
mkdirSync(join(root, 'build'), { recursive: true });
// Else a folder of its own for each start, so that two of them do not replace each other's files.
const place = built ?? mkdtempSync(join(root, 'build/start-'));
try {
  if (!built) await (await import('./server-bundle.mjs')).bundleServer(place);
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
  if (!built) rmSync(place, { recursive: true, force: true });
}

/** Builds the add-in and the page; the page's files by name. */
async function prepare() {
  const page = join(place, 'page');
  if (!built) {
    const [{ build }, { bundlePage }] = await Promise.all([import('./build.mjs'), import('./page-bundle.mjs')]);
    await Promise.all([build({ quiet: true }), bundlePage(page)]);
  }
  return new Map(readdirSync(page).map((name) => [name, readFileSync(join(page, name))]));
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
