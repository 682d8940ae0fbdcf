import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditContracts } from '../../api/contracts/audit.ts';
import { deliveriesContracts } from '../../api/contracts/deliveries.ts';
import { endpointsContracts } from '../../api/contracts/deliveries-endpoints.ts';
import { noticesContracts } from '../../api/contracts/deliveries-notices.ts';
import { eventsContracts } from '../../api/contracts/events.ts';
import { jobsContracts } from '../../api/contracts/jobs.ts';
import { openapi } from '../../api/openapi.ts';
import { interfaceFlaws } from '../../api/testing/interface-flaws.ts';
import { createAudit } from '../../desk/audit.ts';
import { createDeliveries } from '../../desk/deliveries.ts';
import { createEndpoints } from '../../desk/deliveries-endpoints.ts';
import { createEvents, type Events } from '../../desk/events.ts';
import { createJobs } from '../../desk/jobs.ts';
import { createNotices } from '../../desk/notices.ts';
import { silent } from '../../log.ts';
import type { Connection } from '../../store/database.ts';
import { numberEvents, publish } from '../../store/events.ts';
import { enqueue } from '../../store/jobs.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { testVault } from '../../vault/testing/vault.ts';
import type { Route } from '../route.ts';
import { json, person, testApp } from '../testing/app.ts';
import { auditRoutes } from './audit.ts';
import { deliveriesRoutes, endpointsRoutes, noticesRoutes } from './deliveries.ts';
import { eventsRoutes } from './events.ts';
import { jobsRoutes } from './jobs.ts';

let db: Connection;
let routes: readonly Route[];
let events: Events;
beforeAll(async () => {
  db = await testDatabase();
  const parts = { database: db, vault: testVault(), log: silent, now: () => new Date('2026-03-02T09:00:00Z') };
  const outside = { publicUrl: 'https://gate.example.com', network: 'public' } as const;
  events = createEvents(parts);
  routes = [
    ...endpointsRoutes(createEndpoints(parts, outside)),
    ...deliveriesRoutes(createDeliveries(parts)),
    ...noticesRoutes(createNotices(parts, outside)),
    ...jobsRoutes(createJobs(parts)),
    ...auditRoutes(createAudit(parts)),
    ...eventsRoutes(events),
  ];
});
afterAll(async () => {
  await events.close();
  await db.close();
});

