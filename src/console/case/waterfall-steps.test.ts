import { expect, test } from 'vitest';
import { spanOf, waterfallSteps } from './waterfall-steps.ts';

const row = (bits: number) => ({
  signal: `signal ${bits}`,
  family: 'family',
  bits,
  says: 'It shows.',
  fields: [],
  innocent: [],
  ask: '',
  strength: 1,
});
const evidence = [5, 2, 0.2, -0.1, -1].map(row);
const result = { prior: -6, bits: 0.1, evidence };

test('each bar begins where the last one ended, and the last is the total', () => {
  for (const isAll of [true, false]) {
    const steps = waterfallSteps(result, isAll);
    for (const [index, step] of steps.slice(1, -1).entries()) expect(step.from).toBe(steps[index]?.to);
    expect(steps.at(-2)?.to).toBeCloseTo(result.bits);
    expect(steps.at(-1)).toMatchObject({ kind: 'total', from: 0, to: result.bits });
  }
});

test('small reasons are one bar until all are asked for; one alone stays by itself', () => {
  expect(waterfallSteps(result, false).map(({ kind }) => kind)).toEqual([
    'prior',
    'reason',
    'reason',
    'reason',
    'smaller',
    'total',
  ]);
  expect(waterfallSteps(result, true)).toHaveLength(7);
  expect(waterfallSteps({ ...result, evidence: [row(5), row(0.1)] }, false).map(({ kind }) => kind)).not.toContain(
    'smaller',
  );
});

test('all bars lie within the span', () => {
  const [least, most] = spanOf(waterfallSteps(result, true));
  expect(least).toBeLessThan(-6);
  expect(most).toBeGreaterThan(0.2);
});
