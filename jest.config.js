const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};

/** What both projects share: one transformer (the build's own), and the packages that ship ESM only. */
const shared = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: ['node_modules/(?!(numfmt|internmap|d3-[a-z-]+)/)'],
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
};

/** @type {import('jest').Config} */
module.exports = {
  // Half of the time a browser test waits: two cores carry two suites.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/setup/jsdom.ts'],
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/setup/buildSite.cjs',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
  reporters: ['default', '<rootDir>/scripts/plain-reporter.cjs'],
  testTimeout: 30000,
};
