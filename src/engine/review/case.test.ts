import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type By, opened, type ReviewRules, replay, type Standing, type Step, take } from './case.ts';
import { edges, type Move, machine, moves, openMoves, type State, states, target } from './moves.ts';
import { needsSecond, type Outcome, outcomeRules, outcomes, worths } from './outcomes.ts';
import { fits, reasons, reopeningReasons } from './reasons.ts';

const rules: ReviewRules = { undoWithin: 6_000 };
const ann: By = { kind: 'person', id: 'ann' };
const ben: By = { kind: 'person', id: 'ben' };
const worker: By = { kind: 'system', id: 'worker' };
const key: By = { kind: 'key', id: 'key-1' };

const signed = { outcome: 'verified', reason: 'withdrawn', worth: 'worthwhile' } as const;
const standingIn = (state: State): Standing => ({
  ...opened,
  state,
  owner: 'ann',
  until: state === 'snoozed' ? 5_000 : null,
  ...((state === 'awaiting-second' || state === 'closed') && {
    ...signed,
    first: { by: 'ann', at: 1_000 },
    before: 'in-review',
  }),
});

/** A step that lacks nothing. */
const whole = (move: Move, by: By = move === 'rescreen' || move === 'raise' ? worker : ann): Step => ({
  move,
  by: move === 'approve' ? ben : by,
  at: 2_000,
  note: 'Because.',
  owner: 'ben',
  until: 9_000,
  worth: 'worthwhile',
  ...(move === 'propose' ? { outcome: 'refused', reason: 'declined-every-route' } : {}),
  ...(move === 'decide' ? { outcome: 'verified', reason: 'work-shown' } : {}),
  ...(move === 'reopen' ? { reason: 'new-evidence' } : {}),
});

describe('states and moves', () => {
  test.each(states.flatMap((state) => moves.map((move) => [state, move] as const)))(
    'a case that is %s takes the step %s where the table says so, and nowhere else',
    (state, move) => {
      const taken = take(standingIn(state), whole(move), rules);
      const to = target(state, move);
      expect(taken.ok).toBe(to !== undefined);
      if (taken.ok) expect(taken.standing.state).toBe(to === 'before' ? 'in-review' : to);
      else expect(taken).toMatchObject({ code: 'state' });
      expect(openMoves(state).includes(move)).toBe(to !== undefined);
    },
  );

  test('only a decision, an approval or its undoing leads to an outcome', () => {
    for (const move of moves.filter((it) => !['decide', 'propose', 'approve', 'undo'].includes(it))) {
      for (const { from, to } of edges(move)) {
        if (to === 'closed' || to === 'awaiting-second') expect(from).toBe(to);
      }
    }
  });

  test('every state can be reached and left', () => {
    const reached = new Set(states.flatMap((state) => Object.values(machine[state])));
    for (const state of states) {
      expect(reached.has(state)).toBe(true);
      expect(openMoves(state).some((move) => target(state, move) !== state)).toBe(true);
    }
  });
});

