import { describe, expect, test } from 'vitest';
import { createDeciders } from './decisions.ts';
import { row } from './testing/rows.ts';

const DAY = 86_400_000;
const start = Date.parse('2026-01-05T00:00:00Z');
const truths = Array.from(
  { length: 4_000 },
  (_, index) => row({ fraud: index % 4 === 0, applicationId: `a${index}` }).truth,
);

const decided = (seed: number, first: number, wrong: number) => {
  const deciders = createDeciders({ seed, first, wrong });
  truths.forEach((truth, index) => {
    deciders.see(truth, start + index * 60_000);
  });
  return [...deciders.known(Number.POSITIVE_INFINITY)];
};

describe('people who decide', () => {
  test('decide on the first applications only, each once', () => {
    const decisions = decided(1, 1_000, 0.03);
    expect(decisions).toHaveLength(1_000);
    expect(new Set(decisions.map((it) => it.applicationId)).size).toBe(1_000);
    expect(decisions.every((it) => Number(it.applicationId.slice(1)) < 1_000)).toBe(true);
  });

  test('are wrong as often as planned, on both sides', () => {
    const wrong = decided(2, 4_000, 0.03).filter(
      (it) => (it.verdict === 'fraud') !== (Number(it.applicationId.slice(1)) % 4 === 0),
    );
    expect(wrong.length).toBeGreaterThan(80);
    expect(wrong.length).toBeLessThan(165);
    expect(new Set(wrong.map((it) => it.verdict))).toEqual(new Set(['fraud', 'genuine']));
    expect(
      decided(2, 4_000, 0).every((it) => (it.verdict === 'fraud') === (Number(it.applicationId.slice(1)) % 4 === 0)),
    ).toBe(true);
  });

  test('take two to fifteen days, and nothing is known before', () => {
    const deciders = createDeciders({ seed: 3, first: 10, wrong: 0 });
    for (const truth of truths.slice(0, 10)) deciders.see(truth, start);
    expect([...deciders.known(start + 2 * DAY - 1)]).toEqual([]);
    const soon = [...deciders.known(start + 8 * DAY)];
    const late = [...deciders.known(start + 15 * DAY)];
    expect(soon.length + late.length).toBe(10);
    const times = [...soon, ...late].map((it) => it.decidedAt);
    expect(times).toEqual([...times].sort());
  });

  test('decide the same with the same seed', () => {
    expect(decided(4, 200, 0.03)).toEqual(decided(4, 200, 0.03));
    expect(decided(4, 200, 0.03)).not.toEqual(decided(5, 200, 0.03));
  });
});
