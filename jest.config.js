/**
 * Unit and contract tests. Node by default; a component test asks for jsdom with a docblock:
 * `@jest-environment jsdom`. PnPjs and date-fns ship ES modules, hence the transform of node_modules.
 */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/local', '<rootDir>/scripts', '<rootDir>/tests/unit'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', process.env.TEST_LONG ? '^$' : '\\.long\\.test\\.tsx?$'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'classic' } } },
        module: { type: 'commonjs' }
      }
    ]
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@pnp|@fluentui|@microsoft|@tanstack|@testing-library/user-event|date-fns|quill|quill-delta|parchment|lodash-es|tslib|@socialgouv|ical\\.js|ical-generator|client-zip)/)'
  ],
  moduleNameMapper: {
    '\\.module\\.scss$': 'identity-obj-proxy',
    '^@msinternal/': '<rootDir>/tests/unit/emptyModule.js',
    '^@ms/': '<rootDir>/tests/unit/emptyModule.js'
  },
  setupFilesAfterEnv: ['<rootDir>/tests/unit/waitLonger.js'],
  maxWorkers: 2,
  // A test waits for what it wants to see; the limit only ends one that hangs, on a slow or busy machine too.
  testTimeout: 120000
};
