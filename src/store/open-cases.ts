import type { Band } from '../engine/contract/result.ts';
import { type DueRules, dueOf } from '../engine/review/due.ts';
import { edges, type Move } from '../engine/review/moves.ts';
import type { Tier } from '../engine/risk/policy.ts';
import type { Database } from './database.ts';
import { publish } from './events.ts';

/** What a screening says to the queue. */
export interface ScreenedForReview {
  readonly application: number;
  readonly screening: number;
  readonly band: Band;
  readonly bits: number;
  readonly tier: Tier;
  readonly job: string | null;
  readonly at: Date;
  readonly cause: 'received' | 'corrected' | 'retro' | 'decided';
}

/** Edges of a move as a table for a statement: the machine is written down once, in engine/review/moves.ts. */
const edgeTable = (move: Move): string =>
  `(values ${edges(move)
    .map(({ from, to }) => `('${move}', '${from}', '${to}')`)
    .join(', ')})`;

const RANK = (band: string): string => `array_position(array['clear', 'review', 'priority'], ${band})`;
const RAISED = `${RANK('s.band')} > ${RANK('c.band')}`;
/** A raised band brings the due time forward, and gives a decided case a new one. */
const NEW_DUE = `case when e.move <> 'raise' then c.due_at when c.state = 'closed' then s.due_at
        else least(c.due_at, s.due_at) end`;

/**
 * One statement for a whole batch. An application above the line that has no case gets one; a case whose application
 * was screened anew takes a step of its own: `raise` when the band went up, `rescreen` otherwise. Neither can lead to
 * an outcome; a decision that was made stays, with `changed` set. A budget's line leaves out of the review band only:
 * priority is always looked at.
 */
const OPEN_OR_UPDATE = `
  with seen as (
    select distinct on (application) *
    from unnest($1::int[], $2::bigint[], $3::text[], $4::float8[], $5::text[], $6::text[], $7::timestamptz[],
      $8::text[], $9::timestamptz[], $10::float8[])
      as s (application, screening, band, bits, tier, job, at, cause, due_at, turn)
    order by application, screening desc
  ), edge (move, from_state, to_state) as (
    select * from ${edgeTable('raise')} raise union all select * from ${edgeTable('rescreen')} rescreen
  ), opened as (
    insert into review_case (application, version, state, cause, opened_at, band, bits, tier, job, screening, due_at,
      turn)
    select application, 1, 'waiting', cause, at, band, s.bits, tier, job, screening, due_at, turn
    from seen s left join review_line l using (tier)
    where band = 'priority' or (band = 'review' and (l.bits is null or s.bits > l.bits))
    on conflict (application) do nothing
    returning application, id, version, cause, opened_at, band, tier, job, screening
  ), changed as (
    update review_case c set
      version = c.version + 1,
      state = e.to_state,
      band = s.band,
      bits = s.bits,
      tier = s.tier,
      job = s.job,
      screening = s.screening,
      changed = c.changed or (e.move = 'raise' and c.first_by is not null),
      due_at = ${NEW_DUE},
      turn = s.turn - extract(epoch from s.due_at) + extract(epoch from ${NEW_DUE}),
      overdue_since = case when e.move = 'raise' and c.state = 'closed' then null else c.overdue_since end,
      snoozed_until = case when e.to_state = c.state then c.snoozed_until end,
      resting_since = case when e.to_state = c.state then c.resting_since end
    from seen s, edge e
    where c.application = s.application and c.screening <> s.screening and e.from_state = c.state
      and e.move = case when ${RAISED} then 'raise' else 'rescreen' end
    returning c.application, c.id, c.version, e.move, e.from_state, e.to_state, s.at, s.cause, c.band, c.tier,
      c.job, c.screening
  ), stepped as (
    insert into case_step (application, number, move, from_state, to_state, by_kind, by_id, at, cause, screening)
    select application, version, 'open', null, 'waiting', 'system', 'server', opened_at, cause, screening from opened
    union all
    select application, version, move, from_state, to_state, 'system', 'server', at, cause, screening from changed
  )
  select application, id, 'case.opened' as type, band, tier, job, 'waiting' as state, cause from opened
  union all
  select application, id, 'case.changed', band, tier, job, to_state, cause from changed where move = 'raise'`;

