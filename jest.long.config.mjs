import base, { LONG } from './jest.config.mjs';

/** npm run test:long: the tests that take minutes, and only these. */
export default {
  ...base,
  testMatch: LONG.map((file) => `<rootDir>/${file}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
