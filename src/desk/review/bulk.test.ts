import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BulkWish } from './bulk.ts';
import { ann, aud, ben, full, rex, seen, type TestDesk, testDesk } from './testing/desk.ts';

let desk: TestDesk;
let count = 0;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

const fresh = () => {
  count += 1;
  return desk.opened({ number: count });
};
const run = (wish: BulkWish, actor = ann) => desk.cases.bulk.run(actor, wish);
const standing = async (id: string) => full(await desk.cases.files.read(ann, id).then((file) => file));

describe('one step with several cases', () => {
  test('is taken by each case for itself, and says which could not and why', async () => {
    const [one, two, three] = [await fresh(), await fresh(), await fresh()];
    await desk.cases.work.take(ben, seen(two));
    const items = [seen(one), seen(two), { id: three.id, version: 9 }, { id: 'case_nobody', version: 1 }];
    const done = await run({ action: 'take', items });
    expect(done.items.map(({ id }) => id)).toEqual([one.id, two.id, three.id, 'case_nobody']);
    expect(done.items.map((it) => it.problem?.code ?? null)).toEqual([
      null,
      'changed-meanwhile',
      'changed-meanwhile',
      'not-found',
    ]);
    expect(done.items[0]?.case).toMatchObject({ state: 'in-review', owner: { id: 'ann' }, version: 2 });
  });

  test('can be taken back at once, back to owner and state as they were', async () => {
    const [one, two] = [await fresh(), await fresh()];
    const bens = await desk.cases.work.take(ben, seen(two));
    const taken = await run({ action: 'assign', to: 'ann', items: [seen(one), seen(bens)] });
    const items = taken.items.flatMap((it) => (it.case === null ? [] : [seen(it.case)]));
    const back = await run({ action: 'undo', items });
    expect(back.items.map((it) => it.case)).toMatchObject([
      { state: 'waiting', owner: null },
      { state: 'in-review', owner: { id: 'ben' } },
    ]);
  });

  test('a rest and a release are taken back too', async () => {
    const one = await fresh();
    const until = new Date(desk.now().getTime() + 86_400_000);
    const rested = await run({ action: 'snooze', until, note: 'Waiting for the school.', items: [seen(one)] });
    const snoozed = rested.items[0]?.case;
    expect(snoozed).toMatchObject({ state: 'snoozed' });
    await run({ action: 'undo', items: snoozed ? [seen(snoozed)] : [] });
    const woken = await standing(one.id);
    expect(woken).toMatchObject({ state: 'waiting', owner: null, snoozedUntil: null });
    const taken = await desk.cases.work.take(ann, seen(woken));
    const released = (await run({ action: 'release', items: [seen(taken)] })).items[0]?.case;
    await run({ action: 'undo', items: released ? [seen(released)] : [] });
    expect(await standing(one.id)).toMatchObject({ state: 'in-review', owner: { id: 'ann' } });
  });

  test('cases are put before a lead together, and come back to who had them, resting or not', async () => {
    const until = new Date(desk.now().getTime() + 86_400_000);
    const [one, two, three] = [await fresh(), await fresh(), await fresh()];
    const bens = await desk.cases.work.take(ben, seen(two));
    const rests = await desk.cases.work.snooze(ben, seen(three), { until, note: 'The school answers tomorrow.' });
    await expect(run({ action: 'escalate', items: [seen(one)] })).rejects.toMatchObject({ code: 'invalid' });
    const wish = { action: 'escalate', note: 'All three share a phone.' } as const;
    const done = await run({ ...wish, items: [seen(one), seen(bens), seen(rests)] });
    expect(done.items.map((it) => it.case)).toMatchObject(Array(3).fill({ state: 'escalated', owner: null }));
    const items = done.items.flatMap((it) => (it.case === null ? [] : [seen(it.case)]));
    const stranger = await run({ action: 'undo', items }, ben);
    expect(stranger.items.map((it) => it.problem?.code)).toEqual(Array(3).fill('not-allowed'));
    const back = await run({ action: 'undo', items });
    expect(back.items.map((it) => it.case)).toMatchObject([
      { state: 'waiting', owner: null },
      { state: 'in-review', owner: { id: 'ben' } },
      { state: 'snoozed', owner: { id: 'ben' }, snoozedUntil: until.toISOString() },
    ]);
  });

  test('a signature is taken back like any other step', async () => {
    const one = await fresh();
    const decision = { outcome: 'verified', reason: 'work-shown', note: 'Saw it.', worth: 'worthwhile' } as const;
    const { case: closed } = await desk.cases.deciding.decide(ann, seen(one), decision);
    const back = await run({ action: 'undo', items: [seen(closed)] });
    expect(back.items[0]?.case).toMatchObject({ state: 'waiting', outcome: null });
  });

  test('is taken back by nobody else, not later, and not by whoever only reads', async () => {
    const one = await desk.cases.work.take(ann, seen(await fresh()));
    const other = await run({ action: 'undo', items: [seen(one)] }, ben);
    expect(other.items[0]?.problem?.code).toBe('not-allowed');
    desk.pass(7);
    const late = await run({ action: 'undo', items: [seen(one)] });
    expect(late.items[0]?.problem?.code).toBe('conflict');
    for (const actor of [aud, rex])
      await expect(run({ action: 'take', items: [seen(one)] }, actor)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('says what is missing before anything is done', async () => {
    const one = await fresh();
    await expect(run({ action: 'assign', items: [seen(one)] })).rejects.toMatchObject({ code: 'invalid' });
    expect(await standing(one.id)).toMatchObject({ version: 1 });
  });
});

describe('the queue in windows', () => {
  test('any place of it can be asked for, in the same order as page by page', async () => {
    const paged = await desk.cases.queue.list(ann, { limit: 200 });
    const windows = await Promise.all(
      [0, 2, 4].map((skip) => desk.cases.queue.list(ann, { skip, limit: 2 }).then(({ items }) => items)),
    );
    expect(windows.flat().map(({ id }) => id)).toEqual(paged.items.slice(0, 6).map(({ id }) => id));
    const late = await desk.cases.queue.list(ann, { skip: 5000, limit: 2 });
    expect(late).toEqual({ items: [], next: null });
  });

  test('its kinds are counted each without itself, and add up to its length', async () => {
    await desk.opened({ number: 900, band: 'priority', tier: 'critical', job: 'job-2' });
    const all = await desk.cases.queue.facets(ann, {});
    const priority = await desk.cases.queue.facets(ann, { bands: ['priority'], owner: 'nobody' });
    expect(all.total).toBe((await desk.cases.queue.list(ann, { limit: 200 })).items.length);
    expect(priority.total).toBe(1);
    expect(priority.tiers).toEqual({ critical: 1 });
    expect(priority.bands['review']).toBeGreaterThan(1);
    expect(priority.owners.length).toBe(1);
    expect(priority.jobs).toEqual([{ job: 'job-2', title: 'Platform engineer', cases: 1 }]);
    expect(all.states['waiting']).toBeGreaterThan(1);
  });

  test('lists what colleagues reported, and nobody who does not review may ask', async () => {
    await desk.db.execute(
      `insert into report (id, received_at, state, sealed_seen, sealed_about, sender, application)
       values ('report_1', now(), 'linked', '', '', 1, 900)`,
    );
    const { items } = await desk.cases.queue.list(ann, { reported: true });
    expect(items).toMatchObject([{ application: 'api:a-900', reports: 1 }]);
    await expect(desk.cases.queue.list(rex, { reported: true })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(desk.cases.queue.facets(rex, {})).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
