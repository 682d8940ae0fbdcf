import type { IndicatorKind } from '../engine/links/indicator-kinds.ts';
import type { Role } from '../engine/links/traces.ts';
import type { Database } from './database.ts';

/** A blinded key that an application carries. */
export interface CarriedKey {
  readonly application: number;
  readonly hash: number;
  readonly role: Role;
}

export interface IndicatorMatch {
  readonly indicator: string;
  readonly application: number;
  readonly role: Role;
}

/**
 * Looks up what applications carry among all indicators in use, in one question, and records what is found. For whoever
 * receives applications; a match is a lead for people and changes no result.
 */
export const matchIndicators = (db: Database, carried: readonly CarriedKey[], now: Date): Promise<IndicatorMatch[]> =>
  carried.length === 0
    ? Promise.resolve([])
    : db.query<IndicatorMatch>(
        `with carried as (
           select distinct * from unnest($1::bigint[], $2::integer[], $3::text[]) as t (hash, application, role)
         ), found as (
           select distinct i.id, c.application, c.role from indicator i
           cross join lateral unnest(i.hashes) as own (hash) join carried c on c.hash = own.hash
           where i.hashes && $1::bigint[] and i.withdrawn_at is null and (i.expires_at is null or i.expires_at > $4)
         ), kept as (
           insert into indicator_match (indicator, application, role, found_at)
           select id, application, role, $4 from found on conflict do nothing
         )
         select id as indicator, application, role from found`,
        [carried.map((it) => it.hash), carried.map((it) => it.application), carried.map((it) => it.role), now],
      );

/** People whose own value an indicator may be before it tells of nobody in particular. */
export const MOST_LEADS = 100;

/** Out of some indicators, those whose value so many state as their own that it leads nowhere. */
export const commonIndicators = async (db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await db.query<{ id: string }>(
        `select indicator as id from indicator_match where indicator = any($1) and role = 'own'
         group by indicator having count(*) > $2`,
        [ids, MOST_LEADS],
      )
    ).map(({ id }) => id),
  );

/** Records which applications carry which indicators. */
export const keepMatches = async (db: Database, matches: readonly IndicatorMatch[], at: Date): Promise<void> => {
  if (matches.length === 0) return;
  await db.execute(
    `insert into indicator_match (indicator, application, role, found_at)
     select m.indicator, m.application, m.role, $4 from unnest($1::text[], $2::integer[], $3::text[]) as m (indicator, application, role)
     join application a on a.number = m.application and a.erased_at is null
     on conflict do nothing`,
    [matches.map((it) => it.indicator), matches.map((it) => it.application), matches.map((it) => it.role), at],
  );
};

/** What indicators say about one application. */
export const matchesOf = (
  db: Database,
  application: number,
): Promise<{ indicator: string; kind: IndicatorKind; role: Role; source: string; confidence: number; at: Date }[]> =>
  db.query(
    `select m.indicator, i.kind, m.role, i.source, i.confidence, m.found_at as at from indicator_match m
     join indicator i on i.id = m.indicator
     where m.application = $1 and i.withdrawn_at is null order by m.found_at, m.indicator limit 200`,
    [application],
  );

/** An application in which an indicator was found. */
export interface Carrier {
  readonly number: number;
  readonly reference: string;
  readonly job: string | null;
  readonly case: string | null;
  /** Whose value it is: of several, the one that is nearest to the applicant. */
  readonly role: Role;
  readonly at: Date;
  readonly hiredOn: string | null;
}

/** Applications that carry an indicator: people who were hired first, then in order of arrival. */
export const carriersOf = (
  db: Database,
  indicator: string,
  after: { readonly hired: boolean; readonly number: number } | undefined,
  limit: number,
): Promise<Carrier[]> =>
  db.query<Carrier>(
    `select a.number, a.reference, a.job, c.id as case, m.role, m.found_at as at, h.hired_on::text as "hiredOn"
     from (select distinct on (application) * from indicator_match where indicator = $1
           order by application, case role when 'own' then 0 else 1 end, role) m
     join application a on a.number = m.application and a.erased_at is null
     left join review_case c on c.application = a.number left join hire h on h.application = a.number
     where $2::boolean is null or (case when h.application is null then 1 else 0 end, a.number)
       > (case when $2 then 0 else 1 end, $3::integer)
     order by case when h.application is null then 1 else 0 end, a.number limit $4`,
    [indicator, after?.hired ?? null, after?.number ?? 0, limit],
  );
