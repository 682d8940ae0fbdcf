import type { Database } from './database.ts';

/** What a database says of itself. */
export interface DatabaseFacts {
  readonly version: string;
  /** Whether a write that was acknowledged is on the disk. */
  readonly durable: boolean;
  readonly now: Date;
  /** Id of the newest migration, and of how many. */
  readonly schema: number;
  readonly migrations: number;
  /** When the last thing was written to the audit log. */
  readonly lastAudited: Date | null;
  readonly megabytes: number;
}

export const databaseFacts = async (db: Database): Promise<DatabaseFacts> => {
  const [facts] = await db.query<DatabaseFacts>(
    `select current_setting('server_version') as version,
       current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as durable,
       clock_timestamp() as now,
       (select max(id) from schema_migration) as schema,
       (select count(*) from schema_migration) as migrations,
       (select at from audit_entry order by sequence desc limit 1) as "lastAudited",
       (pg_database_size(current_database()) / 1048576)::integer as megabytes`,
  );
  if (facts === undefined) throw new Error('the database said nothing of itself');
  return facts;
};

/** Asks the least that can be asked. */
export const answersAtAll = async (db: Database): Promise<boolean> => (await db.query('select 1')).length === 1;

/** Cases by where they stand, and closed ones by what was decided. */
export const countCases = (
  db: Database,
): Promise<readonly { readonly state: string; readonly outcome: string | null; readonly cases: number }[]> =>
  db.query('select state, outcome, count(*) as cases from review_case group by state, outcome order by state, outcome');
