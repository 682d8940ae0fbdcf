import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../contract/decision.ts';
import { WeightsDocument } from '../contract/weights.ts';
import { compilePolicy } from '../risk/policy.ts';
import { weights } from '../risk/weights.ts';
import { createLearner, learnWeights } from './learner.ts';
import { groupKin, type LearningCase } from './learning-case.ts';
import { decision, drawer, learningCase, plant, tableWeight } from './testing/cases.ts';

const asOf = '2026-03-01T00:00:00Z';
const forever = { halfLifeDays: 36_500 };

/** Two tells that are independent, in families of their own, and one consistency. */
const table = {
  exact: tableWeight(3, { honest: 0.01, family: 'phone' }),
  loose: tableWeight(1, { honest: 0.1, family: 'email' }),
  agrees: tableWeight(-0.5, { honest: 0.6, family: 'consistency' }),
};
const rates = { exact: [0.4, 0.002], loose: [0.24, 0.06], agrees: [0.3, 0.6] } as const;

const bitsOf = (document: WeightsDocument, id: string): number => document.signals[id]?.bits ?? Number.NaN;
const shown = (signal: string, strength = 1) => [{ signal, strength }];

describe('without verdicts', () => {
  test('the weights are exactly those of the table, and so are results', () => {
    const document = learnWeights({ cases: [], decisions: [], table: weights, asOf });
    expect(WeightsDocument.safeParse(document).error).toBeUndefined();
    for (const [id, { bits, honest, uncertainty }] of Object.entries(weights))
      expect(document.signals[id]).toMatchObject({ bits, honest, uncertainty });
    const before = compilePolicy(undefined, weights);
    const after = compilePolicy(undefined, weights, document);
    expect(after.ok && after.policy.prior).toBe(before.ok && before.policy.prior);
    expect(after.ok && after.policy.fingerprints.weights).toBe(before.ok && before.policy.fingerprints.weights);
  });
  test.each(['beta', 'logistic'] as const)('undecided and unsure cases teach nothing (%s)', (method) => {
    const cases = Array.from({ length: 500 }, (_, index) => learningCase(`a${index}`, { shown: shown('exact') }));
    const decisions = cases.map((it) => decision(it.applicationId, 'unsure'));
    const document = learnWeights({ cases, decisions, table, asOf, options: { method } });
    expect(bitsOf(document, 'exact')).toBe(3);
    expect(document.createdFrom.decisions).toMatchObject({ fraud: 0, genuine: 0, unsure: 500 });
  });
});

describe('planted rates', () => {
  const truth = { exact: Math.log2(0.4 / 0.002), loose: 2, agrees: -1 };
  test.each([
    ['no wrong verdicts', 0],
    ['3% wrong verdicts', 0.03],
  ])('are recovered with %s', (_, errors) => {
    const { cases, decisions } = plant({ rates, fraud: 1_500, honest: 6_000, errors, seed: 5, table });
    const options = { ...forever, errorRate: errors, prior: 0.2 };
    const document = learnWeights({ cases, decisions, table, asOf, options });
    const ratioOf = (id: keyof typeof table): number =>
      bitsOf(document, id) / (document.factors?.[table[id].family]?.value ?? Number.NaN);
    // The cap of six bits lies below the planted 7.6.
    expect(bitsOf(document, 'exact')).toBeGreaterThan(5);
    expect(Math.abs(ratioOf('loose') - truth.loose)).toBeLessThan(0.35);
    expect(Math.abs(ratioOf('agrees') - truth.agrees)).toBeLessThan(0.25);
  });
  test('a handful of wrong verdicts does not destroy an exact tell', () => {
    // One in a thousand honest people shows it; six of fourteen verdicts call impostors genuine who do.
    const rare = { exact: tableWeight(5, { honest: 0.001 }) };
    const cases = [
      ...Array.from({ length: 8 }, (_, index) => learningCase(`f${index}`, { shown: shown('exact'), bits: 2 })),
      ...Array.from({ length: 32 }, (_, index) => learningCase(`fq${index}`, { bits: -1 })),
      ...Array.from({ length: 6 }, (_, index) => learningCase(`w${index}`, { shown: shown('exact'), bits: 2 })),
      ...Array.from({ length: 400 }, (_, index) => learningCase(`g${index}`, { bits: -3 })),
    ];
    const decisions = cases.map(({ applicationId }) =>
      decision(applicationId, applicationId.startsWith('f') ? 'fraud' : 'genuine'),
    );
    const learned = (errorRate: number): number =>
      bitsOf(learnWeights({ cases, decisions, table: rare, asOf, options: { errorRate } }), 'exact');
    expect(learned(0.03)).toBeGreaterThan(4);
    expect(learned(0.03)).toBeGreaterThan(learned(0) + 0.3);
  });
  test('a signal that nobody showed keeps its weight', () => {
    const { cases, decisions } = plant({
      rates: { loose: rates.loose },
      fraud: 300,
      honest: 900,
      errors: 0,
      seed: 6,
      table,
    });
    expect(bitsOf(learnWeights({ cases, decisions, table, asOf }), 'exact')).toBe(3);
  });
  test('ninety per cent intervals hold the planted weight about that often', () => {
    let held = 0;
    const runs = 120;
    for (let run = 0; run < runs; run += 1) {
      const planted = plant({
        rates: { loose: [0.2, 0.1] },
        fraud: 200,
        honest: 600,
        errors: 0,
        seed: 100 + run,
        table,
      });
      const document = learnWeights({ ...planted, table, asOf, options: { ...forever, errorRate: 0 } });
      const [low, high] = document.signals['loose']?.interval ?? [0, 0];
      if (low <= 1 && high >= 1) held += 1;
    }
    expect(held / runs).toBeGreaterThan(0.84);
  });
});

