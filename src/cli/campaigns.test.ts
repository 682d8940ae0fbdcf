import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignsAmong } from '../output/testing/links.ts';
import { samplePeople } from '../output/testing/people.ts';
import { run } from './testing/run.ts';

const { people, campaigns } = campaignsAmong(samplePeople(60), [9, 4, 3]);
const [largest] = campaigns;
const [first] = people;
if (largest === undefined || first === undefined) throw new Error('no campaign');

let folder = '';
const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-campaigns-'));
  writeFileSync(join(folder, 'results.jsonl'), lines(people.map(({ result }) => result)));
  const named = people.map(({ result, name, job, receivedAt }) => ({
    applicationId: result.applicationId,
    name,
    job: job ?? null,
    receivedAt,
    riskTier: 'standard',
  }));
  writeFileSync(join(folder, 'people.jsonl'), lines(named));
  writeFileSync(join(folder, 'campaigns.jsonl'), lines([...campaigns].reverse()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('gatehouse campaigns', () => {
  test('lists the campaigns of a run, largest first, in 80 columns', async () => {
    const { code, stdout } = await run(['campaigns', folder]);
    expect(code).toBe(0);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect([...stdout.matchAll(/^c-\d+/gm)].map(([id]) => id)).toEqual(campaigns.map(({ id }) => id));
    expect(stdout).toContain('3 campaigns hold 16 people.');
  });

  test('lists as many as --top asks for, from the results file too', async () => {
    const { stdout } = await run(['campaigns', join(folder, 'results.jsonl'), '--top', '1']);
    expect(stdout.match(/^c-\d+/gm)).toEqual(['c-000001']);
    expect(stdout).toContain('… and 2 campaigns more');
  });

  test('shows one in full, also by the id of one that it swallowed', async () => {
    const shown = await run(['campaigns', folder, 'c-000001']);
    expect(inOneLine(shown.stdout)).toContain(`1. ${first.name}`);
    expect(widest(shown.stdout)).toBeLessThanOrEqual(80);
    expect((await run(['campaigns', folder, 'c-000090'])).stdout).toBe(shown.stdout);
  });

  test('writes JSON Lines of all, of some, or of one', async () => {
    const all = await run(['campaigns', folder, '--format', 'jsonl']);
    expect(all.stdout).toBe(lines(campaigns));
    expect((await run(['campaigns', folder, '--format', 'jsonl', '--top', '2'])).stdout).toBe(
      lines(campaigns.slice(0, 2)),
    );
    expect((await run(['campaigns', folder, 'c-000001', '--format', 'jsonl'])).stdout).toBe(lines([largest]));
  });

  test('explain names the linked people and the campaign', async () => {
    const { stdout } = await run(['explain', folder, first.result.applicationId]);
    const said = inOneLine(stdout);
    const [link] = first.result.links;
    const other = people.find(({ result }) => result.applicationId === link?.applicationId);
    expect(said).toContain(`Linked applications: ${first.result.links.length}`);
    expect(said).toContain(`${other?.name} (${link?.applicationId}) · by résumé text`);
    expect(said).toContain('Campaign c-000001: member, held by');
    expect(said).toContain('9 people and');
  });

  test('says when the run compared no applications, or is not there', async () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'results.jsonl'), '');
    expect((await run(['campaigns', bare])).stderr).toMatch(/campaigns\.jsonl: there is no such file/);
    expect((await run(['campaigns', join(folder, 'nowhere')])).stderr).toMatch(/no such file or folder/);
  });
});

describe('what is refused', () => {
  test.each([
    [['campaigns'], /campaigns needs RESULTS/],
    [['campaigns', '.', 'a', 'b'], /campaigns needs RESULTS/],
    [['campaigns', '.', '--top', '0'], /--top takes/],
    [['campaigns', '.', '--format', 'xml'], /--format takes table or jsonl/],
    [['why', '.'], /why needs RESULTS/],
    [['why', '.', 'a', 'a'], /was named twice/],
    [['why', '.', 'a', 'b', '--format', 'csv'], /--format takes table or json/],
  ])('%j', async (args, reason) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });

  test('an unknown campaign, and an unknown application', async () => {
    const campaign = await run(['campaigns', folder, 'nobody']);
    expect(campaign.code).toBe(2);
    expect(campaign.stderr).toMatch(/holds no campaign "nobody"/);
    const pair = await run(['why', folder, first.result.applicationId, 'nobody']);
    expect(pair.code).toBe(2);
    expect(pair.stderr).toMatch(/holds no application "nobody"/);
    expect((await run(['why', folder, 'x', 'y'])).stderr).toMatch(/no application "x" and no "y"/);
  });
});
