import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerOf, population } from '../linkage/testing/population.ts';
import { linkCommand } from './link-command.ts';
import { catchingIo } from './testing/run.ts';

let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-link-'));
  path = join(folder, 'people.csv');
  const lines = population({ seed: 4, records: 600, profile: 'full', duplicates: 0.34 });
  writeFileSync(path, `${[headerOf('full'), ...lines, 'broken,row'].join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const link = async (args: readonly string[]) => {
  const { io, caught } = catchingIo();
  return { code: await linkCommand(args, io), ...caught };
};

const table = (name: string): string[][] =>
  readFileSync(join(folder, 'out', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

describe('gatehouse link', () => {
  test('says what it used, compared and found in 80 columns', async () => {
    const { code, stdout, stderr } = await link([path, '--as', 'people', '--truth', 'cluster']);
    expect(code).toBe(0);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/Records {4}600, 1 rows rejected/);
    expect(stdout).toMatch(/date_of_birth as birth/);
    expect(stdout).toMatch(/Not used {3}cluster \(it holds the truth\)/);
    expect(Number(/clusters {2}precision [\d.]+ {2}recall [\d.]+ {2}F1 ([\d.]+)/.exec(stdout)?.[1])).toBeGreaterThan(
      0.95,
    );
    expect(stderr).toMatch(/people\.csv:602: it has 2 cells where the header has 12/);
  });

  test('writes clusters, pairs, the model and what was rejected, the same each time', async () => {
    await link([path, '--out', join(folder, 'out')]);
    const clusters = table('clusters.csv');
    expect(clusters).toHaveLength(601);
    const clusterOf = new Map(clusters.slice(1).map(([row, , cluster]) => [row, cluster]));
    const [header = [], ...pairs] = table('pairs.csv');
    const together = header.indexOf('together');
    expect(pairs.length).toBeGreaterThan(200);
    for (const pair of pairs) {
      expect(pair[together]).toBe(clusterOf.get(pair[0] ?? '') === clusterOf.get(pair[1] ?? '') ? 'yes' : 'no');
    }
    const model = readFileSync(join(folder, 'out', 'model.json'), 'utf8');
    expect(JSON.parse(model)).toMatchObject({ records: 600, rejected: 1, threshold: 0.5 });
    expect(table('rejected.jsonl')).toHaveLength(1);
    await link([path, '--out', join(folder, 'out')]);
    expect(readFileSync(join(folder, 'out', 'model.json'), 'utf8')).toBe(model);
    expect(table('pairs.csv')).toEqual([header, ...pairs]);
  });

  test('--why shows the rows of one pair, which add up', async () => {
    const { stdout } = await link([path, '--why', 'r0', 'r1']);
    const bits = stdout.split('\n').flatMap((line) => /^ {1,6}([+-]\d+\.\d) /.exec(line)?.[1] ?? []);
    const total = bits.pop();
    expect(bits.reduce((sum, row) => sum + Number(row), 0)).toBeCloseTo(Number(total), 0);
    expect(stdout).toMatch(/before anything is compared/);
    expect(stdout).toMatch(/the two records are kept apart/);
  });

  test.each([
    [[], /link needs one FILE/],
    [['nowhere.csv'], /there is no such file/],
    [['PATH', '--as', 'things'], /takes "people", not "things"/],
    [['PATH', '--threshold', '2'], /takes a probability/],
    [['PATH', '--threads', 'x'], /takes a whole number/],
    [['PATH', '--why', 'r0', 'nobody'], /there is no record "nobody"/],
    [['PATH', '--truth', 'nothing'], /has no column "nothing"/],
  ])('%j is explained', async (args, message) => {
    await expect(link(args.map((part) => (part === 'PATH' ? path : part)))).rejects.toThrow(message);
  });
});
