import type { AddressKind, Tables } from '../engine/reference.ts';
import { tableRows, tableWords } from './table-rows.ts';
import * as table from './tables/address-phrases.ts';
import { fold } from './text-key.ts';

type Classify = Tables['addressKinds']['classify'];

interface Token {
  /** The word in lower case without diacritics. */
  readonly plain: string;
  /** The same in the short form of the postal service. */
  readonly short: string;
  readonly from: number;
  readonly to: number;
  /** Nothing of the same part goes before it. */
  readonly opens: boolean;
}

interface Phrase {
  readonly kind: AddressKind;
  readonly words: readonly string[];
  readonly form: 'plain' | 'short';
  /** A word that must stand elsewhere in the address. */
  readonly town: string | undefined;
}

const longestAddress = 500;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’]{0,60}/gu;
const partBreak = /[,;|()\r\n\t]| - /;
const apostrophes = /['’]/g;
const number = /^\d+[a-z]?$/;
const military = new Set(['apo', 'fpo', 'dpo']);
const militaryRegions = new Set(['aa', 'ae', 'ap']);
const kinds: readonly AddressKind[] = ['mail-drop', 'post-box', 'forwarder', 'public-building', 'lodging', 'coworking'];

const shortForms = (): ReadonlyMap<string, string> =>
  new Map(
    tableRows(table.abbreviations)
      .flat()
      .map((pair) => pair.split(' '))
      .map(([long = '', short = '']) => [long, short]),
  );

const readPhrases = (rows: string, words: (phrase: string) => Pick<Phrase, 'words' | 'form'>): readonly Phrase[] =>
  tableRows(rows).flatMap(([kindWord, ...phrases]) => {
    const kind = kinds.find((it) => it === kindWord);
    if (kind === undefined) throw new Error(`No such kind of address: ${kindWord}`);
    return phrases.map((entry) => {
      const [phrase = '', town] = entry.split(' @ ');
      return { kind, ...words(phrase), town };
    });
  });

/** Phrases by their first word, longer ones first. */
const byFirstWord = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
};

const matches = (tokens: readonly Token[], at: number, { words, form }: Pick<Phrase, 'words' | 'form'>): boolean =>
  words.every((word, offset) => {
    const token = tokens[at + offset];
    if (token === undefined || (offset > 0 && token.opens)) return false;
    return word === '#' ? number.test(token.plain) : token[form] === word;
  });

/**
 * Tells mail drops, boxes and buildings from dwellings by the words of an address; silent on what it does not know.
 * Give the whole address with its town: some sites are known by street and town together. Post-office boxes are the
 * ordinary address where streets have no delivery, so a reader of `post-box` must look at the country too.
 */
export const addressKinds = (): { classify: Classify } => {
  const short = shortForms();
  const streets = new Set(tableWords(table.streetWords));
  const units = new Set(tableWords(table.unitWords));
  const villages = new Set(tableWords(table.villageWords));
  const abbreviated = (phrase: string) => ({
    words: phrase.split(' ').map((word) => short.get(word) ?? word),
    form: 'short' as const,
  });
  const spelled = (phrase: string) => ({ words: phrase.split(' '), form: 'plain' as const });
  const named = byFirstWord([
    ...readPhrases(table.unmistakable, abbreviated),
    ...readPhrases(table.knownSites, abbreviated),
  ]);
  const buildings = byFirstWord(readPhrases(table.buildings, spelled));
  const exempt = tableRows(table.confidential).flat().map(spelled);

  const tokenize = (address: string): readonly Token[] => {
    const tokens: Token[] = [];
    let end = 0;
    for (const found of address.matchAll(wordPattern)) {
      const plain = fold(found[0].replace(apostrophes, ''));
      const opens = tokens.length === 0 || partBreak.test(address.slice(end, found.index));
      end = found.index + found[0].length;
      tokens.push({ plain, short: short.get(plain) ?? plain, from: found.index, to: end, opens });
    }
    return tokens;
  };

  const isExempt = (tokens: readonly Token[]): boolean =>
    (tokens.some(({ plain }) => military.has(plain)) && tokens.some(({ plain }) => militaryRegions.has(plain))) ||
    tokens.some((_, at) => exempt.some((phrase) => matches(tokens, at, phrase)));

  /** Whether the words from `at` name a building and are not a part of a street's or a house's name. */
  const isBuilding = (tokens: readonly Token[], at: number, length: number): boolean => {
    const next = tokens[at + length];
    if (next !== undefined && !next.opens && !number.test(next.plain) && !units.has(next.plain)) return false;
    let sawStreet = false;
    for (let index = at - 1; index >= 0 && tokens[index + 1]?.opens === false; index -= 1) {
      const word = tokens[index]?.short ?? '';
      if (word === 'old' || word === 'former') return false;
      sawStreet ||= streets.has(word);
      // "12 Courthouse" is a house in a street; "12 Main St Courthouse" is a building.
      if (number.test(word) && !sawStreet) return false;
    }
    return !tokens.some(({ plain }) => villages.has(plain));
  };

  return {
    classify(address) {
      const text = address.slice(0, longestAddress);
      const tokens = tokenize(text);
      if (isExempt(tokens)) return undefined;
      for (const [at, token] of tokens.entries()) {
        const found =
          named
            .get(token.short)
            ?.find((it) => matches(tokens, at, it) && (!it.town || tokens.some(({ plain }) => plain === it.town))) ??
          buildings.get(token.plain)?.find((it) => matches(tokens, at, it) && isBuilding(tokens, at, it.words.length));
        if (found === undefined) continue;
        return { kind: found.kind, words: text.slice(token.from, tokens[at + found.words.length - 1]?.to) };
      }
      return undefined;
    },
  };
};