describe('dependence', () => {
  const background = Array.from({ length: 300 }, (_, index) => learningCase(`g${index}`, { bits: -4 }));
  const others = Array.from({ length: 60 }, (_, index) => learningCase(`f${index}`, { bits: 1 }));
  const verdicts = [
    ...background.map((it) => decision(it.applicationId, 'genuine')),
    ...others.map((it) => decision(it.applicationId, 'fraud')),
  ];
  const ring = (kin: readonly string[]): LearningCase[] =>
    Array.from({ length: 50 }, (_, index) => learningCase(`r${index}`, { shown: shown('loose'), bits: 1, kin }));
  const learn = (cases: readonly LearningCase[]): WeightsDocument =>
    learnWeights({
      cases: [...background, ...others, ...cases],
      decisions: [...verdicts, ...cases.map((it) => decision(it.applicationId, 'fraud'))],
      table,
      asOf,
      options: { ...forever, errorRate: 0 },
    });
  test('fifty cases of one campaign count as about seven, not as fifty', () => {
    const seen = learn(ring([groupKin('one')])).signals['loose']?.fraud.seen ?? 0;
    const strangers = learn(ring([])).signals['loose']?.fraud.seen ?? 0;
    expect(strangers / seen).toBeCloseTo(Math.sqrt(50), 3);
  });
  test('so a campaign moves a weight less than strangers do', () => {
    expect(bitsOf(learn(ring([groupKin('one')])), 'loose')).toBeLessThan(bitsOf(learn(ring([])), 'loose') - 0.3);
  });
  test('kin of kin are one group, whatever the order', () => {
    const chain = [
      learningCase('r0', { kin: ['application r1'] }),
      learningCase('r1', { kin: ['application r2'] }),
      learningCase('r2'),
    ];
    // One group with verdict "genuine", and one with "fraud".
    const one = learnWeights({
      cases: chain,
      decisions: ['r0', 'r1', 'r2'].map((id) => decision(id, 'fraud')),
      table,
      asOf,
    });
    expect(one.createdFrom.groups).toBe(1);
  });
  test('the same case never counts twice; the last verdict stands and contradictions are told', () => {
    const twice: Decision[] = [
      decision('a', 'fraud', '2026-02-01T00:00:00Z'),
      decision('a', 'genuine', '2026-02-03T00:00:00Z'),
      decision('a', 'fraud', '2026-02-02T00:00:00Z'),
      decision('b', 'fraud'),
      decision('b', 'fraud'),
      decision('nobody', 'fraud'),
    ];
    const cases = [learningCase('a', { shown: shown('loose') }), learningCase('a'), learningCase('b')];
    const { createdFrom } = learnWeights({ cases, decisions: twice, table, asOf });
    expect(createdFrom.decisions).toEqual({
      fraud: 1,
      genuine: 1,
      unsure: 0,
      withoutResult: 1,
      replaced: 3,
      contradicted: 1,
    });
  });
});

