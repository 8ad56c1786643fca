import base from './jest.config.js';

/**
 * `npm run test:faults`: processes killed, disks filled, bits flipped. Minutes, and a build beforehand.
 *
 * @type {import('jest').Config}
 */
export default { ...base, testMatch: ['<rootDir>/test/faults/**/*.test.ts'], testPathIgnorePatterns: [] };
