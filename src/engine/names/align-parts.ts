import { editDistance } from '../similarity/edit-distance.ts';
import type { PartMatch } from '../watchlist.ts';
import type { NamePart, NameParts } from './name-parts.ts';
import { comparePart, EDIT_COST, type PartContext, type PartSimilarity } from './part-similarity.ts';
import type { WordCounts } from './word-counts.ts';
import { type Span, wordRuns } from './word-runs.ts';

/** Words of the asked name that stand for words of the listed one. */
export interface Pairing {
  readonly asked: Span;
  readonly listed: Span;
  /** In (0, 1]. */
  readonly similarity: number;
  readonly how: PartMatch;
  readonly weight: number;
}

export interface AlignContext extends PartContext {
  readonly counts: WordCounts;
}

/** A name with the weight of each of its words. */
export interface WeighedName {
  readonly name: NameParts;
  readonly weights: readonly number[];
}

/**
 * A word that is another name by itself ("Wang" for "Kang") is less likely a misspelling than one that is no name at
 * all: each inexact match costs more, the more entries have the word as it was asked for.
 */
const COST_OF_BEING_KNOWN = 0.5;

const doubted = ({ similarity, how }: PartSimilarity, asked: NamePart, { counts }: AlignContext): number =>
  how === 'typo' || how === 'spelling'
    ? 1 - (1 - similarity) * (1 + COST_OF_BEING_KNOWN * counts.commonness(asked.text))
    : similarity;

/** From this length on words written as one may also hold a typo. */
const SHORTEST_INEXACT_RUN = 7;

const joinedSimilarity = (run: string, word: string): number => {
  if (run === word) return 1;
  if (run.length < SHORTEST_INEXACT_RUN || Math.abs(run.length - word.length) > 1) return 0;
  return editDistance(run, word, 1) > 1 ? 0 : 1 - EDIT_COST / run.length;
};

const weightOf = (weights: readonly number[], [from, to]: Span): number => {
  let total = 0;
  for (let at = from; at < to; at += 1) total += weights[at] ?? 0;
  return total;
};

/** Words of one name that the other writes as one: "Abdul Rahman", "Abdulrahman". */
const joinedPairings = (asked: WeighedName, listed: WeighedName): readonly Pairing[] => {
  const found: Pairing[] = [];
  const tryAll = (
    split: readonly NamePart[],
    whole: readonly NamePart[],
    add: (split: Span, whole: Span, similarity: number) => void,
  ): void => {
    for (const { from, to, text } of wordRuns(split)) {
      for (const [at, part] of whole.entries()) {
        const similarity = joinedSimilarity(text, part.text);
        if (similarity > 0) add([from, to], [at, at + 1], similarity);
      }
    }
  };
  const pair = (askedSpan: Span, listedSpan: Span, similarity: number): void => {
    const weight = weightOf(listed.weights, listedSpan);
    found.push({ asked: askedSpan, listed: listedSpan, similarity, how: 'joined', weight });
  };
  tryAll(asked.name.parts, listed.name.parts, pair);
  tryAll(listed.name.parts, asked.name.parts, (split, whole, similarity) => pair(whole, split, similarity));
  return found;
};

const pairingsOf = (asked: WeighedName, listed: WeighedName, context: AlignContext): Pairing[] => {
  const found: Pairing[] = [];
  for (const [i, left] of asked.name.parts.entries()) {
    for (const [j, right] of listed.name.parts.entries()) {
      const match = comparePart(left, right, context);
      if (match === undefined) continue;
      const similarity = doubted(match, left, context);
      if (similarity <= 0) continue;
      // A misspelt word is in no list and seems rare: what it stands for is the weight of the listed one.
      const theirs = listed.weights[j] ?? 0;
      const weight = match.how === 'initial' ? ((asked.weights[i] ?? 0) + theirs) / 2 : theirs;
      found.push({ asked: [i, i + 1], listed: [j, j + 1], similarity, how: match.how, weight });
    }
  }
  found.push(...joinedPairings(asked, listed));
  return found;
};

const isFree = (used: readonly boolean[], [from, to]: Span): boolean => {
  for (let at = from; at < to; at += 1) if (used[at] === true) return false;
  return true;
};

/** Best first; equal ones in the order of the words, so that the same names always give the same rows. */
const byGain = (a: Pairing, b: Pairing): number =>
  b.similarity * b.weight - a.similarity * a.weight ||
  b.similarity - a.similarity ||
  Math.abs(a.asked[0] - a.listed[0]) - Math.abs(b.asked[0] - b.listed[0]) ||
  a.asked[0] - b.asked[0] ||
  a.listed[0] - b.listed[0];

/** Deals the words of one name out to those of the other, the best pairs first; each word is used once. */
export const alignParts = (asked: WeighedName, listed: WeighedName, context: AlignContext): readonly Pairing[] => {
  const usedAsked = asked.weights.map(() => false);
  const usedListed = listed.weights.map(() => false);
  const chosen: Pairing[] = [];
  for (const pairing of pairingsOf(asked, listed, context).sort(byGain)) {
    if (!isFree(usedAsked, pairing.asked) || !isFree(usedListed, pairing.listed)) continue;
    usedAsked.fill(true, ...pairing.asked);
    usedListed.fill(true, ...pairing.listed);
    chosen.push(pairing);
  }
  return chosen.sort((a, b) => a.listed[0] - b.listed[0]);
};
