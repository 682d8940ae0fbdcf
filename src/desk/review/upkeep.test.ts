import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSteps } from '../../store/case-steps.ts';
import { findCaseOf } from '../../store/cases.ts';
import { openOrUpdateCases } from '../../store/open-cases.ts';
import { defaultReviewSettings } from './settings.ts';
import { ann, full, seen, type TestDesk, testDesk } from './testing/desk.ts';
import { storeApplication } from './testing/stored.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk({ budgets: { elevated: 0.2 } });
});
afterAll(() => desk.db.close());

const run = async (kind: string): Promise<void> => {
  const context = { jobId: 1, attempt: 1, progress: async () => {}, signal: new AbortController().signal };
  await desk.cases.handlers.find((it) => it.kind === kind)?.run(null, context);
};
const dueEvents = async (): Promise<number> =>
  (await desk.db.query(`select 1 from event where type = 'case.due'`)).length;

test('time that ran out is told of once, and stands still while it is somebody else’s turn', async () => {
  const line = await desk.opened({ number: 1, band: 'priority', bits: 4 });
  const other = await desk.opened({ number: 2, band: 'priority', bits: 4 });
  const asked = await desk.cases.asking.ask(ann, seen(other), ['Where did you study?']);
  desk.pass(25 * 3600);
  await run('cases.sla');
  await run('cases.sla');
  expect(await dueEvents()).toBe(1);
  expect((await findCaseOf(desk.db, 'api:a-1'))?.overdue).toBe(true);
  const { items } = await desk.cases.queue.list(ann, {});
  expect(items.map((it) => full(it).overdue)).toEqual([true, false]);
  expect(line.overdue).toBe(false);
  const closed = {
    outcome: 'not-yet-verified',
    reason: 'withdrawn',
    note: 'Withdrew.',
    worth: 'not-worth-it',
  } as const;
  await desk.cases.deciding.decide(ann, seen(asked), closed);
  await run('cases.sla');
  expect(await dueEvents()).toBe(1);
});

test('a snoozed case comes back by itself, with the time that it rested', async () => {
  const line = await desk.opened({ number: 3 });
  const until = new Date(desk.now().getTime() + 3_600_000);
  await desk.cases.work.snooze(ann, seen(line), { until, note: 'Waiting for the school.' });
  await run('cases.wake');
  expect((await findCaseOf(desk.db, 'api:a-3'))?.standing.state).toBe('snoozed');
  desk.pass(3600);
  await run('cases.wake');
  const woken = await findCaseOf(desk.db, 'api:a-3');
  expect(woken?.standing).toMatchObject({ state: 'in-review', until: null, owner: 'ann' });
  expect((woken?.dueAt.getTime() ?? 0) - Date.parse(line.dueAt)).toBe(3_600_000);
  expect((await readSteps(desk.db, desk.vault, 3)).at(-1)).toMatchObject({ move: 'wake', by: { kind: 'system' } });
  const far = new Date(desk.now().getTime() + 181 * 86_400_000);
  await expect(
    desk.cases.work.snooze(ann, { id: line.id, version: 3 }, { until: far, note: 'x' }),
  ).rejects.toMatchObject({ code: 'invalid' });
});

test('a budget draws the line of its tier, and what lies above a lower one is opened', async () => {
  const at = desk.now();
  for (let number = 100; number < 120; number += 1) {
    const bits = number % 10;
    const band = number < 110 ? 'clear' : 'review';
    await storeApplication(desk.db, desk.vault, { number, tier: 'elevated', bits, band, at });
  }
  await run('cases.lines');
  expect(await desk.cases.lines.list(ann)).toMatchObject([
    { tier: 'elevated', bits: 5, share: 0.2, applications: 20, drawnAt: at },
  ]);
  const opened = await desk.db.query<{ cause: string }>(`select cause from review_case where tier = 'elevated'`);
  expect(opened).toEqual(Array.from({ length: 4 }, () => ({ cause: 'budget' })));
  const fresh = [
    await storeApplication(desk.db, desk.vault, { number: 130, tier: 'elevated', bits: 5, at }),
    await storeApplication(desk.db, desk.vault, { number: 131, tier: 'elevated', bits: 5.1, at }),
  ];
  await openOrUpdateCases(desk.db, fresh, defaultReviewSettings.due);
  expect(await findCaseOf(desk.db, 'api:a-130')).toBeUndefined();
  expect(await findCaseOf(desk.db, 'api:a-131')).toBeDefined();
});
