const { availableParallelism } = require('node:os');

/** One runner for every suite; `jest --selectProjects unit` and the like run a part of them. */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
// Published as ES modules only.
const transformIgnorePatterns = ['node_modules/(?!@noble/)'];
const project = (displayName, patterns, more = {}) => ({
  displayName,
  testMatch: patterns.map((pattern) => `<rootDir>/test/${pattern}.test.{ts,tsx}`),
  transform,
  transformIgnorePatterns,
  // Built packages repeat each other's names.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  ...more,
});

module.exports = {
  // A limit for what hangs, not a measure of speed: a busy machine takes its time.
  testTimeout: 180_000,
  // Accounts of WeChat DevTools are shared by all files; simulated ones are each worker's own.
  // One more than two cores have: a worker waits for its browser or its functions a quarter of the time.
  maxWorkers: process.env.WECHAT_DEVTOOLS_CLI ? 1 : Math.max(3, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/support/longestFirst.cjs',
  projects: [
    project('unit', ['domain/**/*', 'contracts/**/*', 'locales/**/*', 'scripts/**/*', '*']),
    project('functions', ['cloudfunctions/**/*'], {
      globalSetup: '<rootDir>/test/support/prepareFunctions.ts',
      testEnvironment: '<rootDir>/test/support/worker/cloudEnvironment.ts',
    }),
    project('hall', ['screen/**/*'], {
      globalSetup: '<rootDir>/test/support/prepareHall.ts',
      testEnvironment: '<rootDir>/test/support/worker/cloudEnvironment.ts',
    }),
    project('cloud', ['devtools/cloud/**/*']),
    project('demo', ['demo/**/*'], {
      globalSetup: '<rootDir>/test/support/prepareDemo.ts',
      globalTeardown: '<rootDir>/test/support/finishDemo.ts',
    }),
    project('simulator', ['devtools/simulator/**/*', 'devtools/automation/**/*', 'devtools/ownApp/*', 'devtools/*']),
    project('pages', ['src/**/*'], {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/phone/patience.ts'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/test/support/phone/taroComponents.tsx',
        '^@tarojs/taro$': '<rootDir>/test/support/phone/taro.ts',
        '/ui/(?:Button|Checkbox|Popup|Skeleton|Switch)$': '<rootDir>/test/support/phone/vant.tsx',
        '\\.scss$': '<rootDir>/test/support/phone/noStyle.ts',
      },
    }),
    project('e2e', ['e2e/**/*'], {
      globalSetup: '<rootDir>/test/support/prepareEndToEnd.ts',
      globalTeardown: '<rootDir>/test/support/finishEndToEnd.ts',
    }),
  ],
};
