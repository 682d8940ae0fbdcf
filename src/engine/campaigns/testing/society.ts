import type { TieKind } from '../../contract/result.ts';
import type { RawTie } from '../../links/pair.ts';
import { together } from '../../links/tie-levels.ts';
import { Campaigns } from '../campaigns.ts';
import type { Group } from '../group.ts';

export const tie = (kind: TieKind, bits: number): RawTie => ({
  kind,
  bits,
  level: 'exact',
  explained: null,
  value: kind,
  field: '/candidate',
  usage: { people: 2, first: 0, last: 0 },
});

export const text = [tie('resume-text', 6)];
export const strong = [tie('device', 4), tie('phone', 3)];
export const chance = [tie('phone', 3)];
export const faint = [tie('ip', 0.9)];

/** People who arrive one after the other, each with ties to some before. */
export const society = (own = 0) => {
  const cleared = new Set<number>();
  const times = new Map<number, readonly number[]>();
  const campaigns = new Campaigns({
    own: () => own,
    times: (person) => times.get(person) ?? [person * 86_400],
    idOf: (person) => `application-${person}`,
    isCleared: (person) => cleared.has(person),
  });
  const tieTo = (person: number, ties: Readonly<Record<number, readonly RawTie[]>>): void => {
    for (const [other, shared] of Object.entries(ties))
      campaigns.edges.add(person, Number(other), {
        left: person,
        right: Number(other),
        bits: together(shared),
        ties: shared,
      });
  };
  return {
    campaigns,
    cleared,
    times,
    arrive: (person: number, ties: Readonly<Record<number, readonly RawTie[]>>): void => {
      tieTo(person, ties);
      campaigns.place(person);
    },
    /** Everybody of a range tied to everybody else of it, as they arrive. */
    clique: (from: number, to: number, shared: readonly RawTie[]): void => {
      for (let person = from; person <= to; person += 1) {
        const earlier = Array.from({ length: person - from }, (_, index) => from + index);
        tieTo(person, Object.fromEntries(earlier.map((other) => [other, shared])));
        campaigns.place(person);
      }
    },
    clear: (person: number): void => {
      cleared.add(person);
      campaigns.leave(person);
    },
  };
};

export const peopleOf = (group: Group | undefined): number[] =>
  [...(group?.members.keys() ?? [])].sort((a, b) => a - b);
export const partition = (campaigns: Campaigns): number[][] =>
  campaigns
    .groups()
    .map(peopleOf)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
