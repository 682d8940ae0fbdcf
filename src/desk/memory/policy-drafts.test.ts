import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import type { Actor } from '../actor.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeEach(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterEach(() => db.close());

const { lead } = people;
const other: Actor = { kind: 'person', id: 'other', name: 'Another lead', roles: ['lead'], jobs: [] };
const draft = (policy: unknown = {}) => shop.memory.policies.draft(lead, { policy, note: 'A trial' });
const change = (seen: { id: string; version: number }, policy: unknown, actor: Actor = lead) =>
  shop.memory.policies.change(actor, seen, { policy, note: 'Another trial' });
const runsOf = (cause: string) =>
  db.query<{ state: string }>('select state from retro_run where cause = $1 order by created_at', [cause]);

describe('a draft of a policy', () => {
  test('is changed by whoever saw it as it is, says who did so, and has to be tried again', async () => {
    await shop.receive('a', { email: 'someone@mailinator.com' });
    const first = await draft({ prior: 0.05 });
    await shop.memory.policies.backtest(lead, first.id);
    await shop.work();
    const second = await change(first, { prior: 0.2 }, other);
    expect(second).toMatchObject({
      version: 2,
      note: 'Another trial',
      policy: { prior: 0.2 },
      backtest: null,
      changedBy: 'person:other',
      createdBy: 'person:lead',
    });
    await expect(shop.memory.policies.promote(lead, second, { note: 'x' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(change(first, {})).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await shop.memory.policies.backtest(lead, second.id);
    await shop.work();
    // Whoever read the first version puts nothing in force that they have not seen.
    await expect(shop.memory.policies.promote(lead, first, { note: 'x' })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    await shop.memory.policies.promote(lead, second, { note: 'Now' });
    await shop.work();
    expect(shop.context.screening.policy.document).toEqual({ prior: 0.2 });
  });

  test('that is changed while it is tried ends that, and is weighed as it is by the next trial', async () => {
    await shop.receive('a', { email: 'someone@mailinator.com' });
    const first = await draft({ prior: 0.5 });
    await shop.memory.policies.backtest(lead, first.id);
    const second = await change(first, {});
    await shop.work();
    expect(await runsOf('backtest')).toEqual([{ state: 'cancelled' }]);
    expect((await shop.memory.policies.read(lead, first.id)).backtest).toBeNull();
    await shop.memory.policies.backtest(lead, first.id);
    await shop.work();
    const { backtest } = await shop.memory.policies.read(lead, second.id);
    expect(backtest).toMatchObject({ standard: { results: 1, up: 0, down: 0 } });
  });

  test('that cannot be used is refused and leaves the one before', async () => {
    const first = await draft({ prior: 0.05 });
    await expect(change(first, { off: ['no-such-signal'] })).rejects.toMatchObject({ code: 'invalid' });
    expect(await shop.memory.policies.read(lead, first.id)).toMatchObject({ version: 1, policy: { prior: 0.05 } });
  });

  test('is withdrawn and stays readable, with who did so and when; nothing happens to it any more', async () => {
    const first = await draft();
    const gone = await shop.memory.policies.withdraw(other, first);
    expect(gone).toMatchObject({ state: 'withdrawn', endedBy: 'person:other', endedAt: expect.any(Date) });
    const [line] = (await shop.memory.policies.list(people.auditor, {})).items;
    expect(line).toMatchObject({ id: first.id, state: 'withdrawn', endedBy: 'person:other' });
    for (const again of [
      () => shop.memory.policies.withdraw(lead, first),
      () => change(first, {}),
      () => shop.memory.policies.backtest(lead, first.id),
      () => shop.memory.policies.promote(lead, first, { note: 'x' }),
    ])
      await expect(again()).rejects.toMatchObject({ code: 'conflict' });
  });

  test('that decisions taught is withdrawn, never changed by hand', async () => {
    const id = await db.transaction((inside) =>
      shop.memory.policies.propose(inside, { kind: 'system', id: 'worker' }, { policy: {}, note: 'Learned' }),
    );
    await expect(change({ id, version: 1 }, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(await shop.memory.policies.withdraw(lead, { id, version: 1 })).toMatchObject({ state: 'withdrawn' });
  });

  test('is changed and withdrawn by leads only, and both are in the audit log', async () => {
    const first = await draft();
    for (const actor of [people.analyst, people.auditor, people.administrator, people.feed]) {
      await expect(shop.memory.policies.withdraw(actor, first)).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(shop.memory.policies.change(actor, first, { policy: {}, note: 'x' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    await shop.memory.policies.withdraw(lead, await change(first, {}));
    const logged = await db.query<{ action: string }>('select action from audit_entry where subject = $1', [first.id]);
    expect(logged.map(({ action }) => action)).toEqual(expect.arrayContaining(['policy.change', 'policy.withdraw']));
  });
});

test('the policy that is replaced says who replaced it', async () => {
  for (const note of ['First', 'Second']) {
    const seen = await draft();
    await shop.memory.policies.backtest(lead, seen.id);
    await shop.work();
    await shop.memory.policies.promote(note === 'First' ? lead : other, seen, { note });
    await shop.work();
  }
  const former = (await shop.memory.policies.list(lead, {})).items.find(({ state }) => state === 'former');
  expect(former).toMatchObject({ promotedBy: 'person:lead', endedBy: 'person:other' });
});

test('a value of the allow-list says who put it there, as long as it stands unchanged', async () => {
  const kept = { value: '@example.org', reason: 'Our own domain' };
  const publish = async (allow: readonly unknown[], actor: Actor) => {
    const seen = await draft({ allow });
    await shop.memory.policies.backtest(actor, seen.id);
    await shop.work();
    await shop.memory.policies.promote(actor, seen, { note: 'x' });
    await shop.work();
    return seen.id;
  };
  const first = await publish([kept], lead);
  await db.execute("update policy_version set promoted_at = promoted_at - interval '1 day'");
  const second = await publish([kept, { value: '+1 206 555 0142', reason: 'An agency', until: '2027-01-01' }], other);
  const { allow } = await shop.memory.policies.inForce(people.auditor);
  expect(allow).toMatchObject([
    { ...kept, since: { by: 'person:lead', policy: first } },
    { value: '+1 206 555 0142', since: { by: 'person:other', policy: second } },
  ]);
});

test('who would change is told with what in the sum changes, the greatest first', async () => {
  await shop.receive('a', { email: 'someone@mailinator.com' });
  const { id } = await draft({ prior: 0.3, weights: { 'email-disposable': 4 } });
  const { items } = await shop.memory.policies.changes(lead, id, {});
  expect(items).toHaveLength(1);
  expect(items[0]?.rows.map(({ signal }) => signal)).toEqual(expect.arrayContaining(['prior', 'email-disposable']));
  expect(items[0]?.lines).toEqual([]);
  const sizes = (items[0]?.rows ?? []).map(({ before, after }) => Math.abs((after ?? 0) - (before ?? 0)));
  expect(sizes).toEqual(sizes.toSorted((one, another) => another - one));
});
