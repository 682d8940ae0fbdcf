import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Everything that has to hold before a change lands, in one command; the same here, in a hook and in CI. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the pure engine', 'tsc', '-p', 'src/engine/tsconfig.json'],
  ['types of the console', 'tsc', '-p', 'src/console/tsconfig.json'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['dead code', 'knip'],
  ['generated docs', 'tsx', 'tools/docs.ts', '--check'],
];

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  success: z.boolean(),
});

const environment = {
  ...process.env,
  PATH: `${join(process.cwd(), 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
};

const runStep = (command: string, args: readonly string[]): boolean => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env: environment,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) process.stdout.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
};

const runTests = (): z.output<typeof Report> => {
  const directory = mkdtempSync(join(tmpdir(), 'gatehouse-check-'));
  const file = join(directory, 'tests.json');
  try {
    spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      env: environment,
      stdio: 'inherit',
    });
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

let passed = 0;
let failed = 0;
for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const good = runStep(command, args);
  if (good) passed += 1;
  else failed += 1;
  process.stdout.write(`${good ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
}
const tests = runTests();
passed += tests.numPassedTests;
failed += tests.numFailedTests + (tests.success || tests.numFailedTests > 0 ? 0 : 1);
process.stdout.write(
  `${passed} passed, ${failed} failed${tests.numPendingTests > 0 ? `, ${tests.numPendingTests} skipped` : ''}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
