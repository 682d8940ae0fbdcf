import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someday, storeApplication } from '../desk/review/testing/stored.ts';
import { defaultDueRules } from '../engine/review/due.ts';
import { testVault } from '../vault/testing/vault.ts';
import { readSteps } from './case-steps.ts';
import { findCaseOf } from './cases.ts';
import type { Connection } from './database.ts';
import { openCasesFor, openOrUpdateCases, type ScreenedForReview } from './open-cases.ts';
import { testDatabase } from './testing/database.ts';

let db: Connection;
const vault = testVault();
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const open = (...screened: readonly ScreenedForReview[]) => openOrUpdateCases(db, screened, defaultDueRules);
const events = () =>
  db.query<{ type: string; subject: string; job: string | null }>('select type, subject, job from event order by id');

describe('what was screened', () => {
  test('opens a case for what the policy would have people look at, and none for what is clear', async () => {
    const screened = [
      await storeApplication(db, vault, { number: 1, band: 'priority', bits: 4 }),
      await storeApplication(db, vault, { number: 2, band: 'review', bits: 1 }),
      await storeApplication(db, vault, { number: 3, band: 'clear', bits: -7 }),
    ];
    await open(...screened, ...screened);
    await open(...screened);
    const first = await findCaseOf(db, 'api:a-1');
    expect(first).toMatchObject({ version: 1, cause: 'received', band: 'priority', standing: { state: 'waiting' } });
    expect(first?.id).toMatch(/^case_[\w-]{22}$/);
    expect(first?.dueAt).toEqual(new Date(someday.getTime() + 24 * 3_600_000));
    expect(await findCaseOf(db, 'api:a-3')).toBeUndefined();
    expect(await readSteps(db, vault, 1)).toMatchObject([
      { number: 1, move: 'open', to: 'waiting', cause: 'received' },
    ]);
    expect(await events()).toHaveLength(2);
    expect((await events())[0]).toMatchObject({ type: 'case.opened', job: 'job-1' });
  });

  test('a line drawn by a budget leaves out of the review band, never of the priority band', async () => {
    await db.execute(
      `insert into review_line (tier, bits, share, applications, drawn_at) values ('critical', 3, 0.1, 100, $1)`,
      [someday],
    );
    const tier = 'critical';
    await open(
      await storeApplication(db, vault, { number: 11, tier, bits: 3 }),
      await storeApplication(db, vault, { number: 12, tier, bits: 3.1 }),
      await storeApplication(db, vault, { number: 13, tier, bits: 2, band: 'priority' }),
    );
    const found = await Promise.all([11, 12, 13].map((number) => findCaseOf(db, `api:a-${number}`)));
    expect(found.map((it) => it !== undefined)).toEqual([false, true, true]);
  });

  test('a new screening updates the case by a step of its own and brings a raised one forward', async () => {
    await open(await storeApplication(db, vault, { number: 21, bits: 1 }));
    await open({ ...(await storeApplication(db, vault, { number: 21, bits: 0.5 })), cause: 'corrected' });
    expect(await findCaseOf(db, 'api:a-21')).toMatchObject({ version: 2, bits: 0.5, standing: { changed: false } });
    const at = new Date(someday.getTime() + 3_600_000);
    await open({
      ...(await storeApplication(db, vault, { number: 21, bits: 5, band: 'priority' })),
      at,
      cause: 'retro',
    });
    const raised = await findCaseOf(db, 'api:a-21');
    expect(raised).toMatchObject({ version: 3, band: 'priority' });
    expect(raised?.dueAt).toEqual(new Date(at.getTime() + 24 * 3_600_000));
    expect((await readSteps(db, vault, 21)).map(({ move }) => move)).toEqual(['open', 'rescreen', 'raise']);
  });

  test('a decision stays when the band rises, and the case says so', async () => {
    await open(await storeApplication(db, vault, { number: 31, bits: 1 }));
    await db.execute(
      `update review_case set state = 'closed', outcome = 'verified', reason = 'withdrawn', first_by = 'ann',
         first_at = $1 where application = 31`,
      [someday],
    );
    await open({ ...(await storeApplication(db, vault, { number: 31, bits: 6, band: 'priority' })), cause: 'retro' });
    expect(await findCaseOf(db, 'api:a-31')).toMatchObject({
      standing: { state: 'closed', outcome: 'verified', changed: true },
    });
  });

  test('a raised band wakes a snoozed case', async () => {
    await open(await storeApplication(db, vault, { number: 41, bits: 1 }));
    await db.execute(
      `update review_case set state = 'snoozed', snoozed_until = $1, resting_since = $1 where application = 41`,
      [someday],
    );
    await open({ ...(await storeApplication(db, vault, { number: 41, bits: 6, band: 'priority' })), cause: 'retro' });
    expect(await findCaseOf(db, 'api:a-41')).toMatchObject({ standing: { state: 'in-review', until: null } });
  });
});

test('a screening that comes while somebody moves the case is not lost', async () => {
  await open(await storeApplication(db, vault, { number: 45, bits: 1 }));
  const again = {
    ...(await storeApplication(db, vault, { number: 45, bits: 7, band: 'priority' })),
    cause: 'retro',
  } as const;
  let late: Promise<unknown> | undefined;
  await db.transaction(async (within) => {
    await within.execute(`update review_case set state = 'in-review', owner = 'ann' where application = 45`);
    late = open(again);
    await within.query('select pg_sleep(0.1)');
  });
  await late;
  expect(await findCaseOf(db, 'api:a-45')).toMatchObject({ band: 'priority', standing: { state: 'in-review' } });
});

test('a case is opened by hand whatever the band, once', async () => {
  await storeApplication(db, vault, { number: 51, band: 'clear', bits: -8 });
  const opening = { cause: 'hand', by: { kind: 'person', id: 'ann' }, at: someday } as const;
  await openCasesFor(db, [51], opening, defaultDueRules);
  await openCasesFor(db, [51], opening, defaultDueRules);
  expect(await findCaseOf(db, 'api:a-51')).toMatchObject({ version: 1, cause: 'hand', band: 'clear' });
  expect(await readSteps(db, vault, 51)).toMatchObject([{ by: { kind: 'person', id: 'ann' } }]);
});

test('steps cannot be changed or deleted, a note can be erased, and a case takes its steps with it', async () => {
  await open(await storeApplication(db, vault, { number: 61 }));
  await expect(db.execute(`update case_step set by_id = 'x' where application = 61`)).rejects.toThrow(/never changed/);
  await expect(db.execute('delete from case_step where application = 61')).rejects.toThrow(/never deleted/);
  await db.execute('update case_step set sealed_note = null where application = 61');
  await db.execute('delete from review_case where application = 61');
  expect(await readSteps(db, vault, 61)).toEqual([]);
});

test('the database itself refuses an adverse outcome under one name', async () => {
  await open(await storeApplication(db, vault, { number: 71 }));
  const close = (second: string | null): Promise<number> =>
    db.execute(
      `update review_case set state = 'closed', outcome = 'confirmed-fraud', reason = 'admitted', first_by = 'ann',
         second_by = $1 where application = 71`,
      [second],
    );
  await expect(close(null)).rejects.toThrow(/two_people/);
  await expect(close('ann')).rejects.toThrow(/two_people/);
});
