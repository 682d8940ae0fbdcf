import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compiles src to dist, with the files that a report carries as they are, and the console. Built beside and swapped in,
 * so that a program that runs from dist meanwhile never finds half of it. `--console` builds that alone.
 */
const consoleAlone = process.argv.includes('--console');
const target = consoleAlone ? join('dist', 'console') : 'dist';
const fresh = `dist.${process.pid}`;
const old = `${fresh}.old`;
const begun = new Date();

const run = (program, ...args) => {
  const path = join('node_modules', ...program);
  // Whoever builds from within a test gets what is shipped, too.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [path, ...args], { stdio: 'inherit', env });
  if (status === 0) return;
  rmSync(fresh, { recursive: true, force: true });
  process.exit(status ?? 1);
};

const compile = () => {
  run(['typescript', 'bin', 'tsc'], '-p', 'tsconfig.build.json', '--outDir', fresh);
  const isPart = (path) => !/(?:\.test\.[jt]s|\.json)$/.test(path);
  for (const page of [join('output', 'html', 'page'), join('http', 'pages')]) {
    cpSync(join('src', page), join(fresh, page), { recursive: true, filter: isPart });
  }
  chmodSync(join(fresh, 'cli', 'bin.js'), 0o755);
};

const buildConsole = (folder) => {
  run(['vite', 'bin', 'vite.js'], 'build', '--logLevel', 'warn', '--outDir', join(process.cwd(), folder));
};

/** What changed while it was built is newer than this, and has it built again before tests. */
const stamp = (file) => utimesSync(file, begun, begun);

const swapIn = () => {
  mkdirSync(dirname(target), { recursive: true });
  try {
    renameSync(target, old);
  } catch {
    // The first build has nothing to replace.
  }
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
};

if (!consoleAlone) compile();
const consoleFolder = consoleAlone ? fresh : join(fresh, 'console');
buildConsole(consoleFolder);
stamp(join(consoleFolder, 'index.html'));
if (!consoleAlone) stamp(join(fresh, 'index.js'));
swapIn();
