import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Conflict, type Connection, Unreachable } from './database.ts';
import { Unstorable } from './driver/values.ts';
import { kinds } from './testing/kinds.ts';

for (const { kind, absent, open } of kinds) {
  if (absent !== undefined) process.stdout.write(`skipped: the database contract on a ${kind}: ${absent}\n`);

  describe.skipIf(absent !== undefined)(`the database contract, ${kind}`, () => {
    let db: Connection;
    beforeAll(async () => {
      db = await open();
      await db.script(`
        create table thing (id integer primary key, name text constraint thing_name unique, amount bigint, part bytea);
        create table job (id integer primary key, done boolean not null default false);
        create table parent (id integer primary key);
        create table child (id integer references parent deferrable initially deferred);
      `);
    });
    beforeEach(() => db.script('delete from thing; delete from job'));
    afterAll(() => db?.close());

    const one = async (text: string, values: readonly unknown[] = []): Promise<unknown> => {
      const [row] = await db.query<{ value: unknown }>(text, values);
      return row?.value;
    };

    it('says of which kind it is', () => {
      expect(db.kind).toBe(kind);
    });

    it('gives every type back as the store expects it', async () => {
      const [row] = await db.query(
        `select 9007199254740991::int8 as big, 7::int4 as whole, 1.5::float8 as real, sum(n) as total, true as truth,
           timestamptz '2026-03-02 10:00:00.123+01' as at, '{"a":[1,"x"]}'::jsonb as document, '\\x00ff'::bytea as bytes,
           null::text as nothing, 'b5a1e8a4-0f5d-4c39-9d2e-000000000001'::uuid as id, date '2026-03-02' as day
         from (values (1::int8), (2::int8)) as v(n)`,
      );
      expect(row).toEqual({
        big: 9007199254740991,
        whole: 7,
        real: 1.5,
        total: 3,
        truth: true,
        at: new Date('2026-03-02T09:00:00.123Z'),
        document: { a: [1, 'x'] },
        bytes: new Uint8Array([0, 255]),
        nothing: null,
        id: 'b5a1e8a4-0f5d-4c39-9d2e-000000000001',
        day: '2026-03-02',
      });
    });

    it('gives arrays back with their nulls, quotes and depth', async () => {
      const [row] = await db.query(
        `select array[1, null, -3]::int8[] as wholes, array['a "b"', null, '{,}', '\\', 'NULL', '']::text[] as texts,
           array['\\x00ff', null]::bytea[] as parts, array[[1,2],[3,4]] as square, '{}'::text[] as none,
           array[true, false] as truths, array['{"a":"}"}'::jsonb] as documents,
           array[timestamptz '2026-03-02 09:00:00Z'] as times`,
      );
      expect(row).toEqual({
        wholes: [1, null, -3],
        texts: ['a "b"', null, '{,}', '\\', 'NULL', ''],
        parts: [new Uint8Array([0, 255]), null],
        square: [
          [1, 2],
          [3, 4],
        ],
        none: [],
        truths: [true, false],
        documents: [{ a: '}' }],
        times: [new Date('2026-03-02T09:00:00Z')],
      });
    });

    it('takes every type as a parameter', async () => {
      const given = {
        text: 'O\'Brien "x" \\ ☃ 👩‍👩‍👧 \u202e',
        whole: 2 ** 40,
        real: 0.1,
        truth: false,
        at: new Date('2026-03-02T09:00:00.123Z'),
        bytes: new Uint8Array([0, 1, 254, 255]),
        document: { a: [1, null, 'x'], b: { c: '\u0007' } },
        nothing: null,
      };
      const [row] = await db.query(
        `select $1::text as text, $2::int8 as whole, $3::float8 as real, $4::boolean as truth, $5::timestamptz as at,
           $6::bytea as bytes, $7::jsonb as document, $8::text as nothing`,
        Object.values(given),
      );
      expect(row).toEqual(given);
    });

    it('writes many rows at once through unnest', async () => {
      const count = 5000;
      const ids = Array.from({ length: count }, (_, index) => index);
      const changed = await db.execute(
        `insert into thing select * from unnest($1::int4[], $2::text[], $3::int8[], $4::bytea[])`,
        [
          ids,
          ids.map((id) => (id % 7 === 0 ? null : `näme, "${id}"`)),
          ids.map((id) => (id % 5 === 0 ? null : id * 2 ** 33)),
          ids.map((id) => new Uint8Array([id % 256, 0])),
        ],
      );
      expect(changed).toBe(count);
      expect(await db.query('select * from thing where id in (13, 35) order by id')).toEqual([
        { id: 13, name: 'näme, "13"', amount: 13 * 2 ** 33, part: new Uint8Array([13, 0]) },
        { id: 35, name: null, amount: null, part: new Uint8Array([35, 0]) },
      ]);
    });

    it('counts the rows that a statement changed', async () => {
      await db.execute('insert into thing (id) values (1), (2), (3)');
      expect(await db.execute('update thing set amount = 1 where id > $1', [1])).toBe(2);
      expect(await db.execute('delete from thing where id = 99')).toBe(0);
    });

    it('runs one text with different values many times', async () => {
      for (let n = 0; n < 12; n += 1) expect(await one('select $1::int4 * 2 as value', [n])).toBe(n * 2);
    });

    it('carries 10 MB of text and of bytes both ways', async () => {
      const text = 'Zürich 👋'.repeat(1_000_000);
      const bytes = new Uint8Array(10_000_000).map((_, index) => index % 251);
      await db.execute('insert into thing (id, name, part) values (1, null, $1)', [bytes]);
      expect(await one('select length($1::text) as value', [text])).toBe([...text].length);
      expect((await one('select $1::text as value', [text])) === text).toBe(true);
      const [row] = await db.query<{ part: Uint8Array }>('select part from thing');
      expect(Buffer.compare(row?.part ?? bytes.subarray(1), bytes)).toBe(0);
    });

    it('refuses NUL characters in a word of its own and goes on', async () => {
      await expect(one('select $1::text as value', ['a\0b'])).rejects.toThrow(Unstorable);
      await expect(one('select $1::text[] as value', [['a\0b']])).rejects.toThrow(Unstorable);
      await expect(one('select $1::jsonb as value', [{ a: '\0' }])).rejects.toThrow(Unstorable);
      expect(await one('select 1 as value')).toBe(1);
    });

    it('refuses to round an int8', async () => {
      await expect(one('select 9007199254740993::int8 as value')).rejects.toThrow(RangeError);
      expect(await one('select 1 as value')).toBe(1);
    });

    it('names the key that was taken', async () => {
      await db.execute(`insert into thing (id, name) values (1, 'a')`);
      const taken = db.execute(`insert into thing (id, name) values (2, $1)`, ['a']);
      await expect(taken).rejects.toThrow(new Conflict('thing_name'));
      await expect(taken).rejects.toMatchObject({ constraint: 'thing_name' });
    });

    it('does not call a wrong statement unreachable', async () => {
      const wrong = db.query('select nonsense');
      await expect(wrong).rejects.toThrow(/nonsense/);
      await expect(wrong).rejects.not.toThrow(Unreachable);
    });

    it('keeps all of a transaction or nothing', async () => {
      await db.transaction((tx) => tx.execute('insert into thing (id) values (1)'));
      const failing = db.transaction(async (tx) => {
        await tx.execute('insert into thing (id) values (2)');
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await one('select array_agg(id) as value from thing')).toEqual([1]);
    });

    it('undoes an inner transaction alone', async () => {
      await db.transaction(async (tx) => {
        await tx.execute('insert into thing (id) values (1)');
        const inner = tx.transaction(async (within) => {
          await within.execute('insert into thing (id) values (2)');
          await within.transaction((deeper) => deeper.execute('insert into thing (id) values (3)'));
          await within.execute('insert into thing (id) values (1)');
        });
        await expect(inner).rejects.toThrow(Conflict);
        await tx.transaction((within) => within.execute('insert into thing (id) values (4)'));
      });
      expect(await one('select array_agg(id order by id) as value from thing')).toEqual([1, 4]);
    });

    it('does not keep a transaction in which a failure was swallowed', async () => {
      const swallowed = db.transaction(async (tx) => {
        await tx.execute('insert into thing (id) values (1)');
        await tx.execute('insert into thing (id) values (1)').catch(() => {});
      });
      await expect(swallowed).rejects.toThrow(/swallowed/);
      expect(await one('select count(*) as value from thing')).toBe(0);
    });

    it('refuses what comes after the end of a transaction', async () => {
      const leaked = await db.transaction(async (tx) => tx);
      await expect(leaked.execute('insert into thing (id) values (1)')).rejects.toThrow(/over/);
    });

    it('refuses the outer transaction while an inner one is open', async () => {
      await db.transaction(async (tx) => {
        await tx.transaction(async () => {
          await expect(tx.query('select 1')).rejects.toThrow(/inner/);
        });
        expect(await tx.query('select 1 as one')).toEqual([{ one: 1 }]);
      });
    });

    it('runs statements of one transaction that are asked at once in order', async () => {
      const rows = await db.transaction((tx) =>
        Promise.all([1, 2, 3].map((n) => tx.query<{ n: number }>('select $1::int4 as n', [n]))),
      );
      expect(rows.flat().map(({ n }) => n)).toEqual([1, 2, 3]);
    });

    it('throws what fails at the end of a transaction', async () => {
      const late = db.transaction((tx) => tx.execute('insert into child values (99)'));
      await expect(late).rejects.toThrow(/foreign key/);
      expect(await one('select count(*) as value from child')).toBe(0);
    });

    it('keeps nothing of a script that fails and goes on', async () => {
      const script = 'begin; insert into thing (id) values (1); insert into thing (id) values (1); commit';
      await expect(db.script(script)).rejects.toThrow(Conflict);
      await expect(db.script('insert into thing (id) values (1); select nonsense')).rejects.toThrow(/nonsense/);
      await db.transaction((tx) => tx.execute('insert into thing (id) values (3)'));
      expect(await one('select array_agg(id) as value from thing')).toEqual([3]);
    });

    it('tells who listens, after the commit and never before', async () => {
      const heard: string[] = [];
      const stop = await db.listen('gatehouse_test', (payload) => heard.push(payload));
      await db.transaction(async (tx) => {
        await tx.query(`select pg_notify('gatehouse_test', $1)`, ['kept']);
        await wait(30);
        expect(heard).toEqual([]);
      });
      await db
        .transaction(async (tx) => {
          await tx.query(`select pg_notify('gatehouse_test', 'undone')`);
          throw new Error('undo');
        })
        .catch(() => {});
      await expect.poll(() => heard).toEqual(['kept']);
      await stop();
      await db.query(`select pg_notify('gatehouse_test', 'late')`);
      await wait(30);
      expect(heard).toEqual(['kept']);
    });

    it('lets one transaction at a time hold an advisory lock', async () => {
      let inside = 0;
      let most = 0;
      const enter = () =>
        db.transaction(async (tx) => {
          await tx.query('select pg_advisory_xact_lock(42)');
          inside += 1;
          most = Math.max(most, inside);
          await wait(5);
          inside -= 1;
        });
      await Promise.all(Array.from({ length: 6 }, enter));
      expect(most).toBe(1);
    });

    it('hands each job to one of many takers', async () => {
      await db.execute('insert into job (id) select generate_series(1, 100)');
      const take = async (): Promise<number[]> => {
        const taken: number[] = [];
        for (;;) {
          const rows = await db.transaction((tx) =>
            tx.query<{ id: number }>(
              `update job set done = true where id in
                 (select id from job where not done order by id limit 7 for update skip locked) returning id`,
            ),
          );
          if (rows.length === 0) return taken;
          taken.push(...rows.map(({ id }) => id));
        }
      };
      const taken = (await Promise.all([take(), take(), take()])).flat();
      expect(taken.length).toBe(100);
      expect(new Set(taken).size).toBe(100);
    });

    it('answers many at once', async () => {
      const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => one('select $1::int4 as value', [n])));
      expect(answers).toEqual(Array.from({ length: 200 }, (_, n) => n));
    });

    it('can be closed twice', async () => {
      await db.close();
      await expect(db.close()).resolves.toBeUndefined();
    });
  });
}
