import type { StoredApplication } from './applications.ts';
import { applicationColumns } from './applications.ts';
import type { Database } from './database.ts';

/** An application that is kept already, as whoever sends it again needs to know it. */
export interface KnownArrival extends StoredApplication {
  /** Digest of the version that counts. */
  readonly fingerprint: string;
  readonly case: string | null;
}

export const findArrivals = (db: Database, references: readonly string[]): Promise<readonly KnownArrival[]> =>
  db.query<KnownArrival>(
    `select ${applicationColumns}, v.fingerprint, c.id as case
       from application a
       join application_version v on v.application = a.number and v.version = a.version
       left join review_case c on c.application = a.number
      where a.reference = any($1::text[])`,
    [references],
  );
