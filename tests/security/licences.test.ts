// What the product is made of: nothing under a licence that it may not use, and every notice that is asked for.
import { readFileSync } from 'node:fs';
import { readProduct } from '../../local/cli/product';
import { refusedIn } from '../../scripts/licences/allowed';
import { type Bundled, bundledPackages } from '../../scripts/licences/bundled';
import { noticesOf } from '../../scripts/licences/notices';
import { type Package, packagesIn } from '../../scripts/licences/packages';

const packages = packagesIn('.');
let bundled: readonly Bundled[] = [];
beforeAll(async () => {
  bundled = await bundledPackages();
});

const named = (licence: string, name = 'some'): Package => ({
  name,
  version: '1.0.0',
  licence,
  place: `node_modules/${name}`,
});
const within: readonly Bundled[] = [{ file: 'Code.js', places: new Set(['node_modules/some']) }];
const refused = (one: Package, where: readonly Bundled[] = []): boolean => refusedIn([one], where).length > 0;

describe('the packages', () => {
  it('all have a licence that is allowed where they are', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(refusedIn(packages, bundled)).toEqual([]);
  });

  it('in what is pushed are these few', () => {
    const names = (file: string): readonly string[] =>
      packages
        .filter(({ place }) => bundled.some((one) => one.file === file && one.places.has(place)))
        .map(({ name }) => name);
    expect(names('Code.js')).toEqual(['tiny-inflate', 'zod']);
    expect(names('Sidebar.html')).toEqual(['preact']);
    expect(names('Files.html')).toEqual(['@cj-tech-master/excelts', 'fflate', 'preact']);
  });

  it('in what is pushed are named in the first line of each pushed file', () => {
    const { code = '', html = {} } = readProduct('.') ?? {};
    const texts = { 'Code.js': code, 'Sidebar.html': html.Sidebar ?? '', 'Files.html': html.Files ?? '' };
    for (const { file, places } of bundled) {
      const line = /\/\*! Learning City Workbook .* \*\//.exec(texts[file])?.[0] ?? '';
      for (const { name, place } of packages) if (places.has(place)) expect(line).toContain(`${name} (c) `);
      expect(line).toContain('MIT licence');
    }
  });

  it('in what is pushed have their notices in THIRD-PARTY.md (after a change: npm run licences)', () => {
    expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(noticesOf(packages, bundled));
  });
});

describe('a licence', () => {
  it('that is unknown, missing or not allowed is refused', () => {
    for (const licence of [
      '',
      'UNLICENSED',
      'GPL-3.0-only',
      'AGPL-3.0',
      'MIT AND GPL-3.0',
      'SEE LICENSE IN x',
      'LGPL-3.0-only',
    ])
      expect({ licence, refused: refused(named(licence)) }).toEqual({ licence, refused: true });
  });

  it('of several is enough where one may be chosen', () => {
    expect(refused(named('(MIT OR GPL-3.0-or-later)'))).toBe(false);
    expect(refused(named('(MIT AND Zlib)'))).toBe(false);
  });

  it('that is allowed for a tool may still not be pushed', () => {
    expect(refused(named('Apache-2.0'))).toBe(false);
    expect(refused(named('Apache-2.0'), within)).toBe(true);
    const grid = named('LGPL-3.0-or-later', '@odoo/o-spreadsheet');
    expect(refused(grid)).toBe(false);
    expect(refused(grid, [{ file: 'Files.html', places: new Set([grid.place]) }])).toBe(true);
  });
});
