import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Log, LogFields } from '../log.ts';
import { silent } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { enqueue, once } from '../store/jobs.ts';
import { cancelJob, findJob, listJobs } from '../store/jobs-list.ts';
import { testDatabase } from '../store/testing/database.ts';
import { type Handler, type JobContext, Poison } from './handler.ts';
import { startWorker, type Worker, type WorkerOptions } from './worker.ts';

let db: Connection;
let workers: Worker[] = [];
beforeAll(async () => {
  db = await testDatabase();
  await db.script('create table made (number integer not null)');
});
afterAll(() => db.close());
beforeEach(async () => {
  for (const table of ['job', 'made', 'recurring_job', 'effect']) await db.execute(`delete from ${table}`);
});
afterEach(async () => {
  await Promise.all(workers.map((it) => it.stop(0)));
  workers = [];
});

const start = (handler: Handler, more: Partial<WorkerOptions> = {}): Worker => {
  const worker = startWorker({ database: db, handlers: [handler], log: silent, poll: 0.05, ...more });
  workers.push(worker);
  return worker;
};
const numbers = (count: number) => Array.from({ length: count }, (_, index) => ({ kind: 'make', payload: index }));
const made = async (): Promise<number[]> =>
  (await db.query<{ number: number }>('select number from made order by number')).map((it) => it.number);
const make = async (payload: unknown): Promise<void> => {
  await once(db, `make:${payload}`, async (within) => {
    await within.execute('insert into made values ($1)', [payload]);
  });
};
const jobs = () => listJobs(db, {}, { limit: 50 });
const aborted = (context: JobContext): Promise<never> =>
  new Promise((_, reject) => context.signal.addEventListener('abort', () => reject(new Error('aborted'))));

describe('jobs are done', () => {
  test('5,000 by three workers: each once, and no row is left', async () => {
    const handler = { kind: 'make', run: make, concurrency: 20 };
    const three = [start(handler), start(handler), start(handler)];
    for (let part = 0; part < 5_000; part += 500) {
      await enqueue(
        db,
        Array.from({ length: 500 }, (_, index) => ({ kind: 'make', payload: part + index })),
      );
    }
    await expect.poll(jobs, { timeout: 50_000, interval: 100 }).toEqual([]);
    await Promise.all(three.map((it) => it.stop()));
    expect(await made()).toEqual(Array.from({ length: 5_000 }, (_, index) => index));
  });

  test('at once when somebody adds one, without a wait for the next look', async () => {
    start({ kind: 'make', run: make }, { poll: 3_600 });
    for (let tries = 0; tries < 50 && (await made()).length === 0; tries += 1) {
      await enqueue(db, [{ kind: 'make', payload: 1 }]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await made()).length).toBe(1);
  });

  test('never more at a time than the kind allows', async () => {
    let now = 0;
    let most = 0;
    const run = async (): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };
    start({ kind: 'make', run, concurrency: 3 });
    await enqueue(db, numbers(40));
    await expect.poll(jobs).toEqual([]);
    expect(most).toBe(3);
  });

  test('recurring ones by one of all workers', async () => {
    let runs = 0;
    const handler: Handler = {
      kind: 'make',
      run: async () => {
        runs += 1;
      },
    };
    const recurring = [{ kind: 'make', every: 3_600 }];
    start(handler, { recurring });
    start(handler, { recurring });
    await expect.poll(() => runs).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(runs).toBe(1);
  });
});

