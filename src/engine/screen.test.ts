import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleTables } from '../reference/testing/example-tables.ts';
import { Result } from './contract/result.ts';
import { createScreener } from './screen.ts';
import { circumstances, honestApplication } from './testing/circumstances.ts';
import { policyOf } from './testing/default-policy.ts';
import { honestPeople } from './testing/honest-people.ts';
import { planted } from './testing/planted.ts';

const screen = createScreener({ tables: exampleTables, policy: policyOf(undefined), version: 'test' });

const resultOf = (application: unknown): Result => {
  const screened = screen(application);
  if (!screened.ok) throw new Error(JSON.stringify(screened.problems));
  return screened.result;
};

const why = (result: Result): string => result.evidence.map((row) => `${row.signal} ${row.bits}`).join(', ');

describe('honest people stay clear', () => {
  test('there are one hundred of them', () => {
    expect(honestPeople.length).toBe(100);
    expect(new Set(honestPeople.map((person) => person.name)).size).toBe(100);
  });
  test.each(honestPeople.map((person, index) => [person.name, index, person] as const))(
    '%s (%i)',
    (_, index, person) => {
      const { circumstance, application } = honestApplication(person, index);
      const result = resultOf(application);
      expect(result.band, `${circumstance}: ${why(result)}`).toBe('clear');
    },
  );
  test.each(circumstances.map(([name], index) => [name, index] as const))('whoever %s', (_, index) => {
    const flagged = honestPeople
      .map((person) => resultOf(honestApplication(person, index).application))
      .filter((result) => result.band !== 'clear')
      .map(why);
    expect(flagged).toEqual([]);
  });
});

const shared = process.env['GATEHOUSE_SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const resumes = join(shared, 'resumes');
const skip = existsSync(resumes) ? false : 'the JSON Resume examples are not on this machine';

describe('published résumé examples stay clear', () => {
  if (skip !== false) process.stdout.write(`skipped: ${skip}\n`);
  const files = skip === false ? readdirSync(resumes).filter((file) => file.endsWith('.json')) : [];
  test.skipIf(skip !== false)('all of them', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const resume = JSON.parse(readFileSync(join(resumes, file), 'utf8'));
      const { name, email, phone, location, profiles } = resume.basics;
      const result = resultOf({
        id: file,
        receivedAt: '2026-03-02T09:00:00Z',
        candidate: { name, email, phone, location, profiles },
        resume,
      });
      expect(result.band, `${file}: ${why(result)}`).toBe('clear');
    }
  });
});

describe('planted tells speak', () => {
  test.each(planted.map((it) => [it.what, it] as const))('%s', (_, { application, signals, band }) => {
    const result = resultOf(application);
    expect(result.evidence.map((row) => row.signal)).toEqual(expect.arrayContaining([...signals]));
    expect(result.band, why(result)).toBe(band);
  });
});

describe('every result', () => {
  const all = [
    ...honestPeople.map((person, index) => honestApplication(person, index).application),
    ...planted.map((it) => it.application),
  ];
  test('keeps to its schema and adds up', () => {
    for (const application of all) {
      const result = resultOf(application);
      expect(Result.safeParse(result).success).toBe(true);
      const sum = result.evidence.reduce((total, row) => total + row.bits, result.prior);
      expect(Math.abs(sum - result.bits)).toBeLessThan(1e-9);
      expect(result.coverage.ran + result.coverage.notRun.length).toBe(result.coverage.of);
      expect(result.interval[0]).toBeLessThanOrEqual(result.probability);
      expect(result.interval[1]).toBeGreaterThanOrEqual(result.probability);
    }
  });
  test('is the same every time, and leaves its input alone', () => {
    for (const application of all) {
      const before = JSON.stringify(application);
      expect(resultOf(application)).toEqual(resultOf(application));
      expect(JSON.stringify(application)).toBe(before);
    }
  });
  test('no signal failed', () => {
    const failed = all.flatMap((application) =>
      resultOf(application).coverage.notRun.filter((it) => it.missing.some((field) => field.startsWith('error:'))),
    );
    expect(failed).toEqual([]);
  });
});
