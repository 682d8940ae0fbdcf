import type { Address } from '../address.ts';
import type { CampaignLine } from './use-campaigns.ts';

/** By what the list may be ordered. */
export const orders = ['people', 'applications', 'growing', 'last', 'first'] as const;
export type Order = (typeof orders)[number];

/** How far people decided about a campaign. */
export const standings = ['open', 'partly', 'all'] as const;
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
    order: among(orders, address.get('sort')) ?? 'people',
    standing: standings.filter((one) => wanted.includes(one)),
    size: among(sizes, address.get('people')) ?? '',
    days: among(spans, address.get('days')) ?? '',
  };
};

/** How far a campaign is decided. */
const standingOf = ({ people, confirmed, cleared }: CampaignLine): Standing => {
  const decided = confirmed + cleared;
  if (decided === 0) return 'open';
  return decided >= people ? 'all' : 'partly';
};

const time = (instant: string): number => new Date(instant).getTime();
const LAST_WEEKS = 4;
const lately = ({ growth }: CampaignLine): number =>
  growth.slice(-LAST_WEEKS).reduce((sum, { applications }) => sum + applications, 0);

/** What comes first: a larger number before a smaller one. */
const ranks: Readonly<Record<Order, (line: CampaignLine) => number>> = {
  people: ({ people }) => people,
  applications: ({ applications }) => applications,
  growing: lately,
  last: ({ lastSeen }) => time(lastSeen),
  first: ({ openedAt }) => time(openedAt),
};

const DAY = 86_400_000;
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
    lines: rest.filter((line) => isStanding(filter, line)).sort((a, b) => rank(b) - rank(a) || b.people - a.people),
    counts: new Map(standings.map((one) => [one, rest.filter((line) => standingOf(line) === one).length])),
  };
};
