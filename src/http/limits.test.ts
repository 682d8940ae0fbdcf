import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../desk/problem.ts';
import { countedAs } from './address.ts';
import { createLimits, UsedUp } from './limits.ts';
import { json, key, noLimits, person, testApp } from './testing/app.ts';
import { notesContracts, sampleNotes } from './testing/sample.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const few = { requests: 3, seconds: 60 };

describe('an allowance', () => {
  test('is told with every answer, and ends in a 429 that says when to come back', async () => {
    const app = testApp({
      routes: sampleNotes().routes,
      actor: person('lead'),
      allowances: { ...noLimits, read: few },
    });
    const answers = await Promise.all(Array.from({ length: 4 }, async () => app.request('/api/v1/notes')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"read";q=3;w=60');
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"read";r=2;t=60',
      '"read";r=1;t=60',
      '"read";r=0;t=60',
      '"read";r=0;t=60',
    ]);
    expect(answers[3]?.headers.get('retry-after')).toBe('60');
    expect((await app.request('/api/v1/notes', json({ job: 'own', text: 'a' }))).status).toBe(201);
    vi.advanceTimersByTime(60_001);
    expect((await app.request('/api/v1/notes')).status).toBe(200);
  });

  test('is of one account, of one key, or of one address', async () => {
    const limits = createLimits({ read: { requests: 1, seconds: 60 } });
    const read = (actor: Parameters<typeof limits.use>[1], address: string) =>
      limits.use(notesContracts.list, actor, address).then(
        () => 'served',
        (error) => (error instanceof UsedUp ? 'used up' : String(error)),
      );
    expect(await read(person('lead'), '192.0.2.1')).toBe('served');
    expect(await read(person('lead'), '192.0.2.2')).toBe('used up');
    expect(await read(key('cases:read'), '192.0.2.1')).toBe('served');
    expect(await read(undefined, '192.0.2.1')).toBe('served');
    expect(await read(undefined, '192.0.2.1')).toBe('used up');
    expect(await read(undefined, '192.0.2.2')).toBe('served');
    expect(await read(undefined, '2001:db8::1')).toBe('served');
    expect(await read(undefined, '2001:db8:0:0:ffff::9')).toBe('used up');
  });

  test('for sign-in is counted by address whoever is signed in', async () => {
    const limits = createLimits({ 'sign-in': { requests: 1, seconds: 60 } });
    const signIn = { ...notesContracts.add, budget: 'sign-in' } as const;
    await limits.use(signIn, person('lead'), '192.0.2.1');
    await expect(limits.use(signIn, person('analyst'), '192.0.2.1')).rejects.toThrow(UsedUp);
  });

  test('of wrong credentials ends before they are looked at for long', async () => {
    const app = testApp({
      routes: sampleNotes().routes,
      authenticate: () => Promise.reject(new Problem('not-signed-in', 'No such key.')),
      allowances: { ...noLimits, refused: few },
    });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await app.request('/api/v1/notes')).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  test('keeps no more counters than it has slots, whatever addresses come', async () => {
    const limits = createLimits({}, 256);
    const before = vi.getTimerCount();
    for (let count = 0; count < 10_000; count += 1) {
      await limits.refuse(`2001:db8:0:${count.toString(16)}::1`).catch(() => {});
    }
    expect(vi.getTimerCount() - before).toBeLessThanOrEqual(256);
  });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, counted) => {
  expect(countedAs(address)).toBe(counted);
});
