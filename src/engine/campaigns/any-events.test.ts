import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TieKind } from '../contract/result.ts';
import type { RawTie } from '../links/pair.ts';
import { peopleOf, society, tie } from './testing/society.ts';

const kinds = fc.constantFrom<TieKind>('resume-text', 'phone', 'device', 'ip', 'reference', 'profile');
const event = fc.record({
  kind: fc.constantFrom('arrive' as const, 'arrive' as const, 'arrive' as const, 'clear' as const, 'join' as const),
  ties: fc.array(fc.tuple(fc.nat(30), kinds, fc.double({ min: 0, max: 6, noNaN: true })), { maxLength: 4 }),
  person: fc.nat(30),
  other: fc.nat(30),
});
type Event = typeof event extends fc.Arbitrary<infer It> ? It : never;

/** Numbers that turned out to be others. */
const createNumbers = () => {
  const gone = new Map<number, number>();
  const now = (person: number): number => {
    const later = gone.get(person);
    return later === undefined ? person : now(later);
  };
  return { gone, now };
};

const run = (events: readonly Event[]) => {
  const world = society();
  const { gone, now } = createNumbers();
  let arrived = 0;
  const join = (one: number, other: number): void => {
    const [kept, dropped] = one < other ? [one, other] : [other, one];
    if (kept === dropped) return;
    if (world.cleared.has(dropped)) world.cleared.add(kept);
    gone.set(dropped, kept);
    world.campaigns.join(kept, dropped);
  };
  const arrive = (ties: Event['ties']): void => {
    arrived += 1;
    const shared: Record<number, RawTie[]> = {};
    for (const [to, kind, bits] of ties) {
      const other = now(to % arrived);
      shared[other] = [...(shared[other] ?? []), tie(kind, bits)];
    }
    world.arrive(arrived, shared);
  };
  for (const { kind, ties, person, other } of events) {
    const [one, two] = [now(person % (arrived + 1)), now(other % (arrived + 1))];
    if (kind === 'clear') world.clear(one);
    else if (kind === 'join') join(one, two);
    else arrive(ties);
  }
  return { ...world, gone };
};

test('nobody is in two campaigns, nobody cleared or joined away is in one, and every campaign has two people', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const { campaigns, cleared, gone } = run(events);
      const all = campaigns.groups().flatMap(peopleOf);
      expect(new Set(all).size).toBe(all.length);
      for (const person of all) {
        expect(cleared.has(person)).toBe(false);
        expect(gone.has(person)).toBe(false);
        expect(peopleOf(campaigns.groupOf(person))).toContain(person);
      }
      const ids = campaigns.groups().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, formerIds } of campaigns.groups()) expect(formerIds).not.toContain(id);
    }),
    { numRuns: 300, seed: 20 },
  );
});
test('the same events give the same campaigns, to the byte', () => {
  const shown = (events: readonly Event[]): string =>
    JSON.stringify(
      run(events)
        .campaigns.groups()
        .map((group) => ({ ...group, members: [...group.members] })),
    );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      expect(shown(events)).toBe(shown(events));
    }),
    { numRuns: 100, seed: 21 },
  );
});
