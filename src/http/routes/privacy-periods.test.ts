import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRetentionPeriods } from '../../desk/memory/retention-periods.ts';
import { workshop } from '../../desk/memory/testing/memory.ts';
import { testAccess, testClock } from '../../desk/testing/access.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { periodsRoutes } from './privacy-periods.ts';
import { accessApp, openBrowser, setUp, signIn } from './testing/browser.ts';

const path = '/api/v1/privacy/retention/periods';

let db: Connection;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.close());

test('periods are read with their version, planned, and set over the version that was seen', async () => {
  const clock = testClock();
  const shop = workshop(db, clock.now());
  const configured = { preset: 'us', days: { declined: 400 } } as const;
  const periods = createRetentionPeriods({ ...shop.context, now: clock.now }, configured);
  await shop.receive('old', {}, { receivedAt: '2025-06-01T08:00:00Z' });
  const access = testAccess(db, clock.now);
  const page = openBrowser(accessApp(access, periodsRoutes(periods, access)));
  const device = await setUp(access, page);
  await signIn(page, device);
  const change = (ifMatch: string | undefined, body: unknown) =>
    page.send('PUT', path, body, ifMatch === undefined ? {} : { 'If-Match': ifMatch });

  const read = await page.send('GET', path);
  expect(read.headers.get('etag')).toBe('"0"');
  expect(await read.json()).toMatchObject({ version: 0, preset: 'us', changedBy: null });
  const days = { unreviewed: 200 };
  const plan = await page.ask('POST', `${path}/plan`, { days });
  expect(plan).toMatchObject({
    erased: 1,
    clocks: [{ clock: 'unreviewed', before: 366, after: 200, erased: 1, held: 0, oldest: '2025-06-01T08:00:00.000Z' }],
  });
  expect((await change(undefined, { days, erased: 1 })).status).toBe(428);
  expect((await change('"7"', { days, erased: 1 })).status).toBe(412);
  expect((await change('"0"', { days, erased: 0 })).status).toBe(409);
  for (const wrong of [{ declined: 30 }, { unreviewed: 0 }, { unreviewed: 1.5 }, { forever: 1 }])
    expect([wrong, (await change('"0"', { days: wrong, erased: 9 })).status]).toEqual([wrong, 422]);
  const changed = await change('"0"', { days, erased: 1 });
  expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"1"']);
  expect((await change('"0"', { days: {}, erased: 0 })).status).toBe(412);

  clock.pass(20);
  const late = await change('"1"', { days: {}, erased: 0 });
  expect(late.status).toBe(403);
  expect(await late.json()).toMatchObject({ flaws: [{ field: '/session/confirmedAt' }] });
  await signIn(page, device);
  expect((await change('"1"', { days: {}, erased: 0 })).status).toBe(200);
});
