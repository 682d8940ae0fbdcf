import type { Tables, Technology } from '../reference.ts';
import { emptyHash, hashedOn, wordUnitAt } from './words.ts';

type Table = Tables['technologies'];

export interface Mention {
  readonly technology: Technology;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

interface Scanner {
  /** Terms by the hash of their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<number, readonly string[]>;
  readonly table: Table;
}

const scanners = new WeakMap<Table, Scanner>();
const LONGEST_TEXT = 50_000;

// Called through the prototype for the reason that words.ts gives.
const { charCodeAt } = String.prototype;

const firstWordHash = (text: string): number => {
  let hash = emptyHash;
  for (let at = 0; at < text.length && wordUnitAt(text, at) !== 0; at += 1) hash = hashedOn(hash, wordUnitAt(text, at));
  return hash;
};

const scannerFor = (table: Table): Scanner => {
  const known = scanners.get(table);
  if (known !== undefined) return known;
  const byFirstWord = new Map<number, string[]>();
  for (const term of table.terms()) {
    if (table.find(term)?.prose !== true || wordUnitAt(term, 0) === 0) continue;
    const hash = firstWordHash(term);
    byFirstWord.set(hash, [...(byFirstWord.get(hash) ?? []), term]);
  }
  for (const terms of byFirstWord.values()) terms.sort((a, b) => b.length - a.length);
  const made = { byFirstWord, table };
  scanners.set(table, made);
  return made;
};

/** Characters that would make the match a part of something else: "java" in "java-script" or "c" in "c#". */
const endsWord = (text: string, end: number): boolean => {
  const next = end < text.length ? charCodeAt.call(text, end) : 0;
  return wordUnitAt(text, end) === 0 && next !== 43 && next !== 35;
};

const startsAt = (text: string, term: string, at: number): boolean => {
  if (at + term.length > text.length) return false;
  for (let offset = 0; offset < term.length; offset += 1) {
    const unit = wordUnitAt(text, at + offset) || charCodeAt.call(text, at + offset);
    if (unit !== term.charCodeAt(offset)) return false;
  }
  return endsWord(text, at + term.length);
};

/** Finds the technologies that a text names, in order, longest term first. Linear in the text; reads 50,000 characters. */
export const findTechnologies = (text: string, table: Table): Mention[] => {
  const { byFirstWord } = scannerFor(table);
  const mentions: Mention[] = [];
  const length = Math.min(text.length, LONGEST_TEXT);
  let start = 0;
  while (start < length) {
    let hash = emptyHash;
    let end = start;
    for (let unit = wordUnitAt(text, end); end < length && unit !== 0; unit = wordUnitAt(text, end)) {
      hash = hashedOn(hash, unit);
      end += 1;
    }
    const terms = end === start ? undefined : byFirstWord.get(hash);
    const mention = terms === undefined ? undefined : mentionAt(text, start, terms, table);
    if (mention !== undefined) mentions.push(mention);
    start = Math.max(end + 1, mention?.end ?? 0);
  }
  return mentions;
};

const mentionAt = (text: string, start: number, terms: readonly string[], table: Table): Mention | undefined => {
  const term = terms.find((candidate) => startsAt(text, candidate, start));
  const technology = term === undefined ? undefined : table.find(term);
  return term === undefined || technology === undefined ? undefined : { technology, start, end: start + term.length };
};
