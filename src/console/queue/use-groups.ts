import { useSession } from '../api/session.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { bands, type Filters, type flags, readFilters, states, tiers, writeFilters } from './filters.ts';
import { queueTexts } from './texts.ts';
import type { Facets } from './use-facets.ts';

/** One value by which the list can be narrowed. */
export interface Choice {
  readonly value: string;
  readonly says: string;
  /** Its id, where people call it something else. */
  readonly id?: string | undefined;
  readonly count?: number | undefined;
}

/** Values of one kind. */
export interface Group {
  readonly name: 'band' | 'state' | 'tier' | 'owner' | 'job' | 'campaign' | (typeof flags)[number];
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** One at most. */
  readonly isSingle: boolean;
}

/** The filters with other values of one kind. */
export const withChosen = (filters: Filters, name: Group['name'], chosen: readonly string[]): Filters => {
  const written = new URLSearchParams(writeFilters(filters));
  written.delete(name);
  for (const value of chosen) written.append(name, value);
  return readFilters(written);
};

/** A value that was chosen stays there to be taken away, also when no case has it. */
const withOwn = (choices: readonly Choice[], own: string | undefined, says: string): readonly Choice[] =>
  own === undefined || choices.some(({ value }) => value === own)
    ? choices
    : [{ value: own, says, count: 0 }, ...choices];

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** Everything by which the list can be narrowed, with how many cases there are of each. */
export const useGroups = (filters: Filters, facets: Facets | undefined): Readonly<Record<Group['name'], Group>> => {
  const say = useTexts(queueTexts);
  const format = useFormat();
  const { person } = useSession();
  const tally = (counts: Readonly<Record<string, number>> | undefined, value: string): number | undefined =>
    counts === undefined ? undefined : (counts[value] ?? 0);
  const owners = (facets?.owners ?? []).map(({ owner, cases }): Choice => {
    if (owner === null) return { value: 'nobody', says: say('queue.owner.nobody'), count: cases };
    const isMe = owner.id === person.id;
    return { value: isMe ? 'me' : owner.id, says: isMe ? say('queue.owner.me') : owner.name, count: cases };
  });
  const ownerSays = filters.owner === 'me' || filters.owner === 'nobody' ? say(`queue.owner.${filters.owner}`) : '';
  const titles = (facets?.jobs ?? []).map(({ title }) => title);
  const jobs = (facets?.jobs ?? []).map(({ job, title, cases }): Choice => {
    const isAmbiguous = titles.indexOf(title) !== titles.lastIndexOf(title);
    return { value: job, says: title === null ? job : isAmbiguous ? `${title} (${job})` : title, count: cases };
  });
  const campaigns = (facets?.campaigns ?? []).map(({ campaign, span, cases }): Choice => {
    if (span === null) return { value: campaign, says: campaign, count: cases };
    const { people, firstSeen, lastSeen } = span;
    const [first, last] = [format.date(firstSeen), format.date(lastSeen)];
    const says = say(first === last ? 'queue.campaign.day' : 'queue.campaign.is', { people, first, last });
    return { value: campaign, says, id: campaign, count: cases };
  });
  const flag = (name: (typeof flags)[number]): Group => ({
    name,
    label: say(`queue.flag.${name}.true`),
    choices: (['true', 'false'] as const).map((value) => ({
      value,
      says: say(`queue.flag.${name}.${value}`),
      count: tally(facets?.[name], value),
    })),
    chosen: one(filters[name]),
    isSingle: true,
  });
  const group = (
    name: Exclude<Group['name'], (typeof flags)[number]>,
    choices: readonly Choice[],
    chosen: readonly string[],
    isSingle: boolean,
  ): Group => ({ name, label: say(`queue.filter.${name}`), choices, chosen, isSingle });
  const { owner, job, campaign } = filters;
  return {
    band: group(
      'band',
      bands.map((value) => ({ value, says: say(`queue.band.${value}`), count: tally(facets?.bands, value) })),
      filters.band,
      false,
    ),
    state: group(
      'state',
      states.map((value) => ({ value, says: say(`queue.state.${value}`), count: tally(facets?.states, value) })),
      filters.state,
      false,
    ),
    tier: group(
      'tier',
      tiers.map((value) => ({ value, says: say(`queue.tier.${value}`), count: tally(facets?.tiers, value) })),
      filters.tier,
      false,
    ),
    owner: group('owner', withOwn(owners, owner, ownerSays || (owner ?? '')), one(owner), true),
    job: group('job', withOwn(jobs, job, job ?? ''), one(job), true),
    campaign: group('campaign', withOwn(campaigns, campaign, campaign ?? ''), one(campaign), true),
    overdue: flag('overdue'),
    linked: flag('linked'),
    reported: flag('reported'),
    changed: flag('changed'),
  };
};
