import { describe, expect, test } from 'vitest';
import { weights } from '../engine/risk/weights.ts';
import { row } from '../evaluate/testing/rows.ts';
import { createMethodContest, isWrongVerdict, renderMethodComparison } from './compare.ts';

/** A tell that the table takes lightly and that tells impostors exactly. */
const shown = {
  signal: 'ip-vpn',
  family: 'network',
  bits: 0.8,
  says: '',
  fields: [],
  innocent: [],
  ask: '',
  strength: 1,
};

const person = (index: number) => {
  const fraud = index % 10 === 0;
  return row({
    fraud,
    applicationId: `a${index}`,
    person: `p${index}`,
    bits: fraud ? -5.8 : -6.6,
    evidence: fraud ? [shown] : [],
    coverage: { ran: 1, of: 1, notRun: [] },
  });
};

describe('a contest of weights', () => {
  test('measures all on the same applications, and learned weights come truer where the table is wrong', () => {
    const contest = createMethodContest(weights, { errorRate: 0.01, prior: 0.1 });
    for (let index = 0; index < 1_500; index += 1) contest.decide(person(index), '2026-02-01T00:00:00Z');
    contest.learn('2026-02-02T00:00:00Z');
    for (let index = 1_500; index < 3_000; index += 1) contest.measure(person(index), 'standard');
    const comparison = contest.finish();
    expect(comparison.rows.map((it) => it.evaluation.applications)).toEqual([1_500, 1_500, 1_500]);
    const eces = comparison.rows.map((it) => it.evaluation.calibration.equalMass.ece ?? 1);
    // No signal weighs more than six bits, so even an exact tell leaves some doubt.
    expect(eces[1]).toBeLessThan((eces[0] ?? 0) * 0.7);
    expect(eces[2]).toBeLessThan((eces[0] ?? 0) * 0.7);
    const text = renderMethodComparison(comparison);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).toContain('logistic');
  });
  test('draws about the share of wrong verdicts asked for, the same ones each time', () => {
    const wrong = Array.from({ length: 20_000 }, (_, index) => isWrongVerdict(`a${index}`, 0.03));
    expect(wrong.filter(Boolean).length / wrong.length).toBeCloseTo(0.03, 2);
    expect(wrong.slice(0, 500)).toEqual(Array.from({ length: 500 }, (_, index) => isWrongVerdict(`a${index}`, 0.03)));
  });
});
