import { type Band, bands, type EvidenceRow, type Result } from '../contract/result.ts';
import { assess, type Weighed } from './assess.ts';
import { bandOf } from './band.ts';
import type { CompiledPolicy, Tier } from './policy.ts';
import { createSpread, type Spread } from './spread.ts';
import type { Weight } from './weight.ts';

/** Evidence that is not weighed yet. */
export type UnweighedRow = Omit<EvidenceRow, 'family' | 'bits'>;

export interface Reassessment {
  readonly result: Result;
  /** Evidence that the result does not hold yet, such as what links to other applications show. */
  readonly added?: readonly UnweighedRow[];
  readonly policy: CompiledPolicy;
  /** Risk tier of the job; results do not hold it, people.jsonl does. */
  readonly tier: Tier;
}

/**
 * Computes a finished result again under a policy, from its evidence and what could not run, without the application.
 * Rows of signals that the policy has switched off are left out. The allow-list is not applied anew: it looks at the
 * application. Evidence keeps its texts; `links` and `campaign` are handed through.
 */
export const reassess = ({ result, added = [], policy, tier }: Reassessment): Result => {
  const seen = [...result.evidence, ...added].flatMap((row): Weighed<UnweighedRow>[] => {
    const weight = policy.weights.get(row.signal);
    return weight === undefined ? [] : [{ signal: row.signal, evidence: row, weight }];
  });
  const unasked = result.coverage.notRun.flatMap(({ signal }): readonly Weight[] => {
    const weight = policy.weights.get(signal);
    return weight === undefined ? [] : [weight];
  });
  const { reasons, ...assessment } = assess(seen, policy.prior, unasked);
  return {
    ...result,
    ...assessment,
    band: bandOf({ bits: assessment.bits, reasons }, policy.tiers[tier]),
    evidence: reasons.map(({ evidence, weight, bits }) => ({
      signal: evidence.signal,
      family: weight.family,
      bits,
      says: evidence.says,
      fields: evidence.fields,
      innocent: evidence.innocent,
      ask: evidence.ask,
      strength: evidence.strength,
    })),
    engine: { ...result.engine, ...policy.fingerprints },
  };
};

/** How results differ between the weights in use and those that challenge them. */
export interface Comparison {
  readonly results: number;
  /** To a band that is looked at earlier. */
  readonly up: number;
  readonly down: number;
  /** Applications by band under the champion and the challenger: `moves[from][to]`. */
  readonly moves: Readonly<Record<Band, Readonly<Record<Band, number>>>>;
  /** Mean of the change in bits, and of its size. */
  readonly meanChange: number;
  readonly meanSize: number;
  /** Results by their bits, under the champion and the challenger. */
  readonly spread: Spread;
}

export interface Challenge {
  /** The same application under both; what the change does to it. */
  compare(champion: Result, challenger: Result): 'up' | 'down' | 'same';
  comparison(): Comparison;
}

/** A comparison without results. */
export const createChallenge = (): Challenge => {
  const row = (): Record<Band, number> => ({ clear: 0, review: 0, priority: 0 });
  const moves = { clear: row(), review: row(), priority: row() };
  const spread = createSpread();
  let [results, up, down, change, size] = [0, 0, 0, 0, 0];
  return {
    compare(champion, challenger) {
      const step = bands.indexOf(challenger.band) - bands.indexOf(champion.band);
      moves[champion.band][challenger.band] += 1;
      results += 1;
      change += challenger.bits - champion.bits;
      size += Math.abs(challenger.bits - champion.bits);
      spread.add(champion.bits, challenger.bits);
      if (step > 0) up += 1;
      if (step < 0) down += 1;
      return step > 0 ? 'up' : step < 0 ? 'down' : 'same';
    },
    comparison: () => ({
      results,
      up,
      down,
      moves,
      meanChange: results === 0 ? 0 : change / results,
      meanSize: results === 0 ? 0 : size / results,
      spread: spread.spread(),
    }),
  };
};
