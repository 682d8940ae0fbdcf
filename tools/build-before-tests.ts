import { buildUnless, changed, newestIn } from './built.ts';

const isFresh = (): boolean => changed('dist/index.js') > newestIn(['src'], (path) => !path.startsWith('console'));

/** Threads and child processes start from `dist` (see src/compiled.ts): it is built before the tests when it is older. */
export const setup = (): void => buildUnless(isFresh);
