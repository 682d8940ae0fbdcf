import { defineConfig } from 'vitest/config';

const globalSetup = ['tools/build-before-tests.ts', 'src/store/testing/server.ts'];
const exclude = ['dist/**', 'node_modules/**'];
const tests = '**/*.test.{ts,tsx}';
/** Functions of what they are given: their tests can share a process, which spares loading the same modules anew. */
const pure = [
  'engine',
  'simulate',
  'evaluate',
  'linkage',
  'learning',
  'near-duplicates',
  'watchlist',
  'reference',
  'access',
  'api',
  'ats',
  'console',
  'input',
  'notify',
  'vault',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: pure.map((folder) => `src/${folder}/${tests}`),
          exclude,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: [`src/${tests}`, 'tools/**/*.test.ts'],
          exclude: [...exclude, ...pure.map((folder) => `src/${folder}/**`)],
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['e2e/**/*.test.ts'],
          exclude,
          globalSetup: [...globalSetup, 'tools/build-console-before-tests.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser takes what there is: one file at a time, after everything else. One that was starved may try again.
          retry: 1,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
