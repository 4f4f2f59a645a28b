// Builds once before the tests: dist/, so that they run the bundle that would be pushed, and the local page for all its starts.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { bundlePage } from './page-bundle.mjs';
import { bundleServer } from './server-bundle.mjs';

const builds = resolve(fileURLToPath(import.meta.url), '../../build');

/** Leaves BUILT_PAGE behind: for scripts/start.mjs, and for scripts/jest-clean.mjs. */
export default async function setup() {
  mkdirSync(builds, { recursive: true });
  const place = mkdtempSync(join(builds, 'tests-'));
  process.env.BUILT_PAGE = place;
  await Promise.all([build({ quiet: true }), bundleServer(place), bundlePage(join(place, 'page'))]);
}
