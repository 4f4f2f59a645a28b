// Gives the bundle some modules as literals, which can be packed: in the source they are made of tables by functions.
import { relative } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * @param {readonly string[]} modules their paths in the project; they export plain data
 * @param {readonly import('esbuild').Plugin[]} plugins those that alter the source, as the benchmark does
 * @returns {import('esbuild').Plugin} to stand before them.
 */
export const evaluated = (modules, plugins) => ({
  name: 'evaluated',
  setup(build) {
    const root = build.initialOptions.absWorkingDir;
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!modules.includes(relative(root, path).replaceAll('\\', '/'))) return undefined;
      const exported = Object.entries(await run(path, plugins));
      const contents = exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { contents: contents.join('\n'), loader: 'js' };
    });
  },
});

async function run(path, plugins) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [...plugins],
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text, 'utf8').toString('base64')}`);
}
