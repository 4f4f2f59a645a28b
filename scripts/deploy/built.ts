// Holds the built files of a target against what may be pushed: the files, the callable functions, the manifest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'acorn';
import type { Text } from '../../src/catalogue/types';
import type { Target } from '../../src/edition';
import { PRODUCT_FAULTS } from './texts';

/** What the build promises (scripts/build.mjs). */
export interface Expected {
  readonly entryPoints: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** The files that are pushed. */
export const PUSHED = ['Code.js', 'Files.html', 'Sidebar.html', 'appsscript.json'] as const;

/** Every fault, in plain words; none where the files may be pushed. */
export function productFaults(root: string, target: Target, expected: Expected): readonly Text[] {
  const folder = join(root, 'dist', target);
  const found = existsSync(folder) ? readdirSync(folder).sort() : [];
  const faults: Text[] = [];
  const missing = PUSHED.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !(PUSHED as readonly string[]).includes(name));
  if (missing.length > 0) faults.push(PRODUCT_FAULTS.missing(missing));
  if (extra.length > 0) faults.push(PRODUCT_FAULTS.extra(extra));
  if (missing.length > 0) return faults;
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const code = text('Code.js');
  if (!code.includes(`target:"${target}"`)) faults.push(PRODUCT_FAULTS.target);
  const callable = namesOf(code).filter((name) => !name.endsWith('_'));
  if (!isDeepStrictEqual(callable.sort(), [...expected.entryPoints].sort())) faults.push(PRODUCT_FAULTS.callable);
  if (!isDeepStrictEqual(JSON.parse(text('appsscript.json')), expected.manifest)) faults.push(PRODUCT_FAULTS.manifest);
  return faults;
}

/** Everything global that the script declares; a name that Google shows to the sidebar ends in no "_". */
const namesOf = (code: string): string[] =>
  parse(code, { ecmaVersion: 2020, sourceType: 'script' }).body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [node.id.name];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '?'));
  });
