import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from './columns.ts';
import { createEvaluator, evaluate } from './evaluate.ts';
import { evidence, row } from './testing/rows.ts';

/** Rows from a string such as `F3 H2 H2`: fraud or honest, with bits. */
const ranked = (text: string): readonly Row[] =>
  text.split(' ').map((it) => row({ fraud: it.startsWith('F'), bits: Number(it.slice(1)) }));

describe('average precision', () => {
  test.each([
    ['a perfect ranking gives one', 'F3 F2 H1 H0', 1],
    ['fraud at ranks one and three', 'F4 H3 F2 H1', (1 / 1 + 2 / 3) / 2],
    ['fraud last of four', 'H4 H3 H2 F1', 1 / 4],
    ['ties are one threshold', 'F1 H1 F1 H1', 2 / 4],
    ['a tie below a hit', 'F2 F1 H1 H1', (1 + 2 / 4) / 2],
  ])('%s', (_, rows, expected) => {
    expect(evaluate(ranked(rows)).averagePrecision).toBeCloseTo(expected, 12);
  });

  test('is absent without fraud', () => {
    expect(evaluate(ranked('H1 H2')).averagePrecision).toBeNull();
  });
});

describe('recall within a review budget', () => {
  const hundred = Array.from({ length: 100 }, (_, index) =>
    row({ fraud: index < 4, bits: index < 2 ? 50 : index < 6 ? 40 : 0 }),
  );

  test('counts whole applications from the top', () => {
    const [one, two] = evaluate(hundred).budgets;
    expect(one).toMatchObject({ budget: 0.01, reviewed: 1, all: { of: 4 } });
    // The first two are tied: one review finds a fraud whichever is drawn.
    expect(one?.all.found).toBe(1);
    expect(two?.all.rate).toBe(0.5);
  });

  test('takes the expected value where the budget ends inside a tie', () => {
    const three = evaluate(hundred).budgets[2];
    // Two frauds above, then one place in a tie of four of which two are fraud.
    expect(three?.reviewed).toBe(3);
    expect(three?.all.found).toBeCloseTo(2.5, 12);
    expect(three?.precision).toBeCloseTo(2.5 / 3, 12);
  });

  test('tells fraud with planted tells and each care apart', () => {
    const rows = Array.from({ length: 100 }, (_, index) => {
      if (index === 0) return row({ fraud: true, bits: 9, care: 'clumsy', tells: ['clock-zone-conflict'] });
      if (index === 1) return row({ fraud: true, bits: -1, care: 'careful' });
      return row({ fraud: false, bits: 1 - index / 100, tells: ['clock-zone-conflict'] });
    });
    const [, , three] = evaluate(rows).budgets;
    expect(three?.withTells).toEqual({ found: 1, of: 1, rate: 1 });
    expect(three?.byCare).toEqual({
      clumsy: { found: 1, of: 1, rate: 1 },
      average: { found: 0, of: 0, rate: null },
      careful: { found: 0, of: 1, rate: 0 },
    });
  });
});

describe('calibration', () => {
  test('Brier score and log loss follow their definitions', () => {
    const { calibration } = evaluate([row({ fraud: true, probability: 0.8 }), row({ fraud: false, probability: 0.3 })]);
    expect(calibration.brier).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(calibration.logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.7)) / 2, 12);
    expect(calibration.meanProbability).toBeCloseTo(0.55, 12);
  });

  test('a certain mistake costs a large but finite log loss', () => {
    expect(evaluate([row({ fraud: true, probability: 0 })]).calibration.logLoss).toBeCloseTo(-Math.log(1e-15), 6);
  });

  test('equal-width bins weigh gaps by count', () => {
    const rows = [
      ...Array.from({ length: 8 }, (_, index) => row({ fraud: index < 2, probability: 0.05 })),
      ...Array.from({ length: 2 }, (_, index) => row({ fraud: index < 1, probability: 0.95 })),
    ];
    const { equalWidth } = evaluate(rows).calibration;
    // 8 of 10 predicted 0.05 observed 0.25; 2 of 10 predicted 0.95 observed 0.5.
    expect(equalWidth.ece).toBeCloseTo(0.8 * 0.2 + 0.2 * 0.45, 12);
    expect(equalWidth.bins.map((it) => it.count)).toEqual([8, 2]);
  });

  test('equal-mass bins hold equal counts and never split equal probabilities', () => {
    const spread = Array.from({ length: 150 }, (_, index) => row({ fraud: false, probability: (index + 0.5) / 150 }));
    expect(evaluate(spread).calibration.equalMass.bins.map((it) => it.count)).toEqual(Array(15).fill(10));
    const lumped = [
      ...Array.from({ length: 149 }, () => row({ fraud: false, probability: 0.1 })),
      row({ fraud: true, probability: 0.9 }),
    ];
    expect(evaluate(lumped).calibration.equalMass.bins.map((it) => it.count)).toEqual([149, 1]);
    expect(evaluate(lumped).calibration.equalMass.ece).toBeCloseTo((149 * 0.1 + 0.1) / 150, 12);
  });
});

test('ties count everybody who shares bits, and the largest group from the review line up', () => {
  const rows = [
    row({ fraud: true, bits: 5, band: 'priority' }),
    row({ fraud: true, bits: 3, band: 'review' }),
    row({ fraud: false, bits: 3, band: 'review' }),
    row({ fraud: false, bits: -1 }),
    row({ fraud: false, bits: -1 }),
    row({ fraud: false, bits: -1 }),
    row({ fraud: false, bits: -2 }),
  ];
  expect(evaluate(rows).ties).toEqual({ tied: 5 / 7, reviewLine: 3, largestAboveLine: 2 });
  expect(evaluate(rows.slice(3)).ties).toEqual({ tied: 3 / 4, reviewLine: null, largestAboveLine: 0 });
});

