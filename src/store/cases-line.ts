import type { Tier } from '../engine/risk/policy.ts';
import type { Database } from './database.ts';

/** A review line that a budget drew. */
export interface ReviewLine {
  readonly tier: Tier;
  /** Bits above which the review band opens a case; null when all of it fits. */
  readonly bits: number | null;
  /** Share of applications that people can review. */
  readonly share: number;
  /** Applications that it was drawn from. */
  readonly applications: number;
  readonly drawnAt: Date;
}

/**
 * Draws the line of a tier from its applications since `from`: at most the share of them lies above it, and ties stay
 * below together. A budget only leaves out: it never queues anybody whom the policy's own lines leave alone.
 */
export const drawLine = async (
  db: Database,
  { tier, share, from, at }: { tier: Tier; share: number; from: Date; at: Date },
): Promise<void> => {
  await db.execute(
    `insert into review_line (tier, bits, share, applications, drawn_at)
     select $1, (
       select bits from application where tier = $1 and received_at >= $3 and band <> 'clear'
       order by bits desc limit 1 offset floor($2::float8 * n.applications)
     ), $2::float8, n.applications, $4
     from (select count(*) as applications from application where tier = $1 and received_at >= $3) n
     on conflict (tier) do update
     set bits = excluded.bits, share = excluded.share, applications = excluded.applications, drawn_at = excluded.drawn_at`,
    [tier, share, from, at],
  );
};

/** Forgets the lines of tiers without a budget. */
export const dropLines = async (db: Database, but: readonly Tier[]): Promise<void> => {
  await db.execute('delete from review_line where tier <> all($1::text[])', [but]);
};

export const readLines = (db: Database): Promise<ReviewLine[]> =>
  db.query<ReviewLine>(`select tier, bits, share, applications, drawn_at as "drawnAt" from review_line order by tier`);

/** Applications since `from` that lie above the lines now and have no case. */
export const leftBelow = async (db: Database, from: Date): Promise<number[]> => {
  const rows = await db.query<{ number: number }>(
    `select a.number from application a left join review_line l using (tier)
     where a.received_at >= $1 and a.erased_at is null
       and (a.band = 'priority' or (a.band = 'review' and (l.bits is null or a.bits > l.bits)))
       and not exists (select from review_case c where c.application = a.number)
     order by a.number limit 5000`,
    [from],
  );
  return rows.map(({ number }) => number);
};
