import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { endHook, keepHook } from '../../store/received-hooks.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { connect } from '../testing/ats.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  await connect(shop.context, 'greenhouse', { id: 'api' });
  await connect(shop.context, 'lever', { id: 'elsewhere' });
});
afterAll(() => db.close());

let made = 0;
const delivery = async (body: string, { state = 'failed', connector = 'api' } = {}): Promise<number> => {
  made += 1;
  const hook = {
    connector,
    key: Uint8Array.of(made),
    covered: true,
    event: undefined,
    body: new TextEncoder().encode(body),
    receivedAt: shop.context.now(),
  };
  const id = (await keepHook(db, shop.context.vault, hook)) ?? 0;
  if (state === 'failed') await endHook(db, id, { state, reason: 'unreachable' }, shop.context.now());
  return id;
};

test('an erasure takes deliveries that were not read with it where they name whom it erases, and leaves others', async () => {
  await shop.receive('gone-71', { email: 'Nora.Example@example.com' });
  await shop.receive('stays-72', { email: 'omar@example.com' });
  const named = [
    await delivery('{"payload":{"application":{"id":"gone-71","note":"text"}}}'),
    await delivery('{"candidate":{"emails":["nora.example@example.com"]}}'),
    await delivery('id=gone-71&broken={'),
    await delivery('{"application_id":"gone-71"}', { state: 'waiting' }),
  ];
  const others = [
    await delivery('{"payload":{"application":{"id":"stays-72"}}}'),
    await delivery('{"payload":{"application":{"id":"gone-710"}}}'),
    await delivery('{"candidate":{"emails":["nora.example@example.com"]}}', { state: 'waiting' }),
    await delivery('{"payload":{"application":{"id":"gone-71"}}}', { connector: 'elsewhere' }),
  ];
  const order = { reference: 'api:gone-71', scope: 'application' } as const;
  const { removed } = await shop.memory.erase.erase(people.lead, order);
  expect(removed).toMatchObject({ 'deliveries that were not read': 4 });
  const kept = await db.query<{ id: number }>('select id from received_hook where sealed_body is not null order by id');
  expect(kept.map(({ id }) => id)).toEqual(others);
  const ended = await db.query('select state, reason from received_hook where id = any($1::int8[])', [named]);
  expect(new Set(ended.map((row) => JSON.stringify(row)))).toEqual(new Set(['{"state":"failed","reason":"erased"}']));
});