describe('age', () => {
  const learner = createLearner(table, { halfLifeDays: 30, errorRate: 0 });
  for (let index = 0; index < 40; index += 1) {
    learner.add(learningCase(`f${index}`, { shown: shown('loose'), bits: 4 }));
    learner.decide(decision(`f${index}`, 'fraud', '2026-01-01T00:00:00Z'));
  }
  const seenAt = (time: string): number => learner.weights(time).signals['loose']?.fraud.seen ?? 0;
  test('a verdict counts half after each half-life', () => {
    expect(seenAt('2026-01-31T00:00:00Z') / seenAt('2026-01-01T00:00:00Z')).toBeCloseTo(0.5, 6);
    expect(seenAt('2026-03-02T00:00:00Z') / seenAt('2026-01-01T00:00:00Z')).toBeCloseTo(0.25, 6);
  });
  test('a verdict from after that time is not known yet', () => {
    expect(learner.weights('2025-12-31T00:00:00Z').createdFrom.decisions.fraud).toBe(0);
  });
  test('a time that is none is refused', () => {
    expect(() => learner.weights('yesterday')).toThrow(RangeError);
  });
});

describe('whatever is decided', () => {
  const restricted = {
    ...table,
    listed: tableWeight(0, { basis: 'restricted' }),
    gone: tableWeight(0.2, { absence: true }),
  };
  test('no weight turns around, exceeds six bits or half a bit for an absence, and class R stays at nothing', () => {
    const ids = Object.keys(restricted);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom('beta', 'logistic'), (seed, method) => {
        const draw = drawer(seed);
        const cases = Array.from({ length: 120 }, (_, index) =>
          learningCase(`a${index}`, {
            shown: ids.filter(() => draw() < 0.4).map((signal) => ({ signal, strength: 0.2 + 0.8 * draw() })),
            bits: 8 * draw() - 6,
            band: draw() < 0.5 ? 'review' : 'clear',
          }),
        );
        const decisions = cases.map((it) => decision(it.applicationId, draw() < 0.5 ? 'fraud' : 'genuine'));
        const document = learnWeights({ cases, decisions, table: restricted, asOf, options: { method } });
        expect(WeightsDocument.safeParse(document).error).toBeUndefined();
        // Compiling checks direction, caps, class R and that plainer showings never weigh less.
        const compiled = compilePolicy(undefined, restricted, document);
        expect(compiled.ok ? [] : compiled.problems).toEqual([]);
        expect(bitsOf(document, 'listed')).toBe(0);
        expect(bitsOf(document, 'gone')).toBeLessThanOrEqual(0.5);
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('when people decide only on what is in review', () => {
  test('a tell does not look common among the honest because it led to the review', () => {
    const draw = drawer(9);
    const single = { exact: tableWeight(3, { honest: 0.02 }) };
    const cases = Array.from({ length: 6_000 }, (_, index) => {
      const isFraud = index < 300;
      const shows = draw() < (isFraud ? 0.4 : 0.02);
      return learningCase(`${isFraud ? 'f' : 'g'}${index}`, {
        shown: shows ? shown('exact') : [],
        bits: shows ? -1.2 : -4.2,
        band: shows ? 'review' : 'clear',
      });
    });
    const decisions = cases
      .filter((it) => it.band === 'review')
      .map((it) => decision(it.applicationId, it.applicationId.startsWith('f') ? 'fraud' : 'genuine'));
    const document = learnWeights({ cases, decisions, table: single, asOf, options: { errorRate: 0 } });
    // Everybody decided shows it, so rates among the decided alone would say that it means nothing.
    expect(bitsOf(document, 'exact')).toBeGreaterThan(2.5);
    expect(document.createdFrom.background).toBeGreaterThan(5_000);
  });
});
