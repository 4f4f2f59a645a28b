// Removes after the tests what scripts/jest-build.mjs made only for them.
import { rmSync } from 'node:fs';

export default function teardown() {
  if (process.env.BUILT_PAGE) rmSync(process.env.BUILT_PAGE, { recursive: true, force: true });
}
