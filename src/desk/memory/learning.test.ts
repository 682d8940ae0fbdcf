import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { enqueue } from '../../store/jobs.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { compileSource } from './compile-source.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterAll(() => db.close());

const learn = async (): Promise<void> => {
  await enqueue(db, [{ kind: 'learn.refresh', payload: null }]);
  await shop.work('learn.refresh');
  await shop.work();
};

const learned = async () =>
  (await shop.memory.policies.list(people.lead, {})).items.filter((it) => it.origin === 'learning');

describe('the job that learns', () => {
  test('proposes nothing while hardly anything was decided', async () => {
    await shop.receive('alone');
    await learn();
    expect(await learned()).toEqual([]);
  });

  test('proposes weights as a draft with figures, and leaves what is in force as it is', async () => {
    for (let at = 0; at < 60; at += 1)
      await shop.receive(`d-${at}`, { email: at % 3 === 0 ? `d.${at}@mailinator.com` : `d.${at}@example.com` });
    await db.execute(
      `insert into review_case (application, version, state, cause, opened_at, band, bits, tier, screening, due_at, turn,
         outcome, reason, worth, first_by, first_at, second_by, second_at)
       select number, 1, 'closed', 'hand', $1, band, bits, tier, screening, $1, 0,
         case when number % 6 = 0 then 'confirmed-fraud' else 'verified' end, 'admitted', 'worthwhile', 'a', $1, 'b', $1
       from application where reference like 'api:d-%'`,
      [shop.context.now()],
    );
    await learn();
    const [draft, ...more] = await learned();
    expect(more).toEqual([]);
    expect(draft).toMatchObject({ state: 'draft', promotedBy: null, createdBy: 'system:worker' });
    expect(draft?.note).toContain('60 verdicts');
    expect(draft?.backtest).toMatchObject({ standard: { results: 61 } });
    const { policy, weights } = await shop.memory.policies.read(people.lead, draft?.id ?? '');
    expect(compileSource({ policy, weights }).weights.size).toBeGreaterThan(50);
    expect(shop.context.screening.policy.weights).toBeUndefined();
  });

  test('proposes nothing more while verdicts have hardly grown', async () => {
    await learn();
    expect(await learned()).toHaveLength(1);
  });
});
