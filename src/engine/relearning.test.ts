import { expect, test } from 'vitest';
import { screenerOf } from './links/testing/screener.ts';
import { createRelearning } from './relearning.ts';
import { compilePolicy } from './risk/policy.ts';
import { weights } from './risk/weights.ts';

const compiled = compilePolicy(undefined, weights);
if (!compiled.ok) throw new Error(compiled.problems.join());
const { policy } = compiled;
const DAY = 86_400;
const START = 1_772_355_600;

const screened = (id: string, phone: string) => {
  const [result] = screenerOf().screenAll({ id, name: 'Alex Example', phone, day: 0 });
  if (result === undefined) throw new Error('nothing was screened');
  return result;
};

/** A policy after so many people with an impossible number were decided in one way. */
const after = (count: number, verdict: 'fraud' | 'genuine') => {
  const relearning = createRelearning(undefined, policy);
  for (let index = 0; index < count; index += 1) {
    relearning.remember({
      ...screened('x', index % 2 === 0 ? '(555) 123-4567' : '(512) 555-0100'),
      applicationId: `x${index}`,
    });
    relearning.decide({
      applicationId: `x${index}`,
      verdict: index % 2 === 0 ? verdict : verdict === 'fraud' ? 'genuine' : 'fraud',
      decidedAt: '2026-03-01T09:00:00Z',
      by: 'ana',
    });
  }
  return relearning.policyAt(START + 30 * DAY);
};

test('without verdicts the policy stays what it is', () => {
  const relearning = createRelearning(undefined, policy);
  relearning.remember(screened('x', '(555) 123-4567'));
  expect(relearning.policyAt(START + 90 * DAY)).toBe(policy);
});

test('verdicts may take from a weight and never add to it by themselves', () => {
  const table = policy.weights.get('phone-impossible')?.bits ?? 0;
  expect(after(200, 'genuine').weights.get('phone-impossible')?.bits).toBeLessThan(table);
  expect(after(200, 'fraud').weights.get('phone-impossible')?.bits).toBeLessThanOrEqual(table);
  for (const [id, { bits, levels }] of after(200, 'fraud').weights) {
    const most = Math.abs(policy.weights.get(id)?.bits ?? 0);
    expect(Math.abs(bits)).toBeLessThanOrEqual(most);
    for (const level of levels ?? []) expect(Math.abs(level.bits)).toBeLessThanOrEqual(most * level.strength + 1e-9);
  }
});

test('weights are made anew once a week at most', () => {
  const relearning = createRelearning(undefined, policy);
  const first = { ...screened('x', '(555) 123-4567'), applicationId: 'a' };
  const decide = (applicationId: string) =>
    relearning.decide({ applicationId, verdict: 'genuine', decidedAt: '2026-03-01T09:00:00Z', by: 'ana' });
  relearning.remember(first);
  decide('a');
  const made = relearning.policyAt(START);
  decide('b');
  expect(relearning.policyAt(START + 6 * DAY)).toBe(made);
  expect(relearning.policyAt(START + 8 * DAY)).not.toBe(made);
});
