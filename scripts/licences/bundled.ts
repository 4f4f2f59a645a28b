// Which packages go into the files that are pushed to Google: asked of the bundler, which lists what it took.
import * as esbuild from 'esbuild';

/** A file that is pushed. */
export interface Bundled {
  readonly file: 'Code.js' | 'Sidebar.html' | 'Files.html';
  /** Folders of the packages in it: "node_modules/zod". */
  readonly places: ReadonlySet<string>;
}

/** Where each file begins. The build adds to Code.js what unpacks its texts. */
const ENTRIES: readonly (readonly [Bundled['file'], readonly string[]])[] = [
  ['Code.js', ['src/main.ts', 'scripts/pack/look-up.js']],
  ['Sidebar.html', ['sidebar/main.tsx']],
  ['Files.html', ['files/main.tsx']],
];

/** Run in the project's folder. */
export const bundledPackages = (): Promise<readonly Bundled[]> =>
  Promise.all(
    ENTRIES.map(async ([file, entries]) => ({
      file,
      places: await placesIn(entries),
    })),
  );

async function placesIn(entryPoints: readonly string[]): Promise<ReadonlySet<string>> {
  const { metafile } = await esbuild.build({
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    outdir: 'x',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['packed-texts'],
    logLevel: 'error',
  });
  const taken = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return new Set(taken.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
}
