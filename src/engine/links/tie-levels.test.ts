import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieKinds } from '../contract/result.ts';
import { weightOf } from '../risk/weights.ts';
import { signalOfTie } from './signals/index.ts';
import {
  bodyTie,
  exactTie,
  type Homes,
  household,
  type PairFacts,
  passageTie,
  patternTie,
  referenceTie,
  together,
  vouchingTie,
} from './tie-levels.ts';

const strangers: PairFacts = { homes: 'elsewhere', kin: false, dwellers: 0, unit: false };
const exactKinds = [
  'account',
  'document',
  'email',
  'profile',
  'phone',
  'device',
  'ip',
  'network',
  'address',
  'site',
] as const;
const allHomes: readonly Homes[] = ['one-dwelling', 'same-town', 'same-region', 'elsewhere'];

const factsOf = fc.record({
  homes: fc.constantFrom<Homes>('one-dwelling', 'same-town', 'same-region', 'elsewhere', 'unknown'),
  kin: fc.boolean(),
  dwellers: fc.nat(10),
  unit: fc.boolean(),
});

describe('every tie', () => {
  test('has a signal with a weight that no level goes beyond', () => {
    for (const kind of tieKinds) expect(signalOfTie.has(kind), kind).toBe(true);
    fc.assert(
      fc.property(factsOf, fc.constantFrom(...exactKinds), (facts, kind) => {
        const { bits, level } = exactTie(kind, facts);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(weightOf(signalOfTie.get(kind) ?? '')?.bits ?? 0);
        expect(level.length).toBeGreaterThan(3);
      }),
      { numRuns: 500, seed: 17 },
    );
  });
});

describe('the further apart two homes are, the more a shared thing says', () => {
  test.each(['phone', 'device', 'ip', 'network'] as const)('%s', (kind) => {
    const bits = allHomes.map((homes) => exactTie(kind, { ...strangers, homes }).bits);
    expect(bits).toEqual([...bits].sort((a, b) => a - b));
    expect(bits.at(-1)).toBeGreaterThan(bits[0] ?? Number.NaN);
    const unknown = exactTie(kind, { ...strangers, homes: 'unknown' }).bits;
    expect(unknown).toBeLessThan(bits.at(-1) ?? Number.NaN);
    expect(unknown).toBeGreaterThanOrEqual(bits[0] ?? Number.NaN);
  });
});

describe('a dwelling', () => {
  const address = (facts: Partial<PairFacts>) =>
    exactTie('address', { ...strangers, homes: 'one-dwelling', unit: true, ...facts }).bits;
  test('of people with a name in common says nothing, however many they are', () => {
    for (let dwellers = 2; dwellers < 12; dwellers += 1) expect(address({ kin: true, dwellers })).toBe(0);
  });
  test('says more the more people give it', () => {
    const bits = [2, 3, 4, 5, 6, 9].map((dwellers) => address({ dwellers }));
    expect(bits).toEqual([...bits].sort((a, b) => a - b));
    expect(bits.at(-1)).toBeGreaterThan(bits[0] ?? Number.NaN);
  });
  test('without its unit is a building, and says less', () => {
    for (const dwellers of [2, 4, 6, 9])
      expect(address({ dwellers, unit: false })).toBeLessThan(address({ dwellers, unit: true }));
  });
});

test('papers and accounts say more than contacts, contacts more than connections', () => {
  const bits = (kind: (typeof exactKinds)[number]) => exactTie(kind, strangers).bits;
  expect(bits('document')).toBeGreaterThan(bits('email'));
  expect(bits('account')).toBeGreaterThan(bits('email'));
  expect(bits('email')).toBeGreaterThan(bits('phone'));
  expect(bits('phone')).toBeGreaterThan(bits('ip'));
  expect(bits('ip')).toBeGreaterThan(bits('network'));
});

