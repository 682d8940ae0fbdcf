import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { silent } from '../log.ts';
import { verifyAudit } from '../store/audit-chain.ts';
import type { Connection } from '../store/database.ts';
import { enqueue } from '../store/jobs.ts';
import { claim, fail } from '../store/jobs-run.ts';
import { testDatabase } from '../store/testing/database.ts';
import { testVault } from '../vault/testing/vault.ts';
import type { Actor, Role } from './actor.ts';
import { type Audit, createAudit } from './audit.ts';
import { createJobs, type Jobs } from './jobs.ts';

const person = (role: Role): Actor => ({
  kind: 'person',
  id: `p-${role}`,
  name: 'Ana Example',
  roles: [role],
  jobs: [],
});
const admin = person('administrator');
let db: Connection;
let jobs: Jobs;
let audit: Audit;
beforeAll(async () => {
  db = await testDatabase();
  const parts = { database: db, vault: testVault(), log: silent, now: () => new Date('2026-03-02T09:00:00Z') };
  jobs = createJobs(parts);
  audit = createAudit(parts);
});
afterAll(() => db.close());
beforeEach(() => db.execute('delete from job'));

const failed = async (): Promise<number> => {
  await enqueue(db, [{ kind: 'retro.search', payload: { run: 'r' } }]);
  const [held] = await claim(db, 'w', [{ kind: 'retro.search', room: 1 }], 60);
  const { id = 0, attempt = 0 } = held ?? {};
  await fail(db, 'w', [{ id, attempt, error: 'Poison: no', delay: null }]);
  return id;
};

test('a failed job is listed with its error, tried again and cancelled, and each step is in the audit log', async () => {
  const id = await failed();
  expect(await jobs.list(admin, { state: 'failed' })).toMatchObject({ items: [{ id, error: 'Poison: no' }] });
  expect(await jobs.retry(admin, id)).toMatchObject({ state: 'waiting', attempt: 0, error: null });
  await expect(jobs.retry(admin, id)).rejects.toMatchObject({ code: 'conflict' });
  expect(await jobs.cancel(person('lead'), id)).toMatchObject({ state: 'cancelled' });
  await expect(jobs.cancel(admin, id)).rejects.toMatchObject({ code: 'conflict' });
  await expect(jobs.cancel(admin, id + 1)).rejects.toMatchObject({ code: 'not-found' });
  const { items } = await audit.list(person('auditor'), { subject: `job:${id}` });
  expect(items.map((it) => [it.action, it.actor.id, it.detail['from']])).toEqual([
    ['job.cancelled', 'p-lead', 'waiting'],
    ['job.retried', 'p-administrator', 'failed'],
  ]);
});

test('a failed job is not tried again beside one that waits with its key', async () => {
  await enqueue(db, [{ kind: 'k', key: 'one', payload: 1 }]);
  const [held] = await claim(db, 'w', [{ kind: 'k', room: 1 }], 60);
  await fail(db, 'w', [{ id: held?.id ?? 0, attempt: 1, error: 'x', delay: null }]);
  await enqueue(db, [{ kind: 'k', key: 'one', payload: 2 }]);
  await expect(jobs.retry(admin, held?.id ?? 0)).rejects.toMatchObject({ code: 'conflict' });
});

test('lists are given in pages, newest first, and refuse a cursor that nobody gave', async () => {
  await enqueue(
    db,
    [1, 2, 3, 4, 5].map((payload) => ({ kind: 'k', payload })),
  );
  const first = await jobs.list(admin, { limit: 2 });
  const second = await jobs.list(admin, { limit: 2, cursor: first.next ?? '' });
  const third = await jobs.list(admin, { limit: 2, cursor: second.next ?? '' });
  const ids = [first, second, third].flatMap(({ items }) => items.map((it) => it.id));
  expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  expect(ids.length).toBe(5);
  expect(third.next).toBeNull();
  await expect(jobs.list(admin, { cursor: 'bm90IGEgbnVtYmVy' })).rejects.toMatchObject({ code: 'invalid' });
  expect(await jobs.counts(admin)).toMatchObject([{ kind: 'k', state: 'waiting', jobs: 5 }]);
});

test('reading the audit log is in the audit log: once for each search', async () => {
  const reader = person('auditor');
  const page = await audit.list(reader, { limit: 1, action: 'job.retried' });
  if (page.next !== null) await audit.list(reader, { limit: 1, action: 'job.retried', cursor: page.next });
  const since = new Date('2026-03-02T08:00:00Z');
  const { items } = await audit.list(reader, { actor: 'p-auditor', since, limit: 1 });
  expect(items).toMatchObject([{ action: 'audit.read', detail: { by: 'action' } }]);
  expect((await audit.list(reader, { until: since })).items).toEqual([]);
  expect(await audit.verify(reader)).toMatchObject({ ok: true });
  expect(await audit.head(reader)).toEqual((await verifyAudit(db)).head);
});

test.each<[Role, boolean, boolean]>([
  ['recruiter', false, false],
  ['analyst', false, false],
  ['auditor', false, true],
  ['lead', true, true],
  ['administrator', true, true],
])('%s: work in the background %s, audit log %s', async (role, seesWork, seesAudit) => {
  const actor = person(role);
  const asked = await Promise.allSettled([
    jobs.list(actor, {}),
    jobs.counts(actor),
    audit.list(actor, {}),
    audit.head(actor),
  ]);
  expect(asked.map((it) => it.status === 'fulfilled')).toEqual([seesWork, seesWork, seesAudit, seesAudit]);
});
