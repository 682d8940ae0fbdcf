import { editDistance } from '../similarity/edit-distance.ts';
import type { NamePartMatch } from '../watchlist.ts';
import { alignParts, type Pairing } from './align-parts.ts';
import type { NamePart, NameParts } from './name-parts.ts';
import { EDIT_COST, editsFor } from './part-similarity.ts';
import { type WordCounts, weightOfPart } from './word-counts.ts';
import type { Span } from './word-runs.ts';

export interface NameComparison {
  /** 0 for names that share nothing, 1 for the same words in any order. */
  readonly score: number;
  /** Sum of the weights of what matched: about the number of rare words that the names share. */
  readonly shared: number;
  readonly parts: readonly NamePartMatch[];
}

export interface NameContext {
  readonly counts: WordCounts;
  /** Whether two given names can be forms of one; absent for organisations. */
  sameGivenName?(a: string, b: string): boolean;
}

/** Cost of a part that the asked name has more, as a share of its weight. */
export const ADDED_COST = 0.6;
/** Cost of a part of the listed name that the asked name lacks: lists carry every name a person was given. */
export const MISSING_COST = 0.5;
/** Names that share less than this have many namesakes, and every difference between them counts more. */
const ENOUGH_SHARED = 1.25;
const LEAST_SHARED = 0.1;

/** Lowers a score the more, the less the names share. Monotone in both. */
export const moreCommonMoreDoubtful = (score: number, shared: number): number =>
  1 - ((1 - score) * ENOUGH_SHARED) / Math.min(ENOUGH_SHARED, Math.max(LEAST_SHARED, shared));

/** Shorter names as a whole bear no typo. */
const SHORTEST_INEXACT = 4;

/** The names as one word each: finds blanks in other places, and forgives one typo in a name of short words. */
const compareJoined = (asked: string, listed: string): number => {
  if (asked === listed) return asked === '' ? 0 : 1;
  const shortest = Math.min(asked.length, listed.length);
  if (shortest < SHORTEST_INEXACT) return 0;
  const limit = editsFor(shortest);
  const edits = editDistance(asked, listed, limit);
  return edits > limit ? 0 : 1 - (EDIT_COST * edits) / Math.max(asked.length, listed.length);
};

const covers = ([from, to]: Span, at: number): boolean => at >= from && at < to;

const written = (parts: readonly NamePart[], [from, to]: Span): string =>
  parts
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

interface Side {
  readonly name: NameParts;
  readonly weights: readonly number[];
}

const sumOf = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

const rowsOf = (asked: Side, listed: Side, pairings: readonly Pairing[]): readonly NamePartMatch[] => [
  ...pairings.map((it) => ({
    asked: written(asked.name.parts, it.asked),
    listed: written(listed.name.parts, it.listed),
    how: it.how,
    similarity: it.similarity,
    weight: it.weight,
  })),
  ...listed.name.parts.flatMap(({ text }, at) =>
    pairings.some((it) => covers(it.listed, at))
      ? []
      : [{ listed: text, how: 'missing' as const, similarity: 0, weight: listed.weights[at] ?? 0 }],
  ),
  ...asked.name.parts.flatMap(({ text }, at) =>
    pairings.some((it) => covers(it.asked, at))
      ? []
      : [{ asked: text, how: 'added' as const, similarity: 0, weight: asked.weights[at] ?? 0 }],
  ),
];

const scoreOfRows = (rows: readonly NamePartMatch[]): { readonly score: number; readonly shared: number } => {
  let shared = 0;
  let lost = 0;
  for (const { how, similarity, weight } of rows) {
    shared += similarity * weight;
    lost += (how === 'missing' ? MISSING_COST : how === 'added' ? ADDED_COST : 1 - similarity) * weight;
  }
  return { score: shared === 0 ? 0 : moreCommonMoreDoubtful(shared / (shared + lost), shared), shared };
};

/** Names that differ in blanks and letters only count as near when a differing word is nobody's name by itself. */
const scoreOfJoined = (asked: Side, listed: Side, pairings: readonly Pairing[], counts: WordCounts): number => {
  const score = compareJoined(asked.name.joined, listed.name.joined);
  if (score === 1 || score === 0) return score;
  const differing = asked.name.parts.filter(
    (_, at) => !pairings.some((it) => it.how === 'exact' && covers(it.asked, at)),
  );
  const isTypo = differing.length === 0 || differing.some(({ text }) => counts.commonness(text) === 0);
  return isTypo ? moreCommonMoreDoubtful(score, sumOf(listed.weights)) : 0;
};

/** How far one name is another, with the rows that make the score. Both are read under the rules of one kind. */
export const compareNames = (asked: NameParts, listed: NameParts, context: NameContext): NameComparison => {
  const { counts } = context;
  const left = { name: asked, weights: asked.parts.map((part) => weightOfPart(part, counts)) };
  const right = { name: listed, weights: listed.parts.map((part) => weightOfPart(part, counts)) };
  const isTransliterated = asked.isTransliterated || listed.isTransliterated;
  const pairings = alignParts(left, right, { ...context, isTransliterated });
  const parts = rowsOf(left, right, pairings);
  const byParts = scoreOfRows(parts);
  const byJoined = scoreOfJoined(left, right, pairings, counts);
  return {
    score: Math.max(0, byParts.score, byJoined),
    shared: byJoined > byParts.score ? byJoined * sumOf(right.weights) : byParts.shared,
    parts,
  };
};
