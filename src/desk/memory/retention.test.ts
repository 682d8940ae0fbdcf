import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultDueRules } from '../../engine/review/due.ts';
import type { Connection } from '../../store/database.ts';
import { enqueue } from '../../store/jobs.ts';
import { openCasesFor } from '../../store/open-cases.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.close());

const on = (day: string): Workshop => workshop(db, new Date(`${day}T09:00:00Z`));
const old = { receivedAt: '2025-01-10T08:00:00Z' };

/** A closed case with an outcome of a day. */
const close = async (reference: string, outcome: string, day: string): Promise<void> => {
  const [row] = await db.query<{ number: number }>('select number from application where reference = $1', [reference]);
  const at = new Date(`${day}T09:00:00Z`);
  const by = { kind: 'person', id: 'analyst' };
  await openCasesFor(db, [row?.number ?? 0], { cause: 'hand', by, at }, defaultDueRules);
  await db.execute(
    `update review_case set state = 'closed', outcome = $2, reason = 'admitted', first_by = 'analyst', first_at = $3,
       second_by = 'lead', second_at = $3 where application = $1`,
    [row?.number, outcome, at],
  );
};

const alive = async (): Promise<string[]> =>
  (
    await db.query<{ reference: string }>('select reference from application where erased_at is null order by number')
  ).map((row) => row.reference);

const run = async (shop: Workshop): Promise<void> => {
  await enqueue(db, [{ kind: 'privacy.retention', payload: null }]);
  await shop.work('privacy.retention');
};

describe('the clocks', () => {
  test('run apart by what became of an application; nothing that is held, open or working here goes', async () => {
    const shop = on('2026-03-02');
    for (const id of [
      'seen-by-nobody',
      'fresh',
      'cleared',
      'declined',
      'confirmed',
      'open',
      'works-here',
      'left',
      'held',
    ])
      await shop.receive(id, {}, id === 'fresh' ? {} : old);
    await close('api:cleared', 'verified', '2025-02-01');
    await close('api:declined', 'contradicted', '2025-08-01');
    await close('api:confirmed', 'confirmed-fraud', '2025-01-20');
    const [open] = await db.query<{ number: number }>(`select number from application where reference = 'api:open'`);
    const by = { kind: 'person', id: 'analyst' };
    await openCasesFor(db, [open?.number ?? 0], { cause: 'hand', by, at: shop.context.now() }, defaultDueRules);
    await shop.memory.hires.record(people.lead, 'api:works-here', { hiredOn: '2025-02-01' });
    await shop.memory.hires.record(people.lead, 'api:left', { hiredOn: '2025-01-15', endedOn: '2025-02-15' });
    await shop.memory.holds.place(people.lead, { kind: 'application', subject: 'api:held', reason: 'Dispute' });
    const preview = await shop.memory.retention.preview(people.auditor);
    expect(preview.clocks).toEqual([
      { clock: 'cleared', days: 366, due: 1, held: 0 },
      { clock: 'left', days: 366, due: 1, held: 0 },
      { clock: 'unreviewed', days: 366, due: 2, held: 1 },
    ]);
    const due = await shop.memory.retention.due(people.lead, {});
    expect(due.items.map((it) => [it.reference, it.held])).toEqual([
      ['api:seen-by-nobody', false],
      ['api:cleared', false],
      ['api:left', false],
      ['api:held', true],
    ]);
    await run(shop);
    expect(await alive()).toEqual([
      'api:fresh',
      'api:declined',
      'api:confirmed',
      'api:open',
      'api:works-here',
      'api:held',
    ]);
    const [report] = (await shop.memory.retention.reports(people.auditor)).items;
    expect(report).toMatchObject({ erased: 3, held: 1, counts: { cleared: 1, left: 1, unreviewed: 1 } });
    expect(report?.endedAt).not.toBeNull();
  });

  test('wait for an open case of somebody who left, too', async () => {
    const shop = on('2026-03-02');
    await shop.receive('left', {}, old);
    await shop.memory.hires.record(people.lead, 'api:left', { hiredOn: '2025-01-15', endedOn: '2025-02-15' });
    const [left] = await db.query<{ number: number }>('select number from application');
    const by = { kind: 'person', id: 'analyst' };
    await openCasesFor(db, [left?.number ?? 0], { cause: 'hand', by, at: shop.context.now() }, defaultDueRules);
    await run(shop);
    expect(await alive()).toEqual(['api:left']);
    await close('api:left', 'verified', '2025-02-20');
    await run(on('2026-03-03'));
    expect(await alive()).toEqual([]);
  });

  test('keep a confirmed fraud ten years', async () => {
    const shop = on('2026-03-02');
    await shop.receive('confirmed', {}, old);
    await close('api:confirmed', 'confirmed-fraud', '2025-01-20');
    await run(on('2035-01-01'));
    expect(await alive()).toEqual(['api:confirmed']);
    await run(on('2035-02-01'));
    expect(await alive()).toEqual([]);
  });

  test('erase nothing when the clock of the machine jumped, until a day later it still says so', async () => {
    const shop = on('2026-03-02');
    await shop.receive('recent');
    await run(shop);
    await run(on('2040-01-01'));
    expect(await alive()).toEqual(['api:recent']);
    // Set right again, and off once more.
    await run(on('2026-03-03'));
    await run(on('2040-01-01'));
    expect(await alive()).toEqual(['api:recent']);
    const waits = await db.query("select detail from audit_entry where action = 'retention.wait'");
    expect(waits).toHaveLength(2);
    await run(on('2040-01-02'));
    expect(await alive()).toEqual([]);
  });

  test('erase in chunks, and reports, indicators and searches too', async () => {
    const shop = on('2026-03-02');
    for (let at = 0; at < 60; at += 1) await shop.receive(`n-${at}`, {}, old);
    await shop.memory.reports.send(people.analyst, { seen: 'Odd', about: 'Someone' }, { address: '192.0.2.1' });
    const { id = '' } = (await shop.memory.reports.list(people.lead, {})).items[0] ?? {};
    await shop.memory.reports.close(people.lead, id, { reason: 'explained' });
    const { added } = await shop.memory.indicators.add(people.lead, { kind: 'ip', value: '192.0.2.7', source: 'Own' });
    await shop.work();
    await shop.memory.indicators.withdraw(people.lead, added[0] ?? '');
    await run(on('2027-09-01'));
    expect(await alive()).toEqual([]);
    const [report] = (await shop.memory.retention.reports(people.lead)).items;
    expect(report).toMatchObject({ erased: 60, counts: { unreviewed: 60, reports: 1, indicators: 1, searches: 1 } });
  });

  test('are shown to leads and auditors only', async () => {
    const { retention } = on('2026-03-02').memory;
    for (const actor of [people.analyst, people.recruiter, people.administrator, people.ats])
      await expect(retention.preview(actor)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
