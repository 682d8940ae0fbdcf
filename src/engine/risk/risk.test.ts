import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, familyDiscount, type Weighed } from './assess.ts';
import { bandOf } from './band.ts';
import { toBits, toProbability, toScore } from './odds.ts';
import { compilePolicy } from './policy.ts';
import type { Family, Weight } from './weight.ts';
import { weights } from './weights.ts';

const weight = (bits: number, family: Family): Weight => ({
  bits,
  family,
  honest: 0.01,
  uncertainty: 0.4,
  basis: 'judgement',
  absence: false,
});

const weighed = fc
  .record({
    signal: fc.string({ minLength: 1, maxLength: 4 }),
    bits: fc.double({ min: -4, max: 4, noNaN: true }),
    strength: fc.double({ min: 0.01, max: 1, noNaN: true }),
    family: fc.constantFrom<Family>('phone', 'email', 'consistency', 'career'),
  })
  .map(
    ({ signal, bits, strength, family }): Weighed => ({
      signal,
      weight: weight(bits, family),
      evidence: { says: signal, fields: ['/x'], strength },
    }),
  );

const seed = { seed: 11, numRuns: 300 };

describe('odds', () => {
  test('score and probability rise strictly with bits, also at the ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 0.001, max: 5, noNaN: true }),
        (bits, more) => {
          expect(toProbability(bits + more)).toBeGreaterThan(toProbability(bits));
          expect(toScore(bits + more)).toBeGreaterThan(toScore(bits));
        },
      ),
      seed,
    );
  });
  test.each([
    [0.5, 0],
    [0.01, -6.6294],
    [0.8, 2],
  ])('a probability of %f is %f bits', (probability, bits) => {
    expect(toBits(probability)).toBeCloseTo(bits, 4);
    expect(toProbability(bits)).toBeCloseTo(probability, 4);
  });
});

describe('assess', () => {
  test('the prior and the rows add up to the total', () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 30 }), (seen) => {
        const { prior, bits, reasons } = assess(seen, -6.6294, []);
        expect(Math.abs(reasons.reduce((sum, reason) => sum + reason.bits, prior) - bits)).toBeLessThan(1e-9);
      }),
      seed,
    );
  });
  test('one more reason against never lowers the total, one more for never raises it', () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 20 }), weighed, (seen, extra) => {
        const before = assess(seen, -6, []).bits;
        const after = assess([...seen, extra], -6, []).bits;
        // Rows are rounded to four decimals each, so the sum may move by that much.
        const rounding = 0.0001 * (seen.length + 1);
        if (extra.weight.bits >= 0) expect(after).toBeGreaterThanOrEqual(before - rounding);
        else expect(after).toBeLessThanOrEqual(before + rounding);
      }),
      seed,
    );
  });
  test('the order of evidence does not matter', () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 12 }), (seen) => {
        expect(assess([...seen].reverse(), -6, []).bits).toBeCloseTo(assess(seen, -6, []).bits, 9);
      }),
      seed,
    );
  });
  test('within a family the strongest counts fully and each further one is discounted', () => {
    const one = (bits: number): Weighed => ({
      signal: `s${bits}`,
      weight: weight(bits, 'phone'),
      evidence: { says: 'x', fields: ['/x'] },
    });
    const { reasons } = assess([one(1), one(3), one(2)], 0, []);
    expect(reasons.map((reason) => reason.bits)).toEqual([3, 1, 0.25]);
    expect(familyDiscount('phone')).toBe(0.5);
  });
  test('families do not discount each other', () => {
    const seen: Weighed[] = [
      { signal: 'a', weight: weight(2, 'phone'), evidence: { says: 'x', fields: ['/x'] } },
      { signal: 'b', weight: weight(2, 'email'), evidence: { says: 'x', fields: ['/x'] } },
    ];
    expect(assess(seen, 0, []).bits).toBe(4);
  });
  test('reasons against and for of one family are discounted apart', () => {
    const seen: Weighed[] = [
      { signal: 'a', weight: weight(2, 'phone'), evidence: { says: 'x', fields: ['/x'] } },
      { signal: 'b', weight: weight(-1, 'phone'), evidence: { says: 'x', fields: ['/x'] } },
    ];
    expect(assess(seen, 0, []).bits).toBe(1);
  });
  test('the interval holds the probability and widens with what could not run', () => {
    const seen: Weighed[] = [{ signal: 'a', weight: weight(2, 'phone'), evidence: { says: 'x', fields: ['/x'] } }];
    const narrow = assess(seen, -3, []);
    const wide = assess(seen, -3, [weight(3, 'email'), weight(2, 'career')]);
    expect(narrow.interval[0]).toBeLessThan(narrow.probability);
    expect(narrow.interval[1]).toBeGreaterThan(narrow.probability);
    expect(wide.interval[1] - wide.interval[0]).toBeGreaterThan(narrow.interval[1] - narrow.interval[0]);
    expect(wide.bits).toBe(narrow.bits);
  });
});

