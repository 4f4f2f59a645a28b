// Before the tests of faults: the usual build, and the bundle once more with a small city in it, so that thousands of runs fit into minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCode } from './build.mjs';
import usual from './jest-build.mjs';

const DECLARED = 'export const catalogue: Catalogue =';

/**
 * The catalogue with two agencies beside the coordinator, two districts, and of the items those they provide, at most eight indicators
 * and twelve questions. The code around it is the product's.
 */
const SMALL = `
const agencies = ['so-giao-duc-va-dao-tao', 'so-tai-chinh', 'so-y-te'];
const kept = printed.agencies.filter(({ id }) => agencies.includes(id));
const known = new Set([...agencies, ...printed.collectives.map(({ id }) => id)]);
const provided = (all, most) => all
  .map((one) => ({ ...one, providers: one.providers.filter((id) => known.has(id)), lead: known.has(one.lead) ? one.lead : undefined }))
  .filter(({ providers, id }) => providers.length > 0 && (providers.some((p) => p !== 'so-giao-duc-va-dao-tao') || id === 'city-name'))
  .slice(-most);
const indicators = provided(printed.indicators, 8);
const criteria = printed.criteria.filter(({ id }) => indicators.some(({ criterion }) => criterion === id));
const standards = printed.standards.filter(({ id }) => criteria.some(({ standard }) => standard === id));
export const catalogue = {
  ...printed, indicators, criteria, standards,
  areas: printed.areas.filter(({ id }) => standards.some(({ area }) => area === id)),
  questions: provided(printed.questions, 12), agencies: kept, units: printed.units.filter(({ id }) => id === 'quan-1' || id === 'quan-3'),
};
`;

const smallCity = {
  name: 'a small city',
  setup: (build) => {
    build.onLoad({ filter: /src[\\/]catalogue[\\/]index\.ts$/ }, ({ path }) => {
      const printed = readFileSync(path, 'utf8');
      if (!printed.includes(DECLARED)) throw new Error(`The catalogue does not say "${DECLARED}".`);
      return { contents: printed.replace(DECLARED, 'const printed: Catalogue =') + SMALL, loader: 'ts' };
    });
  },
};

/** Leaves SMALL_CITY behind: the path of that Code.js, in the folder that scripts/jest-clean.mjs removes. */
export default async function setup() {
  await usual();
  const path = join(process.env.BUILT_PAGE, 'small-city.js');
  writeFileSync(path, await bundleCode({ plugins: [smallCity] }));
  process.env.SMALL_CITY = path;
}
