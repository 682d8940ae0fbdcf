import { tableRows } from './table-rows.ts';

/** Characters with a meaning in a regular expression. */
const syntax = /[.*+?^${}()|[\]\\/-]/g;
const wordAtStart = /^[a-z0-9]/;
const wordAtEnd = /[a-z0-9]$/;

const asPattern = (words: string): string =>
  `${words.replace(syntax, '\\$&')}${wordAtEnd.test(words) ? '(?![a-z])' : ''}`;

/** Words that begin like a word match only where one begins; signs match anywhere. */
const alternation = (words: readonly string[]): RegExp => {
  const patterns = (list: readonly string[]): string => list.map(asPattern).join('|');
  const atWord = words.filter((word) => wordAtStart.test(word));
  const anywhere = words.filter((word) => !wordAtStart.test(word));
  const first = `(?:^|[^a-z0-9])(${patterns(atWord)})`;
  return new RegExp(anywhere.length === 0 ? first : `${first}|(${patterns(anywhere)})`);
};

/**
 * Finds the first of many fixed words in a text. Rows are `name | words | words …`, words in lower case; they match as
 * whole words, digits may follow. One alternation of plain words per group, so the time grows with the text alone.
 */
export const literalMatcher = (rows: string): ((lowerCaseText: string) => string | undefined) => {
  const names = new Map<string, string>();
  for (const [name = '', ...words] of tableRows(rows)) {
    for (const word of words.length === 0 ? [name.toLowerCase()] : words) names.set(word, name);
  }
  // Longest first: of two words that start at one place the more exact one wins.
  const words = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = alternation(words);
  return (text) => {
    const found = pattern.exec(text);
    const word = found?.[1] ?? found?.[2];
    return word === undefined ? undefined : names.get(word);
  };
};
