// Builds dist/ once before the tests, so that the end-to-end tests run the bundle that would be pushed.
import { build } from './build.mjs';

export default async function setup() {
  await build({ quiet: true });
}
