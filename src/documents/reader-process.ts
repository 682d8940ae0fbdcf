import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from '../compiled.ts';
import type { Limits } from './extraction.ts';

/** Of the resident memory a document may cost, what PDFium and what JavaScript may take each; the rest is Node's own. */
const PDFIUM_SHARE = 0.6;
const JAVASCRIPT_SHARE = 0.5;

/**
 * Node's permission model takes from a child what it does not need: writing files, starting programs, loading native
 * code. It is a second line; the first is that PDFium runs in WASM and everything else in JavaScript.
 */
const permissions = (): readonly string[] => {
  const flag = ['--permission', '--experimental-permission'].find((it) => process.allowedNodeEnvironmentFlags.has(it));
  return flag === undefined ? [] : [flag, '--allow-fs-read=*', '--allow-worker'];
};

/** Windows starts no process without it; nothing else of our environment is a reader's business. */
const environment = (): NodeJS.ProcessEnv => {
  const systemRoot = process.env['SystemRoot'];
  return { TZ: 'UTC', ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }) };
};

/** Starts a process that reads documents. It reports `ready` when it can take the first. */
export const startProcess = (limits: Limits): ChildProcess => {
  const module = fileURLToPath(compiled('documents/child'));
  if (!existsSync(module)) throw new Error('The document reader is not built: run `npm run build` first');
  const megabytes = Math.max(32, Math.floor((limits.residentBytes * JAVASCRIPT_SHARE) / 2 ** 20));
  return fork(module, [String(Math.floor(limits.residentBytes * PDFIUM_SHARE))], {
    env: environment(),
    execArgv: [`--max-old-space-size=${megabytes}`, '--no-warnings', ...permissions()],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
};

/** Whether a waiting child keeps this process alive. */
export const keepAlive = (child: ChildProcess, wanted: 'awake' | 'asleep'): void => {
  if (wanted === 'awake') {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
};
