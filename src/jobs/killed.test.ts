import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { silent } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { enqueue, once } from '../store/jobs.ts';
import { listJobs } from '../store/jobs-list.ts';
import { testDatabase } from '../store/testing/database.ts';
import { startWorker } from './worker.ts';

let db: Connection;
const children: ChildProcess[] = [];
beforeAll(async () => {
  db = await testDatabase();
  await db.script('create table made (number integer not null)');
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await db.close();
});

/** A worker, as compiled, in a process of its own, with leases of a second, whose jobs take effect half-way through. */
const program = `
  const { addressOf } = await import('./dist/store/embedded/server.js');
  const { connectPostgres } = await import('./dist/store/postgres.js');
  const { startWorker } = await import('./dist/jobs/worker.js');
  const { once } = await import('./dist/store/jobs.js');
  const { silent } = await import('./dist/log.js');
  const [socket, database] = process.argv.slice(1);
  const db = connectPostgres({ address: { ...addressOf(socket), database }, kind: 'embedded', log: silent });
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 6));
  startWorker({
    database: db, log: silent, lease: 1, poll: 0.1,
    handlers: [{ kind: 'make', concurrency: 10, run: async (number) => {
      await pause();
      await once(db, 'make:' + number, async (within) => {
        await pause();
        await within.execute('insert into made values ($1)', [number]);
      });
      await pause();
    } }],
  });
`;

const startProcess = async (): Promise<ChildProcess> => {
  const [here] = await db.query<{ name: string }>('select current_database() as name');
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, inject('databaseSocket'), here?.name ?? ''],
    { stdio: 'inherit' },
  );
  children.push(child);
  return child;
};
const count = async (): Promise<number> =>
  (await db.query<{ made: number }>('select count(*) as made from made'))[0]?.made ?? 0;

test('workers that are killed in the middle of their jobs lose none and repeat no effect', async () => {
  const jobs = 3_000;
  for (let first = 0; first < jobs; first += 500) {
    await enqueue(
      db,
      Array.from({ length: 500 }, (_, index) => ({ kind: 'make', payload: first + index })),
    );
  }
  await startProcess();
  for (let kill = 0; kill < 3; kill += 1) {
    const before = await count();
    const victim = await startProcess();
    await expect.poll(count, { timeout: 60_000, interval: 20 }).toBeGreaterThan(Math.min(before + 200, jobs - 1));
    victim.kill('SIGKILL');
  }
  const left = () => listJobs(db, {}, { limit: 10 });
  await expect.poll(left, { timeout: 120_000, interval: 100 }).toEqual([]);
  const numbers = await db.query<{ number: number }>('select number from made order by number');
  expect(numbers.map((it) => it.number)).toEqual(Array.from({ length: jobs }, (_, index) => index));
}, 300_000);

test('connections that are cut cost no job and repeat no effect', async () => {
  const run = async (number: unknown): Promise<void> => {
    await once(db, `cut:${number}`, async (within) => {
      await within.execute('insert into made values ($1)', [number]);
    });
  };
  await db.execute('delete from made');
  const add = (first: number, count: number) =>
    enqueue(
      db,
      Array.from({ length: count }, (_, index) => ({ kind: 'cut', payload: first + index })),
    );
  await add(0, 400);
  const handler = { kind: 'cut', run, concurrency: 8, delayAfter: () => 0 };
  const worker = startWorker({ database: db, handlers: [handler], log: silent, poll: 0.1, lease: 2 });
  for (let cut = 0; cut < 5; cut += 1) {
    const others = 'datname = current_database() and pid <> pg_backend_pid()';
    await db.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const left = () => listJobs(db, { kind: 'cut' }, { limit: 10 }).catch(() => ['away']);
  await expect.poll(left, { timeout: 60_000, interval: 100 }).toEqual([]);
  await add(400, 1);
  await expect.poll(count).toBe(401);
  await worker.stop();
  const numbers = await db.query<{ number: number }>('select number from made order by number');
  expect(numbers.map((it) => it.number)).toEqual(Array.from({ length: 401 }, (_, index) => index));
});
