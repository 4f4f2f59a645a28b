// Builds dist/bound/ and dist/addon/, each with Code.js (IIFE, es2020, only the allow-listed global functions), Sidebar.html, Files.html and appsscript.json.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import * as esbuild from 'esbuild';
import { evaluated } from './pack/evaluated.mjs';
import { packed } from './pack/pack.mjs';
import { rewrite } from './pack/rewrite.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The functions that Google's menus, triggers and sidebar may call: exactly what src/main.ts exports, in this order. */
export const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  'onEdit',
  'onEditForAll',
  'setUpWorkbook',
  'checkCompleteness',
  'createReviewDraft',
  'createCleanDraft',
  'createSlip',
  'openSidebar',
  'toggleLiveCheck',
  'updateAssignment',
  'checkRights',
  'selfTest',
  'supportInfo',
  'readSidebar',
  'readRow',
  'goToCell',
  'writeAnswer',
  'runCheck',
  'runDraft',
  'readWork',
  'handInUnit',
  'decideUnit',
  'waiveFinding',
  'exportAnswers',
  'openFiles',
  'readFiles',
  'readUnitSheet',
  'previewImport',
  'applyImport',
  'exportAll',
];

/** Scopes in the order of the README's table: each is used, none is missing (the local host refuses a call without its scope). */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.scriptapp',
];

/**
 * The ways to deploy (src/edition.ts); each has a folder in dist/ that is pushed as it is. They differ in the menu only. The manifest is the same: "The
 * Google Apps Script manifest structure doesn't include any properties that are specific to Editor add-ons"
 * (developers.google.com/workspace/add-ons/concepts/editor-manifests); a section `addOns` would make it a Google Workspace add-on, which is another thing.
 * @type {readonly ['bound', 'addon']}
 */
export const TARGETS = ['bound', 'addon'];

export const MANIFEST = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: SCOPES,
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

/** Whose code goes into each pushed file, with the holder of the copyright; all of it under the MIT licence (THIRD-PARTY.md has the whole notices). */
export const THIRD_PARTIES = {
  code: { zod: 'Colin McDonnell', 'tiny-inflate': 'Devon Govett' },
  sidebar: { preact: 'Jason Miller' },
  files: { preact: 'Jason Miller', '@cj-tech-master/excelts': 'cjnoname, Guyon Roche, C2FO', fflate: 'Arjun Barrett' },
};

/** The first line of a pushed file. @param {Record<string, string>} parties */
const notice = (parties) =>
  `/*! Learning City Workbook ${version()}. Contains ${Object.entries(parties)
    .map(([name, holder]) => `${name} (c) ${holder}`)
    .join(', ')}; all under the MIT licence: opensource.org/license/mit */`;

/** Modules that the build runs, so that the bundle has what they come to instead of how. */
const EVALUATED = ['src/catalogue/index.ts', 'src/workbook/tabs/answer-keys.ts'];

/** What every opening and every edit anywhere needs: the menu, and which tabs are the add-in's. */
const PLAIN = ['MENU', 'ANSWER_KEYS'];

/** Stands in the bundle until the target is set in its text: both targets take one run of the bundler. */
const TARGET_HERE = '"@@target@@"';

/** The bundle's text for a target. Throws where the place of the target is not there exactly once. */
function aimedAt(target, code) {
  const parts = code.split(TARGET_HERE);
  if (parts.length !== 2) throw new Error(`The bundle names its target ${parts.length - 1} times, not once`);
  return parts.join(JSON.stringify(target));
}

/**
 * Bundles src/main.ts into one script. Google runs plain scripts, so the bundle is an IIFE whose exports are reached
 * through one generated function for each allow-listed name; everything else stays out of reach of the sidebar.
 * @param {{ plugins?: import('esbuild').Plugin[], target?: 'bound' | 'addon' }} options plugins replace modules in the benchmark's larger workbooks.
 * @returns {Promise<string>} the text of Code.js.
 */
export const bundleCode = async ({ plugins = [], target = 'bound' } = {}) => aimedAt(target, await bundle(plugins));

