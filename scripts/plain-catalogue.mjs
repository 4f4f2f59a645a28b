// Gives the bundle the catalogue as one literal, which the build then packs: in the source it is made of tables by functions.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const index = join(root, 'src/catalogue/index.ts');

/**
 * Replaces src/catalogue/index.ts by a module with the same export.
 * @returns {import('esbuild').Plugin}
 */
export function plainCatalogue() {
  return {
    name: 'plain-catalogue',
    setup(build) {
      build.onLoad({ filter: /src[/\\]catalogue[/\\]index\.ts$/ }, async () => {
        const { catalogue } = await load();
        return { contents: `export const catalogue = ${JSON.stringify(catalogue)};`, loader: 'js' };
      });
    },
  };
}

/** The catalogue as the source has it. */
async function load() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [index],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text, 'utf8').toString('base64')}`);
}
