import type { EvidenceRow, Result } from './contract/result.ts';
import type { LinkEvidence } from './links/evidence.ts';
import { linkSignals } from './links/signals/index.ts';
import { type Assessment, assess, type Weighed } from './risk/assess.ts';
import { bandOf } from './risk/band.ts';
import type { CompiledPolicy, Tier } from './risk/policy.ts';
import type { Weight } from './risk/weight.ts';

const byId: ReadonlyMap<string, (typeof linkSignals)[number]> = new Map(linkSignals.map((it) => [it.id, it]));

const rowOf = ({ signal, evidence }: LinkEvidence): EvidenceRow => ({
  signal,
  family: '',
  bits: 0,
  says: evidence.says,
  fields: evidence.fields,
  innocent: byId.get(signal)?.innocent ?? [],
  ask: byId.get(signal)?.ask ?? '',
  strength: evidence.strength ?? 1,
});

/** Evidence of a result that does not come from links. */
export const ownEvidence = (result: Result): EvidenceRow[] => result.evidence.filter((row) => !byId.has(row.signal));

export interface Additions {
  readonly evidence: readonly LinkEvidence[];
  readonly links: Result['links'];
  readonly linksLeftOut: number;
  readonly campaign: Result['campaign'];
}

/**
 * The result with what its links say in place of what they said before: the same sum over all evidence, own and shared.
 * `tier` is that of the job.
 */
export const withLinks = (
  result: Result,
  { evidence, links, linksLeftOut, campaign }: Additions,
  { policy, tier }: { readonly policy: CompiledPolicy; readonly tier: Tier },
): Result => {
  const rows = [...ownEvidence(result), ...evidence.map(rowOf)];
  const weighed = rows.flatMap((row): Weighed<EvidenceRow>[] => {
    const weight = policy.weights.get(row.signal);
    return weight === undefined ? [] : [{ signal: row.signal, evidence: row, weight }];
  });
  const unasked = result.coverage.notRun.flatMap(({ signal }): Weight[] => {
    const weight = policy.weights.get(signal);
    return weight === undefined ? [] : [weight];
  });
  const assessment: Assessment<EvidenceRow> = assess(weighed, policy.prior, unasked);
  return {
    ...result,
    band: bandOf(assessment, policy.tiers[tier]),
    score: assessment.score,
    probability: assessment.probability,
    interval: assessment.interval,
    bits: assessment.bits,
    prior: assessment.prior,
    evidence: assessment.reasons.map(({ evidence: row, weight, bits }) => ({ ...row, family: weight.family, bits })),
    links,
    linksLeftOut,
    campaign,
    engine: { ...result.engine, ...policy.fingerprints },
  };
};
