import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testVault } from '../vault/testing/vault.ts';
import type { Connection } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { countSooner, type Periods, removeOthers, retentionClocks } from './retention.ts';
import { placeHold } from './retention-holds.ts';
import { readPeriods, writePeriods } from './retention-periods.ts';
import { kinds } from './testing/kinds.ts';

const everyClock = (days: number): Periods => ({
  unreviewed: days,
  cleared: days,
  unanswered: days,
  declined: days,
  confirmed: days,
  left: days,
  reports: days,
  indicators: days,
  searches: days,
});

const at = new Date('2026-03-02T09:00:00Z');
const ago = (days: number): Date => new Date(at.getTime() - days * 86_400_000);

describe.each(kinds)('how long things are kept, on $kind', ({ kind, absent, open }) => {
  let db: Connection;
  beforeAll(async () => {
    if (absent !== undefined) return;
    db = await open();
    await migrate(db, migrations);
  }, 120_000);
  beforeEach(async () => {
    if (absent === undefined) await db?.script('delete from retention_period');
  });
  afterAll(() => db?.close());
  const when = (title: string, run: () => Promise<void>) =>
    absent === undefined ? test(title, run) : test.skip(`${title} (${kind}: ${absent})`, run);

  when('periods are set over the version that was seen, and over no other', async () => {
    expect(await readPeriods(db)).toEqual({ version: 0, days: {}, changedBy: null, changedAt: null });
    expect(await writePeriods(db, { seen: 0, days: { declined: 400 }, by: 'person:a', at })).toBe(true);
    expect(await writePeriods(db, { seen: 0, days: { declined: 1 }, by: 'person:b', at })).toBe(false);
    expect(await writePeriods(db, { seen: 1, days: { left: 30, reports: 7 }, by: 'person:b', at })).toBe(true);
    expect(await readPeriods(db)).toEqual({
      version: 2,
      days: { left: 30, reports: 7 },
      changedBy: 'person:b',
      changedAt: at,
    });
  });

  when('of two who set them at the same moment one is told', async () => {
    const both = await Promise.all(
      ['a', 'b'].map((by) => db.transaction((within) => writePeriods(within, { seen: 0, days: {}, by, at }))),
    );
    expect(both.toSorted()).toEqual([false, true]);
    expect((await readPeriods(db)).version).toBe(1);
  });

  when('what shorter periods make due is counted, with what holds keep apart, and only that is removed', async () => {
    const received = async (number: number, since: Date): Promise<void> => {
      await db.execute(
        `insert into application (number, reference, source, version, received_at, tier, person, own, total, screening,
           band, bits, probability, links)
         values ($1, $2, 'api', 1, $3, 'standard', $1, 0, 0, 1, 'clear', 0, 0, 0)`,
        [number, `api:${number}`, since],
      );
    };
    for (const [number, days] of [
      [1, 50],
      [2, 200],
      [3, 210],
      [4, 400],
    ] as const)
      await received(number, ago(days));
    const vault = testVault();
    await placeHold(db, vault, { id: 'h', kind: 'application', subject: '3', reason: 'Dispute', by: 'person:a', at });
    await db.script(`
      insert into retro_run (id, cause, way, state, phase, subject, total, created_by, created_at, ended_at)
        select it, 'policy', 'rescreen', 'done', 'done', '{}', 0, 'a', '2025-08-01Z', '2025-08-01Z'
        from unnest(array['plain', 'kept']) as it;
      insert into retro_finding (run, application, via, distance, waiting) values ('kept', 3, 'direct', 0, false);
      insert into indicator (id, kind, sealed_value, mark, hashes, source, confidence, tlp, added_by, added_at, expires_at)
        select it, 'ip', '', length(it), '{}', 'Own', 1, 'red', 'a', '2025-08-01Z', '2025-08-01Z'
        from unnest(array['one', 'three']) as it;
      insert into indicator_match (indicator, application, role, found_at) values ('three', 3, 'x', '2025-08-01Z');
      insert into report (id, received_at, state, sealed_seen, sealed_about, sender, ended_at)
        values ('r', '2025-08-01Z', 'closed', '', '', 1, '2025-08-01Z'), ('open', '2025-08-01Z', 'open', '', '', 1, null);
    `);
    const sooner = await countSooner(db, { before: everyClock(365), after: everyClock(100), by: at });
    const others = { due: 1, oldest: new Date('2025-08-01T00:00:00Z') };
    expect(sooner.toSorted((a, b) => a.clock.localeCompare(b.clock))).toEqual([
      { clock: 'indicators', held: 1, ...others },
      { clock: 'reports', held: 0, ...others },
      { clock: 'searches', held: 1, ...others },
      { clock: 'unreviewed', due: 1, held: 1, oldest: ago(200) },
    ]);
    expect(await countSooner(db, { before: everyClock(100), after: everyClock(365), by: at })).toEqual([]);
    expect(await removeOthers(db, everyClock(100), at)).toEqual({ reports: 1, indicators: 1, searches: 1 });
    expect(await db.query('select id from retro_run union all select id from indicator')).toEqual([
      { id: 'kept' },
      { id: 'three' },
    ]);
    expect(retentionClocks).toHaveLength(9);
  });
});
