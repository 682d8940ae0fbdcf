import type { Outcome } from '../engine/review/outcomes.ts';
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
