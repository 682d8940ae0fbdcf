import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { silent } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { type NewEvent, publish, readEvents } from '../store/events.ts';
import { testDatabase } from '../store/testing/database.ts';
import { testVault } from '../vault/testing/vault.ts';
import type { Actor, Role } from './actor.ts';
import { createEvents, type EventOptions, type Events, type LiveEvent } from './events.ts';

let db: Connection;
let events: Events;
let ends: AbortController[] = [];
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
const make = (options: EventOptions = {}): Events =>
  createEvents({ database: db, vault: testVault(), log: silent, now: () => new Date() }, { poll: 200, ...options });
beforeEach(() => {
  events = make();
});
afterEach(async () => {
  for (const end of ends) end.abort();
  ends = [];
  await events.close();
});

const person = (role: Role, jobs: readonly string[] = []): Actor => ({
  kind: 'person',
  id: 'person-1',
  name: 'Ana Example',
  roles: [role],
  jobs,
});
const told = (subject: string, job: string | null = null): NewEvent => ({
  type: 'case.changed',
  subject,
  job,
  data: { state: 'waiting' },
});

/** A reader that takes what is there. */
const follow = (actor: Actor, after?: string, from = events) => {
  const end = new AbortController();
  ends.push(end);
  const source = from.stream({ actor, after, signal: end.signal })[Symbol.asyncIterator]();
  const take = async (count: number): Promise<LiveEvent[]> => {
    const taken: LiveEvent[] = [];
    while (taken.length < count) {
      const { value, done } = await source.next();
      if (done === true) break;
      taken.push(value);
    }
    return taken;
  };
  return { take, end, source };
};
const subjects = (taken: readonly LiveEvent[]): unknown[] =>
  taken.map(({ data }) => (typeof data === 'object' && data !== null && 'subject' in data ? data.subject : data));

/** Where the outbox ends. */
const end = async (): Promise<string> => {
  const events = await readEvents(db, 0, 100_000);
  return String(events.at(-1)?.position ?? 0);
};

/** Until a reader meets a knock: it, and the tail behind it, have then seen all that was published before. */
const knock = async (stream: ReturnType<typeof follow>): Promise<void> => {
  let heard = false;
  const hear = async (): Promise<void> => {
    while (!heard) heard = subjects(await stream.take(1)).includes('knock');
  };
  const hearing = hear();
  while (!heard) {
    await publish(db, [told('knock')]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await hearing;
};

test('a stream gives what is committed from now on, in order', async () => {
  await publish(db, [told('before')]);
  const stream = follow(person('analyst'));
  await knock(stream);
  await publish(db, [told('a'), told('b')]);
  await publish(db, [told('c')]);
  const seen: unknown[] = [];
  while (seen.length < 3) seen.push(...subjects(await stream.take(1)).filter((it) => it !== 'knock'));
  expect(seen).toEqual(['a', 'b', 'c']);
});

test('a stream that was cut goes on after the last event that was seen', async () => {
  const stream = follow(person('lead'), await end());
  const taking = stream.take(1);
  await publish(db, [told('seen')]);
  const [last] = await taking;
  stream.end.abort();
  expect(await stream.source.next()).toMatchObject({ done: true });
  await publish(db, [told('missed'), told('missed too')]);
  expect(subjects(await follow(person('lead'), last?.id).take(2))).toEqual(['missed', 'missed too']);
});

describe('who sees what', () => {
  test.each<[string, Actor, string[]]>([
    ['an analyst', person('analyst'), ['of-none', 'of-1', 'of-2', 'end']],
    ['an auditor', person('auditor'), ['of-none', 'of-1', 'of-2', 'end']],
    ['a recruiter', person('recruiter', ['job-1', 'end']), ['of-1', 'end']],
    ['an administrator', person('administrator'), ['work']],
    ['a lead', person('lead'), ['of-none', 'of-1', 'of-2', 'work', 'end']],
    [
      'a key that may read cases',
      { kind: 'key', id: 'k', name: 'k', scopes: ['cases:read'] },
      ['of-none', 'of-1', 'of-2', 'end'],
    ],
  ])('%s', async (_, actor, expected) => {
    const start = await end();
    await publish(db, [
      told('of-none'),
      told('of-1', 'job-1'),
      told('of-2', 'job-2'),
      { type: 'endpoint.disabled', subject: 'work', data: {} },
      { type: 'endpoint.test', subject: 'test', data: {} },
      told('end', 'end'),
    ]);
    expect(subjects(await follow(actor, start).take(expected.length))).toEqual(expected);
  });
});

describe('somebody who cannot be told what they missed is told to reload', () => {
  test.each([['999999'], ['nonsense'], ['-1']])('after %s', async (after) => {
    const stream = follow(person('analyst'), after);
    expect(await stream.take(1)).toMatchObject([{ type: 'reload' }]);
    await publish(db, [told('next')]);
    expect(subjects(await stream.take(1))).toEqual(['next']);
  });

  test('when they take events more slowly than these come, and memory stays bounded', async () => {
    const small = make({ kept: 20, furthest: 50 });
    const stream = follow(person('analyst'), await end(), small);
    const first = stream.take(1);
    await publish(db, [told('first')]);
    expect(subjects(await first)).toEqual(['first']);
    for (let part = 0; part < 10; part += 1) {
      await publish(
        db,
        Array.from({ length: 20 }, (_, index) => told(`${part}:${index}`)),
      );
    }
    const quick = follow(person('analyst'), undefined, small);
    await knock(quick);
    expect(await stream.take(1)).toMatchObject([{ type: 'reload' }]);
    quick.end.abort();
    stream.end.abort();
    await small.close();
  });
});

test('closing ends every stream', async () => {
  const streams = [follow(person('analyst')), follow(person('lead'))];
  const taking = Promise.all(streams.map((it) => it.take(1)));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await events.close();
  expect(await taking).toEqual([[], []]);
});

test('a stream ends after a while, so that its reader is asked again who they are', async () => {
  const short = make({ longest: 30 });
  expect(await follow(person('analyst'), undefined, short).take(1)).toEqual([]);
  await short.close();
});