interface Happened {
  readonly application: number;
  readonly id: string;
  readonly type: 'case.opened' | 'case.changed';
  readonly band: Band;
  readonly tier: Tier;
  readonly job: string | null;
  readonly state: string;
  readonly cause: string;
}

/** Ids of cases, by number of the application. */
export type OpenedCases = ReadonlyMap<number, string>;

/** Tells of what happened; gives the cases that were opened. */
const publishAll = async (db: Database, happened: readonly Happened[]): Promise<OpenedCases> => {
  await publish(
    db,
    happened.map(({ id, type, band, tier, job, state, cause }) => ({
      type,
      subject: id,
      job,
      data: { band, tier, state, cause },
    })),
  );
  return new Map(happened.flatMap(({ application, id, type }) => (type === 'case.opened' ? [[application, id]] : [])));
};

/**
 * Holds the cases of applications until the transaction ends. Always in one order, so that two who need several never
 * wait for each other; in a statement of its own, so that the next one sees what the last holder wrote.
 */
export const lockCases = async (db: Database, applications: readonly number[]): Promise<void> => {
  await db.query('select 1 from review_case where application = any($1::int[]) order by application for update', [
    applications,
  ]);
};

/** Opens cases for what was screened, or brings their cases up to date; for a batch of any size. */
export const openOrUpdateCases = async (
  db: Database,
  screened: readonly ScreenedForReview[],
  rules: DueRules,
): Promise<OpenedCases> => {
  if (screened.length === 0) return new Map();
  // What was just received has no case yet; what was screened anew may have one that somebody moves at this moment.
  const known = screened.filter(({ cause }) => cause !== 'received').map(({ application }) => application);
  if (known.length > 0) await lockCases(db, known);
  const dues = screened.map(({ at, tier, band, bits }) => dueOf(at.getTime() / 1000, tier, band, bits, rules));
  const happened = await db.query<Happened>(OPEN_OR_UPDATE, [
    screened.map((it) => it.application),
    screened.map((it) => it.screening),
    screened.map((it) => it.band),
    screened.map((it) => it.bits),
    screened.map((it) => it.tier),
    screened.map((it) => it.job),
    screened.map((it) => it.at.toISOString()),
    screened.map((it) => it.cause),
    dues.map(({ due }) => new Date(due * 1000).toISOString()),
    dues.map(({ turn }) => turn),
  ]);
  return publishAll(db, happened);
};

const OPEN = `
  with opened as (
    insert into review_case (application, version, state, cause, opened_at, band, bits, tier, job, screening, due_at,
      turn)
    select number, 1, 'waiting', $2, $3, band, bits, a.tier, job, screening,
      $3::timestamptz + hours * interval '1 hour',
      extract(epoch from $3::timestamptz) + (hours - bits * $4) * 3600
    from application a
    join unnest($5::text[], $6::text[], $7::float8[]) as h (tier, band_due, hours)
      on h.tier = a.tier and (band_due = 'priority') = (band = 'priority')
    where number = any($1::int[]) and erased_at is null
    on conflict (application) do nothing
    returning application, id, version, band, tier, job, screening
  ), stepped as (
    insert into case_step (application, number, move, from_state, to_state, by_kind, by_id, at, cause, screening)
    select application, version, 'open', null, 'waiting', $8, $9, $3, $2, screening from opened
  )
  select application, id, 'case.opened' as type, band, tier, job, 'waiting' as state, $2 as cause from opened`;

/** Opens cases for applications by number, whatever their band. Those that have one keep it. */
export const openCasesFor = async (
  db: Database,
  numbers: readonly number[],
  {
    cause,
    by,
    at,
  }: { cause: 'hand' | 'report' | 'campaign' | 'indicator' | 'budget'; by: { kind: string; id: string }; at: Date },
  rules: DueRules,
): Promise<OpenedCases> => {
  const tiers = ['standard', 'elevated', 'critical'] as const;
  const hours = tiers.flatMap((tier) =>
    (['review', 'priority'] as const).map((band) => ({ tier, band, hours: rules.hours[tier][band] })),
  );
  const happened = await db.query<Happened>(OPEN, [
    numbers,
    cause,
    at,
    rules.hoursPerBit,
    hours.map(({ tier }) => tier),
    hours.map(({ band }) => band),
    hours.map((it) => it.hours),
    by.kind,
    by.id,
  ]);
  return publishAll(db, happened);
};
