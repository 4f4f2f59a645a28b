// The bundle to be measured, and the same bundle with a bigger catalogue in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** How many wards replace the 22 units of the district level, or how many tabs of agencies there are, each with about 60 rows. */
export interface Size {
  readonly wards?: number;
  readonly agencies?: number;
}

/** Code.js with the plan's own catalogue, or with one of another size. */
export async function bundleOf(root: string, size: Size = {}): Promise<string> {
  const { bundleCode } = (await import(pathToFileURL(join(root, 'scripts/build.mjs')).href)) as {
    bundleCode: (options: { plugins: readonly Plugin[] }) => Promise<string>;
  };
  return bundleCode({ plugins: size.wards || size.agencies ? [resized(size)] : [] });
}

/** Indicators that every agency answers at 200 tabs: with those of several parts about 60 rows. */
const SHARED_INDICATORS = 50;
const DECLARED = 'export const catalogue: Catalogue =';

function resized({ wards = 0, agencies = 0 }: Size): Plugin {
  const added = `
const made = (n, prefix, name) => Array.from({ length: n }, (_, i) => ({
  id: prefix + (i + 1), name: { vi: name + ' ' + (i + 1), en: name + ' ' + (i + 1) }, shortName: name + ' ' + (i + 1) }));
const more = made(Math.max(0, ${agencies} - printed.agencies.length), 'co-quan-', 'Cơ quan');
const everyAgency = printed.collectives.find((one) => one.tab === undefined).id;
const collective = printed.units[0].collective;
export const catalogue = {
  ...printed,
  agencies: [...printed.agencies, ...more],
  indicators: more.length === 0 ? printed.indicators : printed.indicators.map((one, i) =>
    i < ${SHARED_INDICATORS} && !one.providers.includes(everyAgency) ? { ...one, providers: [...one.providers, everyAgency] } : one),
  units: ${wards} === 0 ? printed.units : made(${wards}, 'phuong-', 'Phường').map((one) => ({ ...one, collective })),
};
`;
  return {
    name: 'catalogue of another size',
    setup: (build) => {
      build.onLoad({ filter: /src[\\/]catalogue[\\/]index\.ts$/ }, ({ path }) => {
        const printed = readFileSync(path, 'utf8');
        if (!printed.includes(DECLARED)) throw new Error(`The benchmark does not find "${DECLARED}" in the catalogue.`);
        return { contents: printed.replace(DECLARED, 'const printed: Catalogue =') + added, loader: 'ts' };
      });
    },
  };
}
