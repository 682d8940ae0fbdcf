import type { Pair } from '../engine/review/agreement.ts';
import type { Outcome } from '../engine/review/outcomes.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** A second look at a decided case by somebody who does not know what came of it. */
export interface BlindReview {
  readonly id: string;
  readonly application: number;
  readonly caseId: string;
  readonly job: string | null;
  readonly createdAt: Date;
  readonly reviewer: string | null;
  /** When the signals were judged: only then is the name shown. */
  readonly judgedAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly firstOutcome: Outcome;
  readonly outcome: Outcome | null;
  readonly decidedScreening: number | null;
}

const COLUMNS = `b.id, b.application, c.id as "caseId", c.job, b.created_at as "createdAt", b.reviewer,
  b.judged_at as "judgedAt", b.reviewed_at as "reviewedAt", b.first_outcome as "firstOutcome", b.outcome,
  c.decided_screening as "decidedScreening"`;
const FROM = 'from blind_review b join review_case c on c.application = b.application';

/** A case that is to be looked at again. Once for each decision. */
export const addBlindReview = async (
  db: Database,
  it: {
    id: string;
    application: number;
    step: number;
    at: Date;
    firstBy: string;
    secondBy: string | null;
    outcome: Outcome;
  },
): Promise<void> => {
  await db.execute(
    `insert into blind_review (id, application, step, created_at, first_by, second_by, first_outcome)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [it.id, it.application, it.step, it.at, it.firstBy, it.secondBy, it.outcome],
  );
};

/**
 * Gives a person the one they began, or else the oldest that nobody has (or that was left lying since `staleBefore`).
 * Never a case on which they worked.
 */
export const takeBlindReview = async (
  db: Database,
  reviewer: string,
  at: Date,
  staleBefore: Date,
): Promise<BlindReview | undefined> => {
  const [row] = await db.query<{ id: string }>(
    `update blind_review set reviewer = $1, taken_at = case when reviewer = $1 then taken_at else $2 end,
       judged_at = case when reviewer = $1 then judged_at end,
       sealed_signals = case when reviewer = $1 then sealed_signals end
     where id = (
       select b.id from blind_review b
       where b.reviewed_at is null
         and exists (select from application a where a.number = b.application and a.erased_at is null)
         and (b.reviewer is null or b.reviewer = $1 or b.taken_at < $3)
         and not exists (
           select from case_step s where s.application = b.application and s.by_kind = 'person' and s.by_id = $1
         )
       order by (b.reviewer = $1) desc nulls last, b.created_at, b.id limit 1 for update skip locked
     ) returning id`,
    [reviewer, at, staleBefore],
  );
  return row && findBlindReview(db, row.id);
};

export const findBlindReview = async (db: Database, id: string): Promise<BlindReview | undefined> => {
  const [row] = await db.query<BlindReview>(`select ${COLUMNS} ${FROM} where b.id = $1`, [id]);
  return row;
};

/** Whether somebody is about to judge this case blindly, and so must not see it otherwise. */
export const isBlindFor = async (db: Database, application: number, person: string): Promise<boolean> => {
  const rows = await db.query(
    'select 1 from blind_review where application = $1 and reviewer = $2 and reviewed_at is null',
    [application, person],
  );
  return rows.length > 0;
};

/** Keeps what somebody thought of each signal before they saw a name. False when it was judged already. */
export const judgeSignals = async (
  db: Database,
  vault: Vault,
  id: string,
  { signals, at }: { signals: unknown; at: Date },
): Promise<boolean> => {
  const sealed = vault.seal(JSON.stringify(signals), `blind_review.sealed_signals:${id}`);
  const changed = await db.execute(
    'update blind_review set sealed_signals = $2, judged_at = $3 where id = $1 and judged_at is null',
    [id, sealed, at],
  );
  return changed === 1;
};

/** Keeps the outcome of a second look. False when there is one already. */
export const finishBlindReview = async (
  db: Database,
  vault: Vault,
  id: string,
  { outcome, reason, note, at }: { outcome: Outcome; reason: string; note: string; at: Date },
): Promise<boolean> => {
  const changed = await db.execute(
    `update blind_review set outcome = $2, reason = $3, sealed_note = $4, reviewed_at = $5
     where id = $1 and reviewed_at is null`,
    [id, outcome, reason, vault.seal(note, `blind_review.sealed_note:${id}`), at],
  );
  return changed === 1;
};

export interface DonePair extends Pair {
  readonly caseId: string;
  readonly firstBy: string;
  readonly reviewer: string;
}

/** Both outcomes of each second look since a time. */
export const donePairs = (db: Database, since: Date): Promise<DonePair[]> =>
  db.query<DonePair>(
    `select c.id as "caseId", b.first_by as "firstBy", b.reviewer, b.first_outcome as first, b.outcome as second
     ${FROM} where b.reviewed_at >= $1 order by b.reviewed_at`,
    [since],
  );

/** How a reviewer decided in a span of time. */
export interface Tally {
  readonly by: string;
  readonly recent: boolean;
  readonly decisions: number;
  readonly adverse: number;
  readonly notWorthIt: number;
}

/** Decisions by person, before and since `turn`, from `since` on: what drift is seen in. */
export const tallies = (db: Database, since: Date, turn: Date): Promise<Tally[]> =>
  db.query<Tally>(
    `select first_by as by, first_at >= $2 as recent, count(*) as decisions,
       count(*) filter (where outcome not in ('verified', 'not-yet-verified')) as adverse,
       count(*) filter (where worth = 'not-worth-it') as "notWorthIt"
     from review_case where state = 'closed' and first_at >= $1 group by 1, 2 order by 1, 2`,
    [since, turn],
  );
