import { afterEach, describe, expect, it } from 'vitest';
import type { Connection } from './database.ts';
import { migrate, SchemaMismatch } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { testDatabase } from './testing/database.ts';

const one: Migration = { id: 1, name: 'one', sql: 'create table a (n integer); insert into a values (1)' };
const two: Migration = { id: 2, name: 'two', sql: 'alter table a add column m integer default 2' };
const failing: Migration = { id: 2, name: 'failing', sql: 'insert into a values (2); select nonsense' };

describe('migrations', () => {
  const opened: Connection[] = [];
  const fresh = async (): Promise<Connection> => {
    const db = await testDatabase([]);
    opened.push(db);
    return db;
  };
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.close();
  });

  it('are applied once each, in order', async () => {
    const db = await fresh();
    await migrate(db, [one]);
    await migrate(db, [one, two]);
    await migrate(db, [one, two]);
    expect(await db.query('select * from a')).toEqual([{ n: 1, m: 2 }]);
    expect(await db.query('select id, name from schema_migration order by id')).toEqual([
      { id: 1, name: 'one' },
      { id: 2, name: 'two' },
    ]);
  });

  it('are applied once when twenty processes start at the same moment', async () => {
    const db = await fresh();
    await Promise.all(Array.from({ length: 20 }, () => migrate(db, [one, two])));
    expect(await db.query('select * from a')).toEqual([{ n: 1, m: 2 }]);
  });

  it('leave nothing of one that fails, which is named', async () => {
    const db = await fresh();
    await expect(migrate(db, [one, failing])).rejects.toThrow(/migration 2 \(failing\) failed: .*nonsense/);
    expect(await db.query('select n from a')).toEqual([{ n: 1 }]);
    await migrate(db, [one, two]);
    expect(await db.query('select * from a')).toEqual([{ n: 1, m: 2 }]);
  });

  it('refuse a database that a newer version has made', async () => {
    const db = await fresh();
    await migrate(db, [one, two]);
    await expect(migrate(db, [one])).rejects.toThrow(SchemaMismatch);
    await expect(migrate(db, [one])).rejects.toThrow(/migration 2 \(two\).*newer version/);
  });

  it('refuse one that was edited after its release, but not a new layout', async () => {
    const db = await fresh();
    await migrate(db, [one]);
    await migrate(db, [{ ...one, sql: '\n  create table a (n integer);\n  insert into a values (1)\n' }]);
    await expect(migrate(db, [{ ...one, sql: 'create table a (n bigint)' }])).rejects.toThrow(/never edited/);
  });

  it('have numbers without gaps', () => {
    expect(migrations.map(({ id }) => id)).toEqual(migrations.map((_, index) => index + 1));
  });
});
