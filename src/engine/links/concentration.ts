import type { TieKind } from '../contract/result.ts';
import type { Acquaintances } from './memory.ts';
import type { RawTie } from './pair.ts';
import type { Key, Traces } from './traces.ts';
import { LONGEST_LIST, type Usage } from './values.ts';

/** Habits that many honest people have one by one; when nearly all who have one belong together, it is telling. */
const habitOf = ({ space }: Key): Extract<TieKind, 'mailbox-pattern' | 'network' | 'ip'> | undefined => {
  if (space === 'pattern') return 'mailbox-pattern';
  return space === 'network' || space === 'ip' ? space : undefined;
};

/** People of one campaign from which a habit can be that campaign's, and the share of all its people they must be. */
const LEAST_PEOPLE = 3;
const LEAST_SHARE = 0.6;
/** The same for uniting campaigns, where the hours at which they send must agree too. */
const SHARE_TO_UNITE = 0.2;
const MOST_BITS = 3;

/** Whether a value may be the habit of one campaign: few enough people have it to tell who they are. */
export const isHabit = (key: Key, usage: Usage | undefined): boolean =>
  habitOf(key) !== undefined && usage !== undefined && usage.people >= LEAST_PEOPLE && usage.people <= LONGEST_LIST;

/** People with a habit: all, and by the campaign they are in. */
interface Holders {
  readonly people: number;
  readonly byCampaign: ReadonlyMap<string, ReadonlySet<number>>;
}

export type CampaignOf = (person: number) => string | undefined;

const holdersOf = (hash: number, self: number, history: Acquaintances, campaignOf: CampaignOf): Holders => {
  const people = new Set<number>();
  const byCampaign = new Map<string, Set<number>>();
  history.values.each(hash, (application) => {
    const person = history.people.of(application);
    if (person === history.people.of(self) || people.has(person)) return;
    people.add(person);
    const campaign = campaignOf(person);
    if (campaign !== undefined) byCampaign.set(campaign, (byCampaign.get(campaign) ?? new Set()).add(person));
  });
  return { people: people.size, byCampaign };
};

const add = <Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
};

export interface Habits {
  /** Ties of the application to a campaign as a whole, by campaign id. */
  readonly ties: ReadonlyMap<string, readonly RawTie[]>;
  /** Groups of campaigns that nearly all people with one rare way of naming a mailbox belong to. */
  readonly together: readonly ReadonlyMap<string, ReadonlySet<number>>[];
}

const none: Habits = { ties: new Map(), together: [] };

/**
 * Finds habits of an application that hardly anybody outside one campaign has, or outside a few. Bits are log2 of the
 * odds by Laplace's rule that the next person with the habit belongs to it.
 */
export const habitsOf = (traces: Traces, self: number, history: Acquaintances, campaignOf: CampaignOf): Habits => {
  const ties = new Map<string, RawTie[]>();
  const together: ReadonlyMap<string, ReadonlySet<number>>[] = [];
  for (const key of traces.keys) {
    const kind = habitOf(key);
    const usage = kind === undefined ? undefined : history.values.usage(key.hash);
    if (kind === undefined || usage === undefined) continue;
    if (!isHabit(key, usage)) continue;
    const { people, byCampaign } = holdersOf(key.hash, self, history, campaignOf);
    for (const [campaign, { size }] of byCampaign) {
      if (size < LEAST_PEOPLE || size < people * LEAST_SHARE) continue;
      const bits = Math.min(MOST_BITS, Math.log2((size + 1) / (people - size + 1)));
      const level = `${size} of ${people} people who have it are in one campaign`;
      add(ties, campaign, { kind, level, bits, explained: null, value: key.shown, field: key.field, usage });
    }
    const inside = [...byCampaign.values()].reduce((sum, it) => sum + it.size, 0);
    if (kind === 'mailbox-pattern' && byCampaign.size > 1 && inside >= people * SHARE_TO_UNITE)
      together.push(byCampaign);
  }
  return ties.size + together.length === 0 ? none : { ties, together };
};
