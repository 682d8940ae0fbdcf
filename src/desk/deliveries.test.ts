import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Handler, JobContext } from '../jobs/handler.ts';
import { startWorker } from '../jobs/worker.ts';
import { silent } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { dispatchEvents, listDeliveries } from '../store/deliveries.ts';
import { publish } from '../store/events.ts';
import { listJobs } from '../store/jobs-list.ts';
import { testDatabase } from '../store/testing/database.ts';
import { testVault } from '../vault/testing/vault.ts';
import type { Actor } from './actor.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createEndpoints, type Endpoints } from './deliveries-endpoints.ts';
import { deliverHandler } from './deliveries-send.ts';
import { startDispatcher } from './dispatcher.ts';
import type { Parts } from './parts.ts';

const admin: Actor = { kind: 'person', id: 'p', name: 'Ana Example', roles: ['administrator'], jobs: [] };
const outside = { publicUrl: 'https://gate.example.com', network: 'inside' } as const;

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
let db: Connection;
let server: Server;
let url = '';
let heard: Heard[] = [];
let status = 200;
let clock = new Date('2026-03-02T09:00:00Z');
let parts: Parts;
let endpoints: Endpoints;
let deliveries: Deliveries;

beforeAll(async () => {
  db = await testDatabase();
  parts = { database: db, vault: testVault(), log: silent, now: () => clock };
  endpoints = createEndpoints(parts, outside);
  deliveries = createDeliveries(parts);
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      response.writeHead(status).end('thank you');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/hook`;
});
afterAll(async () => {
  server.close();
  await db.close();
});
beforeEach(() => {
  heard = [];
  status = 200;
  clock = new Date();
});
afterEach(async () => {
  for (const table of ['job', 'endpoint', 'event']) await db.execute(`delete from ${table}`);
});

const add = (types: readonly string[] = [], to = url) =>
  endpoints.add(admin, { name: 'Test', url: to, types, enabled: true });
const told = (subject: string) => ({ type: 'case.opened', subject, data: { band: 'priority' } });
const states = async () => (await listDeliveries(db, {}, { limit: 100 })).map((it) => it.state);
const failingContext = (attempt: number): JobContext => ({
  jobId: 1,
  attempt,
  progress: async () => {},
  signal: new AbortController().signal,
});
/** Makes an attempt of the newest delivery, as the worker would. */
const attempt = async (number: number, handler: Handler = deliverHandler(parts, outside)): Promise<unknown> => {
  const [newest] = await listDeliveries(db, {}, { limit: 1 });
  return handler.run({ delivery: newest?.id }, failingContext(number)).catch((error: unknown) => error);
};

describe('the dispatcher', () => {
  test('makes one delivery of each event for each endpoint that wants it, however many walk at once', async () => {
    await add();
    await add(['case.opened']);
    await add(['report.received']);
    const off = await add();
    await endpoints.change(admin, off.endpoint.id, { name: 'off', url, types: [], enabled: false });
    await publish(
      db,
      Array.from({ length: 700 }, (_, index) => told(`case-${index}`)),
    );
    const walk = async (): Promise<void> => {
      while ((await dispatchEvents(db)) > 0);
    };
    await Promise.all([walk(), walk(), walk(), walk()]);
    const [made] = await db.query<{ deliveries: number; jobs: number }>(
      'select (select count(*) from delivery) as deliveries, (select count(*) from job) as jobs',
    );
    expect(made).toEqual({ deliveries: 1_400, jobs: 1_400 });
  });
});

describe('a delivery', () => {
  test('is signed, holds ids and a link only, and arrives by dispatcher and worker', async () => {
    const { secret } = await add();
    const dispatcher = startDispatcher({ database: db, log: silent, poll: 0.1 });
    const worker = startWorker({
      database: db,
      handlers: [deliverHandler(parts, outside)],
      log: silent,
      poll: 0.1,
    });
    try {
      await publish(db, [{ ...told('case 1'), job: 'job-1' }]);
      await expect.poll(() => heard.length).toBe(1);
      await expect.poll(states).toEqual(['delivered']);
    } finally {
      await dispatcher.stop();
      await worker.stop(1);
    }
    const [{ headers, body } = { headers: {}, body: '' }] = heard;
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'case.opened',
      data: {
        subject: 'case 1',
        job: 'job-1',
        band: 'priority',
        link: 'https://gate.example.com/cases/case%201',
      },
    });
    expect(headers['webhook-id']).toMatch(/^evt_\d+$/);
    expect(await listJobs(db, {}, { limit: 10 })).toEqual([]);
  });

  test('is signed with the old secret too for a day after a new one was made', async () => {
    const { endpoint, secret: old } = await add();
    const renewed = await endpoints.renewSecret(admin, endpoint.id);
    await endpoints.test(admin, endpoint.id);
    await attempt(1);
    clock = new Date(clock.getTime() + 86_400_001);
    await deliveries.replay(admin, (await listDeliveries(db, {}, { limit: 1 }))[0]?.id ?? 0);
    await attempt(1);
    expect(heard.map(({ headers }) => String(headers['webhook-signature']).split(' ').length)).toEqual([2, 1]);
    const [first] = heard;
    const verified = (secret: string) =>
      new Webhook(secret).verify(first?.body ?? '', (first?.headers ?? {}) as Record<string, string>);
    expect(verified(old)).toEqual(verified(renewed));
  });

  test('that is not accepted is tried again by the schedule, then is a dead letter that can be sent again', async () => {
    const { endpoint } = await add();
    await publish(db, [told('case-1')]);
    await dispatchEvents(db);
    status = 500;
    for (let number = 1; number < 10; number += 1) {
      expect(String(await attempt(number))).toBe('DeliveryFailed: answered 500');
      expect(await states()).toEqual(['waiting']);
    }
    expect(await attempt(10)).toBeUndefined();
    expect(await deliveries.list(admin, { state: 'failed' })).toMatchObject({
      items: [{ attempts: 10, status: 500, error: 'answered 500' }],
    });
    await dispatchEvents(db);
    status = 200;
    const since = new Date(clock.getTime() - 60_000);
    expect(await endpoints.replay(admin, endpoint.id, { since, which: 'failed' })).toBe(1);
    await attempt(1);
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await endpoints.list(admin))[0]).toMatchObject({ failingSince: null, enabled: true });
  });

  test('to an endpoint that is gone is given up, and the endpoint is switched off', async () => {
    await add();
    await publish(db, [told('case-1')]);
    await dispatchEvents(db);
    status = 410;
    expect(await attempt(1)).toBeUndefined();
    expect((await endpoints.list(admin))[0]).toMatchObject({
      enabled: false,
      disabledBecause: 'it answered that it is gone',
    });
    const events = await db.query<{ type: string }>('select type from event order by id desc limit 2');
    expect(events.map((it) => it.type)).toEqual(['endpoint.disabled', 'delivery.failed']);
  });

  test('an endpoint that takes nothing for three days is switched off, and forgets that when it is switched on', async () => {
    const { endpoint } = await add();
    await publish(db, [told('case-1')]);
    await dispatchEvents(db);
    status = 503;
    await attempt(1);
    clock = new Date(clock.getTime() + 3 * 86_400_000);
    await attempt(10);
    expect((await endpoints.list(admin))[0]).toMatchObject({
      enabled: false,
      disabledBecause: 'it failed for three days',
    });
    const on = await endpoints.change(admin, endpoint.id, { name: 'n', url, types: [], enabled: true });
    expect(on).toMatchObject({ enabled: true, failingSince: null, disabledBecause: null });
  });

  test('is not sent inside the own network unless that is allowed', async () => {
    await add();
    await publish(db, [told('case-1')]);
    await dispatchEvents(db);
    await attempt(1, deliverHandler(parts, { ...outside, network: 'public' }));
    expect(heard).toEqual([]);
    expect(await deliveries.list(admin, {})).toMatchObject({ items: [{ error: 'forbidden' }] });
    const strict = createEndpoints(parts, { network: 'public' });
    await expect(strict.add(admin, { name: 'n', url, types: [], enabled: true })).rejects.toMatchObject({
      code: 'invalid',
      flaws: [{ field: '/url', reason: 'must be https' }],
    });
  });
});

test('nobody but administrators sees or changes endpoints', async () => {
  const { endpoint } = await add();
  for (const role of ['recruiter', 'analyst', 'lead', 'auditor'] as const) {
    const actor: Actor = { ...admin, roles: [role] };
    const tried = [
      endpoints.list(actor),
      endpoints.add(actor, { name: 'n', url, types: [], enabled: true }),
      endpoints.remove(actor, endpoint.id),
      endpoints.renewSecret(actor, endpoint.id),
      endpoints.test(actor, endpoint.id),
      deliveries.list(actor, {}),
      deliveries.replay(actor, 1),
    ];
    for (const it of await Promise.allSettled(tried)) {
      expect(it).toMatchObject({ status: 'rejected', reason: { code: 'not-allowed' } });
    }
  }
});
