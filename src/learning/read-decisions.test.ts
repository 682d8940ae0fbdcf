import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DecisionLimits, type DecisionReading, readDecisions } from './read-decisions.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-decisions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (rest: Record<string, unknown> = {}): string =>
  JSON.stringify({
    applicationId: 'a1',
    verdict: 'fraud',
    decidedAt: '2026-03-01T09:00:00+02:00',
    by: 'desk',
    ...rest,
  });

const read = async (content: string, limits?: DecisionLimits): Promise<readonly DecisionReading[]> => {
  const file = join(folder, 'decisions.jsonl');
  writeFileSync(file, content);
  const readings: DecisionReading[] = [];
  for await (const reading of readDecisions(file, limits)) readings.push(reading);
  return readings;
};

const said = (readings: readonly DecisionReading[]): readonly string[] =>
  readings.map((it) =>
    it.ok
      ? `${it.line} ${it.decision.applicationId}`
      : `${it.rejection.line} ${it.rejection.field ?? ''} ${it.rejection.reason}`,
  );

test('one bad line never loses the others, and is named with line, field and reason', async () => {
  const content = `\uFEFF${line()}\r\n\nnot json\n${line({ verdict: 'guilty' })}\n${line({ applicationId: '' })}\n[]\n${line({ applicationId: 'a2', note: 'ignored' })}`;
  const readings = await read(content);
  expect(said(readings).map((it) => it.slice(0, 16))).toEqual([
    '1 a1',
    '3  the line is n',
    '4 /verdict Inval',
    '5 /applicationId',
    expect.stringMatching(/^6 {2}/),
    '7 a2',
  ]);
  expect(readings.filter((it) => !it.ok).every((it) => it.rejection.file.endsWith('decisions.jsonl'))).toBe(true);
});

test.each([
  ['a time without an offset', { decidedAt: '2026-03-01T09:00:00' }, '/decidedAt'],
  ['an id that is too long', { applicationId: 'a'.repeat(501) }, '/applicationId'],
  ['nobody who decided', { by: '' }, '/by'],
])('%s is refused', async (_, rest, field) => {
  const [reading] = await read(line(rest));
  expect(reading?.ok === false && reading.rejection.field).toBe(field);
});

test('a line without end costs no memory and only itself', async () => {
  const readings = await read(`${line()}\n${'x'.repeat(3_000_000)}\n${line({ applicationId: 'a2' })}\n`);
  expect(said(readings)).toEqual(['1 a1', '2  the line has more than 10000 characters', '3 a2']);
});

test('lines behind the limit are not read, and it is said once', async () => {
  const readings = await read(`${line()}\n${line()}\n${line()}\n${line()}\n`, { longestLine: 1_000, mostLines: 2 });
  expect(said(readings)).toEqual(['1 a1', '2 a1', 'null  the file has more than 2 lines; those behind are not read']);
});
