import type { Address } from '../address.ts';
import { applicationsSince } from '../weeks.ts';
import type { CampaignLine } from './use-campaigns.ts';

/** By what the list may be ordered; the first holds when nothing is asked for. */
export const orders = ['growing', 'people', 'strength', 'applications', 'last', 'first'] as const;
export type Order = (typeof orders)[number];

/** How far people decided about a campaign. */
export const standings = ['open', 'kept', 'second', 'partly', 'all'] as const;
export type Standing = (typeof standings)[number];

/** Fewest people and latest days by which the list may be narrowed. */
export const sizes = ['3', '5', '10', '25'] as const;
export const spans = ['7', '30', '90'] as const;

export interface ListFilter {
  readonly order: Order;
  readonly standing: readonly Standing[];
  readonly size: (typeof sizes)[number] | '';
  readonly days: (typeof spans)[number] | '';
}

const among = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((one) => one === value);

/** What the address says; anything else in it is left aside. */
export const readFilter = (address: Pick<Address, 'get'>): ListFilter => {
  const wanted = (address.get('decided') ?? '').split(',');
  return {
    order: among(orders, address.get('sort')) ?? orders[0],
    standing: standings.filter((one) => wanted.includes(one)),
    size: among(sizes, address.get('people')) ?? '',
    days: among(spans, address.get('days')) ?? '',
  };
};

/** How far a campaign is decided; a decision that waits for somebody comes first. */
export const standingOf = ({ people, confirmed, cleared, decision }: CampaignLine): Standing => {
  if (decision === 'awaiting-second') return 'second';
  if (decision === 'proposed') return 'kept';
  const decided = confirmed + cleared;
  if (decided === 0) return 'open';
  return decided >= people ? 'all' : 'partly';
};

const time = (instant: string): number => new Date(instant).getTime();
const DAY = 86_400_000;
const LATELY = 4 * 7 * DAY;

/** What comes first: a larger number before a smaller one. */
const ranks: Readonly<Record<Order, (line: CampaignLine, now: number) => number>> = {
  // What grew a year ago does not grow any more.
  growing: ({ growth }, now) => applicationsSince(growth, now - LATELY),
  people: ({ people }) => people,
  strength: ({ bits }) => bits,
  applications: ({ applications }) => applications,
  last: ({ lastSeen }) => time(lastSeen),
  first: ({ firstSeen }) => time(firstSeen),
};

const isIn = (filter: ListFilter, now: number) => {
  const since = filter.days === '' ? Number.NEGATIVE_INFINITY : now - Number(filter.days) * DAY;
  return (line: CampaignLine): boolean => line.people >= Number(filter.size) && time(line.lastSeen) >= since;
};

const isStanding = ({ standing }: ListFilter, line: CampaignLine): boolean =>
  standing.length === 0 || standing.includes(standingOf(line));

/** The list as it is asked for, and how many there are of each standing. */
export const narrowed = (lines: readonly CampaignLine[], filter: ListFilter, now: number) => {
  const rest = lines.filter(isIn(filter, now));
  const rank = ranks[filter.order];
  return {
    lines: rest
      .filter((line) => isStanding(filter, line))
      .sort((a, b) => rank(b, now) - rank(a, now) || b.people - a.people || (a.id < b.id ? -1 : 1)),
    counts: new Map(standings.map((one) => [one, rest.filter((line) => standingOf(line) === one).length])),
  };
};
