import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from './database.ts';
import { eventChannel, eventSpan, pruneEvents, publish, readEvents } from './events.ts';
import { testDatabase } from './testing/database.ts';

let db: Connection;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const told = (subject: string) => ({ type: 'case.changed', subject, data: { state: 'waiting' } });

test('an event whose transaction commits late is not passed over by those who read before', async () => {
  let commit = (): void => {};
  const mayCommit = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let written = (): void => {};
  const isWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  const late = db.transaction(async (within) => {
    await publish(within, [told('late')]);
    written();
    await mayCommit;
  });
  await isWritten;
  await publish(db, [told('early')]);
  const first = await readEvents(db, 0, 10);
  expect(first.map((it) => it.subject)).toEqual(['early']);
  commit();
  await late;
  const then = await readEvents(db, first.at(-1)?.position ?? 0, 10);
  expect(then.map((it) => it.subject)).toEqual(['late']);
});

test('many writers and readers: every reader sees every event once, in one order, without gaps', async () => {
  const start = (await eventSpan(db)).last;
  const writing = Promise.all(
    Array.from({ length: 5 }, async (_, writer) => {
      for (let index = 0; index < 40; index += 1) {
        await db.transaction(async (within) => {
          await publish(within, [told(`${writer}:${index}`), told(`${writer}:${index}b`)]);
          if (index % 3 === 0) await within.query('select pg_sleep(0.003)');
        });
      }
    }),
  );
  const read = async (): Promise<string[]> => {
    const seen: string[] = [];
    let position = start;
    while (seen.length < 400) {
      for (const event of await readEvents(db, position, 37)) {
        expect(event.position).toBe(position + 1);
        position = event.position;
        seen.push(event.subject);
      }
    }
    return seen;
  };
  const readers = await Promise.all([read(), read(), read()]);
  await writing;
  expect(new Set(readers[0]).size).toBe(400);
  expect(readers[1]).toEqual(readers[0]);
  expect(readers[2]).toEqual(readers[0]);
});

test('an event of a transaction that fails is never seen, and a committed one rings', async () => {
  let rings = 0;
  const deaf = await db.listen(eventChannel, () => {
    rings += 1;
  });
  const failing = db.transaction(async (within) => {
    await publish(within, [told('never')]);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await publish(db, [{ ...told('seen'), job: 'job-1' }]);
  const { last } = await eventSpan(db);
  expect((await readEvents(db, last, 10)).map((it) => [it.subject, it.job])).toEqual([['seen', 'job-1']]);
  await expect.poll(() => rings).toBe(1);
  await deaf();
});

test('old events can be forgotten without a change of positions', async () => {
  const { last } = await eventSpan(db);
  await pruneEvents(db, new Date(Date.now() + 60_000));
  expect(await eventSpan(db)).toEqual({ first: last + 1, last });
  await publish(db, [told('next')]);
  expect((await readEvents(db, 0, 10)).map((it) => it.position)).toEqual([last + 1]);
});
