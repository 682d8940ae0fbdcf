import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { People } from './people.ts';

const peopleOf = (count: number, own: (application: number) => number = () => 0): People => {
  const people = new People();
  for (let application = 0; application < count; application += 1) people.add(application, own(application));
  return people;
};

test('joining does what merging sets does, and the first number stays', () => {
  const pair = fc.tuple(fc.nat(29), fc.nat(29));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
      const people = peopleOf(30);
      let sets = Array.from({ length: 30 }, (_, number) => [number]);
      for (const [one, other] of pairs) {
        people.join(one, other);
        const [a, b] = [sets.find((it) => it.includes(one)), sets.find((it) => it.includes(other))];
        if (a === undefined || b === undefined || a === b) continue;
        sets = [...sets.filter((it) => it !== a && it !== b), [...a, ...b]];
      }
      expect(people.count).toBe(sets.length);
      for (const set of sets)
        for (const application of set) {
          expect(people.of(application)).toBe(Math.min(...set));
          expect([...people.applications(application)].sort()).toEqual([...set].sort());
        }
    }),
    { numRuns: 200, seed: 14 },
  );
});

describe('what a person’s applications show', () => {
  test('is the strongest of them, before and after they are joined', () => {
    const people = peopleOf(3, (application) => [2, 5, -1][application] ?? 0);
    expect(people.own(0)).toBe(2);
    people.join(0, 1);
    people.join(2, 1);
    for (const application of [0, 1, 2]) expect(people.own(application)).toBe(5);
  });
  test('with links never falls, and does not change what they show by themselves', () => {
    const people = peopleOf(2, () => 1);
    people.assess(0, 6);
    people.assess(0, 3);
    people.join(0, 1);
    expect([people.total(1), people.own(1)]).toEqual([6, 1]);
  });
});

describe('a verdict', () => {
  test('holds for all applications of the person, whichever was decided', () => {
    const people = peopleOf(3);
    people.join(0, 2);
    people.decide(2, 'fraud');
    expect([0, 1, 2].map((application) => people.verdict(application))).toEqual(['fraud', null, 'fraud']);
  });
  test('is kept when two turn out to be one', () => {
    const people = peopleOf(2);
    people.decide(1, 'genuine');
    people.join(0, 1);
    expect(people.verdict(0)).toBe('genuine');
  });
  test('can be taken back', () => {
    const people = peopleOf(1);
    people.decide(0, 'fraud');
    people.decide(0, 'unsure');
    expect(people.verdict(0)).toBeNull();
  });
});