describe('who and why', () => {
  test.each([key, worker])('nobody but a person decides: %o', (by) => {
    for (const move of ['decide', 'propose', 'approve', 'undo', 'reopen', 'uphold', 'assign', 'ask'] as const) {
      for (const state of states.filter((it) => target(it, move) !== undefined)) {
        expect(take(standingIn(state), { ...whole(move), by }, rules)).toMatchObject({ ok: false, code: 'person' });
      }
    }
  });

  test('a new screening is never made by hand', () => {
    expect(take(opened, { ...whole('raise'), by: ann }, rules)).toMatchObject({ code: 'person' });
  });

  test.each(['decide', 'propose', 'escalate', 'snooze', 'reopen', 'uphold', 'send-back'] as const)(
    'the step %s needs a note that says why',
    (move) => {
      const from = states.find((state) => target(state, move) !== undefined) ?? 'waiting';
      expect(take(standingIn(from), { ...whole(move), note: ' \n' }, rules)).toMatchObject({ code: 'input' });
    },
  );

  test.each(outcomes)('the outcome %s takes only reasons that fit it, and one or two people as it must', (outcome) => {
    for (const reason of reasons) {
      for (const move of ['decide', 'propose'] as const) {
        const taken = take(standingIn('in-review'), { ...whole(move), outcome, reason: reason.id }, rules);
        const two = outcomeRules[outcome].adverse === (move === 'propose');
        expect(taken.ok).toBe(reason.fits.includes(outcome) && two);
      }
    }
    expect(take(standingIn('waiting'), { ...whole('decide'), outcome, reason: 'because' }, rules).ok).toBe(false);
  });

  test('nobody signs twice', () => {
    expect(take(standingIn('awaiting-second'), { ...whole('approve'), by: ann }, rules)).toMatchObject({
      code: 'second',
    });
  });
});

describe('what two people signed', () => {
  const opened = (second: string | null): Standing => {
    const closed: Standing = {
      ...standingIn('closed'),
      outcome: 'confirmed-fraud',
      reason: 'admitted',
      second: second === null ? null : { by: second, at: 1_500 },
    };
    const again = take(closed, whole('reopen'), rules);
    if (!again.ok) throw new Error(again.detail);
    return again.standing;
  };

  test('is overturned by nobody alone, whatever the outcome, and stays known through taking back', () => {
    const again = opened('ben');
    expect(again).toMatchObject({ state: 'in-review', outcome: null, upheld: 'confirmed-fraud' });
    const cleared = { outcome: 'verified', reason: 'work-shown' } as const;
    const left = { outcome: 'not-yet-verified', reason: 'withdrawn' } as const;
    for (const input of [cleared, left])
      expect(take(again, { ...whole('decide'), ...input }, rules)).toMatchObject({ ok: false, code: 'input' });
    const proposed = take(again, { ...whole('propose'), ...cleared }, rules);
    if (!proposed.ok) throw new Error(proposed.detail);
    expect(take(proposed.standing, { move: 'undo', by: ann, at: 2_500 }, rules)).toEqual({ ok: true, standing: again });
    const back = take(proposed.standing, whole('send-back', ben), rules);
    expect(back).toMatchObject({ standing: { state: 'in-review', upheld: 'confirmed-fraud' } });
    const approved = take(proposed.standing, whole('approve'), rules);
    expect(approved).toMatchObject({ standing: { state: 'closed', outcome: 'verified', second: { by: 'ben' } } });
  });

  test('holds for what they cleared as well; the same outcome again takes one', () => {
    const cleared: Standing = { ...standingIn('closed'), second: { by: 'ben', at: 1_500 } };
    const again = take(cleared, whole('reopen'), rules);
    if (!again.ok) throw new Error(again.detail);
    expect(take(again.standing, whole('decide'), rules).ok).toBe(true);
    const other = { ...whole('decide'), outcome: 'not-yet-verified', reason: 'withdrawn' } as const;
    expect(take(again.standing, other, rules).ok).toBe(false);
  });

  test('is nothing that one person signed', () => {
    expect(opened(null)).toMatchObject({ upheld: null });
  });
});