describe('jobs that fail', () => {
  test('are tried again, then end in the list with an error that holds no values', async () => {
    let runs = 0;
    const run = async (): Promise<void> => {
      runs += 1;
      JSON.parse('alex@example.com');
    };
    const seen: string[] = [];
    start({ kind: 'make', run, attempts: 3, delayAfter: () => 0 }, { observe: (_, outcome) => seen.push(outcome) });
    await enqueue(db, numbers(1));
    await expect.poll(async () => (await jobs())[0]?.state).toBe('failed');
    expect(runs).toBe(3);
    expect(seen).toEqual(['retried', 'retried', 'failed']);
    const [job] = await jobs();
    expect(job?.error).toMatch(/^SyntaxError/);
    expect(job?.error).not.toContain('alex');
    expect(job?.attempt).toBe(3);
  });

  test('wait longer after each attempt', async () => {
    const run = async (): Promise<void> => {
      throw new Error('no');
    };
    start({ kind: 'make', run, delayAfter: (attempt) => 1_000 * attempt });
    await enqueue(db, numbers(1));
    await expect.poll(async () => (await jobs())[0]?.error).toContain('Error');
    const waits = await db.query<{ seconds: number }>('select extract(epoch from run_at - now()) as seconds from job');
    expect(waits[0]?.seconds).toBeGreaterThan(450);
    expect(waits[0]?.seconds).toBeLessThan(1_501);
  });

  test('and say that it is pointless are not tried again', async () => {
    let runs = 0;
    const run = async (): Promise<void> => {
      runs += 1;
      throw new Poison('the case does not exist');
    };
    const said: LogFields[] = [];
    const log: Log = { ...silent, error: (_, fields) => said.push(fields ?? {}) };
    start({ kind: 'make', run }, { log });
    await enqueue(db, numbers(1));
    await expect.poll(async () => (await jobs())[0]?.error).toBe('Poison: the case does not exist');
    expect(runs).toBe(1);
    expect(said).toMatchObject([{ kind: 'make', attempt: 1 }]);
  });
});

describe('leases', () => {
  test('last as long as the job runs, however long that is', async () => {
    let runs = 0;
    const outlived = async (): Promise<boolean> => {
      const [job] = await db.query<{ outlived: boolean }>(
        `select now() > created_at + interval '4 seconds' as outlived from job`,
      );
      return job?.outlived ?? false;
    };
    const run = async (): Promise<void> => {
      runs += 1;
      await expect.poll(outlived, { timeout: 20_000, interval: 100 }).toBe(true);
    };
    start({ kind: 'make', run }, { lease: 3 });
    start({ kind: 'make', run }, { lease: 3 });
    await enqueue(db, numbers(1));
    await expect.poll(jobs, { timeout: 60_000 }).toEqual([]);
    expect(runs).toBe(1);
  });

  test('do not care for a clock that jumps', async () => {
    let runs = 0;
    let jumped = (): void => {};
    const jump = new Promise<void>((resolve) => {
      jumped = resolve;
    });
    const run = async (): Promise<void> => {
      runs += 1;
      await jump;
    };
    const real = Date.now();
    try {
      start({ kind: 'make', run }, { lease: 5 });
      start({ kind: 'make', run }, { lease: 5 });
      await enqueue(db, numbers(1));
      await expect.poll(() => runs).toBe(1);
      for (const days of [1, -1, 400]) {
        vi.useFakeTimers({ toFake: ['Date'], now: real + days * 86_400_000 });
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      jumped();
      await enqueue(db, [{ kind: 'make', payload: 2 }]);
      await expect.poll(jobs).toEqual([]);
      expect(runs).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('stopping', () => {
  test('lets a running job end', async () => {
    const worker = start({
      kind: 'make',
      run: async (payload) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await make(payload);
      },
    });
    await enqueue(db, numbers(3));
    await expect.poll(() => worker.running()).toBe(1);
    await worker.stop(5);
    const after = (await made()).length;
    expect(after).toBeGreaterThan(0);
    expect((await jobs()).map((it) => it.state)).toEqual(Array.from({ length: 3 - after }, () => 'waiting'));
  });

  test('hands back what does not end in time, for another worker at once', async () => {
    const worker = start({ kind: 'make', run: (_, context) => aborted(context) });
    await enqueue(db, numbers(1));
    await expect.poll(() => worker.running()).toBe(1);
    await worker.stop(0);
    expect(await jobs()).toMatchObject([{ state: 'waiting', attempt: 0 }]);
    start({ kind: 'make', run: make });
    await expect.poll(jobs).toEqual([]);
    expect(await made()).toEqual([0]);
  });

  test('a job that is cancelled is told so', async () => {
    let told = false;
    const run = async (_: unknown, context: JobContext): Promise<void> => {
      await context.progress(1, 4);
      await aborted(context).finally(() => {
        told = true;
      });
    };
    start({ kind: 'make', run });
    await enqueue(db, numbers(1));
    await expect.poll(async () => (await jobs())[0]?.done).toBe(1);
    const id = (await jobs())[0]?.id ?? 0;
    expect(await cancelJob(db, id)).toBe(true);
    await expect.poll(() => told).toBe(true);
    expect(await findJob(db, id)).toMatchObject({ state: 'cancelled', done: 1, total: 4 });
  });
});
