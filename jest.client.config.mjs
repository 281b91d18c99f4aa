// Specs of React components and hooks, in jsdom.
const parser = { syntax: 'typescript', tsx: true };

export default {
  displayName: 'client',
  rootDir: 'client',
  roots: ['<rootDir>/src'],
  testRegex: '\\.spec\\.tsx?$',
  testEnvironment: 'jsdom',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { swcrc: false, sourceMaps: true, module: { type: 'es6' }, jsc: { target: 'es2023', parser, transform: { react: { runtime: 'automatic' } } } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.(css|svg|png)$': '<rootDir>/src/test/empty.ts' },
  setupFilesAfterEnv: [],
  maxWorkers: 2,
  testTimeout: 15_000,
};
