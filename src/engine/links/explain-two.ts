import type { Pair } from '../contract/pair.ts';
import { round } from '../risk/odds.ts';
import type { History } from './history.ts';
import { listedTie } from './listed.ts';
import { findMeetings } from './meetings.ts';
import { weighPair } from './pair.ts';
import { comparePeople, SAME_PERSON_PRIOR } from './same-person.ts';
import type { Key, Traces } from './traces.ts';

const ownOf = ({ keys }: Traces, spaces: readonly Key['space'][]): string | null =>
  keys.find(({ space, role }) => spaces.includes(space) && role === 'own')?.shown ?? null;

/** What a side states for a comparison, for people to read. */
const statedFor = (comparison: string, traces: Traces): string | null => {
  switch (comparison) {
    case 'name':
      return traces.shownName;
    case 'e-mail':
      return ownOf(traces, ['email']);
    case 'phone':
      return ownOf(traces, ['phone']);
    case 'profile':
      return ownOf(traces, ['profile']);
    case 'home':
      return ownOf(traces, ['dwelling', 'building']);
    case 'device':
      return ownOf(traces, ['device']);
    case 'career':
      return traces.jobs.length === 0 ? null : `${traces.jobs.length} ${traces.jobs.length === 1 ? 'job' : 'jobs'}`;
    case 'school':
      return traces.schools.length === 0
        ? null
        : `${traces.schools.length} ${traces.schools.length === 1 ? 'school' : 'schools'}`;
    default:
      return null;
  }
};

/**
 * Answers both questions about two applications, row by row: one person, and one operator. `history` holds the earlier
 * one and whoever shares a value with either, and not the later one.
 */
export const explainTwo = (earlier: Traces, later: Traces, history: History): Omit<Pair, 'campaign'> => {
  const comparison = comparePeople(later, earlier, history);
  const self = history.keep(later, 0);
  const other = history.numberOf(earlier.applicationId) ?? self;
  const { encounters } = findMeetings(later, self, history);
  const encounter = encounters.get(history.people.of(other)) ?? { other, meetings: [], passages: [], resemblance: 0 };
  const sides = { left: later, right: earlier, isAllowed: () => false };
  const { ties, bits } = weighPair(encounter, sides, history, later);
  const sum = ties.reduce((total, tie) => total + tie.bits, 0);
  return {
    left: earlier.applicationId,
    right: later.applicationId,
    relation: comparison.relation,
    samePerson: {
      prior: SAME_PERSON_PRIOR,
      comparisons: comparison.levels.map(({ comparison: name, level, bits: worth }) => ({
        comparison: name,
        level,
        left: statedFor(name, earlier),
        right: statedFor(name, later),
        bits: round(worth),
      })),
      bits: round(comparison.bits),
    },
    sameOperator: { ties: ties.map(listedTie), discount: round(sum - bits), bits: round(bits) },
  };
};
