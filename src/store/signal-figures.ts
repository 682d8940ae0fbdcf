import type { Outcome } from '../engine/review/outcomes.ts';
import type { Tier } from '../engine/risk/policy.ts';
import { narrow, where } from './cases-filter.ts';
import type { Database } from './database.ts';

/** A screening to look into, and what its case came to. */
export interface LookedAt {
  readonly screening: number;
  readonly outcome: Outcome | null;
}

/** The results that count of the latest applications, the latest first. */
export const latestScreenings = (db: Database, most: number): Promise<LookedAt[]> =>
  db.query<LookedAt>(
    `select screening, null::text as outcome from application where erased_at is null order by number desc limit $1`,
    [most],
  );

/** What was seen at the latest decisions that say whether the reasons held. */
export const decidedScreenings = (db: Database, most: number): Promise<LookedAt[]> =>
  db.query<LookedAt>(
    `select decided_screening as screening, outcome from review_case
     where state = 'closed' and decided_screening is not null and outcome in ('verified', 'confirmed-fraud')
     order by first_at desc limit $1`,
    [most],
  );

/** A case that waits for somebody. */
export interface Waiting {
  readonly screening: number;
  readonly tier: Tier;
}

/** The results that count of the cases that wait for somebody, what to look at first in front. */
export const waitingScreenings = (db: Database, most: number): Promise<Waiting[]> => {
  const { texts, values } = narrow({ jobs: null });
  return db.query<Waiting>(
    `select a.screening, c.tier from review_case c join application a on a.number = c.application
     ${where([...texts, 'a.erased_at is null'])} order by c.turn, c.application limit $${values.length + 1}`,
    [...values, most],
  );
};
