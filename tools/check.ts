import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** Everything that has to hold before a change lands, in one command; the same here, in a hook and in CI. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['build', 'tsx', 'tools/build-before-check.ts'],
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the pure engine', 'tsc', '-p', 'src/engine/tsconfig.json'],
  ['types of the console', 'tsc', '-p', 'src/console/tsconfig.json'],
  ['dead code', 'knip'],
  ['generated docs', 'tsx', 'tools/docs.ts', '--check'],
];
/** None of them needs another; each leaves a core idle at times. */
const AT_ONCE = 2;

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});
type Report = z.output<typeof Report>;

const environment = {
  ...process.env,
  // The tests of the desk take no pictures.
  GATEHOUSE_SCREENS: '',
  PATH: `${join(process.cwd(), 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
};

const runStep = (command: string, args: readonly string[]): Promise<{ good: boolean; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', ({ message }) => resolve({ good: false, said: `${message}\n` }));
    child.on('close', (code) => resolve({ good: code === 0, said: Buffer.concat(said).toString() }));
  });

/** How many of the steps hold. */
const runSteps = async (): Promise<number> => {
  const waiting = steps.values();
  let passed = 0;
  const lane = async (): Promise<void> => {
    for (const [name, command, ...args] of waiting) {
      const started = performance.now();
      const { good, said } = await runStep(command, args);
      if (good) passed += 1;
      else process.stdout.write(said);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${good ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return passed;
};

const runTests = (): Report => {
  const directory = mkdtempSync(join(tmpdir(), 'gatehouse-check-'));
  const file = join(directory, 'tests.json');
  try {
    spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      env: environment,
      stdio: 'inherit',
    });
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, success: false, testResults: [] };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/** What could not run here, for want of a file or a program that its test names. */
const skippedOf = ({ testResults }: Report): readonly string[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => `  ${relative(process.cwd(), name)}: ${fullName}\n`),
  );

const good = await runSteps();
const tests = runTests();
const skipped = skippedOf(tests);
if (skipped.length > 0) process.stdout.write(`${skipped.length} skipped:\n${skipped.join('')}`);
const passed = good + tests.numPassedTests;
// A run that is no success without a failed test broke outside of them.
const failed = steps.length - good + (tests.success ? 0 : Math.max(1, tests.numFailedTests));
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
