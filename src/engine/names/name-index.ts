import {
  ADDED_COST,
  compareNames,
  MISSING_COST,
  moreCommonMoreDoubtful,
  type NameComparison,
  type NameContext,
} from './compare-names.ts';
import { hashOf, neighbourhood } from './key-table.ts';
import type { NamePart, NameParts } from './name-parts.ts';
import { createJoinedTable, createPostings, createRunTable, type IndexedName, sumWeights } from './name-postings.ts';
import { comparePart } from './part-similarity.ts';
import { createVocabulary } from './vocabulary.ts';
import { countWords, weightOfPart } from './word-counts.ts';
import { wordRuns } from './word-runs.ts';

export interface FoundName {
  /** Place in the list of names that the index was made of. */
  readonly name: number;
  readonly comparison: NameComparison;
}

/** Names of one kind that can be searched by anything near them. */
export interface NameIndex {
  /** How common the words of the names are, as comparisons take it. */
  readonly context: NameContext;
  /** The names that score at least `least`, in no order. */
  find(asked: NameParts, least: number): readonly FoundName[];
}

/** What an initial of the asked name may at most add to what matched. */
const INITIAL_AT_MOST = 0.65;
const ROUNDING = 1e-5;
/** Names scored as the same but for rounding. */
const SAME = 1 - 1e-9;

/** Looking a word up finds what is written or sounds like it; short forms are for the full comparison. */
const asWritten = { isTransliterated: false };
const transliterated = { isTransliterated: true };

const unmet = (weights: readonly number[], mask: number): number => {
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) if ((mask & (1 << place)) === 0) sum += weights[place] ?? 0;
  return sum;
};

/**
 * Builds an index in time linear in the names. A search adds up, name by name, the weight of the words that are like an
 * asked one, and compares in full those that could still reach the score. The index keeps its sums between the steps of
 * one search: it serves one search at a time.
 */
export const createNameIndex = (
  names: readonly IndexedName[],
  options: Pick<NameContext, 'sameGivenName'>,
): NameIndex => {
  const counts = countWords(names);
  const weigh = (part: NamePart): number => weightOfPart(part, counts);
  const { words, starts, names: namesOfWords } = createPostings(names);
  const vocabulary = createVocabulary(words.map(({ part }) => part));
  const wordWeights = Float32Array.from(words, ({ part }) => weigh(part));
  const runs = createRunTable(names, weigh);
  const joined = createJoinedTable(names);
  const totals = sumWeights(names, weigh);
  const context: NameContext = { ...options, counts };

  const matched = new Float32Array(names.length);
  /** Which words of the asked name were met, a bit each: names are read up to 16 words. */
  const met = new Uint16Array(names.length);
  const touched = new Uint32Array(names.length);
  let count = 0;

  const add = (name: number, weight: number, mask: number): void => {
    if (met[name] === 0) {
      touched[count] = name;
      count += 1;
    }
    matched[name] = (matched[name] ?? 0) + weight;
    met[name] = (met[name] ?? 0) | mask;
  };

  const addNamesOf = (word: number, weight: number, mask: number): void => {
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) add(namesOfWords[at] ?? 0, weight, mask);
  };

  const addLike = (part: NamePart, mask: number, asked: NameParts): void => {
    vocabulary.visitLike(part, (id) => {
      const word = words[id];
      if (word === undefined) return;
      const isTransliterated = asked.isTransliterated || word.isTransliterated;
      const match = comparePart(part, word.part, isTransliterated ? transliterated : asWritten);
      if (match !== undefined) addNamesOf(id, (wordWeights[id] ?? 0) * match.similarity, mask);
    });
  };

  const addAll = (asked: NameParts): void => {
    for (const [place, part] of asked.parts.entries()) {
      if (part.role === 'minor' || part.role === 'initial') continue;
      addLike(part, 1 << place, asked);
      runs.table.visit(hashOf(part.text), (run) => add(runs.names[run] ?? 0, runs.weights[run] ?? 0, 1 << place));
    }
    for (const { from, to, text } of wordRuns(asked.parts)) {
      const mask = ((1 << to) - 1) & ~((1 << from) - 1);
      vocabulary.visitSame(text, (word) => addNamesOf(word, wordWeights[word] ?? 0, mask));
    }
  };

  /** Takes the sums down, and gives the names that may reach the score. */
  const takeCandidates = (asked: NameParts, least: number): Set<number> => {
    const weights = asked.parts.map((part) => (part.role === 'minor' || part.role === 'initial' ? 0 : weigh(part)));
    const initials = asked.parts.filter(({ role }) => role === 'initial').length * INITIAL_AT_MOST;
    const found = new Set<number>();
    for (let at = 0; at < count; at += 1) {
      const name = touched[at] ?? 0;
      const mask = met[name] ?? 0;
      const whole = totals.all[name] ?? 0;
      const most = Math.min(whole, (matched[name] ?? 0) + (totals.uncounted[name] ?? 0) + initials);
      // An initial of the listed name may stand for any word.
      const added = totals.hasInitials[name] === 1 ? 0 : unmet(weights, mask);
      const bound = most / (most + ADDED_COST * added + MISSING_COST * (whole - most));
      if (moreCommonMoreDoubtful(bound, most) >= least - ROUNDING) found.add(name);
      matched[name] = 0;
      met[name] = 0;
    }
    count = 0;
    return found;
  };

  return {
    context,
    find(asked, least) {
      addAll(asked);
      const candidates = takeCandidates(asked, least);
      for (const hash of neighbourhood(asked.joined)) joined.visit(hash, (name) => candidates.add(name));
      const hits: FoundName[] = [];
      for (const name of candidates) {
        const listed = names[name];
        if (listed === undefined) continue;
        if (listed.found === 'exact' && listed.parts.joined.length !== asked.joined.length) continue;
        const comparison = compareNames(asked, listed.parts, context);
        if (comparison.score >= (listed.found === 'exact' ? SAME : least)) hits.push({ name, comparison });
      }
      return hits;
    },
  };
};
