import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnedWeight, WeightsDocument } from '../contract/weights.ts';
import { assess } from './assess.ts';
import { compilePolicy } from './policy.ts';
import { bitsAt, type Weight } from './weight.ts';

const weight = (bits: number, rest: Partial<Weight> = {}): Weight => ({
  bits,
  family: 'phone',
  honest: 0.01,
  uncertainty: 0.4,
  basis: 'judgement',
  absence: false,
  ...rest,
});
const table = {
  against: weight(2),
  beside: weight(1),
  forIt: weight(-1, { family: 'consistency' }),
  listed: weight(0, { basis: 'restricted' }),
  gone: weight(0.2, { absence: true }),
};

const learned = (bits: number, rest: Partial<LearnedWeight> = {}): LearnedWeight => ({
  bits,
  interval: [bits - 1, bits + 1],
  uncertainty: 0.2,
  honest: 0.05,
  fraud: { seen: 1, of: 2 },
  genuine: { seen: 1, of: 20 },
  before: { bits: 0, interval: [0, 0] },
  ...rest,
});
const document = (signals: Record<string, LearnedWeight>, rest: Partial<WeightsDocument> = {}): WeightsDocument => ({
  format: 'gatehouse-weights',
  version: 1,
  kind: 'beta',
  asOf: '2026-03-01T00:00:00Z',
  createdFrom: {
    decisions: { fraud: 1, genuine: 1, unsure: 0, withoutResult: 0, replaced: 0, contradicted: 0 },
    groups: 2,
    background: 0,
    from: null,
    to: null,
    table: 't',
    engines: [],
    results: 'r',
  },
  options: { halfLifeDays: 180, errorRate: 0.03 },
  signals,
  ...rest,
});

const compiled = (learnedDocument: unknown, policy?: unknown) => {
  const it = compilePolicy(policy, table, learnedDocument);
  if (!it.ok) throw new Error(it.problems.join('; '));
  return it.policy;
};
const problemsOf = (learnedDocument: unknown): string => {
  const it = compilePolicy(undefined, table, learnedDocument);
  return it.ok ? '' : it.problems.join('; ');
};

describe('learned weights', () => {
  test('lie over the table, and the policy lies over both', () => {
    const given = document({ against: learned(3), forIt: learned(-2) });
    const policy = compiled(given, { weights: { forIt: -0.5 } });
    expect(policy.weights.get('against')).toMatchObject({ bits: 3, honest: 0.05, uncertainty: 0.2 });
    expect(policy.weights.get('beside')?.bits).toBe(1);
    expect(policy.weights.get('forIt')?.bits).toBe(-0.5);
    expect(policy.fingerprints.weights).not.toBe(compiled(undefined).fingerprints.weights);
  });
  test('bring a prior where the policy states none', () => {
    const given = document({}, { prior: { bits: -5, interval: [-6, -4] } });
    expect(compiled(given).prior).toBe(-5);
    expect(compiled(given, { prior: 0.5 }).prior).toBe(0);
    expect(compiled(given).fingerprints.weights).not.toBe(compiled(document({})).fingerprints.weights);
  });
  test('learned to nothing still cannot be turned by a policy', () => {
    const it = compilePolicy({ weights: { against: -1 } }, table, document({ against: learned(0) }));
    expect(it.ok ? '' : it.problems.join()).toMatch(/direction/);
  });
  test('that were fitted together are not discounted within families', () => {
    const sumOf = (kind: WeightsDocument['kind']): number => {
      const { weights } = compiled(document({ against: learned(2), beside: learned(1) }, { kind }));
      const seen = [...weights].slice(0, 2).map(([signal, it]) => ({ signal, weight: it, evidence: { says: signal } }));
      return assess(seen, 0, []).bits;
    };
    expect(sumOf('beta')).toBe(2.5);
    expect(sumOf('logistic')).toBe(3);
  });
  test.each<readonly [string, unknown, RegExp]>([
    ['an unknown signal', document({ nothing: learned(1) }), /no signal "nothing"/],
    ['a turned direction', document({ against: learned(-1) }), /direction/],
    ['a turned level', document({ against: learned(1, { levels: [{ strength: 0.5, bits: -1 }] }) }), /direction/],
    ['weight for class R', document({ listed: learned(1) }), /class R/],
    ['an absence above half a bit', document({ gone: learned(0.9) }), /at most 0.5/],
    ['more than six bits', document({ against: learned(7) }), /signals.against.bits/],
    [
      'a plainer showing that weighs less',
      document({
        against: learned(1, {
          levels: [
            { strength: 0.5, bits: 2 },
            { strength: 1, bits: 1 },
          ],
        }),
      }),
      /must not weigh less/,
    ],
    [
      'levels out of order',
      document({
        against: learned(2, {
          levels: [
            { strength: 0.5, bits: 1 },
            { strength: 0.5, bits: 2 },
          ],
        }),
      }),
      /strengths must rise/,
    ],
    ['another format', { format: 'something' }, /format/],
  ])('are refused with a reason: %s', (_, given, reason) => {
    expect(problemsOf(given)).toMatch(reason);
  });
});

describe('bits by strength', () => {
  const levels = [
    { strength: 0.3, bits: 1.5 },
    { strength: 0.6, bits: 1.8 },
    { strength: 1, bits: 4 },
  ];
  test.each([
    [0.15, 0.75],
    [0.3, 1.5],
    [0.45, 1.65],
    [1, 4],
  ])('at %f are %f', (strength, bits) => {
    expect(bitsAt(weight(4, { levels }), strength)).toBeCloseTo(bits, 12);
    expect(bitsAt(weight(-4, { levels: levels.map((it) => ({ ...it, bits: -it.bits })) }), strength)).toBeCloseTo(
      -bits,
      12,
    );
  });
  test('without levels are bits times strength, and never fall as it shows more plainly', () => {
    const part = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, (one, other) => {
        expect(bitsAt(weight(2), one)).toBe(2 * one);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(bitsAt(weight(4, { levels }), high)).toBeGreaterThanOrEqual(bitsAt(weight(4, { levels }), low) - 1e-12);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