const ask = async (path: string, init?: RequestInit): Promise<{ status: number; body: unknown }> => {
  const response = await testApp({ routes, actor: person('administrator') }).request(path, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
const put = (body: unknown): RequestInit => ({ ...json(body), method: 'PUT' });

test('these contracts describe and bound everything, and are called by their place', () => {
  const book = {
    audit: auditContracts,
    deliveries: deliveriesContracts,
    endpoints: endpointsContracts,
    events: eventsContracts,
    jobs: jobsContracts,
    notices: noticesContracts,
  };
  expect(interfaceFlaws(openapi(book, '0'), [])).toEqual([]);
  for (const [feature, ones] of Object.entries(book)) {
    for (const [name, { id }] of Object.entries(ones)) expect(id).toBe(`${feature}.${name}`);
  }
});

test('an endpoint from its beginning to its end', async () => {
  const wish = { name: 'Test', url: 'https://hooks.example.com/gatehouse', types: ['case.opened'] };
  const added = await ask('/api/v1/endpoints', json(wish));
  expect(added).toMatchObject({ status: 201, body: { endpoint: wish, secret: expect.stringMatching(/^whsec_/) } });
  const path = `/api/v1/endpoints/${String(field(field(added.body, 'endpoint'), 'id'))}`;
  expect(await ask(path, put({ ...wish, name: 'Other' }))).toMatchObject({ status: 200, body: { name: 'Other' } });
  expect(await ask(`${path}/secret`, json({}))).toMatchObject({ status: 201 });
  const tested = await ask(`${path}/test`, { method: 'POST' });
  const number = String(field(tested.body, 'delivery'));
  expect(await ask('/api/v1/deliveries?state=waiting')).toMatchObject({ body: { items: [{ type: 'endpoint.test' }] } });
  expect(await ask(`/api/v1/deliveries/${number}/replay`, { method: 'POST' })).toMatchObject({ status: 409 });
  await db.execute(`update delivery set state = 'failed'`);
  expect(await ask(`/api/v1/deliveries/${number}/replay`, { method: 'POST' })).toMatchObject({ status: 202 });
  await db.execute(`update delivery set state = 'failed'`);
  const since = json({ since: '2026-01-01T00:00:00Z' });
  expect(await ask(`${path}/replay`, since)).toEqual({ status: 202, body: { deliveries: 1 } });
  expect(await ask('/api/v1/endpoints')).toMatchObject({ body: { endpoints: [{ name: 'Other' }] } });
  expect(await ask(path, { method: 'DELETE' })).toEqual({ status: 204, body: undefined });
  expect(await ask(path, put(wish))).toMatchObject({ status: 404 });
});

describe('what cannot be is refused', () => {
  test.each([
    ['a type that does not exist', { name: 'n', url: 'https://hooks.example.com/', types: ['nothing'] }],
    ['an address inside', { name: 'n', url: 'https://10.0.0.1/' }],
    ['a name without an end', { name: 'n'.repeat(101), url: 'https://hooks.example.com/' }],
    ['a field of no use', { name: 'n', url: 'https://hooks.example.com/', secret: 'mine' }],
  ])('%s', async (_, body) => {
    expect((await ask('/api/v1/endpoints', json(body))).status).toBeGreaterThanOrEqual(400);
    expect((await ask('/api/v1/endpoints', json(body))).status).toBeLessThan(423);
  });

  test.each(['/api/v1/jobs/99999999999999999999/retry', '/api/v1/jobs/x/cancel', '/api/v1/deliveries/0/replay'])(
    '%s',
    async (path) => {
      const { status } = await ask(path, { method: 'POST' });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(423);
    },
  );
});

test('a channel of notices from its beginning to its end', async () => {
  const wish = { name: 'n', target: { kind: 'email', to: ['ana@example.com'] }, rules: ['case-due'], enabled: true };
  const added = await ask('/api/v1/notice-channels', json(wish));
  expect(added).toMatchObject({ status: 201, body: { kind: 'email', target: 'addresses: 1' } });
  expect(JSON.stringify(added.body)).not.toContain('ana@');
  const path = `/api/v1/notice-channels/${String(field(added.body, 'id'))}`;
  expect(await ask(path, put({ ...wish, enabled: false }))).toMatchObject({ status: 200, body: { enabled: false } });
  expect(await ask(`${path}/test`, { method: 'POST' })).toMatchObject({ status: 204 });
  expect(await ask('/api/v1/notice-channels')).toMatchObject({ body: { channels: [{ name: 'n' }] } });
  expect(await ask(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
});

test('work in the background and the audit log', async () => {
  await enqueue(db, [{ kind: 'retro.search', payload: {} }]);
  const { body } = await ask('/api/v1/jobs?kind=retro.search&limit=1');
  const [job] = field(body, 'items') as unknown[];
  expect(await ask('/api/v1/jobs/counts')).toMatchObject({ status: 200 });
  const path = `/api/v1/jobs/${String(field(job, 'id'))}`;
  expect(await ask(`${path}/cancel`, { method: 'POST' })).toMatchObject({ status: 200, body: { state: 'cancelled' } });
  expect(await ask(`${path}/retry`, { method: 'POST' })).toMatchObject({ status: 200, body: { state: 'waiting' } });
  expect(await ask('/api/v1/audit?action=job.retried&since=2026-01-01T00:00:00Z')).toMatchObject({
    body: { items: [{ action: 'job.retried' }] },
  });
  expect(await ask('/api/v1/audit/head')).toMatchObject({ status: 200, body: { hash: expect.any(String) } });
});

test('the live stream goes on after Last-Event-ID', async () => {
  const app = testApp({ routes, actor: person('lead') });
  await numberEvents(db);
  const start = await db.query<{ position: number }>('select position from event_head');
  await publish(db, [{ type: 'case.opened', subject: 'case-1', data: { band: 'review' } }]);
  const headers = { 'Last-Event-ID': String(start[0]?.position ?? 0) };
  const response = await app.request('/api/v1/events', { headers });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.getReader();
  let text = '';
  while (!text.includes('case.opened')) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) break;
    text += new TextDecoder().decode(value);
  }
  await reader?.cancel();
  expect(text).toContain('event: case.opened\ndata: {"band":"review","subject":"case-1"');
});
