import type { Database } from './database.ts';
import { isHeld } from './retention-holds.ts';

/** What ends the keeping of an application: each has a clock of its own. */
const clocks = ['unreviewed', 'cleared', 'unanswered', 'declined', 'confirmed', 'left'] as const;
export type Clock = (typeof clocks)[number];

/** What is about more than one application, or about none, has clocks too. */
const otherClocks = ['reports', 'indicators', 'searches'] as const;
type OtherClock = (typeof otherClocks)[number];

/** Every clock. */
export const retentionClocks = [...clocks, ...otherClocks] as const;
export type RetentionClock = (typeof retentionClocks)[number];

/** Days for every clock. */
export type Periods = Readonly<Record<RetentionClock, number>>;

/** Days by clock of an application. */
export type ClockDays = Readonly<Record<Clock, number>>;

/**
 * Each application with the clock that runs for it and when that began. None runs for people who work here, nor while a
 * case is open.
 */
const RUNNING = `
  select a.number, a.reference, a.person, a.campaign,
    case
      when h.application is not null then 'left'
      when k.application is null then 'unreviewed'
      when k.outcome = 'verified' then 'cleared'
      when k.outcome = 'not-yet-verified' then 'unanswered'
      when k.outcome = 'confirmed-fraud' then 'confirmed'
      else 'declined'
    end as clock,
    case
      when h.application is not null then h.ended_on::timestamptz
      when k.application is null then a.received_at
      else greatest(k.first_at, k.second_at)
    end as since
  from application a
  left join review_case k on k.application = a.number
  left join hire h on h.application = a.number
  where a.erased_at is null and (k.application is null or k.state = 'closed')
    and (h.application is null or h.ended_on is not null)`;

const DUE = `
  select a.number, a.reference, a.clock, a.since + d.days * interval '1 day' as due, ${isHeld} as held
  from (${RUNNING}) a join unnest($1::text[], $2::integer[]) as d (clock, days) on d.clock = a.clock
  where a.since + d.days * interval '1 day' <= $3`;

const table = (days: ClockDays): readonly unknown[] => [clocks, clocks.map((clock) => days[clock])];

export interface DueApplication {
  readonly number: number;
  readonly reference: string;
  readonly clock: Clock;
  readonly due: Date;
  readonly held: boolean;
}

/** Applications that are due by a time, in order of arrival; held ones too when they are asked for. */
export const dueApplications = (
  db: Database,
  page: {
    readonly days: ClockDays;
    readonly by: Date;
    readonly after: number;
    readonly limit: number;
    readonly held: boolean;
  },
): Promise<DueApplication[]> =>
  db.query(`select * from (${DUE} and a.number > $4) as due where $5 or not held order by number limit $6`, [
    ...table(page.days),
    page.by,
    page.after,
    page.held,
    page.limit,
  ]);

/** How many are due by a time, by clock, and how many of them are held. */
export const countDue = (
  db: Database,
  days: ClockDays,
  by: Date,
): Promise<{ clock: Clock; due: number; held: number }[]> =>
  db.query(
    `select clock, count(*) as due, count(*) filter (where held) as held from (${DUE}) as due group by clock order by clock`,
    [...table(days), by],
  );

/**
 * Days by clock: after a report of an employee was closed, after an indicator expired or was withdrawn, after a search of
 * the past ended.
 */
export type OtherClocks = Readonly<Record<OtherClock, number>>;

/** Rows of the others, when each of them ended, and whether a hold on an application keeps them: what it was found by. */
const OTHERS: Readonly<Record<OtherClock, string>> = {
  reports: `select id, ended_at as since, false as held from report where state = 'closed'`,
  indicators: `
    select i.id, least(i.withdrawn_at, i.expires_at) as since, exists (
      select from indicator_match m join application a on a.number = m.application
      where m.indicator = i.id and ${isHeld}) as held
    from indicator i where i.application is null`,
  searches: `
    select r.id, r.ended_at as since, exists (
      select from retro_finding f join application a on a.number = f.application
      where f.run = r.id and ${isHeld}) as held
    from retro_run r`,
};

const tables: Readonly<Record<OtherClock, string>> = {
  reports: 'report',
  indicators: 'indicator',
  searches: 'retro_run',
};
const DAY = 86_400_000;
const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * DAY);

