import { libraries } from './scripts/lib/packages.mjs';

/** Specs run on the sources of all packages, so that one changed file needs no build. */
const sources = Object.fromEntries(
  libraries().flatMap(({ dir, entries }) =>
    Object.entries(entries).map(([name, file]) => [`^${name}$`, `<rootDir>/${dir}/${file}`]),
  ),
);

/** What every jest run of this repository shares. */
export const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { ...sources, '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.data', '<rootDir>/.cache'],
  maxWorkers: 2,
};

export default {
  ...shared,
  roots: ['<rootDir>/libs', '<rootDir>/apps/api', '<rootDir>/scripts'],
  testMatch: ['**/*.spec.ts'],
  globalSetup: '<rootDir>/scripts/jest/setup.mjs',
  globalTeardown: '<rootDir>/scripts/jest/teardown.mjs',
  testTimeout: 60_000,
};
