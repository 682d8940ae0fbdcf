import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordHashes, wordStart } from './words.ts';

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
