import { fold, keyOf } from '../key.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Label, Language, SectionKind } from './language.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

/** Where two languages share a spelling with different meanings the earlier one counts. */
const languages: readonly Language[] = [english, german, french, spanish, portuguese, italian, dutch];

/** What a word can mean inside a date; a word may have several roles. */
export interface DateWord {
  month?: number;
  /** First month of the season. */
  season?: number;
  ongoing?: true;
  through?: true;
  since?: true;
  filler?: true;
  /** Months in the part of a year that the number beside the word counts: "Q3" is 3, "H1" is 6. */
  part?: 3 | 6;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const meaningsOfLanguage = (language: Language): readonly (readonly [spelling: string, meaning: DateWord])[] => [
  ...language.months.flatMap((names, index) => names.map((name) => [name, { month: index + 1 }] as const)),
  ...language.seasons.flatMap(([season, names]) => names.map((name) => [name, { season }] as const)),
  ...language.ongoing.map((word) => [word, { ongoing: true }] as const),
  ...language.through.map((word) => [word, { through: true }] as const),
  ...language.since.map((word) => [word, { since: true }] as const),
  ...language.dateFillers.map((word) => [word, { filler: true }] as const),
];

const wordsOfDates = (): ReadonlyMap<string, DateWord> => {
  const meanings = [
    ...languages.flatMap(meaningsOfLanguage),
    // "Now" and "to date" as written in Chinese, Japanese and Korean beside dates such as 2019年4月.
    ...['至今', '现在', '現在', '현재'].map((word) => [word, { ongoing: true }] as const),
    ...['q', 't', 'quarter'].map((word) => [word, { part: 3 }] as const),
    ...['h', 's'].map((word) => [word, { part: 6 }] as const),
  ] satisfies readonly (readonly [string, DateWord])[];
  const folded = new Map<string, DateWord>();
  for (const [spelling, meaning] of meanings) {
    folded.set(fold(spelling), { ...meaning, ...folded.get(fold(spelling)) });
  }
  const found = new Map(folded);
  // The usual capitalisations are entries of their own, which spares folding every word of a résumé.
  for (const [spelling] of meanings) {
    const meaning = folded.get(fold(spelling)) ?? {};
    for (const lower of [spelling.toLowerCase(), fold(spelling)]) {
      for (const written of [lower, capitalised(lower), lower.toUpperCase()]) found.set(written, meaning);
    }
  }
  return found;
};

const merged = <Kind extends string>(
  of: (language: Language) => Readonly<Partial<Record<Kind, readonly string[]>>>,
  kinds: readonly Kind[],
): ReadonlyMap<string, Kind> => {
  const found = new Map<string, Kind>();
  for (const language of languages)
    for (const kind of kinds)
      for (const spelling of of(language)[kind] ?? []) {
        const key = keyOf(spelling);
        if (!found.has(key)) found.set(key, kind);
      }
  return found;
};

const all = (of: (language: Language) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => (of(language) ?? []).map(keyOf)));

/** A set of words and of phrases, looked up in text that went through `keyOf`. */
interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Phrases by their first words. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** Endings of compound words, by their own last three letters. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
}

const groupBy = (
  entries: Iterable<string>,
  group: (entry: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const entry of entries) groups.set(group(entry), [...(groups.get(group(entry)) ?? []), entry]);
  return groups;
};

const firstWord = (key: string): string => key.split(' ', 1)[0] ?? key;

const lexicon = (
  of: (language: Language) => readonly string[] | undefined,
  endings: (language: Language) => readonly string[] | undefined = () => [],
): Lexicon => {
  const entries = [...all(of)];
  return {
    words: new Set(entries.filter((it) => !it.includes(' '))),
    phrases: groupBy(
      entries.filter((it) => it.includes(' ')),
      firstWord,
    ),
    endings: groupBy(all(endings), (it) => it.slice(-3)),
  };
};

const sectionKinds: readonly SectionKind[] = [
  'work',
  'education',
  'skills',
  'summary',
  'projects',
  'references',
  'contact',
  'languages',
  'other',
];
/** By key, for a label in a job or a degree; contact labels are kept apart because "mobile" means two things. */
const contactLabels: readonly Label[] = ['name', 'email', 'phone', 'address', 'website'];
const entryLabels: readonly Label[] = [
  'employer',
  'position',
  'period',
  'place',
  'qualification',
  'institution',
  'area',
];

export const dateWords = wordsOfDates();
export const headingKinds = merged((language) => language.headings, sectionKinds);
export const headingAdjectives = all((language) => language.headingAdjectives);
/** First words of headings, folded: a line that begins otherwise is none. */
export const headingStarts: ReadonlySet<string> = new Set(
  [...headingKinds.keys(), ...headingAdjectives].map(firstWord),
);
export const contactLabelOf = merged((language) => language.labels, contactLabels);
export const entryLabelOf = merged((language) => language.labels, entryLabels);
export const positions = lexicon(
  (language) => language.positions,
  (language) => language.positionEndings,
);
export const employers = lexicon((language) => language.employers);
export const institutions = lexicon(
  (language) => language.institutions,
  (language) => language.institutionEndings,
);
export const departments = all((language) => language.departments);
export const degrees = all((language) => language.degrees);
export const openDegrees = all((language) => language.openDegrees);
export const degreeFields = all((language) => language.degreeFields);
export const subjects = all((language) => language.subjects);
export const actions = all((language) => language.actions);
export const placeWords = all((language) => language.placeWords);
/** First words of degrees: where none stands, no degree begins. */
export const degreeStarts: ReadonlySet<string> = new Set([...degrees, ...openDegrees].map(firstWord));
/** Longest first, so that "in the field of" wins over "in". */
export const areaLinks: readonly string[] = [...all((language) => language.areaLinks)].sort(
  (a, b) => b.length - a.length,
);
export const atEmployer: ReadonlySet<string> = new Set(languages.flatMap((language) => language.atEmployer));

const SHORTEST_COMPOUND = 7;

const isWord = (word: string, entries: Lexicon): boolean => {
  if (entries.words.has(word)) return true;
  if (word.length < SHORTEST_COMPOUND || entries.endings.size === 0) return false;
  return entries.endings.get(word.slice(-3))?.some((ending) => word.endsWith(ending)) ?? false;
};

const beginsPhrase = (key: string, from: number, phrases: readonly string[] | undefined): boolean =>
  phrases?.some((phrase) => {
    const end = from + phrase.length;
    return key.startsWith(phrase, from) && (end === key.length || key.charCodeAt(end) === 0x20);
  }) ?? false;

/** How many words of the text, given as `keyOf` made it, are entries of the lexicon or begin a phrase of it. */
export const countOf = (key: string, entries: Lexicon): number => {
  let count = 0;
  let from = 0;
  while (from < key.length) {
    const space = key.indexOf(' ', from);
    const to = space < 0 ? key.length : space;
    const word = key.slice(from, to);
    if (isWord(word, entries) || beginsPhrase(key, from, entries.phrases.get(word))) count += 1;
    from = to + 1;
  }
  return count;
};
