import anyAscii from 'any-ascii';
import type { NameRelation } from '../model.ts';
import type { Tables } from '../reference.ts';
import { fold, withinOneEdit } from './fold.ts';

/** A personal name as folded words, in the order written, without titles and suffixes. */
export interface PersonName {
  readonly raw: string;
  readonly words: readonly string[];
  /** All words joined: `annaschmidt`. */
  readonly joined: string;
  /** Whether the words are transliterated: their spelling is then one of several (健太 is Kenta and Jiantai). */
  readonly script: 'latin' | 'other';
}

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir eng ing dipl mag phd md mba msc bsc pmp cpa esq jr sr ii iii iv'.split(' '),
);

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const LONGEST_NAME = 200;
const MOST_WORDS = 12;

/**
 * Reads a personal name in any script or order ("Schmidt, Anna", "王伟"). Transliterated scripts without spaces
 * are split at the capitals that mark each syllable.
 */
export const personName = (raw: string): PersonName => {
  const text = raw.slice(0, LONGEST_NAME);
  const latin = LATIN.test(text);
  const spaced = latin ? text : anyAscii(text).replace(/([a-z])(?=[A-Z])/g, '$1 ');
  const words = (
    fold(spaced)
      .replace(/['’`.]/g, '')
      .match(/[a-z]+/g) ?? []
  )
    .filter((word) => !titles.has(word))
    .slice(0, MOST_WORDS);
  return { raw: text, words, joined: words.join(''), script: latin ? 'latin' : 'other' };
};

type Nicknames = Tables['nicknames'];

/** Whether two words of names are one name: equal, a typo apart, one the beginning of the other, or a nickname. */
export const sameWord = (a: string, b: string, nicknames: Nicknames): boolean => {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return false;
  if (a.length >= 5 && b.length >= 5 && withinOneEdit(a, b)) return true;
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return nicknames.sameGivenName(a, b);
};

/** How one written name stands to another; see {@link NameRelation}. Symmetric. */
export const compareNames = (a: PersonName, b: PersonName, nicknames: Nicknames): NameRelation => {
  if (a.words.length === 0 || b.words.length === 0) return 'unreadable';
  if (a.joined === b.joined || [...a.words].sort().join('') === [...b.words].sort().join('')) return 'same';
  if (a.words.some((left) => b.words.some((right) => sameWord(left, right, nicknames)))) return 'variant';
  // Scripts without spaces, and double surnames written together.
  if (Math.min(a.joined.length, b.joined.length) >= 4 && (a.joined.includes(b.joined) || b.joined.includes(a.joined))) {
    return 'variant';
  }
  // Across scripts nothing can be called different: that would hold a person's script against them.
  return a.words.length >= 2 && b.words.length >= 2 && a.script === b.script ? 'different' : 'unreadable';
};

/** Words that stand in mailbox and account names without being anybody's name. */
const notNames = new Set(
  (
    'the and mail email inbox contact hello info work works working job jobs hire hiring apply career careers resume cv pro official real ' +
    'dev devs developer develop software engineer engineering eng tech technology code coder coding codes data cloud web app apps ' +
    'design designer digital online net studio labs lab team group home office personal private new old my me its iam im mr ms dr ' +
    'full stack fullstack front back end frontend backend senior junior lead ninja guru master wizard hacker gamer game games ' +
    'java python node react rust golang php ruby linux ai ml blockchain crypto web3 sys admin ops devops security cyber ' +
    'user account name test lover fan love life star sky blue red green black white dark light sun moon river ocean wolf tiger cat dog ' +
    'night day happy lucky cool super best top first last one two ny nyc la sf usa uk eu consulting solutions services freelance remote'
  ).split(' '),
);

/**
 * How the words of a mailbox or account name stand to the applicant's name. `different` takes at least two
 * separated alphabetic words that are nobody's ordinary handle words and share nothing with the name.
 */
export const compareHandle = (handle: string, name: PersonName, nicknames: Nicknames): NameRelation => {
  if (name.words.length === 0) return 'unreadable';
  const parts = (fold(handle).match(/[a-z]+/g) ?? []).slice(0, MOST_WORDS);
  const joined = parts.join('');
  if (joined.length === 0) return 'unreadable';
  const long = name.words.filter((word) => word.length >= 3);
  if (long.length > 0 && long.every((word) => joined.includes(word))) return 'same';
  if (long.some((word) => joined.includes(word) || (joined.length >= 4 && word.includes(joined)))) return 'variant';
  if (readsAsInitials(joined, name)) return 'variant';
  if (parts.some((part) => long.some((word) => sameWord(part, word, nicknames) || sharesStem(part, word))))
    return 'variant';
  if (name.script === 'other') return 'unreadable';
  const named = parts.filter((part) => part.length >= 3 && !notNames.has(part));
  return named.length >= 2 && named.length === parts.filter((part) => part.length > 1).length
    ? 'different'
    : 'unreadable';
};

/** `jqsmi`, `jq`, `smithj`: initials and beginnings of the name's words, in either order. */
const readsAsInitials = (joined: string, name: PersonName): boolean => {
  const initials = name.words.map((word) => word.charAt(0)).join('');
  if (joined === initials || joined === [...initials].reverse().join('')) return true;
  return name.words.some((word, position) => {
    const others = name.words.filter((_, other) => other !== position).map((other) => other.charAt(0));
    const stem = word.slice(0, 3);
    return others.some(
      (initial) => joined === initial + word || joined === word + initial || joined === initial + stem,
    );
  });
};

/** What is left of a word of a name when its spelling varies: its consonants ("aleksandr" and "alexander" agree). */
export const consonantsOf = (word: string): string =>
  word
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/ks|x/g, 'x')
    .replace(/c|q/g, 'k');

/** Spelling variants of one name share a beginning ("aleksandr", "alexander"; "mohammed", "muhamad"). */
const sharesStem = (a: string, b: string): boolean => {
  if (a.length < 4 || b.length < 4) return false;
  const [left, right] = [consonantsOf(a), consonantsOf(b)];
  return left.length >= 2 && left === right;
};
