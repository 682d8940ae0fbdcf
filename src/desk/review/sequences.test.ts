import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../engine/review/case.ts';
import { outcomeRules, outcomes } from '../../engine/review/outcomes.ts';
import { asStep, readSteps } from '../../store/case-steps.ts';
import { findCaseOf } from '../../store/cases.ts';
import { openOrUpdateCases } from '../../store/open-cases.ts';
import { Problem } from '../problem.ts';
import { defaultReviewSettings } from './settings.ts';
import { ann, ben, lea, lou, rex, type TestDesk, testDesk } from './testing/desk.ts';
import { storeApplication } from './testing/stored.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

const anAttempt = fc.record({
  move: fc.constantFrom(
    ...(['take', 'release', 'escalate', 'snooze', 'wake', 'ask', 'decide', 'sign', 'back', 'undo', 'reopen'] as const),
    ...(['decide', 'sign', 'undo', 'uphold', 'rescreen', 'work'] as const),
  ),
  actor: fc.constantFrom(ann, ben, lea, lou, rex),
  outcome: fc.constantFrom(...outcomes),
  reason: fc.constantFrom('admitted', 'work-shown', 'withdrawn', 'declined-every-route', 'other-person'),
  note: fc.constantFrom('', 'Because.'),
  seconds: fc.constantFrom(0, 1, 7),
  stale: fc.boolean(),
});
type Attempt = typeof anAttempt extends fc.Arbitrary<infer It> ? It : never;

let application = 0;

const attempt = async ({ move, actor, outcome, reason, note, ...it }: Attempt): Promise<unknown> => {
  const { work, deciding, asking } = desk.cases;
  const found = await findCaseOf(desk.db, `api:a-${application}`);
  const seen = { id: found?.id ?? '', version: (found?.version ?? 0) - (it.stale ? 1 : 0) };
  switch (move) {
    case 'take':
    case 'release':
    case 'wake':
      return work[move](actor, seen);
    case 'escalate':
      return work.escalate(actor, seen, note);
    case 'snooze':
      return work.snooze(actor, seen, { until: new Date(desk.now().getTime() + 60_000), note });
    case 'ask':
      return asking.ask(actor, seen, ['Where did you study?']);
    case 'decide':
      return deciding.decide(actor, seen, { outcome, reason, note, worth: 'worthwhile' });
    case 'sign':
      return deciding.sign(actor, seen, { approve: true });
    case 'back':
      return deciding.sign(actor, seen, { approve: false, note });
    case 'undo':
      return deciding.undo(actor, seen);
    case 'reopen':
      return deciding.reopen(actor, seen, { reason: 'new-evidence', note });
    case 'uphold':
      return deciding.uphold(actor, seen, note);
    case 'work':
      return desk.work('cases.wake');
    case 'rescreen': {
      const band = it.seconds === 0 ? 'priority' : 'review';
      const again = await storeApplication(desk.db, desk.vault, { number: application, band });
      return openOrUpdateCases(desk.db, [{ ...again, at: desk.now(), cause: 'retro' }], defaultReviewSettings.due);
    }
  }
};

/** What must hold after whatever anybody tried. */
const check = async (had: number): Promise<number> => {
  const found = await findCaseOf(desk.db, `api:a-${application}`);
  const steps = await readSteps(desk.db, desk.vault, application);
  if (found === undefined) throw new Error('a case is gone');
  const { standing, version } = found;
  expect(steps.length).toBeGreaterThanOrEqual(had);
  expect(version).toBe(steps.length);
  const { outcome, reason, first, second, state } = standing;
  if (state === 'closed' || state === 'awaiting-second') {
    const signed = steps.find(({ at, by }) => at.getTime() === first?.at && by.id === first.by);
    expect(signed).toMatchObject({ by: { kind: 'person' }, note: 'Because.' });
    expect(reason).not.toBeNull();
  }
  if (state === 'closed' && outcome !== null && outcomeRules[outcome].adverse) {
    expect(second?.by).toMatch(/^(?:lea|lou)$/);
    expect(second?.by).not.toBe(first?.by);
  }
  const asSteps = steps.map(asStep).filter((step) => step !== undefined);
  expect(replay(asSteps, { undoWithin: 6_000 })).toEqual({ ok: true, standing });
  return steps.length;
};

test('whoever tries what in whatever order, the record grows, leads to the state, and no one decides alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAttempt, { minLength: 5, maxLength: 25 }), async (attempts) => {
      application += 1;
      await desk.opened({ number: application });
      let had = 1;
      for (const one of attempts) {
        desk.pass(one.seconds);
        await attempt(one).catch((error: unknown) => {
          if (!(error instanceof Problem)) throw error;
        });
        had = await check(had);
      }
    }),
    { seed: 4, numRuns: 40 },
  );
});
