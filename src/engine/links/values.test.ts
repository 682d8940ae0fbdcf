import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash53 } from './hash.ts';
import { LONGEST_LIST, type Posting, ValueIndex } from './values.ts';

const postingsOf = (index: ValueIndex, hash: number): Posting[] => {
  const found: Posting[] = [];
  index.each(hash, (application, role) => found.push({ application, role }));
  return found;
};

const eachAPerson = (application: number): number => application;

describe('an index of values', () => {
  test('knows nothing of a value that nobody has', () => {
    const index = new ValueIndex(eachAPerson);
    expect(index.usage(1)).toBeUndefined();
    expect(postingsOf(index, 1)).toEqual([]);
    expect(index.size).toBe(0);
  });
  test('lists the latest first, with the role in which each has the value', () => {
    const index = new ValueIndex(eachAPerson);
    index.add(7, { application: 1, role: 'own' }, 100);
    index.add(7, { application: 2, role: 'referee' }, 300);
    index.add(7, { application: 3, role: 'referrer' }, 200);
    expect(postingsOf(index, 7)).toEqual([
      { application: 3, role: 'referrer' },
      { application: 2, role: 'referee' },
      { application: 1, role: 'own' },
    ]);
    expect(index.usage(7)).toEqual({ people: 3, first: 100, last: 300 });
  });
  test('counts a person who applies again once, and gives the latest application', () => {
    const index = new ValueIndex((application) => application % 10);
    index.add(7, { application: 3, role: 'own' }, 100);
    index.add(7, { application: 4, role: 'own' }, 110);
    index.add(7, { application: 13, role: 'own' }, 120);
    expect(index.usage(7)).toEqual({ people: 2, first: 100, last: 120 });
    expect(postingsOf(index, 7)).toContainEqual({ application: 13, role: 'own' });
    expect(postingsOf(index, 7)).not.toContainEqual({ application: 3, role: 'own' });
  });
  test('takes applications in any order of time', () => {
    const index = new ValueIndex(eachAPerson);
    for (const [application, at] of [500, 100, 300].entries()) index.add(7, { application, role: 'own' }, at);
    expect(index.usage(7)).toMatchObject({ first: 100, last: 500 });
  });
  test('goes on counting beyond the longest list, says so, and stays bounded', () => {
    const index = new ValueIndex(eachAPerson);
    for (let application = 0; application < LONGEST_LIST; application += 1)
      index.add(7, { application, role: 'own' }, application);
    expect(index.overflowing).toBe(0);
    for (let application = LONGEST_LIST; application < 500; application += 1)
      index.add(7, { application, role: 'own' }, application);
    expect(index.overflowing).toBe(1);
    expect(index.usage(7)).toEqual({ people: 500, first: 0, last: 499 });
    expect(postingsOf(index, 7)).toHaveLength(LONGEST_LIST);
  });
});

test('does what a map of lists does, for values that fall into the same slots too', () => {
  const hash = fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 0, max: 40 }).map((it) => it * 4096 + 5),
    fc.string().map(hash53),
  );
  const posting = fc.record({ hash, application: fc.nat(60), at: fc.nat(1_000_000) });
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 300 }), (added) => {
      const index = new ValueIndex((application) => application >> 1);
      const plain = new Map<number, Map<number, number>>();
      for (const { hash: it, application, at } of added) {
        index.add(it, { application, role: 'own' }, at);
        const people = plain.get(it) ?? new Map<number, number>();
        plain.set(it, people.set(application >> 1, application));
      }
      expect(index.size).toBe(plain.size);
      for (const [it, people] of plain) {
        expect(index.usage(it)?.people).toBe(people.size);
        expect(
          postingsOf(index, it)
            .map(({ application }) => application)
            .sort(),
        ).toEqual([...people.values()].sort());
      }
    }),
    { numRuns: 100, seed: 13 },
  );
});

test('keeps every value while it grows', () => {
  const index = new ValueIndex(eachAPerson);
  const hashes = Array.from({ length: 50_000 }, (_, number) => hash53(`value ${number}`));
  hashes.forEach((hash, application) => {
    index.add(hash, { application, role: 'own' }, application);
  });
  expect(index.size).toBe(hashes.length);
  const lost = hashes.filter((hash, application) => postingsOf(index, hash)[0]?.application !== application);
  expect(lost).toEqual([]);
});
