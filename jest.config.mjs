// Four kinds of specs, chosen with --selectProjects: domain (no database), api and browser (a database per file), start
// (the scripts as a user runs them).
import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

const common = {
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swcrc, swcrc: false, module: { type: 'es6' } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

const withDatabase = {
  ...common,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testEnvironment: '<rootDir>/test/support/clone-db.mjs',
};

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  // Compiled modules of a spec file are freed only with their worker.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    { ...common, displayName: 'domain', testEnvironment: 'node', roots: ['<rootDir>/src'], testRegex: '\\.spec\\.ts$' },
    { ...withDatabase, displayName: 'api', roots: ['<rootDir>/test'], testRegex: '\\.spec\\.ts$', testPathIgnorePatterns: ['/test/(browser|start)/'] },
    { ...common, globalSetup: '<rootDir>/test/support/start-setup.mjs', globalTeardown: '<rootDir>/test/support/start-teardown.mjs', displayName: 'start', testEnvironment: 'node', roots: ['<rootDir>/test'], testRegex: '/test/start/.*\\.spec\\.ts$' },
    { ...withDatabase, globalSetup: '<rootDir>/test/support/browser-setup.mjs', displayName: 'browser', roots: ['<rootDir>/test'], testRegex: '/test/browser/.*\\.spec\\.ts$' },
  ],
};
