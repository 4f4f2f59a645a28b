// Which licences are allowed, and where.
import type { Bundled } from './bundled';
import type { Package } from './packages';

/** In what is pushed to Google: their notices are kept (THIRD-PARTY.md), and they ask for nothing else. */
const IN_BUNDLE: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'Zlib',
]);

/** For tools that stay on the developer's machine. */
const AS_TOOL: ReadonlySet<string> = new Set([
  ...IN_BUNDLE,
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'OFL-1.1',
  'Python-2.0',
]);

/** Single packages under other licences, unmodified and never in what is pushed, each with the reason. */
const SINGLE: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  '@odoo/o-spreadsheet': { licence: 'LGPL-3.0-or-later', why: 'the grid of the local page, as a file of its own' },
  '@odoo/owl': { licence: 'LGPL-3.0-only', why: 'belongs to the grid of the local page' },
  'axe-core': { licence: 'MPL-2.0', why: 'looks for barriers, in tests' },
  'caniuse-lite': { licence: 'CC-BY-4.0', why: 'a table of browsers, for the test runner' },
  'spdx-exceptions': { licence: 'CC-BY-3.0', why: 'a list of names, for clasp' },
  'dejavu-fonts-ttf': {
    licence: 'SEE LICENSE IN README.md AND LICENSE',
    why: 'Bitstream Vera: free to use and to pass on',
  },
  duck: { licence: 'BSD', why: 'two-clause by its text, for tests' },
  'url-template': { licence: 'BSD', why: 'three-clause by its text, for clasp' },
};

export interface Refused extends Package {
  readonly why: string;
}

/** The packages whose licence is not allowed where they are. */
export function refusedIn(packages: readonly Package[], bundled: readonly Bundled[]): readonly Refused[] {
  return packages.flatMap((one): readonly Refused[] => {
    const inBundle = bundled.some(({ places }) => places.has(one.place));
    if (meets(one.licence, inBundle ? IN_BUNDLE : AS_TOOL)) return [];
    if (!inBundle && SINGLE[one.name]?.licence === one.licence) return [];
    return [
      {
        ...one,
        why: inBundle ? 'not allowed in what is pushed to Google' : 'not on the list (scripts/licences/allowed.ts)',
      },
    ];
  });
}

/** An SPDX expression: one side of each OR, both sides of each AND. */
function meets(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.replace(/[()]/g, ' ').trim();
  if (words === '') return false;
  return words.split(/\s+OR\s+/).some((side) => side.split(/\s+AND\s+/).every((licence) => allowed.has(licence)));
}
