import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Actor } from './actor.ts';
import { createCampaigns } from './campaigns.ts';
import { createSettling } from './lane/settle.ts';
import { laneContext } from './lane/testing/context.ts';
import { createReceiving } from './receive.ts';

let db: Connection;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const integration: Actor = { kind: 'key', id: 'k', name: 'ATS', scopes: ['applications:write'] };
const lead: Actor = { kind: 'person', id: 'p', name: 'Lea', roles: ['lead'], jobs: [] };
const recruiter: Actor = { ...lead, roles: ['recruiter'] };

const people = [
  ['Amara Diallo', 'Boise', 'ID'],
  ['Jonas Weber', 'Austin', 'TX'],
  ['Priya Raman', 'Tampa', 'FL'],
] as const;

/** People in different regions with one device and one phone. */
const ring = (last: number) =>
  people.map(([name, city, region], at) => ({
    source: 'api',
    application: {
      id: `${last}-${at}`,
      receivedAt: '2026-03-02T08:00:00Z',
      session: { deviceId: `device-of-${last}-1234567` },
      candidate: {
        name,
        email: `p${last}${at}@example.com`,
        phone: `+1 206 555 01${last}`,
        location: { city, region, countryCode: 'US' },
      },
    },
  }));

test('a campaign whose people are cleared ended, which is said to whoever may see it, on every way to it', async () => {
  const context = laneContext(db);
  const campaigns = createCampaigns(context);
  await createReceiving(context).receiveMany(integration, ring(77));
  const [line] = (await campaigns.list(lead, { limit: 10 })).items;
  const id = line?.id ?? '';
  expect((await campaigns.record(lead, id)).people).toBe(3);
  const settle = createSettling(context);
  const rows = await db.query<{ number: number }>('select number from application order by number limit 2');
  for (const { number } of rows) await db.transaction((within) => settle(within, number, 'genuine'));
  const ended = { code: 'gone', message: expect.stringMatching(/^This campaign ended on 2026-03-02: /) };
  await expect(campaigns.record(lead, id)).rejects.toMatchObject(ended);
  await expect(campaigns.graph(lead, id)).rejects.toMatchObject(ended);
  expect(await campaigns.search(lead, id)).toEqual([]);
  await expect(campaigns.record(recruiter, id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(campaigns.record(lead, 'c-00000000')).rejects.toMatchObject({ code: 'not-found' });
});

test('an id that two campaigns had leads to the one that has it now', async () => {
  const context = laneContext(db);
  const campaigns = createCampaigns(context);
  await createReceiving(context).receiveMany(integration, [...ring(78), ...ring(79)]);
  const [one = '', other = ''] = (await campaigns.list(lead, { limit: 10 })).items.map(({ id }) => id).sort();
  await db.execute(`update campaign set former_ids = array[$2, 'c-before00'] where id = $1`, [one, other]);
  expect((await campaigns.record(lead, other)).id).toBe(other);
  expect((await campaigns.record(lead, 'c-before00')).id).toBe(one);
});
