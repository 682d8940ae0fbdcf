import { defineConfig } from 'vitest/config';

const globalSetup = ['tools/build-before-tests.ts', 'tools/browser-before-tests.ts', 'src/store/testing/server.ts'];

export default defineConfig({
  test: {
    // Generous: a machine that does much else is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default'],
    exclude: ['dist/**', 'node_modules/**'],
    // Files share processes, as loading their modules anew took longer than most tests: each puts back what is global.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['e2e/**/*.test.ts'],
          globalSetup: [...globalSetup, 'tools/build-console-before-tests.ts'],
          // Browsers take what there is: after everything else. One that was starved may try again.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
