import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, left, right, widthOf, wrap } from './width.ts';

// What VTE, xterm and Windows Terminal use; written out by hand, so that the code is not its own judge.
const known: readonly (readonly [text: string, columns: number])[] = [
  ['Avery Sample', 12],
  ['山田 花子', 9],
  ['김서연', 6],
  ['\u1100\u1161\u11a8', 2],
  ['ｱﾔ', 2],
  ['ＡＢ', 4],
  ['José', 4],
  ['Jose\u0301', 4],
  ['Z\u0351\u036b\u0343', 1],
  ['👩‍👩‍👧', 2],
  ['👍🏽', 2],
  ['🇩🇪', 2],
  ['❤️', 2],
  ['محمد', 4],
  ['Ольга', 5],
  ['㐀𠀀', 4],
  ['…−·', 3],
];

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('widthOf', () => {
  test.each(known)('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

describe('cut', () => {
  test.each([
    ['山田花子', 5, '山田…'],
    ['山田花子', 4, '山…'],
    ['山田', 4, '山田'],
    ['abcdef', 3, 'ab…'],
    ['abc', 3, 'abc'],
    ['abc', 0, ''],
    ['山', 1, '…'],
  ])('%s in %i columns is %s', (text, columns, kept) => {
    expect(cut(text, columns)).toBe(kept);
  });

  test('never takes more columns than it was given', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 40 }), (text, columns) => widthOf(cut(text, columns)) <= columns),
      { seed: 3, numRuns: 500 },
    );
  });

  test('does not read a megabyte to fill twenty columns', () => {
    const started = performance.now();
    for (let turn = 0; turn < 100; turn += 1) cut(`é${'x'.repeat(1_000_000)}`, 20);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(cut(`a${'\u0301'.repeat(1_000_000)}b`, 20).length).toBeLessThan(40);
  });
});

describe('left and right', () => {
  test('fill exactly the columns they were given', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 40 }), (text, columns) => {
        expect(widthOf(left(text, columns))).toBe(columns);
        expect(widthOf(right(text, columns))).toBe(columns);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('wrap', () => {
  test('breaks at spaces', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  });

  test('breaks a word that is longer than a line', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('keeps every word and every limit', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), fc.integer({ min: 2, max: 30 }), (words, columns) => {
        const lines = wrap(words.join(' '), columns);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
