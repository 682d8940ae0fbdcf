import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { readFigures } from './backtest-figures.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeEach(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterEach(() => db.close());

const draft = (policy: unknown) => shop.memory.policies.draft(people.lead, { policy, note: 'A trial' });

/** A draft that was tried, as it was seen then. */
const tried = async (policy: unknown) => {
  const { id, version } = await draft(policy);
  await shop.memory.policies.backtest(people.lead, id);
  await shop.work();
  return { id, version };
};

describe('a policy', () => {
  test('is written, tried on what is stored, put in force with a note, and weighs the past', async () => {
    for (const id of ['a', 'b', 'c']) await shop.receive(id, { email: `${id}@mailinator.com` });
    const seen = await tried({ prior: 0.2 });
    const figures = readFigures((await shop.memory.policies.read(people.auditor, seen.id)).backtest);
    expect(figures.standard).toMatchObject({ results: 3, up: 3, down: 0 });
    const { from, before: counts, after, lines } = figures.standard?.spread ?? {};
    const [least = 0, ...beyond] = (after ?? []).flatMap((count, at) => (count > 0 ? [(from ?? 0) + at] : []));
    expect([counts, after].map((those) => those?.reduce((sum, count) => sum + count, 0))).toEqual([3, 3]);
    expect(after).not.toEqual(counts);
    expect(Math.min(least, ...beyond) + 1).toBeGreaterThan(lines?.after.priority ?? Number.POSITIVE_INFINITY);
    expect(lines?.after).toEqual(lines?.before);
    const before = await db.query('select 1 as one from screening');
    expect(before).toHaveLength(3);
    const { policy, run } = await shop.memory.policies.promote(people.lead, seen, { note: 'More cases this season' });
    expect(policy).toMatchObject({ state: 'current', promotionNote: 'More cases this season' });
    await shop.work();
    expect(await shop.memory.retro.read(people.lead, run)).toMatchObject({ state: 'done', changed: 3, total: 3 });
    const rows = await db.query<{ band: string; cause: string; cases: number }>(
      `select a.band, s.cause, (select count(*) from review_case k where k.application = a.number) as cases
       from application a join screening s on s.id = a.screening`,
    );
    expect(rows).toEqual([
      { band: 'priority', cause: 'retro', cases: 1 },
      { band: 'priority', cause: 'retro', cases: 1 },
      { band: 'priority', cause: 'retro', cases: 1 },
    ]);
    expect(shop.context.screening.policy.document).toEqual({ prior: 0.2 });
    expect((await shop.receive('d', { email: 'd@mailinator.com' })).band).toBe('priority');
  });

  test('that comes to the same as screening anew leaves the same result', async () => {
    await shop.receive('a', { email: 'someone@mailinator.com' });
    await shop.memory.policies.promote(people.lead, await tried({ prior: 0.05 }), { note: 'Why not' });
    await shop.work();
    const [weighed] = await db.query<{ bits: number; own: number; total: number }>(
      'select bits, own, total from application',
    );
    await shop.memory.retro.start(people.lead, { what: 'everything' });
    await shop.work();
    const [screened] = await db.query('select bits, own, total from application');
    expect(weighed).toEqual(screened);
    const [run] = (await shop.memory.retro.list(people.lead, { cause: 'by-hand' })).items;
    expect(run).toMatchObject({ state: 'done', changed: 0 });
  });

  test('that switches a signal on reads the applications again', async () => {
    await shop.receive('a', { email: 'someone@mailinator.com' });
    const off = ['email-disposable'];
    await shop.memory.policies.promote(people.lead, await tried({ off }), { note: 'Too loud' });
    await shop.work();
    const [without] = await db.query<{ bits: number }>('select bits from application');
    await shop.memory.policies.promote(people.lead, await tried({}), { note: 'Back again' });
    const [run] = await db.query<{ way: string }>(
      "select way from retro_run where cause = 'policy' and state = 'waiting'",
    );
    expect(run?.way).toBe('rescreen');
    await shop.work();
    const [back] = await db.query<{ bits: number }>('select bits from application');
    expect(back?.bits).toBeGreaterThan(without?.bits ?? 0);
  });

  test('that is put in force while the past is weighed by another ends that, and leaves nothing half-way', async () => {
    for (const id of ['a', 'b']) await shop.receive(id, { email: `${id}@mailinator.com` });
    const [first, second] = [await tried({ prior: 0.2 }), await tried({ prior: 0.1 })];
    await shop.memory.policies.promote(people.lead, first, { note: 'First' });
    await shop.memory.policies.promote(people.lead, second, { note: 'Second thoughts' });
    await shop.work();
    const { items } = await shop.memory.retro.list(people.lead, { cause: 'policy' });
    expect(items.map((it) => it.state).sort()).toEqual(['cancelled', 'done']);
    const policies = await db.query<{ policy: string }>(
      'select distinct s.policy from application a join screening s on s.id = a.screening',
    );
    expect(policies).toEqual([{ policy: shop.context.screening.policy.compiled.fingerprints.policy }]);
  });

  test('that is wrong is refused with every problem', async () => {
    await expect(draft({ prior: 7, off: ['no-such-signal'] })).rejects.toMatchObject({ code: 'invalid' });
    await expect(draft({ off: ['no-such-signal'] })).rejects.toMatchObject({
      flaws: [{ field: '/off', reason: expect.stringContaining('no-such-signal') }],
    });
  });

  test('that was not tried, or is in force, cannot be put in force', async () => {
    const seen = await draft({});
    const promote = () => shop.memory.policies.promote(people.lead, seen, { note: 'x' });
    await expect(promote()).rejects.toMatchObject({ code: 'conflict' });
    await shop.memory.policies.backtest(people.lead, seen.id);
    await shop.work();
    await promote();
    await expect(promote()).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is a matter of a lead in person', async () => {
    const seen = await tried({});
    for (const actor of [people.analyst, people.administrator, people.ats, { kind: 'system', id: 'worker' } as const])
      await expect(shop.memory.policies.promote(actor, seen, { note: 'x' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });
});
