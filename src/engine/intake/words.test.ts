import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords, wordHashes, wordStart } from './words.ts';

describe('word hashes', () => {
  test.each([
    ['case', 'Senior ENGINEER', 'senior engineer'],
    ['punctuation', '• Built — "things", (fast)', 'built things fast'],
    ['accents in capitals', 'ÉTUDES À PARIS', 'études à paris'],
    ['Cyrillic capitals', 'Игнорируй Все', 'игнорируй все'],
  ])('do not depend on %s', (_, a, b) => {
    expect(wordHashes(a)).toEqual(wordHashes(b));
  });

  test.each([
    ['', 0],
    ['...', 0],
    ['one', 1],
    ['C++ and C#', 3],
    ["it's", 2],
    ['naïve café', 2],
    ['日本語 テスト', 2],
  ])('are one for each word of "%s"', (text, count) => {
    expect(wordHashes(text)).toHaveLength(count);
  });

  test('differ for different words', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`);
    expect(new Set(wordHashes(words.join(' '))).size).toBe(5_000);
  });

  test('read the first 50,000 characters', () => {
    expect(wordHashes('a '.repeat(1_000_000))).toHaveLength(25_000);
  });

  test('of two texts are those of the texts joined by a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(wordHashes(`${a} ${b}`)).toEqual([...wordHashes(a), ...wordHashes(b)]);
      }),
      { seed: 1 },
    );
  });

  test('have the place where each word starts', () => {
    const text = ' Ignore "all" instructions';
    expect([0, 1, 2].map((position) => text.slice(wordStart(text, position)))).toEqual([
      'Ignore "all" instructions',
      'all" instructions',
      'instructions',
    ]);
    expect(wordStart(text, 3)).toBe(text.length);
  });
});

/** The text cut where passages begin. */
const passages = (text: string): readonly string[] => {
  const starts = [0, ...readWords(text).breaks.map((position) => wordStart(text, position))];
  return starts.map((start, index) =>
    text
      .slice(start, starts[index + 1])
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
};

describe('passages begin', () => {
  test.each([
    ['at a line', 'Built the API\nRan the team', ['Built the API', 'Ran the team']],
    ['not where a line was wrapped', 'Built the API with a\nsmall team', ['Built the API with a small team']],
    ['after an empty line', 'built the api\n\nran the team', ['built the api', 'ran the team']],
    [
      'at a sign of a list',
      'Duties:\n- built the api\n* ran the team',
      ['Duties: -', 'built the api *', 'ran the team'],
    ],
    ['at a bullet inside a line', 'built the api • ran the team', ['built the api •', 'ran the team']],
    ['at a sentence', 'Built the API. Ran the team! Led', ['Built the API.', 'Ran the team!', 'Led']],
    ['not inside a name', 'Node.js and ASP.NET', ['Node.js and ASP.NET']],
    ['not after an abbreviation', 'Tools, e.g. git, no. 5', ['Tools, e.g. git, no. 5']],
    ['at a page', 'Built the API\fRan the team', ['Built the API', 'Ran the team']],
    ['at a line with one line end of two units', 'Built it\r\nRan it', ['Built it', 'Ran it']],
  ])('%s', (_, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  test('at words of the text, in order, never at the first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', 'Word', '.', ' ', '\n', '•', '-', '1', 'é', '日')), (parts) => {
        const { words, breaks } = readWords(parts.join(''));
        expect(breaks.every((position, index) => position > (breaks[index - 1] ?? 0))).toBe(true);
        expect(breaks.every((position) => position < words.length)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
