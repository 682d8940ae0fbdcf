import type { Allowance } from '../../engine/risk/policy.ts';
import type { PromotedPolicy } from '../../store/policies.ts';
import { compileSource } from './compile-source.ts';

/** A value of the allow-list, with the policy that put it there as it stands. */
export type AllowedSince = Allowance & {
  /** Null: it came with the start of the service. */
  readonly since: { readonly at: Date; readonly by: string; readonly policy: string } | null;
};

const markOf = (entry: Allowance): string => JSON.stringify(entry);

/** Who put each value on the allow-list, and when. `started`: what the service was started with. */
export const allowedSince = (
  allow: readonly Allowance[],
  started: readonly Allowance[],
  promoted: readonly PromotedPolicy[],
): readonly AllowedSince[] => {
  let since = new Map<string, AllowedSince['since']>(started.map((entry) => [markOf(entry), null]));
  for (const { policy, weights, id, promotedAt, promotedBy } of promoted) {
    const here = { at: promotedAt, by: promotedBy, policy: id };
    const entries = compileSource({ policy, weights }).allow.map(markOf);
    const before = since;
    since = new Map(entries.map((entry) => [entry, before.has(entry) ? (before.get(entry) ?? null) : here]));
  }
  return allow.map((entry) => ({ ...entry, since: since.get(markOf(entry)) ?? null }));
};