async function bundle(plugins) {
  const result = await esbuild.build({
    ...packed(await wholeCode(plugins), PLAIN),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'learningCity_',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    banner: { js: notice(THIRD_PARTIES.code) },
    define: { EDITION_VERSION: JSON.stringify(version()), EDITION_TARGET: TARGET_HERE },
    logLevel: 'error',
  });
  const wrappers = ENTRY_POINTS.map((n) => `function ${n}(){return learningCity_.${n}.apply(this,arguments)}`).join(
    '\n',
  );
  const code = `${result.outputFiles[0].text}${wrappers}\n`;
  parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  return code;
}

/** The code of the bundle before it is minified, each part under its path, and the store of its texts: for scripts/bundle-parts.mjs. */
export const bundleParts = async () => rewrite(await wholeCode([]), PLAIN);

/** The whole program as one module, neither packed nor minified. Throws where it exports other names than those that may be called. */
async function wholeCode(plugins) {
  const whole = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    target: 'es2020',
    charset: 'utf8',
    minifySyntax: true,
    legalComments: 'none',
    plugins: [evaluated(EVALUATED, plugins), ...plugins],
    outfile: 'x.js',
    logLevel: 'error',
  });
  const exported = Object.values(whole.metafile.outputs)[0].exports;
  const wrong = [
    ...exported.filter((n) => !ENTRY_POINTS.includes(n)),
    ...ENTRY_POINTS.filter((n) => !exported.includes(n)),
  ];
  if (wrong.length > 0) throw new Error(`src/main.ts and the allow-list differ: ${wrong.join(', ')}`);
  return whole.outputFiles[0].text;
}

/**
 * Bundles a window's page into one self-contained file: no CDN, no template literal (HtmlService strips "//" inside them).
 * @param {'sidebar' | 'files'} room the folder with main.tsx, page.html and css/<room>.css
 */
export async function bundleWindow(room) {
  const result = await esbuild.build({
    entryPoints: [join(root, room, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    banner: { js: notice(THIRD_PARTIES[room]) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    logLevel: 'error',
  });
  const script = result.outputFiles[0].text;
  if (/`/.test(script)) throw new Error(`The page of ${room} holds a template literal; HtmlService would damage it`);
  const styles = await esbuild.build({
    entryPoints: [join(root, room, `css/${room}.css`)],
    bundle: true,
    write: false,
    charset: 'utf8',
    minify: true,
    logLevel: 'error',
  });
  const css = styles.outputFiles[0].text;
  const page = readFileSync(join(root, room, 'page.html'), 'utf8');
  return page.replace('/*CSS*/', () => css).replace('/*SCRIPT*/', () => script.replaceAll('</script', '<\\/script'));
}

/** What package.json says. */
const version = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** Bundles once. What comes back gives each target's files that are pushed, by name. */
async function bundleAll() {
  const [code, sidebar, window] = await Promise.all([bundle([]), bundleWindow('sidebar'), bundleWindow('files')]);
  const manifest = `${JSON.stringify(MANIFEST, null, 2)}\n`;
  return (target) => ({
    'Code.js': aimedAt(target, code),
    'Sidebar.html': sidebar,
    'Files.html': window,
    'appsscript.json': manifest,
  });
}

/** Writes dist/: each file whole at once, so that whoever reads meanwhile finds the old one or the new one; nothing else stays in it. */
export async function build({ quiet = false } = {}) {
  const dist = join(root, 'dist');
  const files = await bundleAll();
  mkdirSync(dist, { recursive: true });
  keepOnly(dist, TARGETS);
  for (const target of TARGETS) {
    const folder = join(dist, target);
    mkdirSync(folder, { recursive: true });
    keepOnly(folder, Object.keys(files(target)));
    for (const [name, text] of Object.entries(files(target))) {
      const fresh = join(root, `.${target}.${name}.${process.pid}`);
      writeFileSync(fresh, text);
      renameSync(fresh, join(folder, name));
      if (!quiet) console.log(`dist/${target}/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
    }
  }
}

/** Removes what is in the folder under another name. */
function keepOnly(folder, names) {
  for (const name of readdirSync(folder))
    if (!names.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
