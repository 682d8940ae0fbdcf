import { wordHashes, wordStart } from '../../intake/words.ts';

/** Where a phrase stands in a text, in UTF-16 code units. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/** A text with the hashes of its words, as `wordHashes` makes them. */
interface Hashed {
  readonly text: string;
  readonly words: readonly number[];
}

/** Finds the first phrase that is accepted, in one pass over the words. */
type PhraseFinder = (prose: Hashed, accept: (match: PhraseMatch) => boolean) => PhraseMatch | undefined;

/** Matches of one text that are looked at: a text that repeats a phrase costs no more than this. */
const MOST_MATCHES = 20;
const BUCKETS = 4096;

interface Step {
  readonly words: ReadonlySet<number>;
  readonly optional: boolean;
}

const readStep = (written: string): Step => {
  const optional = written.endsWith('?');
  const words = (optional ? written.slice(0, -1) : written).split('|').flatMap(wordHashes);
  return { words: new Set(words), optional };
};

/** Number of the word behind the phrase that begins at `position`, or -1. Phrases have few optional steps. */
const endOf = (steps: readonly Step[], hashes: readonly number[], position: number): number => {
  const [step, ...rest] = steps;
  if (step === undefined) return position;
  const hash = hashes[position];
  const taken = hash !== undefined && step.words.has(hash) ? endOf(rest, hashes, position + 1) : -1;
  return taken < 0 && step.optional ? endOf(rest, hashes, position) : taken;
};

/**
 * Prepares patterns, one a line. Words are in lower case and without punctuation ("here s" for "here's");
 * `a|b` is either word, and a step that ends in `?` may be absent. The first step must not be.
 */
export const phraseFinder = (patterns: string): PhraseFinder => {
  const byFirst = new Map<number, (readonly Step[])[]>();
  // A bit for the low bits of each first word: most words of a text are ruled out without a look-up in the map.
  const mayBegin = new Uint8Array(BUCKETS);
  for (const line of patterns.split('\n').filter((it) => it.trim() !== '')) {
    const [first, ...rest] = line.trim().split(' ').map(readStep);
    for (const word of first?.words ?? []) {
      byFirst.set(word, [...(byFirst.get(word) ?? []), rest]);
      mayBegin[word & (BUCKETS - 1)] = 1;
    }
  }
  return ({ text, words }, accept) => {
    let looked = 0;
    for (let position = 0; position < words.length && looked < MOST_MATCHES; position += 1) {
      const word = words[position] ?? 0;
      if (mayBegin[word & (BUCKETS - 1)] === 0) continue;
      for (const rest of byFirst.get(word) ?? []) {
        const end = endOf(rest, words, position + 1);
        if (end < 0) continue;
        looked += 1;
        const match = { start: wordStart(text, position), end: wordEnd(text, end - 1) };
        if (accept(match)) return match;
      }
    }
    return undefined;
  };
};

const LONGEST_WORD = 200;
const NOT_WORD = /[\s\p{P}\p{S}]/u;

const wordEnd = (text: string, position: number): number => {
  const start = wordStart(text, position);
  const length = text.slice(start, start + LONGEST_WORD).search(NOT_WORD);
  return length < 0 ? Math.min(text.length, start + LONGEST_WORD) : start + length;
};

/** Prepares a test of whether a short text has any of the phrases; patterns as for `phraseFinder`. */
export const mentions = (patterns: string): ((text: string) => boolean) => {
  const find = phraseFinder(patterns);
  return (text) => text !== '' && find({ text, words: wordHashes(text) }, () => true) !== undefined;
};
