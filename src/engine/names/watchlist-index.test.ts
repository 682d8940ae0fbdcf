import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namings } from '../../simulate/data/names/namings.ts';
import { drawName } from '../../simulate/person/name.ts';
import { createRandom } from '../../simulate/random.ts';
import { misspell } from '../../watchlist/misspell.ts';
import type { ListedName, WatchlistEntry } from '../watchlist.ts';
import { compareNames } from './compare-names.ts';
import { hashOf, neighbourhood } from './key-table.ts';
import { createNameIndex } from './name-index.ts';
import { readName } from './name-parts.ts';
import { soundsOf } from './sounds.ts';
import { createWatchlistIndex, FOUND } from './watchlist-index.ts';

const entry = (
  id: string,
  kind: WatchlistEntry['kind'],
  ...names: readonly (string | readonly [string, ListedName['standing']])[]
): WatchlistEntry => ({
  list: 'test',
  id,
  kind,
  names: names.map((it, at) =>
    typeof it === 'string'
      ? { text: it, standing: at === 0 ? ('primary' as const) : ('alias' as const) }
      : { text: it[0], standing: it[1] },
  ),
  addresses: [],
  emails: [],
  phones: [],
  wallets: [],
});

const index = createWatchlistIndex([
  entry('1', 'person', 'MARVANE, Quillan Tesso', 'Quill Ostreth', ['Leo the Fox', 'weak'], 'Zorro'),
  entry('2', 'person', 'KIM, Min Jun'),
  entry('3', 'organisation', 'MARVANE SHIPPING COMPANY LIMITED'),
  entry('4', 'unknown', 'Ostrethia Bellanova'),
]);
const found = (name: string, kind?: 'person' | 'organisation') =>
  index.search(name, kind === undefined ? {} : { kind }).map((hit) => hit.entry.id);

describe('a search', () => {
  test.each([
    ['Quillan Tesso Marvane', ['1']],
    ['Quilan Tesso Marvane', ['1']],
    ['Marvane Shiping Co Ltd', ['3']],
    ['Bellanova Ostrethia', ['4']],
    ['Min-jun Kim', ['2']],
    ['Leo the Fox', ['1']],
    ['Zorro', ['1']],
    ['Somebody Else', []],
    ['', []],
  ])('for %j finds %j', (name, ids) => {
    expect(found(name)).toEqual(ids);
  });
  test.each([
    ['a weak alias', 'Leo the Fix'],
    ['an alias of one word', 'Zorrow'],
  ])('finds %s as written only', (_, name) => {
    expect(found(name)).toEqual([]);
  });
  test('of people leaves organisations out, and keeps entries of unknown kind', () => {
    expect(found('Marvane Shipping Company Limited', 'person')).toEqual([]);
    expect(found('Ostrethia Bellanova', 'person')).toEqual(['4']);
  });
  test('gives each entry once, by its best name, the best entry first', () => {
    const twins = createWatchlistIndex([
      entry('a', 'person', 'Quillan Marvanne', 'Quillan Marvan'),
      entry('b', 'person', 'Quillan Marvane'),
    ]);
    expect(twins.search('Quillan Marvane').map((hit) => [hit.entry.id, hit.score === 1])).toEqual([
      ['b', true],
      ['a', false],
    ]);
    expect(twins.search('Quillan Marvane', { most: 1 })).toHaveLength(1);
  });
  test('ends soon on a name of the same words over and over', () => {
    const many = createWatchlistIndex(
      Array.from({ length: 2_000 }, (_, id) =>
        entry(String(id), 'person', `Mohammed Ali Ahmed ${id} Hassan Mohammed Ali`),
      ),
    );
    const started = performance.now();
    many.search('Mohammed Ali Ahmed Hassan '.repeat(100));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the index', () => {
  const random = createRandom(3);
  const names = namings.flatMap((naming) => Array.from({ length: 5 }, () => drawName(naming, random).full));
  const parts = names.map((name) => readName(name, 'person'));
  const made = createNameIndex(
    parts.map((it, entryNumber) => ({ parts: it, entry: entryNumber, found: 'near' })),
    {},
  );
  const byComparing = (asked: string): readonly number[] =>
    parts.flatMap((listed, at) =>
      compareNames(readName(asked, 'person'), listed, made.context).score >= FOUND ? [at] : [],
    );

  test('finds what comparing with every name finds, for names as written and with a typo', () => {
    const typos = createRandom(8);
    const missed = names.flatMap((name) =>
      [name, misspell(name, typos)].flatMap((asked) => {
        const hits = new Set(made.find(readName(asked, 'person'), FOUND).map((it) => it.name));
        return byComparing(asked).flatMap((at) => (hits.has(at) ? [] : [`${asked}: ${names[at]}`]));
      }),
    );
    expect(missed.length / (2 * names.length)).toBeLessThan(0.007);
  });
  test('finds every name as written, whatever its tradition', () => {
    const missed = names.filter(
      (name, at) => !made.find(readName(name, 'person'), 1 - 1e-9).some((it) => it.name === at),
    );
    expect(missed).toEqual([]);
  });
  test('keeps nothing between searches', () => {
    const first = made.find(readName(names[5] ?? '', 'person'), FOUND);
    for (const name of names) made.find(readName(name, 'person'), FOUND);
    expect(made.find(readName(names[5] ?? '', 'person'), FOUND)).toEqual(first);
  });
});

describe('keys', () => {
  test('of words one edit apart meet', () => {
    const word = fc.stringMatching(/^[a-z]{3,10}$/);
    fc.assert(
      fc.property(word, fc.nat(), (text, seed) => {
        const other = misspell(text, createRandom(seed));
        fc.pre(other.length >= 3);
        const left = new Set(neighbourhood(text));
        expect(neighbourhood(other).some((hash) => left.has(hash))).toBe(true);
        expect(left.has(hashOf(text))).toBe(true);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
  test.each([
    ['mohammed', 'muhamad'],
    ['hussein', 'husayn'],
    ['gaddafi', 'kadhafi'],
    ['yusuf', 'youssef'],
    ['aleksandr', 'alexander'],
    ['chukwuemeka', 'tchukwuemeka'],
    ['fatima', 'fatimah'],
  ])('by sound of %s and %s are one', (a, b) => {
    expect(soundsOf(a).consonants).toBe(soundsOf(b).consonants);
  });
  test.each([
    ['kim', 'lee'],
    ['hassan', 'hamid'],
  ])('by sound of %s and %s differ', (a, b) => {
    expect(soundsOf(a).consonants).not.toBe(soundsOf(b).consonants);
  });
});
