import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../database.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import type { Migration } from '../migrations/migration.ts';
import { schemaText } from '../schema-text.ts';
import { testDatabase } from '../testing/database.ts';
import { kinds } from '../testing/kinds.ts';
import { BadBackup } from './format.ts';
import { verifyBackup } from './read.ts';
import { NotEmpty, restore } from './restore.ts';
import { backup } from './write.ts';

const first: Migration = {
  id: 1,
  name: 'first',
  sql: `
    create table person (
      number integer generated always as identity primary key,
      name text not null constraint person_name unique,
      friend integer references person,
      sealed bytea,
      document jsonb,
      tags text[],
      at timestamptz not null,
      real double precision,
      size integer generated always as (length(name)) stored
    );
    create sequence loose;
    create table state (one boolean primary key, count bigint not null);
    insert into state values (true, 0);
    create table "strange ""name" ("a column" integer);
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
    create trigger person_append_only before update or delete on person for each row execute function refuse();
  `,
};
const second: Migration = { id: 2, name: 'second', sql: 'alter table state add column later text default $$new$$' };

const fill = async (db: Connection): Promise<void> => {
  await db.execute(
    `insert into person (name, friend, sealed, document, tags, at, real)
     select 'Zoë "' || n || E'" \\\\ \n', nullif(least(n + 1, 3000), 3000), case when n % 3 = 0 then sha256(n::text::bytea) end,
       jsonb_build_object('n', n, 'text', E'{"\\n,}'), array['a,b', null, 'c"' || n],
       timestamptz '2026-03-02 09:00:00.123456Z' + n * interval '1 s', n / 7.0
     from generate_series(1, 2999) as n`,
  );
  await db.execute(`select setval('loose', 4711)`);
  await db.execute('update state set count = 2999');
  await db.execute('insert into "strange ""name" values (1), (null)');
};

const everything = async (db: Connection): Promise<unknown> => [
  await db.query('select * from person order by number'),
  await db.query('select one, count from state'),
  await db.query('select "a column" from "strange ""name" order by 1'),
];

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'a.backup');
let source: Connection;

beforeAll(async () => {
  source = await testDatabase([first]);
  await fill(source);
  await backup(source, file, new Date('2026-03-02T09:00:00Z'));
});
afterAll(() => source?.close());

describe('a backup', () => {
  it('is one file that only its owner reads, with a count and a hash for each table', async () => {
    const { tables, sequences } = await verifyBackup(file);
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['person', 2999],
      ['schema_migration', 1],
      ['state', 1],
      ['strange "name', 2],
    ]);
    expect(sequences).toContainEqual({ name: 'loose', last: 4711, called: true });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is the same when nothing changed', async () => {
    const again = join(folder, 'b.backup');
    await backup(source, again, new Date('2026-03-02T09:00:00Z'));
    expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(file)))).toBe(true);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    [
      'cut off at a line',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).subarray(0, gunzipSync(bytes).indexOf('{"manifest"'))),
    ],
    [
      'changed',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace('2026-03-02 09:00:05', '2026-03-02 09:00:06')),
    ],
    ['something else', () => gzipSync('{"hello":1}\n')],
    ['not even packed', () => Buffer.from('hello')],
  ])('is refused when it is %s', async (_, damage) => {
    const damaged = join(folder, 'damaged.backup');
    writeFileSync(damaged, damage(readFileSync(file)));
    await expect(verifyBackup(damaged)).rejects.toThrow(BadBackup);
  });
});

describe('a restore', () => {
  it.each(kinds)('gives everything back, $kind', async ({ absent, open }) => {
    if (absent !== undefined) return;
    const db = await open();
    await db.script('drop table if exists schema_migration');
    await restore(db, file, [first, second]);
    expect(await everything(db)).toEqual(await everything(source));
    await db.execute(`insert into person (name, at) values ('next', now())`);
    expect(await db.query(`select max(number) as number, nextval('loose') as loose from person`)).toEqual([
      { number: 3000, loose: 4712 },
    ]);
    await expect(db.execute('delete from person where number = 1')).rejects.toThrow('append only');
    await expect(db.execute(`insert into person (name, at, friend) values ('x', now(), 99999)`)).rejects.toThrow(
      /foreign/,
    );
    // A backup of what was restored goes round once more, as the newer schema.
    const onward = join(folder, 'onward.backup');
    await backup(db, onward, new Date('2026-03-02T09:00:00Z'));
    expect((await verifyBackup(onward)).tables[0]).toMatchObject({ name: 'person', rows: 3000 });
    await db.close();
  });

  it('gives back the schema of the product as its migrations make it', async () => {
    const product = await testDatabase();
    const whole = join(folder, 'product.backup');
    await backup(product, whole, new Date('2026-03-02T09:00:00Z'));
    const db = await testDatabase([]);
    await db.script('drop table schema_migration');
    await restore(db, whole, migrations);
    expect(await schemaText(db)).toBe(await schemaText(product));
    await db.close();
    await product.close();
  });

  it('refuses a database that has tables', async () => {
    const db = await testDatabase([first]);
    await expect(restore(db, file, [first])).rejects.toThrow(NotEmpty);
    await db.close();
  });

  it('refuses a backup of a newer version', async () => {
    const db = await testDatabase([]);
    await db.script('drop table schema_migration');
    await expect(restore(db, file, [])).rejects.toThrow(/newer version/);
    await db.close();
  });

  it('leaves nothing when it fails half way, and can be had again', async () => {
    const db = await testDatabase([]);
    await db.script('drop table schema_migration');
    const failing: Migration = { id: 2, name: 'failing', sql: 'select nonsense' };
    await expect(restore(db, file, [first, failing])).rejects.toThrow(/nonsense/);
    expect(await db.query(`select 1 from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([]);
    await restore(db, file, [first]);
    expect(await everything(db)).toEqual(await everything(source));
    await db.close();
  });

  it('goes on after a restore that was killed', async () => {
    const db = await testDatabase([]);
    await db.script('drop table schema_migration; create table restore_unfinished ()');
    await migrate(db, [first]);
    await restore(db, file, [first]);
    expect(await everything(db)).toEqual(await everything(source));
    await db.close();
  });
});
