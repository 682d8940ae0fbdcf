import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../engine/contract/result.ts';
import { WeightsDocument } from '../engine/contract/weights.ts';
import { drawer } from '../engine/learning/testing/cases.ts';
import { policyOf } from '../screening/setup.ts';
import { version } from '../version.ts';
import { learnCommand } from './learn-command.ts';
import { catchingIo } from './testing/run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-learn-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const evidence = (signal: string): Result['evidence'][number] => ({
  signal,
  family: 'network',
  bits: 1,
  says: 'x',
  fields: [],
  innocent: [],
  ask: '',
  strength: 1,
});
const result = (applicationId: string, signals: readonly string[]): Result => ({
  applicationId,
  band: signals.length > 1 ? 'review' : 'clear',
  score: 50,
  probability: 0.01,
  interval: [0, 0.1],
  bits: -6 + signals.length,
  prior: -6.6294,
  coverage: { ran: 1, of: 1, notRun: [] },
  evidence: signals.map(evidence),
  links: [],
  linksLeftOut: 0,
  campaign: null,
  engine: { version, ...policyOf(undefined).fingerprints },
});

const run = async (args: readonly string[]) => {
  const { io, caught } = catchingIo();
  return { code: await learnCommand(args, io), ...caught };
};

/** Four hundred results; a VPN shows in most of the fraud, a place abroad in as many of either kind. */
const prepare = (): readonly [string, string] => {
  const draw = drawer(3);
  const results: string[] = [];
  const decisions: string[] = [];
  for (let index = 0; index < 400; index += 1) {
    const isFraud = index % 4 === 0;
    const shown = [
      ...(draw() < (isFraud ? 0.7 : 0.03) ? ['ip-vpn'] : []),
      ...(draw() < 0.2 ? ['ip-country-differs'] : []),
    ];
    results.push(JSON.stringify(result(`a${index}`, shown)));
    const day = String((index % 28) + 1).padStart(2, '0');
    decisions.push(
      JSON.stringify({
        applicationId: `a${index}`,
        verdict: isFraud ? 'fraud' : 'genuine',
        decidedAt: `2026-02-${day}T00:00:00Z`,
        by: 'desk',
      }),
    );
  }
  const paths = [join(folder, 'results.jsonl'), join(folder, 'decisions.jsonl')] as const;
  writeFileSync(paths[0], `${results.join('\n')}\n`);
  writeFileSync(paths[1], `${decisions.join('\n')}\nbroken\n`);
  return paths;
};

describe('gatehouse learn', () => {
  test('shows before and after in 80 columns, names bad lines and writes a document that screens', async () => {
    const [, decisions] = prepare();
    const out = join(folder, 'weights.json');
    const { code, stdout, stderr } = await run([folder, '--decisions', decisions, '--out', out]);
    expect(code).toBe(0);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stderr).toContain(`${decisions}:401: the line is not JSON`);
    expect(stdout).toContain('400 verdicts used: 100 fraud, 300 genuine');
    expect(stdout).toMatch(/ip-vpn +\+0\.80 .*\+\d/);
    expect(stdout).toMatch(/Of 400 applications \d+ would move up/);
    expect(stdout).toContain('later verdicts');
    const document = WeightsDocument.parse(JSON.parse(readFileSync(out, 'utf8')));
    expect(document.signals['ip-vpn']?.bits).toBeGreaterThan(2.5);
    expect(document.signals['ip-country-differs']?.bits).toBeLessThan(1);
    expect(document.createdFrom.engines).toEqual([policyOf(undefined).fingerprints.weights]);
    expect(policyOf(undefined, document).weights.get('ip-vpn')?.bits).toBe(document.signals['ip-vpn']?.bits);
  });
  test('gives the same bytes for the same input', async () => {
    const [, decisions] = prepare();
    const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
    await run([folder, '--decisions', decisions, '--out', one, '--method', 'logistic']);
    await run([folder, '--decisions', decisions, '--out', other, '--method', 'logistic']);
    expect(readFileSync(one)).toEqual(readFileSync(other));
    expect(JSON.parse(readFileSync(one, 'utf8'))).toMatchObject({ kind: 'logistic' });
  });
  test('writes nothing without --out', async () => {
    const [results, decisions] = prepare();
    const { stdout } = await run([results, '--decisions', decisions, '--as-of', '2026-02-10', '--half-life', '30']);
    expect(stdout).toContain('Not written');
    expect(stdout).toContain('as of 2026-02-10');
  });
  test.each<readonly [string, readonly string[], RegExp]>([
    ['no decisions', ['x'], /--decisions/],
    ['no results', ['--decisions', 'x'], /RESULTS/],
    ['results that are not there', ['/nowhere/at-all', '--decisions', import.meta.filename], /no such file or folder/],
  ])('refuses %s', async (_, args, reason) => {
    await expect(run(args)).rejects.toThrow(reason);
  });
  test.each([
    ['--method', 'guess'],
    ['--half-life', '-3'],
    ['--as-of', 'soon'],
  ])('refuses %s %s', async (option, value) => {
    const [results, decisions] = prepare();
    await expect(run([results, '--decisions', decisions, option, value])).rejects.toThrow(option);
  });
});
