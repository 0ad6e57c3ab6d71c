import { availableParallelism } from 'node:os';

const name = (pkg, dir, room = '') => [`^${pkg}$`, `<rootDir>/libs/${dir}/src/${room}index.ts`];

/** Kinds of suites that this machine cannot run (`browser`, `vectors`), told by scripts/test.mjs. */
const without = (process.env.TEST_WITHOUT ?? '')
  .split(',')
  .filter(Boolean)
  .map((kind) => `(/${kind}/.*|[./-]${kind})\\.(e2e-)?spec\\.ts$`);

/** One configuration for unit specs (beside the code) and whole flows (test/). */
export default {
  testEnvironment: 'node',
  // A hang fails; a busy machine, on which Jest's own 5 s are not much, does not.
  testTimeout: 30_000,
  // Suites wait more than they compute: two at once even on two cores, where Jest would run one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  globalSetup: '<rootDir>/test/support/validating-proxy/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/validating-proxy/global-teardown.mjs',
  testMatch: [
    '<rootDir>/{libs,src,test,bench}/**/*.spec.ts',
    '<rootDir>/scripts/**/*.spec.mjs',
    '<rootDir>/test/**/*.e2e-spec.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...without],
  modulePathIgnorePatterns: ['<rootDir>/libs/[^/]+/dist', '<rootDir>/dist', '<rootDir>/data'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
      },
    ],
  },
  moduleNameMapper: Object.fromEntries([
    name('nestjs-cobalt', 'cobalt'),
    name('nestjs-cobalt/testing', 'cobalt', 'testing/'),
    name('@nestjs-cobalt/contract', 'cobalt-contract'),
    name('@nestjs-cobalt/emulator', 'cobalt-emulator'),
    name('@nestjs-cobalt/link', 'cobalt-link'),
    name('@nestjs-cobalt/link/react', 'cobalt-link', 'react/'),
    ['^(\\.{1,2}/.*)\\.js$', '$1'],
  ]),
};
