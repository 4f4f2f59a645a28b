// The bundles to be measured: the add-in's and the usual way's, with the plan's own catalogue or one of another size in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { resized, type Size } from './resized';

/** Code.js with a catalogue of another size. */
export async function bundleOf(root: string, size: Size): Promise<string> {
  const { bundleCode } = (await import(pathToFileURL(join(root, 'scripts/build.mjs')).href)) as {
    bundleCode: (options: { plugins: readonly esbuild.Plugin[] }) => Promise<string>;
  };
  return bundleCode({ plugins: [catalogueOf(size)] });
}

/** The script of the usual way (bench/usual-way/script), as Apps Script takes it. */
export async function usualBundle(root: string, size: Size): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'bench/usual-way/script/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'usual_',
    target: 'es2020',
    charset: 'utf8',
    plugins: [catalogueOf(size)],
    logLevel: 'error',
  });
  const names = ['usualSetUp', 'usualCheck', 'usualDraft', 'usualImport', 'usualEdit'];
  const wrappers = names.map((n) => `function ${n}(){return usual_.${n}.apply(this,arguments)}`);
  return `${outputFiles[0]?.text ?? ''}${wrappers.join('\n')}\n`;
}

const DECLARED = 'export const catalogue: Catalogue =';

function catalogueOf(size: Size): esbuild.Plugin {
  return {
    name: 'catalogue of another size',
    setup: (build) => {
      if (Object.keys(size).length === 0) return;
      build.onLoad({ filter: /src[\\/]catalogue[\\/]index\.ts$/ }, ({ path }) => {
        const printed = readFileSync(path, 'utf8');
        if (!printed.includes(DECLARED)) throw new Error(`The benchmark does not find "${DECLARED}" in the catalogue.`);
        const made = `\nexport const catalogue = (${resized.toString()})(printed, ${JSON.stringify(size)});\n`;
        return { contents: printed.replace(DECLARED, 'const printed: Catalogue =') + made, loader: 'ts' };
      });
    },
  };
}