test('archetypes, bands and naming traditions are counted apart', () => {
  const evaluation = evaluate([
    row({ fraud: false, archetype: 'honest/quiet', naming: 'one' }),
    row({ fraud: false, archetype: 'honest/loud', naming: 'two', band: 'review' }),
    row({ fraud: false, archetype: 'honest/loud', naming: 'one', coverage: { ran: 2, of: 2, notRun: [] } }),
    row({ fraud: true, archetype: 'fraud/farm', naming: 'two', band: 'priority' }),
  ]);
  expect(evaluation.honestFlagged).toMatchObject({ hits: 1, of: 3 });
  expect(
    evaluation.archetypes.map((it) => [it.archetype, it.fraud, it.flagged.rate, it.priority.rate, it.coverage]),
  ).toEqual([
    ['honest/loud', false, 0.5, 0, 0.75],
    ['honest/quiet', false, 0, 0, 0.5],
    ['fraud/farm', true, 1, 1, 0.5],
  ]);
  expect(evaluation.bands.map((it) => [it.band, it.fraud.hits, it.fraud.of])).toEqual([
    ['clear', 0, 2],
    ['review', 0, 1],
    ['priority', 1, 1],
  ]);
  expect(evaluation.namings.map((it) => [it.naming, it.flagged.hits, it.flagged.of])).toEqual([
    ['two', 1, 1],
    ['one', 0, 2],
  ]);
  expect(evaluation.coverage).toBeCloseTo((0.5 + 0.5 + 1 + 0.5) / 4, 12);
});

test('a signal is measured only where it could run', () => {
  const evaluation = evaluate([
    ...Array.from({ length: 3 }, () => row({ fraud: true, evidence: [evidence('clock', 2), evidence('clock', 1)] })),
    row({ fraud: true }),
    ...Array.from({ length: 9 }, () => row({ fraud: false })),
    row({ fraud: false, evidence: [evidence('clock', 1)] }),
    row({ fraud: false, coverage: { ran: 0, of: 1, notRun: [{ signal: 'clock', missing: ['/session'] }] } }),
  ]);
  const [clock] = evaluation.signals;
  expect(clock).toMatchObject({
    signal: 'clock',
    family: 'some',
    fraud: { hits: 3, of: 4 },
    honest: { hits: 1, of: 10 },
  });
  expect(clock?.meanBits).toBeCloseTo((3 * 3 + 1) / 7, 12);
  expect(clock?.likelihoodRatio?.ratio).toBeCloseTo(3.5 / 5 / (1.5 / 11), 12);
});

test('nothing at all is measured without a crash', () => {
  expect(evaluate([])).toMatchObject({
    applications: 0,
    averagePrecision: null,
    coverage: null,
    curve: [],
    signals: [],
  });
});

test('an evaluator grows past its first capacity without losing rows', () => {
  const evaluator = createEvaluator();
  for (let index = 0; index < 5_000; index += 1)
    evaluator.add(row({ fraud: index % 50 === 0, bits: index % 50 === 0 ? 1 : 0 }));
  expect(evaluator.finish()).toMatchObject({ applications: 5_000, frauds: 100, averagePrecision: 1 });
});

describe('whatever the rows', () => {
  const anyRow = fc
    .record({
      fraud: fc.boolean(),
      bits: fc.integer({ min: -8, max: 8 }),
      band: fc.constantFrom('clear' as const, 'review' as const, 'priority' as const),
      care: fc.constantFrom('clumsy' as const, 'average' as const, 'careful' as const, null),
      tells: fc.subarray(['one', 'two']),
    })
    .map(row);
  const options = { seed: 20_260_105, numRuns: 200 };

  test('average precision, recall and errors stay between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 80 }), (rows) => {
        const evaluation = evaluate(rows);
        const shares = [
          evaluation.averagePrecision,
          evaluation.calibration.brier,
          evaluation.calibration.equalMass.ece,
          evaluation.calibration.equalWidth.ece,
          evaluation.ties.tied,
          ...evaluation.budgets.flatMap((it) => [it.precision, it.all.rate, it.withTells.rate]),
          ...evaluation.curve.flatMap((it) => [it.recall, it.precision]),
        ];
        for (const share of shares) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      options,
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), (rows) => {
        const sorted = [...rows].reverse();
        const { coverage, signals, ...one } = evaluate(rows);
        const { coverage: other, signals: theirs, ...two } = evaluate(sorted);
        expect(two).toEqual(one);
        expect(other).toBeCloseTo(coverage ?? 0, 9);
        expect(theirs.length).toBe(signals.length);
      }),
      options,
    );
  });

  test('more bits for a fraud never lower average precision', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 40 }), (rows) => {
        const index = rows.findIndex((it) => it.truth.fraud);
        const found = rows[index];
        if (found === undefined) return;
        const raised = rows.with(index, { ...found, result: { ...found.result, bits: found.result.bits + 20 } });
        expect(evaluate(raised).averagePrecision ?? 0).toBeGreaterThanOrEqual(
          (evaluate(rows).averagePrecision ?? 0) - 1e-12,
        );
      }),
      options,
    );
  });
});
