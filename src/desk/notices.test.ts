import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Handler } from '../jobs/handler.ts';
import { startWorker, type Worker } from '../jobs/worker.ts';
import { silent } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { publish } from '../store/events.ts';
import { enqueue } from '../store/jobs.ts';
import { listJobs } from '../store/jobs-list.ts';
import { testDatabase } from '../store/testing/database.ts';
import { testVault } from '../vault/testing/vault.ts';
import type { Actor } from './actor.ts';
import { createUpkeep } from './jobs-upkeep.ts';
import { type ChannelWish, createNotices, type Notices } from './notices.ts';
import type { Parts } from './parts.ts';

const admin: Actor = { kind: 'person', id: 'p', name: 'Ana Example', roles: ['administrator'], jobs: [] };
const outside = { publicUrl: 'https://gate.example.com', network: 'inside' } as const;
let db: Connection;
let notices: Notices;
let server: Server;
let heard: string[] = [];
let status = 200;
let wish: ChannelWish;
let worker: Worker;
beforeAll(async () => {
  db = await testDatabase();
  const parts: Parts = { database: db, vault: testVault(), log: silent, now: () => new Date() };
  notices = createNotices(parts, outside);
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push(body);
      response.writeHead(status).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/slack/secret`;
  wish = { name: 'Reviewers', target: { kind: 'slack', url }, rules: ['case-opened', 'case-due'], enabled: true };
  const quick = (it: Handler): Handler => ({ ...it, attempts: 1 });
  worker = startWorker({
    database: db,
    handlers: createUpkeep(parts, outside).handlers.map(quick),
    log: silent,
    poll: 0.05,
  });
});
afterAll(async () => {
  await worker.stop(1);
  server.close();
  await db.close();
});
beforeEach(() => {
  heard = [];
  status = 200;
});
afterEach(() => db.execute('delete from notice_channel'));

const idle = () => expect.poll(async () => (await listJobs(db, { state: 'waiting' }, { limit: 5 })).length).toBe(0);
const digest = () => enqueue(db, [{ kind: 'notice.digest', payload: null, key: 'recurring' }]);
const opened = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'case.opened',
    subject: `case-${index}`,
    data: { band: 'priority' },
  }));

test('500 cases of a campaign are one notice for each channel, and are told once', async () => {
  await notices.add(admin, wish);
  await notices.add(admin, { ...wish, rules: ['report-received'] });
  await publish(db, opened(500));
  await digest();
  await expect.poll(() => heard.length).toBe(1);
  expect(JSON.parse(heard[0] ?? '')).toEqual({
    text:
      '*Gatehouse: 500 cases were opened that should be looked at first*\n' +
      '500 cases were opened that should be looked at first: https://gate.example.com/cases',
  });
  await digest();
  await idle();
  expect(heard.length).toBe(1);
  expect((await notices.list(admin))[0]).toMatchObject({ lastError: null, lastSentAt: expect.any(Date) });
});

test('a channel shows of its target no more than a host, and the database holds it sealed', async () => {
  const { id, target } = await notices.add(admin, wish);
  expect(target).toMatch(/^127\.0\.0\.1:\d+$/);
  const [row] = await db.query<{ sealed_target: Uint8Array }>(
    'select sealed_target from notice_channel where id = $1',
    [id],
  );
  expect(Buffer.from(row?.sealed_target ?? []).toString('latin1')).not.toContain('slack');
});

test('a channel that cannot be reached says so, and a test shows when it can', async () => {
  const { id } = await notices.add(admin, wish);
  status = 404;
  await notices.test(admin, id);
  await expect.poll(async () => (await notices.list(admin))[0]?.lastError).toBe('DeliveryFailed: answered 404');
  status = 200;
  await notices.test(admin, id);
  await expect.poll(async () => (await notices.list(admin))[0]?.lastError).toBeNull();
  expect(heard.at(-1)).toContain('a test');
});

test('mail without a mail server is a failed job that says so', async () => {
  const to = ['ana@example.com'];
  const { id } = await notices.add(admin, { ...wish, target: { kind: 'email', to } });
  await notices.test(admin, id);
  await expect.poll(async () => (await notices.list(admin))[0]?.lastError).toBe('Poison: no mail server is set up');
});

test('a channel keeps its kind, can be changed and removed, and only by administrators', async () => {
  const { id } = await notices.add(admin, wish);
  const mail = { kind: 'email', to: ['ana@example.com'] } as const;
  await expect(notices.change(admin, id, { ...wish, target: mail })).rejects.toMatchObject({ code: 'invalid' });
  expect(await notices.change(admin, id, { ...wish, enabled: false })).toMatchObject({ enabled: false });
  await publish(db, opened(1));
  await digest();
  await idle();
  expect(heard).toEqual([]);
  const lead: Actor = { ...admin, roles: ['lead'] };
  await expect(notices.remove(lead, id)).rejects.toMatchObject({ code: 'not-allowed' });
  await notices.remove(admin, id);
  await expect(notices.remove(admin, id)).rejects.toMatchObject({ code: 'not-found' });
});