describe('bands', () => {
  const lines = { review: -3, priority: 0 };
  const reason = (bits: number, absence: boolean) => ({
    signal: 'a',
    bits,
    evidence: { says: 'x', fields: ['/x'] as const },
    weight: { ...weight(bits, 'presence'), absence },
  });
  test.each([
    [-4, 'clear'],
    [-3, 'review'],
    [-0.1, 'review'],
    [0, 'priority'],
  ] as const)('%f bits is %s', (bits, band) => {
    expect(bandOf({ bits, reasons: [reason(1, false)] }, lines)).toBe(band);
  });
  test('evidence that something is missing never leads out of clear', () => {
    expect(bandOf({ bits: 5, reasons: [reason(5, true)] }, lines)).toBe('clear');
  });
});

describe('policy', () => {
  test('the default compiles, with a prior of 1%', () => {
    const compiled = compilePolicy(undefined, weights);
    expect(compiled.ok && compiled.policy.prior).toBeCloseTo(-6.6294, 4);
  });
  test('changes weights, switches signals off and moves lines', () => {
    const compiled = compilePolicy(
      { weights: { 'ip-vpn': 0.1 }, off: ['ip-tor'], tiers: { critical: { review: 0.5, priority: 0.5 } } },
      weights,
    );
    expect(compiled.ok && compiled.policy.weights.get('ip-vpn')?.bits).toBe(0.1);
    expect(compiled.ok && compiled.policy.weights.has('ip-tor')).toBe(false);
    expect(compiled.ok && compiled.policy.tiers.critical.review).toBe(0);
  });
  test.each([
    [{ priors: 0.1 }, /Unrecognized key/],
    [{ prior: 1.5 }, /prior/],
    [{ weights: { 'no-such-signal': 1 } }, /no signal "no-such-signal"/],
    [{ weights: { 'school-on-operator-list': 1 } }, /class R/],
    [{ weights: { 'ip-vpn': -1 } }, /direction/],
    [{ budget: '200%' }, /budget/],
    [{ tiers: { standard: { review: 0.5, priority: 0.1 } } }, /above priority/],
    ['just text', /object/],
  ])('refuses %j with a reason', (document, reason) => {
    const compiled = compilePolicy(document, weights);
    expect(compiled.ok ? '' : compiled.problems.join('\n')).toMatch(reason);
  });
  test('every problem is named at once', () => {
    const compiled = compilePolicy({ weights: { a: 1, b: 2 } }, weights);
    expect(compiled.ok ? 0 : compiled.problems.length).toBe(2);
  });
  test('a share may be written both ways', () => {
    const shares = ['2%', 0.02].map((budget) => {
      const compiled = compilePolicy({ budget }, weights);
      return compiled.ok ? compiled.policy.budget : undefined;
    });
    expect(shares).toEqual([0.02, 0.02]);
  });
});
