import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Compiles src to dist, with the files that a report carries as they are.
rmSync('dist', { recursive: true, force: true });
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
cpSync('src/output/html/page', 'dist/output/html/page', {
  recursive: true,
  filter: (path) => !/\.(?:test\.[jt]s|json)$/.test(path),
});
chmodSync('dist/cli/bin.js', 0o755);
