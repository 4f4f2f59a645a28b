// Makes a bundle small and quick to load: its texts in one deflated stream, unpacked at the first use; heavy constants made at theirs.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rewrite } from './rewrite.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * @param {string} code an ES module as esbuild bundles it, not minified
 * @param {readonly string[]} plain names of constants that are needed so often that nothing of them waits or is packed
 * @returns {import('esbuild').BuildOptions} what is to be bundled instead.
 */
export function packed(code, plain) {
  const { code: contents, ...store } = rewrite(code, plain);
  return {
    stdin: { contents, resolveDir: here, sourcefile: 'bundle.js' },
    plugins: [served(store)],
  };
}

/** @returns {import('esbuild').Plugin} the module that look-up.js takes the store from. */
const served = (store) => ({
  name: 'packed-texts',
  setup(build) {
    build.onResolve({ filter: /^packed-texts$/ }, ({ path }) => ({ path, namespace: path }));
    build.onLoad({ filter: /./, namespace: 'packed-texts' }, () => ({
      contents: `export const store = ${JSON.stringify(store)};`,
    }));
  },
});
