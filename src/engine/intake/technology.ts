import type { Tables, Technology } from '../reference.ts';

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

/** FNV-1a over lower-cased code units; no substring is made for words that begin no term. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Lower-case unit of letters and digits of any script, 0 for all else. */
const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const upper = unit >= 65 && unit <= 90;
  const word = upper || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127;
  return word ? unit + (upper ? 32 : 0) : 0;
});
// Called through the prototype: `text.charCodeAt` in a loop is slow once a program has seen many kinds of strings.
const { charCodeAt } = String.prototype;
const unitAt = (text: string, at: number): number => units[charCodeAt.call(text, at)] ?? 0;

const firstWordHash = (text: string): number => {
  let hash = OFFSET;
  for (let at = 0; at < text.length && unitAt(text, at) !== 0; at += 1)
    hash = Math.imul(hash ^ unitAt(text, at), PRIME);
  return hash;
};

const scannerFor = (table: Table): Scanner => {
  const known = scanners.get(table);
  if (known !== undefined) return known;
  const byFirstWord = new Map<number, string[]>();
  for (const term of table.terms()) {
    if (table.find(term)?.prose !== true || unitAt(term, 0) === 0) continue;
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
  return units[next] === 0 && next !== 43 && next !== 35;
};

const startsAt = (text: string, term: string, at: number): boolean => {
  if (at + term.length > text.length) return false;
  for (let offset = 0; offset < term.length; offset += 1) {
    const unit = charCodeAt.call(text, at + offset);
    if ((units[unit] || unit) !== term.charCodeAt(offset)) return false;
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
    let hash = OFFSET;
    let end = start;
    for (let unit = unitAt(text, end); end < length && unit !== 0; unit = unitAt(text, end)) {
      hash = Math.imul(hash ^ unit, PRIME);
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