describe('undo', () => {
  const decided = (at: number): Standing => ({ ...standingIn('closed'), first: { by: 'ann', at } });

  test('whoever signed takes it back within the window, and the case stands where it stood', () => {
    for (const state of ['waiting', 'in-review', 'asked', 'snoozed', 'escalated'] as const) {
      for (const move of ['decide', 'propose'] as const) {
        const from = standingIn(state);
        const there = take(from, whole(move), rules);
        if (!there.ok) throw new Error(there.detail);
        const back = take(there.standing, { move: 'undo', by: ann, at: 8_000 }, rules);
        expect(back).toEqual({ ok: true, standing: from });
      }
    }
  });

  test('an approval is taken back by the second person only, and leaves the first signature', () => {
    const approved = take(standingIn('awaiting-second'), whole('approve'), rules);
    if (!approved.ok) throw new Error(approved.detail);
    expect(take(approved.standing, { move: 'undo', by: ann, at: 2_500 }, rules)).toMatchObject({ code: 'person' });
    expect(take(approved.standing, { move: 'undo', by: ben, at: 2_500 }, rules)).toEqual({
      ok: true,
      standing: standingIn('awaiting-second'),
    });
  });

  test('somebody else cannot, nor anybody after the window', () => {
    expect(take(decided(1_000), { move: 'undo', by: ben, at: 1_001 }, rules)).toMatchObject({ code: 'person' });
    expect(take(decided(1_000), { move: 'undo', by: ann, at: 7_000 }, rules).ok).toBe(true);
    expect(take(decided(1_000), { move: 'undo', by: ann, at: 7_001 }, rules)).toMatchObject({ code: 'late' });
  });
});

test('a raised band marks a decided case and wakes a snoozed one, and changes no outcome', () => {
  const closed = take(standingIn('closed'), whole('raise'), rules);
  expect(closed).toMatchObject({ standing: { state: 'closed', outcome: 'verified', changed: true } });
  expect(take(standingIn('snoozed'), whole('raise'), rules)).toMatchObject({
    standing: { until: null, changed: false },
  });
});

test('the lists of reasons are sound', () => {
  expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
  for (const outcome of outcomes) expect(reasons.some(({ fits: list }) => list.includes(outcome))).toBe(true);
  for (const { says } of [...reasons, ...reopeningReasons]) expect(says).toMatch(/^[A-Z].*\.$/);
});

const aStep: fc.Arbitrary<Step> = fc
  .record({
    move: fc.constantFrom(...moves),
    by: fc.constantFrom(ann, ben, { kind: 'person', id: 'cat' } as const, key, worker),
    at: fc.integer({ min: 0, max: 20_000 }),
    note: fc.constantFrom('', 'Because.'),
    outcome: fc.constantFrom<Outcome>(...outcomes),
    reason: fc.constantFrom('admitted', 'work-shown', 'withdrawn', 'new-evidence', 'declined-every-route'),
    worth: fc.constantFrom(...worths),
    owner: fc.constantFrom('ann', 'ben'),
    until: fc.integer({ min: 0, max: 30_000 }),
  })
  .map((step) => step);

const checkSound = (standing: Standing, kept: readonly Step[]): void => {
  const { state, outcome, reason, first, second, until } = standing;
  const decided = state === 'closed' || state === 'awaiting-second';
  expect([outcome, reason, first].map((it) => it !== null)).toEqual([decided, decided, decided]);
  if (state === 'snoozed') expect(until).not.toBeNull();
  if (state === 'in-review') expect(standing.owner).not.toBeNull();
  if (!decided) return;
  expect(fits(reason ?? '', outcome ?? 'verified')).toBe(true);
  const signatures = kept.filter((it) => it.at === first?.at && it.by.id === first?.by);
  expect(signatures.some((it) => it.by.kind === 'person' && (it.note ?? '') !== '')).toBe(true);
  if (state === 'closed' && outcome !== null && needsSecond(outcome, standing.upheld)) {
    expect(second).not.toBeNull();
    expect(second?.by).not.toBe(first?.by);
  }
};

test('whatever anybody tries in whatever order, a decision has a person, a reason and a note, and an adverse one two', () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 40 }), (tried) => {
      let standing = opened;
      const kept: Step[] = [];
      for (const step of tried) {
        const taken = take(standing, step, rules);
        if (!taken.ok) continue;
        standing = taken.standing;
        kept.push(step);
        checkSound(standing, kept);
      }
      expect(replay(kept, rules)).toEqual({ ok: true, standing });
    }),
    { seed: 4, numRuns: 2_000 },
  );
});
