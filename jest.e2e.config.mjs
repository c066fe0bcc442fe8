import { shared } from './jest.config.mjs';

/** Journeys drive the built product in a browser; one at a time, as they share the machine with it. */
export default {
  ...shared,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.spec.ts'],
  globalSetup: '<rootDir>/e2e/harness/setup.mjs',
  globalTeardown: '<rootDir>/e2e/harness/teardown.mjs',
  testTimeout: 180_000,
  maxWorkers: 1,
};
