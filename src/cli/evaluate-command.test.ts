import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { row } from '../evaluate/testing/rows.ts';
import { run } from './testing/run.ts';

let folder = '';
const member = { id: 'c1', membership: 'member', bits: 8 } as const;
const rows = [
  row({ fraud: true, applicationId: 'f1', campaign: 'A' }),
  row({ fraud: true, applicationId: 'f2', campaign: 'A', band: 'review', membership: member }),
  row({ fraud: true, applicationId: 'f3', campaign: 'A', band: 'review', membership: member }),
  row({ fraud: false, applicationId: 'h4' }),
];
const lines = (values: readonly unknown[]): string => values.map((it) => `${JSON.stringify(it)}\n`).join('');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-evaluate-'));
  writeFileSync(join(folder, 'results.jsonl'), lines(rows.map((it) => it.result)));
  writeFileSync(join(folder, 'truth.jsonl'), lines(rows.map((it) => it.truth)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const evaluated = async (): Promise<string> => {
  const { code, stdout, stderr } = await run(['evaluate', folder, join(folder, 'truth.jsonl')]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
};

test('evaluate tells how campaigns in the results agree with the truth', async () => {
  const text = await evaluated();
  expect(text).toMatch(/Pairs of applications: precision +100\.0%/);
  expect(text).toMatch(/Pairs of applications: recall +33\.3%/);
});

test('evaluate goes by the campaigns as they were at the end, where the run wrote them', async () => {
  const edge = { left: 'f1', right: 'f2', bits: 8, kinds: ['device'] };
  const day = '2026-01-05T00:00:00Z';
  writeFileSync(
    join(folder, 'campaigns.jsonl'),
    lines([
      {
        id: 'c1',
        formerIds: [],
        firstSeen: day,
        lastSeen: day,
        people: 3,
        applications: 3,
        growth: [],
        roles: [],
        shared: [],
        strongest: edge,
        weakest: edge,
        edges: [edge],
        edgesLeftOut: 0,
        members: ['f1', 'f2', 'f3'].map((id) => ({
          applications: [id],
          name: null,
          membership: 'member',
          bits: 8,
          because: [],
          removedIf: [],
          decided: null,
        })),
        decided: { fraud: 0, genuine: 0 },
      },
    ]),
  );
  expect(await evaluated()).toMatch(/Pairs of applications: recall +100\.0%/);
});

test('evaluate says nothing of campaigns where there are none', async () => {
  const plain = mkdtempSync(join(tmpdir(), 'gatehouse-evaluate-'));
  writeFileSync(join(plain, 'results.jsonl'), lines([row({ fraud: false, applicationId: 'h4' }).result]));
  const { stdout } = await run(['evaluate', plain, join(folder, 'truth.jsonl')]);
  rmSync(plain, { recursive: true, force: true });
  expect(stdout).toContain('Average precision');
  expect(stdout).not.toContain('Campaigns');
});
