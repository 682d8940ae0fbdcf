import { createKeyTable, hashOf, type KeyTable, neighbourhood } from './key-table.ts';
import type { NamePart, NameParts } from './name-parts.ts';
import { wordRuns } from './word-runs.ts';

/** A name to be found, and the entry of the list that it belongs to. */
export interface IndexedName {
  readonly parts: NameParts;
  readonly entry: number;
  /** `exact`: a nickname or a name of one word, to which too many names are near. */
  readonly found: 'near' | 'exact';
}

/** One word as the index knows it: transliterated spellings are compared by other rules. */
export interface IndexedWord {
  readonly part: NamePart;
  readonly isTransliterated: boolean;
}

/** For each word the names that have it: those of word `w` stand from `starts[w]` up to `starts[w + 1]`. */
export interface Postings {
  readonly words: readonly IndexedWord[];
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
}

/** Titles and legal forms are looked up only where another word is a misspelling of one; short ones never are. */
const SHORTEST_MINOR = 5;

const invert = (wordsOfNames: readonly (readonly number[])[], words: number): Omit<Postings, 'words'> => {
  const starts = new Uint32Array(words + 1);
  for (const ids of wordsOfNames) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let at = 0; at < words; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const names = new Uint32Array(starts[words] ?? 0);
  for (const [name, ids] of wordsOfNames.entries()) {
    for (const id of ids) {
      names[next[id] ?? 0] = name;
      next[id] = (next[id] ?? 0) + 1;
    }
  }
  return { starts, names };
};

/** Numbers the words of all names and lists the names of each. */
export const createPostings = (names: readonly IndexedName[]): Postings => {
  const ids = new Map<string, number>();
  const words: IndexedWord[] = [];
  const wordsOfNames = names.map(({ parts: { parts, isTransliterated } }) => {
    const own = new Set<number>();
    for (const part of parts) {
      if (part.role === 'minor' && part.text.length < SHORTEST_MINOR) continue;
      const key = isTransliterated ? `~${part.text}` : part.text;
      const id = ids.get(key) ?? words.length;
      if (id === words.length) {
        ids.set(key, id);
        words.push({ part, isTransliterated });
      }
      own.add(id);
    }
    return [...own];
  });
  return { words, ...invert(wordsOfNames, words.length) };
};

/** Names by runs of their words written as one; a run is numbered, with its name and what it stands for. */
export interface RunTable {
  readonly table: KeyTable;
  readonly names: Uint32Array;
  readonly weights: Float32Array;
}

export const createRunTable = (names: readonly IndexedName[], weigh: (part: NamePart) => number): RunTable => {
  const hashes: number[] = [];
  const numbers: number[] = [];
  const owners: number[] = [];
  const weights: number[] = [];
  for (const [name, { parts }] of names.entries()) {
    for (const { from, to, text } of wordRuns(parts.parts)) {
      hashes.push(hashOf(text));
      numbers.push(numbers.length);
      owners.push(name);
      weights.push(parts.parts.slice(from, to).reduce((sum, part) => sum + weigh(part), 0));
    }
  }
  return {
    table: createKeyTable(hashes, numbers),
    names: Uint32Array.from(owners),
    weights: Float32Array.from(weights),
  };
};

/** Names by all their words written as one, with at most one letter wrong. */
export const createJoinedTable = (names: readonly IndexedName[]): KeyTable => {
  const hashes: number[] = [];
  const owners: number[] = [];
  for (const [name, { parts }] of names.entries()) {
    for (const hash of neighbourhood(parts.joined)) {
      hashes.push(hash);
      owners.push(name);
    }
  }
  return createKeyTable(hashes, owners);
};

/** What the words of each name weigh: in all, and those that no look-up counts. */
export interface Totals {
  readonly all: Float32Array;
  readonly uncounted: Float32Array;
  readonly hasInitials: Uint8Array;
}

export const sumWeights = (names: readonly IndexedName[], weigh: (part: NamePart) => number): Totals => {
  const all = new Float32Array(names.length);
  const uncounted = new Float32Array(names.length);
  const hasInitials = new Uint8Array(names.length);
  for (const [name, { parts }] of names.entries()) {
    for (const part of parts.parts) {
      const weight = weigh(part);
      all[name] = (all[name] ?? 0) + weight;
      if (part.role === 'minor' || part.role === 'initial') uncounted[name] = (uncounted[name] ?? 0) + weight;
      if (part.role === 'initial') hasInitials[name] = 1;
    }
  }
  return { all, uncounted, hasInitials };
};
