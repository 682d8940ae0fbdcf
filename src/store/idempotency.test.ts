import { afterAll, beforeAll, expect, test } from 'vitest';
import { testVault } from '../vault/testing/vault.ts';
import type { Connection } from './database.ts';
import { type KeyedAnswers, keyedAnswers } from './idempotency.ts';
import { testDatabase } from './testing/database.ts';

let database: Connection;
let answers: KeyedAnswers;
let now = new Date('2026-03-02T09:00:00Z');
const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};

beforeAll(async () => {
  database = await testDatabase();
  answers = keyedAnswers(database, testVault(), () => now);
});
afterAll(() => database.close());

test('of many requests at once one is the first', async () => {
  const request = { key: 'at-once', digest: 'a' };
  const states = await Promise.all(Array.from({ length: 12 }, () => answers.claim(request)));
  expect(states.map(({ state }) => state).sort()).toEqual(['first', ...Array.from({ length: 11 }, () => 'running')]);
});

test('an answer is given again, but not to another request, and stands nowhere in the clear', async () => {
  const request = { key: 'again', digest: 'a' };
  await answers.claim(request);
  await answers.keep(request, '{"body":"Alex Example"}');
  expect(await answers.claim(request)).toEqual({ state: 'answered', answer: '{"body":"Alex Example"}' });
  expect(await answers.claim({ key: 'again', digest: 'b' })).toEqual({ state: 'other' });
  const [row] = await database.query<{ text: string }>(
    `select encode(sealed_answer, 'escape') as text from idempotency where key = 'again'`,
  );
  expect(row?.text).not.toContain('Alex');
});

test('a key is free after a failure, two minutes after its process died, and after a day', async () => {
  const request = { key: 'freed', digest: 'a' };
  await answers.claim(request);
  await answers.release(request);
  expect(await answers.claim(request)).toEqual({ state: 'first' });
  later(1);
  expect(await answers.claim(request)).toEqual({ state: 'running' });
  later(2);
  expect(await answers.claim(request)).toEqual({ state: 'first' });
  await answers.keep(request, '{}');
  await answers.release(request);
  later(23 * 60);
  expect((await answers.claim(request)).state).toBe('answered');
  later(61);
  expect(await answers.claim({ ...request, digest: 'b' })).toEqual({ state: 'first' });
});

test('what is a day old is forgotten', async () => {
  await answers.claim({ key: 'old', digest: 'a' });
  later(24 * 60 + 1);
  await answers.claim({ key: 'young', digest: 'a' });
  expect(await answers.forget()).toBeGreaterThan(0);
  expect(await database.query('select key from idempotency')).toEqual([{ key: 'young' }]);
});
