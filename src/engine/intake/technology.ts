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

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit > 127;
const lower = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

const firstWordHash = (text: string, from: number): number => {
  let hash = OFFSET;
  for (let at = from; at < text.length && isWordUnit(text.charCodeAt(at)); at += 1) {
    hash = Math.imul(hash ^ lower(text.charCodeAt(at)), PRIME);
  }
  return hash;
};

const scannerFor = (table: Table): Scanner => {
  const known = scanners.get(table);
  if (known !== undefined) return known;
  const byFirstWord = new Map<number, string[]>();
  for (const term of table.terms()) {
    if (table.find(term)?.prose !== true || !isWordUnit(term.charCodeAt(0))) continue;
    const hash = firstWordHash(term, 0);
    byFirstWord.set(hash, [...(byFirstWord.get(hash) ?? []), term]);
  }
  for (const terms of byFirstWord.values()) terms.sort((a, b) => b.length - a.length);
  const made = { byFirstWord, table };
  scanners.set(table, made);
  return made;
};

/** Characters that would make the match a part of something else: "java" in "java-script" or "c" in "c#". */
const endsWord = (text: string, end: number): boolean => {
  const next = text.charCodeAt(end);
  return Number.isNaN(next) || !(isWordUnit(next) || next === 43 || next === 35);
};

const startsAt = (text: string, term: string, at: number): boolean => {
  if (at + term.length > text.length) return false;
  for (let offset = 0; offset < term.length; offset += 1) {
    if (lower(text.charCodeAt(at + offset)) !== term.charCodeAt(offset)) return false;
  }
  return endsWord(text, at + term.length);
};

/** Finds the technologies that a text names, in order, longest term first. Linear in the text; reads 50,000 characters. */
export const findTechnologies = (text: string, table: Table): Mention[] => {
  const scanner = scannerFor(table);
  const mentions: Mention[] = [];
  const length = Math.min(text.length, LONGEST_TEXT);
  let at = 0;
  while (at < length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let hash = OFFSET;
    let end = at;
    for (let unit = text.charCodeAt(end); end < length && isWordUnit(unit); unit = text.charCodeAt(end)) {
      hash = Math.imul(hash ^ lower(unit), PRIME);
      end += 1;
    }
    const start = at;
    const term = scanner.byFirstWord.get(hash)?.find((candidate) => startsAt(text, candidate, start));
    const technology = term === undefined ? undefined : table.find(term);
    if (term !== undefined && technology !== undefined) {
      mentions.push({ technology, start, end: start + term.length });
      end = Math.max(end, start + term.length);
    }
    at = end;
  }
  return mentions;
};
