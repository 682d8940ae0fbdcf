import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultDueRules } from '../../engine/review/due.ts';
import { readResult } from '../../store/applications.ts';
import type { Connection } from '../../store/database.ts';
import { openCasesFor } from '../../store/open-cases.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { createReplay } from './replay.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  await shop.memory.followPolicy();
});
afterAll(() => db.close());

const ring = {
  phone: '+1 206 555 0142',
  profiles: [{ network: 'GitHub', url: 'https://github.com/k4821x' }],
  email: 'one@mailinator.com',
};

const rowOf = async (reference: string) => {
  const [row] = await db.query<{ number: number; screening: number }>(
    'select number, screening from application where reference = $1',
    [reference],
  );
  return row ?? { number: 0, screening: 0 };
};

const decide = async (reference: string, at: Date): Promise<void> => {
  const { number } = await rowOf(reference);
  const by = { kind: 'person', id: 'analyst' };
  await openCasesFor(db, [number], { cause: 'hand', by, at }, defaultDueRules);
  await db.execute('update review_case set version = version + 1 where application = $1', [number]);
  await db.execute(
    `insert into case_step (application, number, move, from_state, to_state, by_kind, by_id, at, outcome, reason, screening)
     select application, version, 'decide', 'waiting', 'closed', 'person', 'analyst', $2, 'verified', 'work-shown', screening
     from review_case where application = $1`,
    [number, at],
  );
};

describe('a replay', () => {
  test('shows what was decided about as it was then, though the application and its links changed since', async () => {
    await shop.receive('a', ring, { session: { deviceId: 'shared-device-9' } });
    await shop.receive('b', { ...ring, name: 'Peter Other' }, { session: { deviceId: 'shared-device-9' } });
    const then = await readResult(db, shop.context.vault, (await rowOf('api:b')).screening);
    await decide('api:b', shop.context.now());
    await shop.receive('c', { ...ring, name: 'Third One' }, { session: { deviceId: 'shared-device-9' } });
    await shop.receive('b', { ...ring, name: 'Peter Other', email: 'corrected@example.org' });
    const replayed = await shop.memory.replays.replay(people.lead, 'api:b', {});
    expect(replayed).toMatchObject({ version: 1, cause: 'received' });
    expect(replayed.step).toBeGreaterThan(1);
    expect(replayed.application.candidate.email).toBe('one@mailinator.com');
    expect(replayed.result).toEqual(then);
    expect(replayed.result.links).toHaveLength(1);
    expect(replayed.reproduction).toMatchObject({ state: 'same', because: null, signals: [] });
    const now = await shop.memory.replays.replay(people.lead, 'api:b', { time: new Date('2027-01-01T00:00:00Z') });
    expect(now).toMatchObject({ version: 2, step: null, reproduction: { state: 'same' } });
  });

  test('under a policy that was in force then comes out the same today', async () => {
    await shop.receive('p', { email: 'policy@mailinator.com' });
    const draft = await shop.memory.policies.draft(people.lead, { policy: { prior: 0.3 }, note: 'Other prior' });
    await shop.memory.policies.backtest(people.lead, draft.id);
    await shop.work();
    await shop.memory.policies.promote(people.lead, draft, { note: 'Now' });
    await shop.work();
    const [first] = await db.query<{ at: Date; id: number }>(
      `select s.id, s.at from screening s join application a on a.number = s.application
       where a.reference = 'api:p' order by s.id limit 1`,
    );
    await decide('api:p', shop.context.now());
    await db.execute('update case_step set sealed_note = null');
    const now = await shop.memory.replays.replay(people.analyst, 'api:p', {});
    expect(now.reproduction.state).toBe('same');
    expect(now.result.prior).toBeGreaterThan(-2);
    const kept = await readResult(db, shop.context.vault, first?.id ?? 0);
    expect(kept?.prior).toBeLessThan(-6);
  });

  test('says why it cannot come out the same: other engine, other reference data, policy not kept', async () => {
    await shop.receive('d', { email: 'why@mailinator.com' });
    const { tables } = shop.context.screening;
    const with_ = (version: string, disposable: boolean) =>
      createReplay(shop.context, {
        tables: () => (disposable ? tables : { ...tables, disposableMail: { has: () => false } }),
        version,
      }).replay(people.lead, 'api:d', {});
    const { engine } = (await shop.memory.replays.replay(people.lead, 'api:d', {})).result;
    expect((await with_(engine.version, true)).reproduction.state).toBe('same');
    expect((await with_('9.9.9', true)).reproduction).toMatchObject({ state: 'same', engineNow: '9.9.9' });
    expect((await with_(engine.version, false)).reproduction).toMatchObject({
      state: 'differs',
      because: 'other-reference-data',
      signals: ['email-disposable'],
    });
    expect((await with_('9.9.9', false)).reproduction).toMatchObject({ state: 'differs', because: 'other-engine' });
    await db.execute('delete from policy_document');
    expect((await with_(engine.version, true)).reproduction).toMatchObject({
      state: 'not-possible',
      because: 'policy-not-kept',
    });
  });

  test('is for those who may see raw applications, and is audited', async () => {
    for (const actor of [people.recruiter, people.auditor, people.administrator, people.ats])
      await expect(shop.memory.replays.replay(actor, 'api:a', {})).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(shop.memory.replays.replay(people.lead, 'api:none', {})).rejects.toMatchObject({ code: 'not-found' });
    await expect(shop.memory.replays.replay(people.lead, 'api:a', { step: 9 })).rejects.toMatchObject({
      code: 'not-found',
    });
    const entries = await db.query("select 1 as one from audit_entry where action = 'application.replay'");
    expect(entries.length).toBeGreaterThan(3);
  });
});
