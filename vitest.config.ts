import { defineConfig } from 'vitest/config';

const globalSetup = ['tools/build-before-tests.ts', 'src/store/testing/server.ts'];
const exclude = ['dist/**', 'node_modules/**'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude,
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
          // A browser takes what there is: one file at a time, after everything else.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
