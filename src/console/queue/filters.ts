import type { Band } from '../../engine/contract/result.ts';
import type { State } from '../../engine/review/moves.ts';
import type { Tier } from './line.ts';

type Flag = 'true' | 'false';

/** Orders in which the queue can be looked through; `turn` is its own. */
export type Sort = 'turn' | 'due' | 'bits' | 'opened';

/** Named by themselves, so that the compiler asks for each that is added. */
const stateNames: Readonly<Record<State, State>> = {
  waiting: 'waiting',
  'in-review': 'in-review',
  asked: 'asked',
  escalated: 'escalated',
  'awaiting-second': 'awaiting-second',
  snoozed: 'snoozed',
  closed: 'closed',
};
const bandNames: Readonly<Record<Band, Band>> = { priority: 'priority', review: 'review', clear: 'clear' };
const tierNames: Readonly<Record<Tier, Tier>> = { critical: 'critical', elevated: 'elevated', standard: 'standard' };
const sortNames: Readonly<Record<Sort, Sort>> = { turn: 'turn', due: 'due', bits: 'bits', opened: 'opened' };
const flagNames: Readonly<Record<Flag, Flag>> = { true: 'true', false: 'false' };

/** Every state, in the order in which a case goes through them. */
export const states: readonly State[] = Object.values(stateNames);
export const bands: readonly Band[] = Object.values(bandNames);
export const tiers: readonly Tier[] = Object.values(tierNames);
export const sorts: readonly Sort[] = Object.values(sortNames);

/** What the list is narrowed by and how it is ordered: the address says it, and nothing else does. */
export interface Filters {
  readonly state: readonly State[];
  readonly band: readonly Band[];
  readonly tier: readonly Tier[];
  /** `me`, `nobody` or the id of an account. */
  readonly owner: string | undefined;
  readonly job: string | undefined;
  readonly campaign: string | undefined;
  readonly overdue: Flag | undefined;
  readonly linked: Flag | undefined;
  readonly reported: Flag | undefined;
  readonly changed: Flag | undefined;
  readonly sort: Sort;
}

const lists = ['state', 'band', 'tier'] as const;
const ids = ['owner', 'job', 'campaign'] as const;
/** Filters that hold or do not. */
export const flags = ['overdue', 'linked', 'reported', 'changed'] as const;

const among = <Value extends string>(known: readonly Value[], given: readonly string[]): readonly Value[] =>
  known.filter((one) => given.includes(one));

/** Reads filters from an address. What nobody knows is passed over: an old link still opens a list. */
export const readFilters = (given: URLSearchParams): Filters => {
  const one = (name: string): string | undefined => given.get(name) || undefined;
  const flag = (name: string): Flag | undefined => among(Object.values(flagNames), given.getAll(name))[0];
  return {
    state: among(states, given.getAll('state')),
    band: among(bands, given.getAll('band')),
    tier: among(tiers, given.getAll('tier')),
    owner: one('owner'),
    job: one('job'),
    campaign: one('campaign'),
    // Links of the notices say `due=past`.
    overdue: one('due') === 'past' ? 'true' : flag('overdue'),
    linked: flag('linked'),
    reported: flag('reported'),
    changed: flag('changed'),
    sort: among(sorts, given.getAll('sort'))[0] ?? 'turn',
  };
};

/** The same filters always make the same address, whatever the order in which they were chosen. */
export const writeFilters = (filters: Filters): string => {
  const written = new URLSearchParams();
  for (const name of lists) for (const value of filters[name]) written.append(name, value);
  for (const name of [...ids, ...flags]) {
    const value = filters[name];
    if (value !== undefined) written.set(name, value);
  }
  if (filters.sort !== 'turn') written.set('sort', filters.sort);
  return written.toString();
};

/** No filter in the order of the queue. */
export const noFilters: Filters = readFilters(new URLSearchParams());

/** The same filters as the service takes them. */
export const narrowingOf = ({ sort: _, state, band, tier, ...others }: Filters) => ({
  ...others,
  state: state.length === 0 ? undefined : [...state],
  band: band.length === 0 ? undefined : [...band],
  tier: tier.length === 0 ? undefined : [...tier],
});

/** How many kinds of filters hold. */
export const countFilters = (filters: Filters): number =>
  lists.filter((name) => filters[name].length > 0).length +
  [...ids, ...flags].filter((name) => filters[name] !== undefined).length;
