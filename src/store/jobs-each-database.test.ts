import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { verifyAudit } from './audit-chain.ts';
import type { Connection } from './database.ts';
import { eventChannel, publish, readEvents } from './events.ts';
import { enqueue, jobChannel, once } from './jobs.ts';
import { enqueueDue, listJobs } from './jobs-list.ts';
import { claim, complete, fail, recover } from './jobs-run.ts';
import { migrate } from './migrate.ts';
import { work } from './migrations/0003-work.ts';
import { kinds } from './testing/kinds.ts';

describe.each(kinds)('queue, outbox and audit log on $kind', ({ kind, absent, open }) => {
  let db: Connection;
  beforeAll(async () => {
    if (absent !== undefined) return;
    db = await open();
    await migrate(db, [work]);
  });
  afterAll(() => db?.close());
  const when = (title: string, run: () => Promise<void>) =>
    absent === undefined ? test(title, run) : test.skip(`${title} (${kind}: ${absent})`, run);

  when('jobs are added, taken in batches, failed, taken back and done', async () => {
    let rings = 0;
    const deaf = await db.listen(jobChannel, () => {
      rings += 1;
    });
    await enqueue(db, [
      ...Array.from({ length: 50 }, (_, index) => ({ kind: 'k', payload: { index, text: 'ü "quoted" \\' } })),
      { kind: 'k', key: 'one', payload: null, runAt: new Date(0) },
      { kind: 'k', key: 'one', payload: null },
    ]);
    await expect.poll(() => rings).toBeGreaterThan(0);
    await deaf();
    const wanted = [
      { kind: 'k', room: 30 },
      { kind: 'other', room: 5 },
    ];
    const first = await claim(db, 'a', wanted, 60);
    const second = await claim(db, 'b', wanted, 0);
    expect([first.length, second.length]).toEqual([30, 21]);
    expect([...first, ...second].map((it) => it.payload)).toContainEqual({ index: 7, text: 'ü "quoted" \\' });
    await complete(db, 'a', first);
    expect(await recover(db, [{ kind: 'k', attempts: 5 }])).toBe(21);
    const again = await claim(db, 'c', wanted, 60);
    await fail(
      db,
      'c',
      again.map(({ id, attempt }) => ({ id, attempt, error: 'x', delay: attempt === 2 ? null : 0 })),
    );
    expect((await listJobs(db, { state: 'failed' }, { limit: 50 })).length).toBe(21);
  });

  when('an effect is made once and a recurring job added once', async () => {
    const asked = [await once(db, 'e', async () => {}), await once(db, 'e', async () => {})];
    expect(asked).toEqual([true, false]);
    await enqueueDue(db, [{ kind: 'r', every: 60 }]);
    await enqueueDue(db, [{ kind: 'r', every: 60 }]);
    expect((await listJobs(db, { kind: 'r' }, { limit: 5 })).length).toBe(1);
  });

  when('events are numbered in the order of commits, and ring', async () => {
    let rings = 0;
    const deaf = await db.listen(eventChannel, () => {
      rings += 1;
    });
    await db.transaction((within) =>
      publish(within, [{ type: 'case.opened', subject: 'a', data: { n: 1.5, z: null } }]),
    );
    await publish(db, [{ type: 'case.opened', subject: 'b', job: 'j', data: {} }]);
    await expect.poll(() => rings).toBeGreaterThan(0);
    await deaf();
    expect(await readEvents(db, 0, 10)).toMatchObject([
      { position: 1, subject: 'a', job: null, data: { n: 1.5, z: null }, at: expect.any(Date) },
      { position: 2, subject: 'b', job: 'j' },
    ]);
  });

  when('the audit log is one chain that nobody rewrites', async () => {
    const entry = {
      at: new Date('2026-03-02T09:00:00.123Z'),
      actor: { kind: 'person', id: 'p', name: 'Ana Exämple', roles: [], jobs: [] } as const,
      action: 'case.read',
      subject: 'api:1',
      detail: { b: 1e21, a: 'x "y" \\', n: null, t: true },
    };
    await audit(
      db,
      Array.from({ length: 200 }, () => entry),
    );
    await db.transaction((within) => audit(within, [entry]));
    expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: 201 });
    await expect(db.execute(`update audit_entry set actor = 'q'`)).rejects.toThrow('append-only');
  });
});
