// Packs the catalogue's data for the bundle: deflated JSON as text, unpacked at the first use and not before.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const index = join(root, 'src/catalogue/index.ts');

/**
 * Replaces src/catalogue/index.ts by a module with the same export. The catalogue is a third of the bundle as it stands in the
 * source; most executions (each opening of the spreadsheet) need none of it.
 * @returns {import('esbuild').Plugin}
 */
export function packCatalogue() {
  return {
    name: 'pack-catalogue',
    setup(build) {
      build.onLoad({ filter: /src[/\\]catalogue[/\\]index\.ts$/ }, async () => {
        const { catalogue } = await load();
        const json = ascii(JSON.stringify(catalogue));
        const packed = deflateRawSync(Buffer.from(json, 'latin1'), { level: 9 }).toString('base64');
        const getters = Object.keys(catalogue).map((key) => `get ${key}() { return all().${key}; }`);
        return {
          contents: `
            import { unpack } from './packed-catalogue.cjs';
            let kept;
            const all = () => (kept = kept || unpack(${JSON.stringify(packed)}, ${json.length}));
            export const catalogue = { ${getters.join(', ')} };`,
          loader: 'js',
          resolveDir: join(root, 'scripts'),
        };
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

/** JSON with every other character escaped: it deflates as well, and needs no UTF-8 decoder on the other side. */
const ascii = (json) => json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
