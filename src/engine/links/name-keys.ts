import { consonantsOf } from '../intake/names.ts';
import { hash53 } from './hash.ts';

/** Letters by which the beginning of a word is found. */
const BEGINNINGS = [5, 3] as const;
const FEWEST_FOR_SOUND = 4;
/** Mohammed and Maria are left with two consonants each: that is enough for long words only. */
const FEWEST_FOR_TWO_CONSONANTS = 6;

const wordKey = (word: string): number => hash53(`name-word|${word}`);
const beginningKey = (beginning: string): number => hash53(`name-beginning|${beginning}`);

/** Spellings of one word of a name have it in common; empty where too little is left to tell words apart. */
const soundOf = (word: string): string => {
  if (word.length < FEWEST_FOR_SOUND) return '';
  const consonants = consonantsOf(word);
  const fewest = word.length < FEWEST_FOR_TWO_CONSONANTS ? 3 : 2;
  return consonants.length < fewest ? '' : consonants;
};

const soundKeys = (word: string): number[] => {
  const sound = soundOf(word);
  return sound === '' ? [] : [hash53(`name-sound|${sound}`)];
};

/** Two words and more that may be written as one: 王伟 is Wang Wei and Wangwei. */
const joinedOf = (words: readonly string[]): string[] => (words.length > 1 ? [words.join('')] : []);

/** What a name is found by: its words, how each begins and sounds, and all of them as one. Folded words come in. */
export const nameKeys = (words: readonly string[]): readonly number[] => [
  ...new Set(
    [
      [...words, ...joinedOf(words)].map(wordKey),
      words.flatMap((word) =>
        BEGINNINGS.filter((it) => word.length >= it).map((it) => beginningKey(word.slice(0, it))),
      ),
      words.flatMap(soundKeys),
    ].flat(),
  ),
];

/** What to look for when somebody types a name, or part of one. */
export interface NameQuery {
  readonly words: readonly string[];
  /** Whoever has all of these bears every word. */
  readonly all: readonly number[];
  /** Whoever has one of each may bear a spelling or the rest of every word; {@link nameRank} tells. */
  readonly some: readonly (readonly number[])[];
  /** Whoever has one of these bears all words as one. */
  readonly joined: readonly number[];
}

const someOf = (word: string): readonly number[] => {
  const beginning = BEGINNINGS.find((it) => word.length >= it);
  return [
    wordKey(word),
    ...(beginning === undefined ? [] : [beginningKey(word.slice(0, beginning))]),
    ...soundKeys(word),
  ];
};

/** Undefined when nothing was typed that tells names apart: initials narrow what else was typed. */
export const nameQuery = (typed: readonly string[]): NameQuery | undefined => {
  const words = typed.filter((word) => word.length > 1);
  if (words.length === 0) return undefined;
  const joined = [...joinedOf(words), ...joinedOf(words.toReversed())].map(wordKey);
  return { words: typed, all: words.map(wordKey), some: words.map(someOf), joined };
};

const wordRank = (typed: string, borne: readonly string[]): number => {
  if (borne.includes(typed)) return 3;
  if (typed.length === 1 || typed.length >= 3) {
    if (borne.some((word) => word.startsWith(typed))) return 2;
  }
  const sound = soundOf(typed);
  return sound !== '' && borne.some((word) => soundOf(word) === sound) ? 1 : 0;
};

/** How well a name is what was typed: 3 for every word as typed, then beginnings, then spellings; 0 when it is not. */
export const nameRank = (typed: readonly string[], borne: readonly string[]): number => {
  const [one, other] = [typed.join(''), borne.join('')];
  if (one !== '' && (one === other || typed.toReversed().join('') === other)) return 3;
  return Math.min(...typed.map((word) => wordRank(word, borne)));
};
