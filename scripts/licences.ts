// npm run licences: every package of the lock file with its licence and where it ends up; writes THIRD-PARTY.md, the notices of what is pushed to Google.
import { writeFileSync } from 'node:fs';
import { refusedIn } from './licences/allowed';
import { bundledPackages } from './licences/bundled';
import { noticesOf } from './licences/notices';
import { packagesIn } from './licences/packages';

const packages = packagesIn('.');
const bundled = await bundledPackages();
const files = (place: string): string =>
  bundled
    .filter((one) => one.places.has(place))
    .map(({ file }) => file)
    .join(', ');
const width = Math.max(...packages.map(({ name, version }) => name.length + version.length + 1));
for (const { name, version, licence, place } of packages)
  console.log(`${`${name}@${version}`.padEnd(width)}  ${licence.padEnd(28)}  ${files(place)}`.trimEnd());

const refused = refusedIn(packages, bundled);
const inBundle = packages.filter(({ place }) => bundled.some(({ places }) => places.has(place)));
console.log(
  `\n${packages.length} packages, ${inBundle.length} of them in what is pushed to Google, ${refused.length} with a licence that is not allowed`,
);
for (const { name, version, licence, why } of refused)
  console.error(`${name}@${version}: ${licence || 'no licence'} – ${why}`);
if (refused.length > 0) process.exitCode = 1;
else writeFileSync('THIRD-PARTY.md', noticesOf(packages, bundled));
