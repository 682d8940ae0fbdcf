import type { Band } from '../engine/contract/result.ts';
import type { State } from '../engine/review/moves.ts';
import type { Tier } from '../engine/risk/policy.ts';
import { caseFacts, narrow, type QueueFilter, where } from './cases-filter.ts';
import type { Database } from './database.ts';

/** Cases that agree in everything that has few values. */
export interface FacetCell {
  readonly state: State;
  readonly band: Band;
  readonly tier: Tier;
  readonly overdue: boolean;
  readonly changed: boolean;
  readonly linked: boolean;
  readonly reported: boolean;
  readonly cases: number;
}

/** What has few values; whoever asks narrows by it in the cells, each facet without its own. */
const few = {
  states: undefined,
  bands: undefined,
  tiers: undefined,
  overdue: undefined,
  changed: undefined,
  linked: undefined,
  reported: undefined,
} as const;

const MOST_VALUES = 50;

/** How many cases there are of each kind, narrowed by what has many values: jobs, owners, campaigns, times. */
export const countCells = (db: Database, filter: QueueFilter): Promise<FacetCell[]> => {
  const { texts, values } = narrow({ ...filter, ...few }, true);
  return db.query<FacetCell>(
    `select state, band, tier, overdue, changed, linked, reported, count(*)::int as cases from (
       select c.state, c.band, c.tier, c.changed, ${caseFacts.overdue} as overdue,
         l.links > 0 as linked, ${caseFacts.reported} as reported
       from review_case c join application l on l.number = c.application ${where(texts)}
     ) as c group by 1, 2, 3, 4, 5, 6, 7`,
    values,
  );
};

export interface FacetValue {
  readonly value: string | null;
  readonly cases: number;
  /** The latest application among them, by number. */
  readonly latest: number;
}

/** What a campaign is known by: how many people there are in it, and when they applied. */
export interface CampaignSpan {
  readonly id: string;
  readonly people: number;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
}

export const readCampaignSpans = (db: Database, ids: readonly string[]): Promise<CampaignSpan[]> =>
  db.query<CampaignSpan>(
    `select m.campaign as id, count(distinct m.person)::int as people,
       min(a.received_at) as "firstSeen", max(a.received_at) as "lastSeen"
       from campaign_member m join application a on a.person = m.person
      where m.campaign = any($1::text[]) group by 1`,
    [ids],
  );

const columns = { job: 'c.job', owner: 'c.owner', campaign: 'm.campaign' } as const;

/** The campaign that the person is in now: the one at screening may be gone since. */
const OF_CAMPAIGN = 'join application l on l.number = c.application join campaign_member m on m.person = l.person';

/** The most frequent jobs, owners or campaigns, narrowed by everything but themselves. */
export const countValues = (db: Database, filter: QueueFilter, of: keyof typeof columns): Promise<FacetValue[]> => {
  const { texts, values } = narrow({ ...filter, [of]: undefined });
  const joined = of === 'campaign' ? OF_CAMPAIGN : '';
  return db.query<FacetValue>(
    `select ${columns[of]} as value, count(*)::int as cases, max(c.application) as latest from review_case c ${joined}
     ${where(of === 'owner' ? texts : [...texts, `${columns[of]} is not null`])}
     group by 1 order by 2 desc, 1 limit ${MOST_VALUES}`,
    values,
  );
};
