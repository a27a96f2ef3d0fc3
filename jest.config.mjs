/** Tests run as ES modules; TypeScript is compiled by swc with the decorator metadata that type-graphql reads. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/test/world/set-up.mjs',
  globalTeardown: '<rootDir>/test/world/tear-down.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules of one file are kept until its worker ends: a worker that has grown begins anew.
  workerIdleMemoryLimit: '2GB',
};
