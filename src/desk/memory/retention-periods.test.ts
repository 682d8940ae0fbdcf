import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { enqueue } from '../../store/jobs.ts';
import { testDatabase } from '../../store/testing/database.ts';
import type { Asker } from '../sessions.ts';
import { firstAdministrator, testAccess, testClock } from '../testing/access.ts';
import { usualPeriods } from './retention-rules.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.close());

const today = new Date('2026-03-02T09:00:00Z');
const on = (day: string): Workshop => workshop(db, new Date(`${day}T09:00:00Z`));
const commandLine: Asker = { actor: { kind: 'system', id: 'command-line' }, session: undefined };

/** Received so many days before today. */
const receive = (shop: Workshop, id: string, days: number) =>
  shop.receive(id, {}, { receivedAt: new Date(today.getTime() - days * 86_400_000).toISOString() });

const run = async (shop: Workshop): Promise<void> => {
  await enqueue(db, [{ kind: 'privacy.retention', payload: null }]);
  await shop.work('privacy.retention');
};

const alive = async (): Promise<string[]> =>
  (
    await db.query<{ reference: string }>('select reference from application where erased_at is null order by number')
  ).map((row) => row.reference);

describe('periods', () => {
  test('are those of the preset, then those set in the desk, then those of the configuration', async () => {
    const shop = workshop(db, today, undefined, { preset: 'eu', days: { declined: 90 } });
    const before = await shop.memory.periods.read(people.auditor);
    expect(before).toMatchObject({ version: 0, preset: 'eu', changedBy: null, changedAt: null });
    expect(before.clocks.map(({ clock, days }) => [clock, days])).toEqual(
      Object.entries({ ...usualPeriods('eu'), declined: 90 }),
    );
    const after = await shop.memory.periods.change(commandLine, 0, { days: { cleared: 60, reports: 400 }, erased: 0 });
    expect(after).toMatchObject({ version: 1, changedBy: 'system:command-line', changedAt: today });
    expect(after.clocks.filter(({ set, isFixed }) => set !== null || isFixed)).toEqual([
      { clock: 'cleared', days: 60, usual: 30, set: 60, isFixed: false },
      { clock: 'declined', days: 90, usual: 183, set: null, isFixed: true },
      { clock: 'reports', days: 400, usual: 183, set: 400, isFixed: false },
    ]);
    await expect(
      shop.memory.periods.change(commandLine, 1, { days: { declined: 30 }, erased: 0 }),
    ).rejects.toMatchObject({ code: 'invalid', flaws: [{ field: '/days/declined' }] });
    await expect(shop.memory.periods.plan(people.administrator, { declined: 30 })).rejects.toThrow('configuration');
  });

  test('that the configuration overrules wait, and hold again when it says nothing', async () => {
    await on('2026-03-02').memory.periods.change(commandLine, 0, { days: { declined: 500, left: 400 }, erased: 0 });
    const fixed = workshop(db, today, undefined, { preset: 'us', days: { declined: 90 } });
    await fixed.memory.periods.change(commandLine, 1, { days: {}, erased: 0 });
    const { clocks } = await fixed.memory.periods.read(people.lead);
    expect(clocks).toContainEqual({ clock: 'declined', days: 90, usual: 366, set: 500, isFixed: true });
    const freed = await on('2026-03-02').memory.periods.read(people.lead);
    expect(freed.clocks).toContainEqual({ clock: 'declined', days: 500, usual: 366, set: 500, isFixed: false });
    expect(freed.clocks).toContainEqual({ clock: 'left', days: 366, usual: 366, set: null, isFixed: false });
  });

  test('say before they are set what they would erase, without what goes anyway or is held', async () => {
    const shop = on('2026-03-02');
    await receive(shop, 'goes-anyway', 400);
    await receive(shop, 'oldest', 300);
    await receive(shop, 'tomorrow', 99.5);
    await receive(shop, 'held', 200);
    await receive(shop, 'young', 50);
    await shop.memory.holds.place(people.lead, { kind: 'application', subject: 'api:held', reason: 'Dispute' });
    const { periods } = shop.memory;
    const plan = await periods.plan(people.administrator, { unreviewed: 100, declined: 800 });
    expect(plan).toEqual({
      by: new Date('2026-03-03T09:00:00Z'),
      erased: 2,
      clocks: [
        { clock: 'unreviewed', before: 366, after: 100, erased: 2, held: 1, oldest: new Date('2025-05-06T09:00:00Z') },
        { clock: 'declined', before: 366, after: 800, erased: 0, held: 0, oldest: null },
      ],
    });
    expect((await periods.read(people.lead)).version).toBe(0);
  });

  test('are followed by the next run of another process, which leaves what is held', async () => {
    const shop = on('2026-03-02');
    const other = on('2026-03-02');
    for (const [id, days] of [
      ['old', 300],
      ['held', 300],
      ['young', 50],
    ] as const)
      await receive(shop, id, days);
    await shop.memory.holds.place(people.lead, { kind: 'application', subject: 'api:held', reason: 'Dispute' });
    await run(other);
    expect(await alive()).toEqual(['api:old', 'api:held', 'api:young']);
    await shop.memory.periods.change(commandLine, 0, { days: { unreviewed: 100 }, erased: 1 });
    expect((await other.memory.retention.preview(people.lead)).clocks).toEqual([
      { clock: 'unreviewed', days: 100, due: 2, held: 1 },
    ]);
    await run(other);
    expect(await alive()).toEqual(['api:held', 'api:young']);
    await shop.memory.periods.change(commandLine, 1, { days: {}, erased: 0 });
    await run(on('2026-03-20'));
    expect(await alive()).toEqual(['api:held', 'api:young']);
  });

  test('are refused when they would erase more than was seen, or somebody changed them meanwhile', async () => {
    const shop = on('2026-03-02');
    const { periods } = shop.memory;
    await receive(shop, 'old', 300);
    const days = { unreviewed: 100 };
    await expect(periods.change(commandLine, 0, { days, erased: 0 })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('would erase 1'),
    });
    await periods.change(commandLine, 0, { days, erased: 1 });
    await expect(periods.change(commandLine, 0, { days: {}, erased: 0 })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  test('leave in the audit log who set them, from what to what, and what that erases', async () => {
    const clock = testClock(today);
    const { asker, id } = await firstAdministrator(testAccess(db, clock.now));
    const shop = on('2026-03-02');
    await receive(shop, 'old', 300);
    await shop.memory.periods.change(asker, 0, { days: { unreviewed: 100, searches: 400 }, erased: 1 });
    const entries = await db.query("select actor, subject, detail from audit_entry where action = 'retention.change'");
    expect(entries).toEqual([
      {
        actor: id,
        subject: 'retention',
        detail: {
          version: 1,
          erases: 1,
          'unreviewed.from': 366,
          'unreviewed.to': 100,
          'unreviewed.erases': 1,
          'unreviewed.held': 0,
          'searches.from': 366,
          'searches.to': 400,
          'searches.erases': 0,
          'searches.held': 0,
        },
      },
    ]);
  });

  test('are set by administrators who proved lately who they are, and read by those who oversee', async () => {
    const clock = testClock(today);
    const { asker } = await firstAdministrator(testAccess(db, clock.now));
    const { periods } = on('2026-03-02').memory;
    const late = on('2026-03-03').memory.periods;
    await expect(late.change(asker, 0, { days: {}, erased: 0 })).rejects.toMatchObject({
      flaws: [{ field: '/session/confirmedAt' }],
    });
    for (const actor of [people.analyst, people.lead, people.auditor, people.recruiter, people.ats]) {
      await expect(periods.plan(actor, {})).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(periods.change({ ...asker, actor }, 0, { days: {}, erased: 0 })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    for (const actor of [people.analyst, people.recruiter, people.feed])
      await expect(periods.read(actor)).rejects.toMatchObject({ code: 'not-allowed' });
    for (const actor of [people.administrator, people.lead, people.auditor])
      expect((await periods.read(actor)).clocks).toHaveLength(9);
  });
});
