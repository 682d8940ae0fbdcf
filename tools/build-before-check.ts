import { setup as buildService } from './build-before-tests.ts';
import { setup as buildConsole } from './build-console-before-tests.ts';

// What `npm ci` has just built is not built again.
buildService();
buildConsole();
