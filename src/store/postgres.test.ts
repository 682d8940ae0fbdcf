import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { silent } from '../log.ts';
import { type Connection, Unreachable } from './database.ts';
import { addressOf } from './embedded/server.ts';
import { connectPostgres } from './postgres.ts';
import { testDatabase } from './testing/database.ts';

describe('connections to PostgreSQL', () => {
  let main: Connection;
  let name = '';
  beforeAll(async () => {
    main = await testDatabase([]);
    await main.script('create table thing (id integer primary key, amount integer not null default 0)');
    await main.execute('insert into thing (id) values (1), (2)');
    const [row] = await main.query<{ name: string }>('select current_database() as name');
    name = row?.name ?? '';
  });
  afterAll(() => main?.close());

  const connect = (more: Partial<Parameters<typeof connectPostgres>[0]> = {}): Connection =>
    connectPostgres({
      address: { ...addressOf(inject('databaseSocket')), database: name },
      kind: 'embedded',
      log: silent,
      ...more,
    });
  const terminate = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;

  it('that are lost while idle are made again without a word', async () => {
    const db = connect();
    await Promise.all([1, 2, 3].map(() => db.query('select pg_sleep(0.01)')));
    await main.query(terminate);
    await expect
      .poll(() => db.query('select 1 as one').catch(() => undefined), { timeout: 60_000 })
      .toEqual([{ one: 1 }]);
    await db.close();
  });

  it('that are lost in a transaction say so, and keep nothing of it', async () => {
    const db = connect();
    const lost = db.transaction(async (tx) => {
      await tx.execute('update thing set amount = 99 where id = 1');
      await main.query(terminate);
      await tx.execute('update thing set amount = 99 where id = 2');
    });
    await expect(lost).rejects.toThrow(Unreachable);
    expect(await main.query('select amount from thing where amount = 99')).toEqual([]);
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    await db.close();
  });

  it('hear again after the one that listens was lost', async () => {
    const db = connect();
    const heard: string[] = [];
    await db.listen('gatehouse_test', (payload) => heard.push(payload));
    await main.query(terminate);
    await expect.poll(() => heard, { timeout: 60_000 }).toEqual(['']);
    await main.query(`select pg_notify('gatehouse_test', 'after')`);
    await expect.poll(() => heard).toEqual(['', 'after']);
    await db.close();
  });

  it('have an end of their patience with a statement and with a lock', async () => {
    const db = connect({ patience: { statement: 200, lock: 50 } });
    await expect(db.query('select pg_sleep(5)')).rejects.toThrow(/longer than it may/);
    await main.transaction(async (tx) => {
      await tx.query('select * from thing where id = 1 for update');
      await expect(db.execute('update thing set amount = 1 where id = 1')).rejects.toThrow(/lock/);
    });
    await db.close();
  });

  it('refuse after a while when all are taken', async () => {
    const db = connect({ connections: 1, patience: { connect: 100 } });
    await db.transaction(async () => {
      await expect(db.query('select 1')).rejects.toThrow(Unreachable);
    });
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    await db.close();
  });

  it('call two transactions that wait for each other passing', async () => {
    const db = connect();
    let met = 0;
    const crossing = (first: number, second: number) =>
      db.transaction(async (tx) => {
        await tx.execute('update thing set amount = 2 where id = $1', [first]);
        met += 1;
        await expect.poll(() => met).toBe(2);
        await tx.execute('update thing set amount = 2 where id = $1', [second]);
      });
    const ended = await Promise.allSettled([crossing(1, 2), crossing(2, 1)]);
    const failed = ended.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
    expect(failed).toEqual([new Unreachable('two transactions waited for each other')]);
    await db.close();
  });

  it('survive a change of the schema under their prepared statements', async () => {
    const db = connect({ connections: 1 });
    const ask = () => db.query('select * from thing where id = $1', [1]);
    for (let n = 0; n < 4; n += 1) await ask();
    await main.script('alter table thing add column later text');
    expect(await ask()).toEqual([{ id: 1, amount: expect.any(Number), later: null }]);
    await db.close();
  });

  it('are refused where there is no server', async () => {
    const db = connectPostgres({ address: addressOf('/nonexistent'), kind: 'embedded', log: silent });
    await expect(db.query('select 1')).rejects.toThrow(Unreachable);
    await expect(db.listen('gatehouse_test', () => {})).rejects.toThrow(Unreachable);
    await db.close();
  });
});
