import type { Campaign } from '../record/use-campaign.ts';

/** Two members, by reference of an application of each. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly bits: number;
}

/** Pairs that a link ties, strongest first, and which of them is the one of these two applications; -1 for none. */
export const pairsOf = (
  { edges, members }: Pick<Campaign, 'edges' | 'members'>,
  left: string,
  right: string,
): { readonly pairs: readonly Pair[]; readonly at: number } => {
  const first = new Map(
    members.flatMap(({ applications }) => applications.map((one) => [one, applications[0] ?? one])),
  );
  const person = (reference: string): string => first.get(reference) ?? reference;
  const wanted = [person(left), person(right)].sort().join(' ');
  const pairs = [...edges].sort((a, b) => b.bits - a.bits);
  return { pairs, at: pairs.findIndex((one) => [person(one.left), person(one.right)].sort().join(' ') === wanted) };
};
