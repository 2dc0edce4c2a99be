/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  testTimeout: 30_000,
};
