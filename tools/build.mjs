import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Compiles src to dist, with the files that a report carries as they are. Built beside and swapped in, so that a
// program that runs from dist meanwhile never finds half of it.
const fresh = `dist.${process.pid}`;
const old = `${fresh}.old`;
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', fresh], {
  stdio: 'inherit',
});
if (status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(status ?? 1);
}
const isPart = (path) => !/(?:\.test\.[jt]s|\.json)$/.test(path);
for (const page of [join('output', 'html', 'page'), join('http', 'pages')]) {
  cpSync(join('src', page), join(fresh, page), { recursive: true, filter: isPart });
}
chmodSync(join(fresh, 'cli', 'bin.js'), 0o755);
try {
  renameSync('dist', old);
} catch {
  // The first build has nothing to replace.
}
renameSync(fresh, 'dist');
rmSync(old, { recursive: true, force: true });
