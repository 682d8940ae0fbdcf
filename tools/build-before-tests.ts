import { buildUnless, changed, newestIn } from './built.ts';

const others = ['tsconfig.build.json', 'tsconfig.json', 'package.json', 'tools/build.mjs'];

const isFresh = (): boolean =>
  changed('dist/index.js') >
  Math.max(
    newestIn(['src'], (path) => !path.startsWith('console')),
    ...others.map(changed),
  );

/** Threads and child processes start from `dist` (see src/compiled.ts): it is built before the tests when it is older. */
export const setup = (): void => buildUnless(isFresh);
