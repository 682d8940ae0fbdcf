import { describe, expect, test } from 'vitest';
import { exampleTables } from '../../reference/testing/example-tables.ts';
import type { Result } from '../contract/result.ts';
import { createScreener } from '../screen.ts';
import { circumstances, honestApplication } from '../testing/circumstances.ts';
import { policyOf } from '../testing/default-policy.ts';
import { honestPeople } from '../testing/honest-people.ts';
import { planted } from '../testing/planted.ts';
import { createChallenge, reassess, type UnweighedRow } from './challenge.ts';
import { createSpread } from './spread.ts';

const applications = [
  ...circumstances.flatMap((_, index) => {
    const [person] = honestPeople;
    return person === undefined ? [] : [honestApplication(person, index).application];
  }),
  ...planted.map((it) => it.application),
];

const screenWith = (document?: unknown): readonly Result[] => {
  const screen = createScreener({ tables: exampleTables, policy: policyOf(document), version: 'test' });
  return applications.flatMap((application) => {
    const screened = screen(application);
    return screened.ok ? [screened.result] : [];
  });
};

const results = screenWith();
const tellTale: UnweighedRow = {
  signal: 'automation-agent',
  says: 'The browser names itself "ExampleBot"',
  fields: ['/session/userAgent'],
  innocent: [],
  ask: '',
  strength: 1,
};

describe('a finished result', () => {
  test('comes out the same under the policy it was made with', () => {
    expect(results.length).toBeGreaterThan(20);
    for (const result of results) expect(reassess({ result, policy: policyOf(), tier: 'standard' })).toEqual(result);
  });
  test('comes out under another policy as if it had been screened with it', () => {
    const document = { prior: 0.05, weights: { 'phone-impossible': 4, 'clock-agrees-with-home': -1 } };
    const policy = policyOf(document);
    const anew = screenWith(document);
    results.forEach((result, index) => {
      expect(reassess({ result, policy, tier: 'standard' })).toEqual(anew[index]);
    });
  });
  test('loses rows of signals that are switched off, and adds up', () => {
    const signal = results.flatMap((it) => it.evidence).find((row) => row.bits > 1)?.signal ?? '';
    for (const result of results) {
      const again = reassess({ result, policy: policyOf({ off: [signal] }), tier: 'standard' });
      expect(again.evidence.map((row) => row.signal)).not.toContain(signal);
      const sum = again.evidence.reduce((bits, row) => bits + row.bits, again.prior);
      expect(Math.abs(sum - again.bits)).toBeLessThan(1e-9);
    }
  });
  test('never falls when evidence against is added, and its lines follow the tier', () => {
    for (const result of results) {
      const added = reassess({ result, added: [tellTale], policy: policyOf(), tier: 'standard' });
      expect(added.bits).toBeGreaterThanOrEqual(result.bits);
      expect(added.evidence.some((row) => row.signal === 'automation-agent')).toBe(true);
    }
    const [result] = results;
    if (result === undefined) throw new Error('nothing was screened');
    const bare = { ...result, evidence: [] };
    const policy = policyOf({ prior: 0.008 });
    const bandAt = (tier: 'standard' | 'critical') => reassess({ result: bare, added: [tellTale], policy, tier }).band;
    expect([bandAt('standard'), bandAt('critical')]).toEqual(['clear', 'review']);
  });
});

test('a challenge counts who would change bands, and by how much', () => {
  const [one] = results;
  if (one === undefined) throw new Error('nothing was screened');
  const challenge = createChallenge();
  const at = (band: Result['band'], bits: number): Result => ({ ...one, band, bits });
  expect(challenge.compare(at('clear', -5), at('review', -2))).toBe('up');
  expect(challenge.compare(at('priority', 3), at('clear', -4))).toBe('down');
  expect(challenge.compare(at('review', 0), at('review', 1))).toBe('same');
  const { spread, ...comparison } = challenge.comparison();
  expect(comparison).toEqual({
    results: 3,
    up: 1,
    down: 1,
    moves: {
      clear: { clear: 0, review: 1, priority: 0 },
      review: { clear: 0, review: 1, priority: 0 },
      priority: { clear: 1, review: 0, priority: 0 },
    },
    meanChange: (3 - 7 + 1) / 3,
    meanSize: 11 / 3,
  });
  const at0 = -spread.from;
  expect([spread.before[at0 - 5], spread.before[at0], spread.before[at0 + 3]]).toEqual([1, 1, 1]);
  expect([spread.after[at0 - 2], spread.after[at0 - 4], spread.after[at0 + 1]]).toEqual([1, 1, 1]);
  expect(createChallenge().comparison()).toMatchObject({ results: 0, meanChange: 0 });
});

test('results are counted by whole bits, and what lies far out with the outermost', () => {
  const spread = createSpread();
  spread.add(-3.5, -3);
  spread.add(-40, 60);
  spread.add(-10, 20);
  const { from, before, after } = spread.spread();
  const counted = (counts: readonly number[]) =>
    counts.flatMap((count, place) => (count > 0 ? [[from + place, count]] : []));
  expect(counted(before)).toEqual([
    [-10, 2],
    [-4, 1],
  ]);
  expect(counted(after)).toEqual([
    [-3, 1],
    [20, 2],
  ]);
  expect(before).toHaveLength(31);
});