test('a profile of people with a name in common may be a slip', () => {
  expect(exactTie('profile', { ...strangers, kin: true }).bits).toBeLessThan(exactTie('profile', strangers).bits);
});

test('the rarer a way of naming a mailbox, the more it says; a usual one says nothing', () => {
  const bits = Array.from({ length: 25 }, (_, rarity) => patternTie(rarity).bits);
  expect(bits).toEqual([...bits].sort((a, b) => a - b));
  expect(bits[0]).toBe(0);
  expect(bits.at(-1)).toBeGreaterThan(0);
});

describe('vouching', () => {
  const bits = (out: boolean, inward: boolean, referral = false) => vouchingTie({ out, inward, referral }).bits;
  test('says nothing against whom is named', () => {
    expect(bits(false, true)).toBe(0);
    expect(bits(false, true, true)).toBe(0);
  });
  test('says most where each names the other, and little for a referral', () => {
    expect(bits(true, true)).toBeGreaterThan(bits(true, false));
    expect(bits(true, false)).toBeGreaterThan(bits(true, false, true));
    expect(bits(true, false, true)).toBeGreaterThan(0);
  });
  test('by one referee says less where he writes from an employer', () => {
    expect(referenceTie(false).bits).toBeLessThan(referenceTie(true).bits);
  });
});

describe('texts', () => {
  test('say more the more of them is shared', () => {
    const body = [0.2, 0.3, 0.38, 0.45, 0.5, 1].map(
      (resemblance) => bodyTie({ resemblance, job: 0, project: 0 })?.bits ?? 0,
    );
    expect(body).toEqual([...body].sort((a, b) => a - b));
    expect(body[0]).toBe(0);
    const passages = Array.from({ length: 20 }, (_, job) => passageTie({ resemblance: 0, job, project: 0 })?.bits ?? 0);
    expect(passages).toEqual([...passages].sort((a, b) => a - b));
    expect(passages[1]).toBe(0);
  });
  test('of projects alone say nothing: courses set the same ones to many', () => {
    for (const project of [1, 2, 8]) expect(passageTie({ resemblance: 0, job: 0, project })?.bits).toBe(0);
    expect(passageTie({ resemblance: 0, job: 0, project: 0 })).toBeUndefined();
  });
});

describe('ties together', () => {
  const tie = fc.record({ kind: fc.constantFrom(...tieKinds), bits: fc.double({ min: 0, max: 6, noNaN: true }) });
  test('come to at least the strongest and at most the sum, in any order', () => {
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 12 }), (ties) => {
        const sum = ties.reduce((total, it) => total + it.bits, 0);
        expect(together(ties)).toBeLessThanOrEqual(sum + 1e-9);
        expect(together(ties)).toBeGreaterThanOrEqual(Math.max(0, ...ties.map((it) => it.bits)) - 1e-9);
        expect(together([...ties].reverse())).toBeCloseTo(together(ties), 9);
      }),
      { numRuns: 300, seed: 18 },
    );
  });
  test('never come to less for one more', () => {
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 12 }), tie, (ties, more) => {
        expect(together([...ties, more])).toBeGreaterThanOrEqual(together(ties) - 1e-9);
      }),
      { numRuns: 300, seed: 19 },
    );
  });
  test('of one fact count once and a half', () => {
    expect(
      together([
        { kind: 'device', bits: 4 },
        { kind: 'ip', bits: 4 },
      ]),
    ).toBe(6);
    expect(
      together([
        { kind: 'device', bits: 4 },
        { kind: 'email', bits: 4 },
      ]),
    ).toBe(8);
  });
});

test('one home explains what people who live together share, and nothing about their papers', () => {
  for (const kind of ['phone', 'device', 'ip', 'network', 'address', 'email'] as const)
    expect(household.has(kind)).toBe(true);
  for (const kind of ['resume-text', 'passage', 'document', 'profile', 'account'] as const)
    expect(household.has(kind)).toBe(false);
});
