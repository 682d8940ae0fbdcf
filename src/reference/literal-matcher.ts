import { tableRows } from './table-rows.ts';

/** Characters with a meaning in a regular expression. */
const syntax = /[.*+?^${}()|[\]\\/-]/g;
const wordAtStart = /^[a-z0-9]/;
const wordAtEnd = /[a-z0-9]$/;

const asPattern = (words: string): string => {
  const start = wordAtStart.test(words) ? '(?:^|[^a-z0-9])' : '';
  const end = wordAtEnd.test(words) ? '(?![a-z])' : '';
  return `${start}(${words.replace(syntax, '\\$&')})${end}`;
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
  const pattern = new RegExp(words.map(asPattern).join('|'));
  return (text) => {
    const found = pattern.exec(text);
    if (found === null) return undefined;
    const word = found.find((part, index) => index > 0 && part !== undefined);
    return word === undefined ? undefined : names.get(word);
  };
};
