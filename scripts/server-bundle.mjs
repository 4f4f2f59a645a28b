// Bundles the local page's server and the thread of its desk: main.mjs, worker.mjs. Packages stay where npm put them.
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/** @param {string} outDir made if it is not there; must lie inside the project, so that packages are found */
export async function bundleServer(outDir) {
  await build({
    entryPoints: { main: join(root, 'local/page/main.ts'), worker: join(root, 'local/page/worker.ts') },
    outdir: outDir,
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
}
