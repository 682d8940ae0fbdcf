import { buildUnless, changed, newestIn } from './built.ts';

const sources = ['src/console', 'src/api', 'src/engine/review'];
const others = ['vite.config.ts', 'package.json', 'tools/console-book.ts', 'tools/console-compressed.ts'];

const isFresh = (): boolean => changed('dist/console/index.html') > Math.max(newestIn(sources), ...others.map(changed));

/** The console as browsers get it: built before the tests of the desk when what it is made from is newer. */
export const setup = (): void => buildUnless(isFresh, '--console');
