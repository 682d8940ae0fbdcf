import type { Result } from './contract/result.ts';
import type { LinkEvidence } from './links/evidence.ts';
import { linkSignals } from './links/signals/index.ts';
import { reassess, type UnweighedRow } from './risk/challenge.ts';
import type { CompiledPolicy, Tier } from './risk/policy.ts';

const byId: ReadonlyMap<string, (typeof linkSignals)[number]> = new Map(linkSignals.map((it) => [it.id, it]));

const rowOf = ({ signal, evidence }: LinkEvidence): UnweighedRow => ({
  signal,
  says: evidence.says,
  fields: evidence.fields,
  innocent: byId.get(signal)?.innocent ?? [],
  ask: byId.get(signal)?.ask ?? '',
  strength: evidence.strength ?? 1,
});

/** What the links of an application add to its result. */
export interface Additions extends Pick<Result, 'links' | 'linksLeftOut' | 'campaign'> {
  readonly evidence: readonly LinkEvidence[];
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
  const own = result.evidence.filter((row) => !byId.has(row.signal));
  const assessed = reassess({ result: { ...result, evidence: own }, added: evidence.map(rowOf), policy, tier });
  return { ...assessed, links, linksLeftOut, campaign };
};
