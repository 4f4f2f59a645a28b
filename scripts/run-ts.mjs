// Runs a TypeScript entry on Node: node scripts/run-ts.mjs local/cli/demo/demo.ts [arguments]. Bundled by esbuild, packages left outside.
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [entry, ...rest] = process.argv.slice(2);
const outfile = join(root, 'build', `${basename(entry, '.ts')}-${process.pid}.mjs`);
mkdirSync(join(root, 'build'), { recursive: true });
await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
  logLevel: 'warning',
  sourcemap: 'inline',
});
process.argv = [process.argv[0], resolve(entry), ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  const { rmSync } = await import('node:fs');
  rmSync(outfile, { force: true });
}
