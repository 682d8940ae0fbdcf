import type { Campaign } from '../engine/contract/campaign.ts';
import type { TieKind } from '../engine/contract/result.ts';

/** One kind of tie in a campaign and how many of its people it joins. */
export interface KindHeld {
  readonly kind: TieKind;
  readonly members: number;
  /** A whole text resembles others and has no value of its own to list. */
  readonly listed: 'with-values' | 'without';
}

/** What joins the people of a campaign, by kind, the kind that joins most of them first. */
export const kindsHeld = ({ shared, edges, members }: Campaign): readonly KindHeld[] => {
  const people = new Map(members.flatMap(({ applications }, index) => applications.map((id) => [id, index] as const)));
  const valued = new Map<TieKind, number>();
  for (const it of shared) valued.set(it.kind, Math.max(valued.get(it.kind) ?? 0, it.members));
  const joined = new Map<TieKind, Set<number | string>>();
  for (const { left, right, kinds } of edges)
    for (const kind of kinds) {
      if (valued.has(kind)) continue;
      const ends = joined.get(kind) ?? new Set();
      joined.set(kind, ends.add(people.get(left) ?? left).add(people.get(right) ?? right));
    }
  return [
    ...[...valued].map(([kind, count]) => ({ kind, members: count, listed: 'with-values' as const })),
    ...[...joined].map(([kind, ends]) => ({ kind, members: ends.size, listed: 'without' as const })),
  ].sort((a, b) => b.members - a.members || (a.kind < b.kind ? -1 : 1));
};
