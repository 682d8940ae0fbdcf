import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from './database.ts';
import { enqueue, once } from './jobs.ts';
import { cancelJob, countJobs, enqueueDue, findJob, listJobs, pruneJobs, retryJob } from './jobs-list.ts';
import { claim, complete, extend, fail, noteProgress, recover, release } from './jobs-run.ts';
import { testDatabase } from './testing/database.ts';

let db: Connection;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.execute('delete from job');
  await db.execute('delete from recurring_job');
});

const all = [{ kind: 'count', room: 100 }];
const take = (worker = 'a', room = 100) => claim(db, worker, [{ kind: 'count', room }], 60);
const soon = new Date(Date.now() + 3_600_000);

describe('adding', () => {
  test('jobs of a transaction that fails do not exist', async () => {
    const failing = db.transaction(async (within) => {
      await enqueue(within, [{ kind: 'count', payload: 1 }]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await take()).toEqual([]);
  });

  test('a job with a key joins the one that waits, and takes the earlier time and the higher priority', async () => {
    await enqueue(db, [
      { kind: 'count', key: 'k', payload: 'first', runAt: soon },
      { kind: 'count', key: 'k', payload: 'second', priority: 2 },
    ]);
    await enqueue(db, [{ kind: 'count', key: 'k', payload: 'third' }]);
    await enqueue(db, [{ kind: 'other', key: 'k', payload: 'another kind' }]);
    expect((await take()).map((it) => it.payload)).toEqual(['first']);
  });

  test('a job that is not due is not taken, and a higher priority goes first', async () => {
    await enqueue(db, [
      { kind: 'count', payload: 'later', runAt: soon, priority: 9 },
      { kind: 'count', payload: 'low' },
      { kind: 'count', payload: 'high', priority: 1 },
    ]);
    expect((await take('a', 1)).map((it) => it.payload)).toEqual(['high']);
    expect((await take()).map((it) => it.payload)).toEqual(['low']);
  });
});

describe('taking', () => {
  test('ten workers at once take each job once', async () => {
    await enqueue(
      db,
      Array.from({ length: 500 }, (_, index) => ({ kind: 'count', payload: index })),
    );
    const taken = await Promise.all(Array.from({ length: 10 }, (_, index) => take(`w${index}`)));
    const payloads = taken.flat().map((it) => Number(it.payload));
    expect(new Set(payloads).size).toBe(payloads.length);
    expect([...payloads, ...(await take()).map((it) => Number(it.payload))].length).toBeLessThanOrEqual(500);
  });

  test('jobs with one key never run side by side, however many workers ask', async () => {
    await enqueue(db, [{ kind: 'count', key: 'k', payload: 1 }]);
    const [first] = await take('a');
    await enqueue(db, [{ kind: 'count', key: 'k', payload: 2 }]);
    const beside = await Promise.all(Array.from({ length: 5 }, (_, index) => take(`w${index}`)));
    expect(beside.flat()).toEqual([]);
    await complete(db, 'a', first === undefined ? [] : [first]);
    expect((await take('b')).map((it) => it.payload)).toEqual([2]);
  });

  test('what a worker says about a job that another took over changes nothing', async () => {
    await enqueue(db, [{ kind: 'count', payload: 1 }]);
    const held = await claim(db, 'a', all, 0);
    expect(await recover(db, [{ kind: 'count', attempts: 3 }])).toBe(1);
    const [again] = await take('b');
    expect(again?.attempt).toBe(2);
    expect(await extend(db, 'a', held, 60)).toEqual(new Set());
    await complete(db, 'a', held);
    await fail(db, 'a', [{ id: held[0]?.id ?? 0, attempt: 1, error: 'x', delay: null }]);
    expect((await listJobs(db, {}, { limit: 10 })).map((it) => it.state)).toEqual(['running']);
  });

  test('a job whose workers keep falling silent ends in the list of failed jobs', async () => {
    await enqueue(db, [{ kind: 'count', payload: 1 }]);
    for (let round = 0; round < 3; round += 1) {
      expect(await claim(db, 'a', all, 0)).toHaveLength(1);
      await recover(db, [{ kind: 'count', attempts: 3 }]);
    }
    const [job] = await listJobs(db, { state: 'failed' }, { limit: 10 });
    expect(job?.error).toContain('stopped answering');
  });

  test('a job that was handed back keeps its attempts', async () => {
    await enqueue(db, [{ kind: 'count', payload: 1 }]);
    await release(db, 'a', await take());
    expect((await take('b'))[0]?.attempt).toBe(1);
  });

  test('a failed attempt gives way to a job with its key that waits already', async () => {
    await enqueue(db, [{ kind: 'count', key: 'k', payload: 1 }]);
    const [held] = await take();
    await enqueue(db, [{ kind: 'count', key: 'k', payload: 2 }]);
    await fail(db, 'a', [{ id: held?.id ?? 0, attempt: 1, error: 'x', delay: 0 }]);
    expect((await take('b')).map((it) => it.payload)).toEqual([2]);
    expect(await listJobs(db, {}, { limit: 10 })).toHaveLength(1);
  });
});

describe('the list', () => {
  test('shows progress, keeps such a job as done, and leaves no row of others', async () => {
    await enqueue(db, [
      { kind: 'count', payload: 'long' },
      { kind: 'count', payload: 'short' },
    ]);
    const held = await take();
    const long = held.find((it) => it.payload === 'long');
    if (long === undefined) throw new Error('not taken');
    expect(await noteProgress(db, 'a', long, { done: 3, of: 10 })).toBe(true);
    expect(await findJob(db, long.id)).toMatchObject({ state: 'running', done: 3, total: 10 });
    await complete(db, 'a', held);
    expect(await listJobs(db, {}, { limit: 10 })).toMatchObject([{ id: long.id, state: 'done', done: 10 }]);
    await db.execute(`update job set ended_at = now() - interval '8 days'`);
    await pruneJobs(db, { ended: 7, failed: 90, effects: 30 });
    expect(await listJobs(db, {}, { limit: 10 })).toEqual([]);
  });

  test('a failed job can be tried again from the beginning, a waiting one can be cancelled', async () => {
    await enqueue(db, [{ kind: 'count', payload: 1 }]);
    const [held] = await take();
    const id = held?.id ?? 0;
    await fail(db, 'a', [{ id, attempt: 1, error: 'Poison: no', delay: null }]);
    expect(await countJobs(db)).toMatchObject([{ kind: 'count', state: 'failed', jobs: 1 }]);
    expect(await cancelJob(db, id)).toBe(false);
    expect(await retryJob(db, id)).toBe(true);
    expect(await cancelJob(db, id)).toBe(true);
    expect(await take()).toEqual([]);
    expect(await retryJob(db, id)).toBe(true);
    expect((await take())[0]?.attempt).toBe(1);
  });
});

test('recurring jobs are added once for all workers, and again when their time has come', async () => {
  const every = [{ kind: 'count', every: 3_600 }];
  await Promise.all(Array.from({ length: 8 }, () => enqueueDue(db, every)));
  const held = await take();
  expect(held).toHaveLength(1);
  await complete(db, 'a', held);
  await enqueueDue(db, every);
  expect(await take()).toEqual([]);
  await db.execute(`update recurring_job set due_at = now() - interval '1 second'`);
  await Promise.all(Array.from({ length: 8 }, () => enqueueDue(db, every)));
  expect(await take()).toHaveLength(1);
});

describe('once', () => {
  test('does its work once when many ask at the same time', async () => {
    let effects = 0;
    const asked = await Promise.all(
      Array.from({ length: 8 }, () =>
        once(db, 'one', async () => {
          effects += 1;
        }),
      ),
    );
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(effects).toBe(1);
  });

  test('forgets the key when the work fails', async () => {
    const failing = once(db, 'two', async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await once(db, 'two', async () => {})).toBe(true);
  });
});
