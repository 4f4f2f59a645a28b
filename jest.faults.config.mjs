import base from './jest.config.mjs';

/** npm run test:faults: every action with every call failing, two people at once, hostile workbooks. */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/faults/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
