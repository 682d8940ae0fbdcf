import type { Database } from './database.ts';
import type { RetentionClock } from './retention.ts';

/** Days by clock, for some clocks. */
export type SomeDays = Readonly<Partial<Record<RetentionClock, number>>>;

/** What was set in the desk. Version 0: nothing ever was. */
export interface SetPeriods {
  readonly version: number;
  readonly days: SomeDays;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

const NOTHING: SetPeriods = { version: 0, days: {}, changedBy: null, changedAt: null };

/** What was set in the desk, as it is now. */
export const readPeriods = async (db: Database): Promise<SetPeriods> => {
  const [row] = await db.query<SetPeriods>(
    `select version, days, changed_by as "changedBy", changed_at as "changedAt" from retention_period`,
  );
  return row ?? NOTHING;
};

/** Sets periods over the version that was seen. False when another one is there by now. */
export const writePeriods = async (
  db: Database,
  it: { readonly seen: number; readonly days: SomeDays; readonly by: string; readonly at: Date },
): Promise<boolean> =>
  (await db.execute(
    `insert into retention_period (version, days, changed_by, changed_at) values ($1::integer + 1, $2::jsonb, $3, $4)
     on conflict (single) do update set version = excluded.version, days = excluded.days,
       changed_by = excluded.changed_by, changed_at = excluded.changed_at
     where retention_period.version = $1`,
    [it.seen, JSON.stringify(it.days), it.by, it.at],
  )) > 0;
