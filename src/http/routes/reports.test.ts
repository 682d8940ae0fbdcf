import { afterAll, beforeAll, expect, test } from 'vitest';
import { laneContext } from '../../desk/lane/testing/context.ts';
import { createReports } from '../../desk/memory/reports.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { json, testApp } from '../testing/app.ts';
import { type Listening, listening } from '../testing/server.ts';
import { reportsRoutes } from './reports.ts';

let db: Connection;
let server: Listening;
beforeAll(async () => {
  db = await testDatabase();
  const context = laneContext(db);
  const reports = createReports(context, { reports: 'open', dueRules: context.dueRules });
  server = await listening(testApp({ routes: reportsRoutes(reports), trustedProxies: ['127.0.0.1'] }));
});
afterAll(async () => {
  await server.close();
  await db.close();
});

test('reports are counted for the network that they come from: a host has no end of IPv6 addresses', async () => {
  const send = async (from: string) => {
    const asked = json({ seen: 'Odd', about: 'Somebody' }, { 'X-Forwarded-For': from });
    return (await fetch(`${server.url}/api/v1/reports`, asked)).status;
  };
  const statuses: number[] = [];
  for (let host = 1; host <= 6; host += 1) statuses.push(await send(`2001:db8:1:2::${host}`));
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  expect(await send('2001:db8:1:3::1')).toBe(201);
});
