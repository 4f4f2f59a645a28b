/**
 * Tests that take long: long random histories, many reassignments, workbooks of 168 wards, tours of the page and the sidebar, the second way of
 * deploying. They have a command of their own, `npm run test:long`, so that `npm test` and the tests of faults end within fifteen minutes.
 */
export const LONG = [
  'tests/deploy/addon.test.ts',
  'tests/e2e/hand-in-sidebar.test.ts',
  'tests/e2e/live-agrees.test.ts',
  'tests/e2e/live-switch.test.ts',
  'tests/e2e/nothing-lost.test.ts',
  'tests/e2e/reassign-refused.test.ts',
  'tests/e2e/reassign-units.test.ts',
  'tests/e2e/reassign.test.ts',
  'tests/e2e/sidebar-stale.test.ts',
  'tests/e2e/sidebar-write.test.ts',
  'tests/e2e/waivers.test.ts',
  'tests/files/window.test.ts',
  'tests/local/page-draft/drafts.test.ts',
  'tests/local/page/folder/state-file.test.ts',
  'tests/local/page/start.test.ts',
  'tests/page/accessibility.test.ts',
  'tests/page/blocks.test.ts',
  'tests/page/check.test.ts',
  'tests/page/draft.test.ts',
  'tests/page/english.test.ts',
  'tests/page/files.test.ts',
  'tests/page/first-visit.test.ts',
  'tests/page/restart.test.ts',
  'tests/page/rights.test.ts',
  'tests/page/sidebar-agency.test.ts',
  'tests/page/sidebar-city.test.ts',
  'tests/page/two-windows.test.ts',
  'tests/sidebar/city.test.ts',
  'tests/sidebar/hand-in.test.ts',
  'tests/workbook/files/laws.test.ts',
  'tests/workbook/reassign/properties.test.ts',
];

/** Tests run from source through swc; the end-to-end tests run the bundle that globalSetup builds. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/faults/', ...LONG.map((file) => `<rootDir>/${file}`)],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
  globalTeardown: '<rootDir>/scripts/jest-clean.mjs',
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.mjs'],
  testTimeout: 240000,
  maxWorkers: '100%',
};
