import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { linkSignals } from '../engine/links/signals/index.ts';
import { signals } from '../engine/signals/index.ts';
import { version } from '../version.ts';
import { main } from './main.ts';
import { catchingIo, run } from './testing/run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('the command line', () => {
  test('--help and --version', async () => {
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    expect(widest(help.stdout)).toBeLessThanOrEqual(80);
    expect((await run(['--version'])).stdout).toBe(`gatehouse ${version}\n`);
    expect(version).toBe(packageJson.version);
  });
  test('names commands as they are typed: with npx for whoever reads what npm ran, and never in a pipe', async () => {
    const tell = async (environment: Record<string, string>, isTTY: boolean): Promise<string> => {
      const { io, caught } = catchingIo({ environment });
      const { stderr } = io;
      await main(['signals', 'nothing'], { ...io, stderr: Object.assign(stderr, { isTTY }) });
      return caught.stderr;
    };
    const ofNpm = { npm_execpath: '/npm' };
    expect(await tell(ofNpm, true)).toBe(
      'gatehouse: there is no signal "nothing"; `npx gatehouse signals` lists them\n',
    );
    for (const said of [await tell(ofNpm, false), await tell({}, true)]) {
      expect(said).toContain('`gatehouse signals` lists them');
    }
    const documents = readdirSync('docs').filter((name) => name.endsWith('.md'));
    for (const path of ['README.md', ...documents.map((name) => join('docs', name))]) {
      const pasted = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => /^gatehouse |&& gatehouse /.test(line));
      expect([path, pasted]).toEqual([path, []]);
    }
  });
  test('signals lists the catalogue, and shows one in full', async () => {
    const all = [...signals, ...linkSignals];
    const list = await run(['signals']);
    expect(list.stdout.trimEnd().split('\n').length).toBe(all.length);
    expect(widest(list.stdout)).toBeLessThanOrEqual(80);
    const one = await run(['signals', 'phone-impossible']);
    expect(one.stdout).toContain('Innocent explanations');
    const link = await run(['signals', 'linked-device']);
    expect(link.stdout).toContain('Compares with other applications; needs');
    expect(link.stdout).toContain('/session/deviceId');
    const json: unknown = JSON.parse((await run(['signals', '--format', 'json'])).stdout);
    expect(Array.isArray(json) && json.length).toBe(all.length);
  });
  test('simulate gives the same population for the same seed', async () => {
    const make = async (name: string, seed: string) => {
      await run(['simulate', '--seed', seed, '--n', '50', '--out', join(folder, name)]);
      return readFileSync(join(folder, name, 'applications.jsonl'), 'utf8');
    };
    expect(await make('a', '5')).toBe(await make('b', '5'));
    expect(await make('c', '6')).not.toBe(await make('a', '5'));
  });
  test('screen, explain and evaluate work on each other’s files', async () => {
    const out = join(folder, 'run');
    await run(['simulate', '--seed', '5', '--n', '300', '--fraud', '10%', '--out', folder]);
    await run(['screen', join(folder, 'applications.jsonl'), '--format', 'jsonl', '--out', out]);
    const [line] = readFileSync(join(out, 'results.jsonl'), 'utf8').split('\n');
    const { applicationId } = JSON.parse(line ?? '');
    const explained = await run(['explain', out, applicationId]);
    expect(explained.code).toBe(0);
    expect(explained.stdout).toContain(applicationId);
    expect((await run(['explain', out, 'nobody'])).stderr).toMatch(/no application "nobody"/);
    const evaluated = await run(['evaluate', out, join(folder, 'truth.jsonl'), '--out', join(folder, 'page')]);
    expect(evaluated.code).toBe(0);
    expect(evaluated.stdout).toMatch(/Average precision/);
    expect(readFileSync(join(folder, 'page', 'evaluation.md'), 'utf8')).toContain('reliability.svg');
  });
  test('reference adds a list, lists it, and names what it does not know', async () => {
    const directory = join(folder, 'reference');
    const list = join(folder, 'schools.txt');
    writeFileSync(list, 'Example Institute of Elsewhere\n');
    expect((await run(['reference', 'list', '--reference', directory])).stdout).toContain('Kinds that can be added');
    const added = await run([
      'reference',
      'add',
      'high-risk-schools',
      list,
      '--reference',
      directory,
      '--licence',
      'own',
    ]);
    expect(added.stderr).toBe('');
    expect(added.stdout).toContain('1 rows');
    const listed = await run(['reference', 'list', '--reference', directory]);
    expect(listed.code).toBe(0);
    expect(listed.stdout).toMatch(/high-risk-schools[\s\S]*licence own/);
    expect((await run(['reference', 'add', 'nonsense', list])).code).toBe(2);
  });
});
