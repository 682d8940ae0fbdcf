import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Result } from '../engine/contract/result.ts';
import { simulate } from '../simulate/simulate.ts';
import { run } from './testing/run.ts';

let folder = '';
let file = '';
const COUNT = 700;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-test-'));
  mkdirSync(join(folder, 'no-reference'));
  file = join(folder, 'applications.jsonl');
  writeFileSync(
    file,
    [...simulate({ seed: 8, count: COUNT, fraudShare: 0.05 })]
      .map(({ application }) => `${JSON.stringify(application)}\n`)
      .join(''),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A folder without the lists of whoever runs the tests. Each thread loads the tables anew: one, where none is said.
const screen = (args: readonly string[], surroundings = {}) =>
  run(
    [
      'screen',
      ...args,
      '--reference',
      join(folder, 'no-reference'),
      ...(args.includes('--threads') ? [] : ['--threads', '1']),
    ],
    surroundings,
  );
const resultsIn = (out: string): Result[] =>
  readFileSync(join(out, 'results.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Result.parse(JSON.parse(line)));
const bytesOf = (out: string, name: string): string => readFileSync(join(out, name), 'utf8');
const outOf = (name: string): string => join(folder, name);

describe('gatehouse screen', () => {
  test('gives the same bytes whatever the number of threads, in input order', async () => {
    for (const threads of ['1', '2', '3']) {
      const { code } = await screen([
        file,
        '--format',
        'jsonl,html,csv',
        '--out',
        outOf(`t${threads}`),
        '--threads',
        threads,
      ]);
      expect(code).toBe(0);
    }
    const names = ['results.jsonl', 'people.jsonl', 'rejected.jsonl', 'report.html', 'results.csv'];
    for (const name of names) {
      expect(bytesOf(outOf('t2'), name)).toBe(bytesOf(outOf('t1'), name));
      expect(bytesOf(outOf('t3'), name)).toBe(bytesOf(outOf('t1'), name));
    }
    const ids = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(resultsIn(outOf('t1')).map((result) => result.applicationId)).toEqual(ids);
  });
  test('writes results without names, and files for their owner only', async () => {
    await screen([file, '--format', 'jsonl', '--out', outOf('names')]);
    expect(bytesOf(outOf('names'), 'people.jsonl')).toContain('"name"');
    expect(bytesOf(outOf('names'), 'results.jsonl')).not.toContain('"name"');
  });
  test('reads standard input and writes result lines to standard output', async () => {
    const { code, stdout } = await screen(['-', '--format', 'jsonl'], { stdin: readFileSync(file) });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').length).toBe(COUNT);
  });
  test('shows a table of 80 columns that ends with what to do', async () => {
    const { stdout } = await screen([file, '--top', '5']);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout).toContain('Nothing is rejected by a score');
  });
  test('takes the bundled example with its mixed inputs', async () => {
    const { code, stderr } = await screen([
      'examples',
      '--out',
      outOf('mixed'),
      '--received-at',
      '2026-03-02T09:00:00Z',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('report.html');
    const harlow = resultsIn(outOf('mixed')).find((result) => result.applicationId.endsWith('kevin-harlow.pdf'));
    expect(harlow?.band).toBe('priority');
    expect(harlow?.evidence.map((row) => row.signal)).toEqual(
      expect.arrayContaining([
        'hidden-text',
        'employer-not-yet-founded',
        'degree-outside-school-focus',
        'file-author-another-person',
      ]),
    );
    expect(bytesOf(outOf('mixed'), 'rejected.jsonl')).toBe('');
  });
  test('draws the review line by a budget', async () => {
    await screen([file, '--budget', '2%', '--format', 'jsonl', '--out', outOf('budget')]);
    const results = resultsIn(outOf('budget'));
    const queued = results.filter((result) => result.band !== 'clear');
    expect(queued.length).toBeGreaterThan(0);
    expect(queued.length).toBeLessThanOrEqual(COUNT * 0.02);
    // Riskier jobs have a lower line, so the order is kept within a tier.
    const tiers = bytesOf(outOf('budget'), 'people.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).riskTier);
    const standard = results.filter((_, index) => tiers[index] === 'standard');
    const lowest = Math.min(...standard.filter((result) => result.band !== 'clear').map((result) => result.bits));
    expect(standard.filter((result) => result.bits > lowest && result.band === 'clear')).toEqual([]);
    expect(queued.every((result) => result.bits > result.prior)).toBe(true);
  });
  test('--fail-on gives 1 when somebody waits, 0 when nobody does', async () => {
    expect((await screen([file, '--fail-on', 'review'])).code).toBe(1);
    const quiet = '{"id":"1","receivedAt":"2026-03-02T09:00:00Z","candidate":{"name":"Alex Example"}}';
    expect((await screen(['-', '--fail-on', 'review'], { stdin: quiet })).code).toBe(0);
  });
  test('a policy changes the outcome and its fingerprint', async () => {
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'prior: 5%\n');
    const refused = await screen([file, '--policy', policy]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/policy\.yaml: prior/);
    writeFileSync(policy, 'prior: 0.05\noff: [ip-vpn]\n');
    await screen([file, '--policy', policy, '--format', 'jsonl', '--out', outOf('policy')]);
    const [first] = resultsIn(outOf('policy'));
    expect(first?.prior).toBeCloseTo(-4.2479, 4);
    expect(first?.engine.policy).not.toBe(resultsIn(outOf('t1'))[0]?.engine.policy);
  });
});

describe('a run that stops', () => {
  test('goes on with --resume and ends with the same bytes', async () => {
    const whole = outOf('t1');
    const broken = outOf('broken');
    mkdirSync(broken);
    for (const name of ['results.jsonl', 'people.jsonl', 'traces.jsonl'])
      writeFileSync(join(broken, name), bytesOf(whole, name));
    truncateSync(join(broken, 'results.jsonl'), Math.floor(bytesOf(whole, 'results.jsonl').length / 3));
    const { code } = await screen([file, '--format', 'jsonl,html,csv', '--out', broken, '--resume', '--threads', '2']);
    expect(code).toBe(0);
    for (const name of ['results.jsonl', 'people.jsonl', 'report.html', 'results.csv'])
      expect(bytesOf(broken, name)).toBe(bytesOf(whole, name));
  });
  test('an interrupt finishes what is under way and says how to go on', async () => {
    const { code, stderr } = await screen([file, '--format', 'jsonl', '--out', outOf('stopped')], {
      interrupt: (stop: () => void) => stop(),
    });
    expect(code).toBe(130);
    expect(stderr).toContain('--resume');
    const done = resultsIn(outOf('stopped')).length;
    expect(done).toBeGreaterThan(0);
    await screen([file, '--format', 'jsonl', '--out', outOf('stopped'), '--resume']);
    expect(bytesOf(outOf('stopped'), 'results.jsonl')).toBe(bytesOf(outOf('t1'), 'results.jsonl'));
  });
  test('results of another policy are not gone on with', async () => {
    const policy = join(folder, 'other.yaml');
    writeFileSync(policy, 'prior: 0.2\n');
    const { code, stderr } = await screen([file, '--policy', policy, '--out', outOf('t1'), '--resume']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/another version, policy or weights/);
  });
  test.skipIf(!existsSync('/dev/full'))('a full disk is named, and nothing hangs', async () => {
    const out = outOf('full');
    mkdirSync(out);
    symlinkSync('/dev/full', join(out, 'results.jsonl'));
    const { code, stderr } = await screen([file, '--format', 'jsonl', '--out', out, '--threads', '2']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/disk is full/);
  });
});

describe('bad input', () => {
  const good = (id: string) =>
    JSON.stringify({ id, receivedAt: '2026-03-02T09:00:00Z', candidate: { name: 'Alex Example' } });
  const lines = [
    good('first'),
    '{"id":"cut","receivedAt":"2026-03-02T09:00:00Z","candidate":{"na',
    '{"id":"typed","receivedAt":"2026-03-02T09:00:00Z","candidate":{"name":"Al","email":7}}',
    '{"id":"dated","receivedAt":"2026-02-31T09:00:00Z","candidate":{"name":"Al"}}',
    good('first'),
    `{"id":"deep","receivedAt":"2026-03-02T09:00:00Z","candidate":{"name":"Al"},"extra":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    '{"id":"proto","receivedAt":"2026-03-02T09:00:00Z","candidate":{"name":"Al","__proto__":{"a":1}}}',
    `{"id":"long","receivedAt":"2026-03-02T09:00:00Z","candidate":{"name":"Al","email":"${'x'.repeat(10_000_000)}"}}`,
    '[1,2,3]',
    'not json at all',
    '{"id":"nul","receivedAt":"2026-03-02T09:00:00Z","candidate":{"name":"Al\\u0000 \\ud800"},"other":1}',
    good('last'),
  ];
  test('each record is named with line, field and reason, and the rest is screened', async () => {
    const bad = join(folder, 'bad.jsonl');
    writeFileSync(bad, lines.join('\n'));
    for (const threads of ['1', '2']) {
      const out = outOf(`bad${threads}`);
      const { code, stdout } = await screen([bad, '--out', out, '--threads', threads]);
      expect(code).toBe(0);
      expect(resultsIn(out).map((result) => result.applicationId)).toEqual(['first', 'nul', 'last']);
      const rejected = bytesOf(out, 'rejected.jsonl')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const at = (line: number) => rejected.find((it) => it.line === line);
      expect(at(2)).toMatchObject({ file: bad, field: null, reason: expect.stringMatching(/truncated/) });
      expect(at(3)).toMatchObject({ field: '/candidate/email', applicationId: 'typed' });
      expect(at(4)).toMatchObject({ field: '/receivedAt' });
      expect(at(5)).toMatchObject({ field: '/id', reason: expect.stringContaining(`first seen at ${bad}:1`) });
      expect(at(6)).toMatchObject({ reason: expect.stringMatching(/deeper/) });
      expect(at(7)).toMatchObject({ field: '/candidate/__proto__' });
      expect(at(8)).toMatchObject({ field: '/candidate/email', reason: expect.stringMatching(/longer/) });
      expect(rejected.every((it) => it.file === bad && it.reason !== '')).toBe(true);
      expect(stdout).toMatch(/Not read: \d+ records/);
    }
  });
  test('a run in which nothing could be read ends with 2', async () => {
    const { code, stdout } = await screen(['-'], { stdin: 'Full name;Mail\nAlex;alex@example.org\n' });
    expect(code).toBe(2);
    expect(stdout).toContain('--map');
  });
  test('no message quotes what an applicant wrote', async () => {
    const secret = 'Zanzibar-Quartz';
    const { stdout, stderr } = await screen(['-', '--out', outOf('secret')], {
      stdin: `{"id":"1","receivedAt":"x","candidate":{"name":"${secret}"}}\n{"name":"${secret}`,
    });
    expect(stdout + stderr + bytesOf(outOf('secret'), 'rejected.jsonl')).not.toContain(secret);
  });
  test.each([
    [['screen'], /at least one INPUT/],
    [['screen', '/no/such/file.jsonl'], /not found/],
    [['screen', 'x', '--threads', '0'], /--threads takes/],
    [['screen', 'x', '--budget', 'lots'], /--budget takes/],
    [['screen', 'x', '--format', 'xml'], /--format takes/],
    [['screen', 'x', '--format', 'csv,html'], /--out/],
    [['screen', 'x', '--resume'], /--resume needs --out/],
    [['screen', 'x', '--nonsense'], /nonsense/],
    [['screen', 'x', '--map', 'name'], /--map takes/],
    [['juggle'], /no command "juggle"/],
    [['explain', 'x'], /explain needs/],
    [['signals', 'no-such'], /no signal/],
    [['reference', 'add'], /reference takes/],
    [['simulate', '--n', '-3'], /--n|argument/],
    [['evaluate', 'x'], /evaluate needs/],
  ])('%j is refused with 2 and a reason', async (args, reason) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });
});
