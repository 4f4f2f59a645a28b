/** Tests run from source through swc; the end-to-end tests run the bundle that globalSetup builds. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
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
