/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Tests that start the command take seconds on a busy machine; none is about time.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // See jest.faults.config.js.
  testPathIgnorePatterns: ['<rootDir>/test/faults/', '/node_modules/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/cli/**'],
};
