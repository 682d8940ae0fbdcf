import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TieKind } from '../contract/result.ts';
import type { RawTie } from '../links/pair.ts';
import type { Campaigns } from './campaigns.ts';
import { peopleOf, society, tie } from './testing/society.ts';

const kinds = fc.constantFrom<TieKind>('resume-text', 'phone', 'device', 'ip', 'reference', 'profile');
const event = fc.record({
  kind: fc.constantFrom<'arrive' | 'again' | 'clear' | 'join'>('arrive', 'arrive', 'arrive', 'again', 'clear', 'join'),
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

/** Goes through events. `look` sees the campaigns after each, and who anybody is by then. */
const run = (
  events: readonly Event[],
  look: (campaigns: Campaigns, now: (person: number) => number) => void = () => {},
) => {
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
  const arrive = (person: number, ties: Event['ties']): void => {
    const shared: Record<number, RawTie[]> = {};
    for (const [to, kind, bits] of ties) {
      const other = now(to % (arrived + 1));
      if (other !== person) shared[other] = [...(shared[other] ?? []), tie(kind, bits)];
    }
    world.arrive(person, shared);
  };
  for (const { kind, ties, person, other } of events) {
    const [one, two] = [now(person % (arrived + 1)), now(other % (arrived + 1))];
    if (kind === 'clear') world.clear(one);
    else if (kind === 'join') join(one, two);
    else if (kind === 'again') arrive(one, ties);
    else {
      arrived += 1;
      arrive(arrived, ties);
    }
    look(world.campaigns, now);
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

test('an id leads to a campaign for as long as anybody whom it held is in one', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (events) => {
      /** Whom each id held when it last led to a campaign. */
      const held = new Map<string, readonly number[]>();
      run(events, (campaigns, now) => {
        const groups = campaigns.groups();
        const led = new Set(groups.flatMap(({ id, formerIds }) => [id, ...formerIds]));
        for (const [id, people] of held) {
          if (led.has(id)) continue;
          expect(people.filter((person) => campaigns.groupOf(now(person)) !== undefined)).toEqual([]);
          held.delete(id);
        }
        for (const group of groups) for (const id of [group.id, ...group.formerIds]) held.set(id, peopleOf(group));
      });
    }),
    { numRuns: 2000, seed: 22 },
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
