import anyAscii from 'any-ascii';
import { fold } from '../intake/fold.ts';
import { articles, commonOrganisationWords, honorifics, legalForm, particles } from './name-words.ts';
import { type Sounds, soundsOf } from './sounds.ts';

/** People and organisations are named by different rules. */
export type NameKind = 'person' | 'organisation';

/**
 * `name`: says whose name it is; `patronymic`: the father's, often left out; `common`: shared by many organisations;
 * `minor`: title, particle or legal form.
 */
export type PartRole = 'name' | 'initial' | 'patronymic' | 'common' | 'minor';

/** One word of a name, folded. */
export interface NamePart {
  readonly text: string;
  /** The one form that stands for all spellings of a legal form or an article; of other words the text. */
  readonly standard: string;
  readonly role: PartRole;
  readonly sounds: Sounds;
}

/** A name as folded words in the order written. */
export interface NameParts {
  readonly kind: NameKind;
  readonly parts: readonly NamePart[];
  /** All words written as one. */
  readonly joined: string;
  /** Whether the name was transliterated; its vowels may then be missing or others. */
  readonly isTransliterated: boolean;
}

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const LONGEST_NAME = 300;
const MOST_PARTS = 16;
/** The Arabic article is written with its noun; transliterated names have it apart. */
const ARABIC_ARTICLE = /(^|[\s-])\u0627\u0644(?=\p{L}{2})/gu;
const APOSTROPHES = /['’‘ʼʻ`´]/g;

const latinOf = (text: string): string => {
  const spaced = anyAscii(text.replace(ARABIC_ARTICLE, '$1al '));
  // Scripts without spaces: each syllable begins with a capital (王伟 is WangWei).
  return spaced.replace(/([a-z])(?=[A-Z])/g, '$1 ');
};

/** Abbreviations with dots are one word: "L.L.C." is "llc"; an initial with a dot stays a word of its own. */
const withoutDots = (text: string, kind: NameKind): string =>
  kind === 'organisation' ? text.replace(/\b([a-z0-9])\.(?=[a-z0-9]\b)/g, '$1').replace(/\./g, ' ') : text;

/** Slavic patronymics, as they are romanised. */
const PATRONYMIC = /(?:[oeiy]v?[iy]t?ch|[oei]vna)$/;
/** A name of two words has a given and a family name, whatever it ends on. */
const FEWEST_WITH_PATRONYMIC = 3;

const roleOfPersonWord = (word: string, words: number): PartRole => {
  if (honorifics.has(word) || particles.has(word)) return 'minor';
  if (word.length === 1) return 'initial';
  return words >= FEWEST_WITH_PATRONYMIC && PATRONYMIC.test(word) ? 'patronymic' : 'name';
};

const roleOfOrganisationWord = (word: string): PartRole => {
  if (legalForm(word) !== undefined) return 'minor';
  return commonOrganisationWords.has(word) ? 'common' : 'name';
};

const readers: Readonly<Record<NameKind, (word: string, words: number) => NamePart>> = {
  person: (word, words) => ({
    text: word,
    standard: articles.has(word) ? 'al' : word,
    role: roleOfPersonWord(word, words),
    sounds: soundsOf(word),
  }),
  organisation: (word) => ({
    text: word,
    standard: legalForm(word) ?? word,
    role: roleOfOrganisationWord(word),
    sounds: soundsOf(word),
  }),
};

/** "Abdul" is "Abd" and the article of the name after it: "Abd al-Rahman". */
const servantOf = /\b(abd)([aeou]{1,2}l)\b/g;

/** Reads a name of any script into its words. Names without a letter or digit have no parts. */
export const readName = (raw: string, kind: NameKind): NameParts => {
  const text = raw.slice(0, LONGEST_NAME);
  const isLatin = LATIN.test(text);
  const folded = withoutDots(fold(isLatin ? text : latinOf(text)).replace(APOSTROPHES, ''), kind);
  const divided = kind === 'person' ? folded.replace(servantOf, '$1 $2') : folded;
  const words = (divided.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_PARTS);
  const read = words.map((word) => readers[kind](word, words.length));
  // A listed name may be nothing but a title ("Major") or a particle; it then is the name.
  const parts = read.some(({ role }) => role === 'name' || role === 'common')
    ? read
    : read.map((part): NamePart => ({ ...part, role: 'name' }));
  return { kind, parts, joined: words.join(''), isTransliterated: !isLatin };
};