/** Removes what is not about one application and is due; at most 1,000 of each. Says how many of which. */
export const removeOthers = async (db: Database, days: OtherClocks, now: Date): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const clock of otherClocks) {
    const removed = await db.execute(
      `delete from ${tables[clock]} where id in (
         select id from (${OTHERS[clock]}) as other where since < $1 and not held order by id limit 1000)`,
      [daysBefore(now, days[clock])],
    );
    if (removed > 0) counts[clock] = removed;
  }
  return counts;
};

/** What a shorter period makes due that another one keeps. */
export interface SoonerDue {
  readonly clock: RetentionClock;
  /** What nothing else keeps. */
  readonly due: number;
  /** What a legal hold keeps. */
  readonly held: number;
  /** When the clock of the oldest of what is due began. */
  readonly oldest: Date | null;
}

const COUNTED =
  'count(*) filter (where not held) as due, count(*) filter (where held) as held, min(since) filter (where not held) as oldest';

/** What is due by a time after some numbers of days and is not after others, by clock; clocks without any are left out. */
export const countSooner = async (
  db: Database,
  { before, after, by }: { readonly before: Periods; readonly after: Periods; readonly by: Date },
): Promise<SoonerDue[]> => {
  const found = await db.query<SoonerDue>(
    `select clock, ${COUNTED} from (
       select a.clock, a.since, ${isHeld} as held
       from (${RUNNING}) a join unnest($1::text[], $2::integer[], $3::integer[]) as d (clock, before, after) on d.clock = a.clock
       where a.since + d.after * interval '1 day' <= $4 and a.since + d.before * interval '1 day' > $4
     ) as sooner group by clock`,
    [clocks, clocks.map((clock) => before[clock]), clocks.map((clock) => after[clock]), by],
  );
  for (const clock of otherClocks) {
    if (after[clock] >= before[clock]) continue;
    const [row] = await db.query<Omit<SoonerDue, 'clock'>>(
      `select ${COUNTED} from (${OTHERS[clock]}) as other where since < $1 and since >= $2`,
      [daysBefore(by, after[clock]), daysBefore(by, before[clock])],
    );
    if (row !== undefined && row.due + row.held > 0) found.push({ clock, ...row });
  }
  return found;
};

export interface RetentionReport {
  readonly id: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly erased: number;
  readonly held: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Adds to the report of a run of the clocks, which begins with the first addition. */
export const noteRetention = async (
  db: Database,
  run: {
    readonly id: string;
    readonly at: Date;
    readonly erased: number;
    readonly held: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly ended: boolean;
  },
): Promise<void> => {
  await db.execute(
    `insert into retention_run (id, started_at, ended_at, erased, held, counts)
     values ($1, $2, case when $6 then $2::timestamptz end, $3, $4, $5::jsonb)
     on conflict (id) do update set erased = retention_run.erased + excluded.erased, held = excluded.held,
       ended_at = excluded.ended_at,
       counts = (select coalesce(jsonb_object_agg(key, total), '{}') from (
         select key, sum(value::integer) as total from (
           select * from jsonb_each_text(retention_run.counts) union all select * from jsonb_each_text(excluded.counts)
         ) as both_counts group by key) as summed)`,
    [run.id, run.at, run.erased, run.held, JSON.stringify(run.counts), run.ended],
  );
};

/** Notes that the clocks are followed at a time; gives when they last were, undefined when they never were. */
export const noteClock = async (db: Database, at: Date): Promise<Date | undefined> => {
  const [before] = await db.query<{ at: Date }>('select at from retention_clock for update');
  await db.execute('insert into retention_clock (at) values ($1) on conflict (single) do update set at = excluded.at', [
    at,
  ]);
  return before?.at;
};

export const listRetentionReports = (db: Database, limit: number): Promise<RetentionReport[]> =>
  db.query(
    `select id, started_at as "startedAt", ended_at as "endedAt", erased, held, counts from retention_run
     order by started_at desc limit $1`,
    [limit],
  );

/** Whether there is a case with this id. */
export const hasCase = async (db: Database, id: string): Promise<boolean> =>
  (await db.query('select 1 as one from review_case where id = $1', [id])).length > 0;
