import type { Database } from './database.ts';

/** The screening that was in force at a moment. */
export interface ReplayPoint {
  readonly screening: number;
  readonly version: number;
  readonly at: Date;
  readonly cause: string;
  readonly step: number | null;
}

/**
 * Which screening somebody saw: the one that a step of the case names, or the last before a time; when neither is said,
 * that of the last decision, or the latest.
 */
export const replayPoint = async (
  db: Database,
  application: number,
  { step, time }: { readonly step?: number | undefined; readonly time?: Date | undefined },
): Promise<ReplayPoint | undefined> =>
  (
    await db.query<ReplayPoint>(
      `with seen as (
         select screening, number from case_step
         where application = $1 and $3::timestamptz is null
           and case when $2::integer is null then outcome is not null else number = $2 end
         order by number desc limit 1
       )
       select s.id as screening, s.version, s.at, s.cause, (select number from seen) as step
       from screening s
       where s.application = $1 and case
         when exists (select from seen) then s.id = (select screening from seen)
         when $2::integer is not null then false
         else s.at <= coalesce($3, 'infinity'::timestamptz) end
       order by s.id desc limit 1`,
      [application, step ?? null, time ?? null],
    )
  )[0];
