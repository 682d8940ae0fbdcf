import { afterAll, beforeAll, expect, test } from 'vitest';
import { silent } from '../../log.ts';
import { type Connection, Unreachable } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { createLane, type LaneParts } from './lane.ts';

let db: Connection;
beforeAll(async () => {
  db = await testDatabase();
  await db.script('create table done (item text not null)');
});
afterAll(() => db.close());

const laneOf = (more: Partial<LaneParts<string, string>> = {}) =>
  createLane<string, string>({
    database: db,
    log: silent,
    keyOf: (item) => item,
    work: async (within, items) => {
      await within.execute('insert into done (item) select * from unnest($1::text[])', [items]);
      if (items.includes('poison')) throw new TypeError('cannot be done');
      return items.map((item) => `${item} done`);
    },
    ...more,
  });

test('what waits together is done together, in order', async () => {
  const sizes: number[] = [];
  const lane = laneOf({ measured: (size) => sizes.push(size) });
  const items = Array.from({ length: 20 }, (_, index) => `a-${index}`);
  expect(await Promise.all(items.map((item) => lane.enter(item)))).toEqual(items.map((item) => `${item} done`));
  expect(sizes).toEqual([1, 19]);
  const rows = await db.query<{ item: string }>(`select item from done where item like 'a-%'`);
  expect(rows.map(({ item }) => item)).toEqual(items);
});

test('one that cannot be done is refused alone, and leaves nothing behind', async () => {
  const lane = laneOf();
  const outcomes = await Promise.allSettled(['b-1', 'b-2', 'poison', 'b-3'].map((item) => lane.enter(item)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  const rows = await db.query<{ item: string }>(`select item from done where item like 'b-%' or item = 'poison'`);
  expect(rows.map(({ item }) => item).sort()).toEqual(['b-1', 'b-2', 'b-3']);
});

test('two with one key never stand in one batch', async () => {
  const batches: (readonly string[])[] = [];
  const lane = laneOf({
    keyOf: (item) => item.slice(0, 1),
    work: async (_, items) => {
      batches.push(items);
      return items;
    },
  });
  await Promise.all(['x1', 'y1', 'y2', 'z1', 'y3'].map((item) => lane.enter(item)));
  expect(batches).toEqual([['x1'], ['y1', 'z1'], ['y2'], ['y3']]);
});

test('says so when the database is away, and when too many wait', async () => {
  const away = laneOf({
    work: async () => {
      throw new Unreachable('away');
    },
  });
  await expect(away.enter('c-1')).rejects.toMatchObject({ code: 'unavailable', retryAfter: 5 });
  const full = laneOf({ mostWaiting: 2, mostAtOnce: 1 });
  const outcomes = await Promise.allSettled(['d-1', 'd-2', 'd-3', 'd-4'].map((item) => full.enter(item)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  await full.idle();
  expect(full.waiting).toBe(0);
});

test('two lanes on one database take turns', async () => {
  let inside = 0;
  let most = 0;
  const parts: Partial<LaneParts<string, string>> = {
    mostAtOnce: 3,
    work: async (within, items) => {
      inside += 1;
      most = Math.max(most, inside);
      await within.query('select pg_sleep(0.005)');
      inside -= 1;
      return items;
    },
  };
  const lanes = [laneOf(parts), laneOf(parts)];
  await Promise.all(Array.from({ length: 24 }, (_, index) => lanes[index % 2]?.enter(`e-${index}`)));
  expect(most).toBe(1);
});
