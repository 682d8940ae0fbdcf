import { defineConfig } from 'vitest/config';

/** Takes the pictures of the console for docs/screens; not a test, but it needs the same service, database and browser. */
export default defineConfig({
  test: {
    include: ['e2e/pictures.ts'],
    globalSetup: ['tools/build-before-tests.ts', 'src/store/testing/server.ts', 'tools/build-console-before-tests.ts'],
    env: { GATEHOUSE_SCREENS: 'docs/screens' },
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
