import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nicknames } from '../../reference/tables/nicknames.ts';
import { compareNames } from './compare-names.ts';
import { type NameKind, readName } from './name-parts.ts';
import { noCounts } from './word-counts.ts';

const { sameGivenName } = nicknames();

const compare = (asked: string, listed: string, kind: NameKind = 'person') =>
  compareNames(readName(asked, kind), readName(listed, kind), {
    counts: noCounts,
    ...(kind === 'person' ? { sameGivenName } : {}),
  });

const rowsOf = (asked: string, listed: string, kind?: NameKind): readonly string[] =>
  compare(asked, listed, kind).parts.map((part) => `${part.asked ?? ''}|${part.listed ?? ''}|${part.how}`);

describe('names that are one', () => {
  test.each([
    ['the same words', 'Quillan Marvane', 'Quillan Marvane'],
    ['another order', 'MARVANE, Quillan', 'Quillan Marvane'],
    ['accents', 'Łukasz Żółkiewski', 'Lukasz Zolkiewski'],
    ['words written as one', 'Abdul Rahman Tesfaye', 'TESFAYE, Abdulrahman'],
    ['an apostrophe', "Sa'id Marvane", 'SAID MARVANE'],
    ['a blank in another place', 'Xiao Ming Wang', 'WANG, Xiaoming'],
  ])('with %s score 1', (_, asked, listed) => {
    expect(compare(asked, listed).score).toBeCloseTo(1, 6);
  });

  test.each([
    ['one typo', 'Quilan Marvane', 'Quillan Marvane'],
    ['two swapped letters', 'Quillan Mravane', 'Quillan Marvane'],
    ['a typo in a short name', 'Ri Vo Tho', 'RI VO THA'],
    ['an initial', 'Q. Marvane', 'Quillan Marvane'],
    ['a short form', 'Bill Marvane', 'William Marvane'],
    ['another transliteration', 'Mohammed Abdul Qadir', 'Muhammad Abd al-Kader'],
    ['Cyrillic', 'Дмитрий Соколов', 'Dmitry Sokolov'],
    ['Arabic', 'محمد العلي', 'Mohammed Al-Ali'],
    ['Korean', '김민준', 'Kim Min Jun'],
    ['Chinese', '王伟', 'WANG, Wei'],
    ['a patronymic that is left out', 'Ivan Marvane', 'MARVANE, Ivan Ivanovich'],
    ['a title', 'Dr. Quillan Marvane', 'Quillan Marvane'],
  ])('but for %s are found', (_, asked, listed) => {
    expect(compare(asked, listed).score).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['the legal form is short', 'Example Trading Co. Ltd.', 'EXAMPLE TRADING COMPANY LIMITED'],
    ['the legal form has dots', 'Marvane Holding L.L.C.', 'MARVANE HOLDING LLC'],
    ['the legal form is left out', 'Marvane Shipping', 'MARVANE SHIPPING CO. LTD'],
    ['there is a typo', 'Marvane Shiping Limited', 'MARVANE SHIPPING LIMITED'],
  ])('organisations are found where %s', (_, asked, listed) => {
    expect(compare(asked, listed, 'organisation').score).toBeGreaterThanOrEqual(0.8);
  });
});

describe('names that are two', () => {
  test.each([
    ['share only a family name', 'Min-jun Kim', 'Seo-yeon Kim'],
    ['share only a given name', 'Mohammed Hassan', 'Mohammed Farouk'],
    ['are short and near', 'Li Wei', 'Lu Fei'],
    ['have one word of many', 'Quillan', 'Quillan Marvane Ostreth'],
    ['share only a particle', 'Bin Laden', 'Bin Marvane'],
    ['have no letters', '???', '!!!'],
  ])('when they %s', (_, asked, listed) => {
    expect(compare(asked, listed).score).toBeLessThan(0.8);
  });

  test.each([
    ['Marvane Trading Company Limited', 'Ostreth Trading Company Limited'],
    ['Bank of Marvane', 'Bank of Ostreth'],
  ])('organisations with common words in common: %s, %s', (asked, listed) => {
    expect(compare(asked, listed, 'organisation').score).toBeLessThan(0.8);
  });
});

describe('the better of two is', () => {
  test.each([
    ['an exact name before a typo', 'Quillan Marvane', 'Quillan Marvane', 'Quilan Marvane'],
    ['one typo before two', 'Quillan Marvane', 'Quilan Marvane', 'Quilan Marvne'],
    ['a missing part before another part', 'Ivan Marvane', 'Ivan Ivanovich Marvane', 'Ivan Ostreth'],
    ['a whole given name before an initial', 'Quillan Marvane', 'Quillan Marvane', 'Q Marvane'],
  ])('%s', (_, asked, better, worse) => {
    expect(compare(asked, better).score).toBeGreaterThan(compare(asked, worse).score);
  });
  test('the match of a rare word before that of a common one', () => {
    const counts = {
      rarity: (word: string) => (word === 'mohammed' ? 0.2 : 1),
      commonness: (word: string) => (word === 'mohammed' ? 6 : 0),
    };
    const score = (asked: string) =>
      compareNames(readName(asked, 'person'), readName('Mohammed Marvane', 'person'), { counts }).score;
    expect(score('Ahmed Marvane')).toBeGreaterThan(score('Mohammed Ostreth'));
  });
});

describe('the explanation', () => {
  test.each([
    ['Q. Marvane', 'Quillan Marvane', ['q|quillan|initial', 'marvane|marvane|exact']],
    ['Quilan Marvane', 'Marvane', ['marvane|marvane|exact', 'quilan||added']],
    ['Marvanne', 'Quillan Marvane', ['marvanne|marvane|spelling', '|quillan|missing']],
    ['Abdul Rahman', 'Abdulrahman', ['abd ul rahman|abdulrahman|joined']],
    ['Соколов', 'Sokolof', ['sokolov|sokolof|transliteration']],
    ['Bob Marvane', 'Robert Marvane', ['bob|robert|short form', 'marvane|marvane|exact']],
  ])('of %j and %j says which part met which, and how', (asked, listed, rows) => {
    expect(rowsOf(asked, listed)).toEqual(rows);
  });
  test('gives common words, titles and legal forms little weight', () => {
    const weights = new Map(
      compare('Marvane Trading Ltd', 'Marvane Trading Ltd', 'organisation').parts.map((it) => [it.listed, it.weight]),
    );
    expect(weights.get('marvane')).toBeGreaterThan(2 * (weights.get('trading') ?? 0));
    expect(weights.get('trading')).toBeGreaterThan(3 * (weights.get('ltd') ?? 0));
  });
});

describe('for all names', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 5 });
  const seed = { seed: 4, numRuns: 300 };

  test('a name is itself in any order of its words', () => {
    fc.assert(
      fc.property(name, (words) => {
        expect(compare(words.join(' '), [...words].reverse().join(', ')).score).toBeCloseTo(1, 6);
      }),
      seed,
    );
  });
  test('a score lies between 0 and 1, and every word of both names is in one row', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { score, parts } = compare(a.join(' '), b.join(' '));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const wordsIn = (side: 'asked' | 'listed') => parts.flatMap((part) => part[side]?.split(' ') ?? []).sort();
        expect(wordsIn('asked')).toEqual(a.map((it) => it.toLowerCase()).sort());
        expect(wordsIn('listed')).toEqual(b.map((it) => it.toLowerCase()).sort());
      }),
      seed,
    );
  });
  test('any text at all can be compared', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (a, b) => {
          const { score } = compare(a, b);
          expect(score >= 0 && score <= 1).toBe(true);
        },
      ),
      seed,
    );
  });
});
