import type { Database } from './database.ts';

/** How an application is known at the system that it came from, and what was written there. */
export interface AtsApplication {
  readonly reference: string;
  readonly connector: string;
  readonly application: string;
  readonly candidate: string | null;
  /** When what we know was last changed there. */
  readonly changedAt: Date | null;
  /** What is being written, from before the vendor is asked until it agreed. */
  readonly writing: string | null;
  readonly written: string | null;
}

const columns = 'reference, connector, application, candidate, changed_at as "changedAt", writing, written';

export const findAtsApplication = async (db: Database, reference: string): Promise<AtsApplication | undefined> => {
  const [found] = await db.query<AtsApplication>(`select ${columns} from ats_application where reference = $1`, [
    reference,
  ]);
  return found;
};

/**
 * Remembers where an application came from. What is known of the candidate and the last change is not unlearned; of
 * somebody who was erased nothing is learned anew.
 */
export const rememberAtsApplication = async (
  db: Database,
  it: Pick<AtsApplication, 'reference' | 'connector' | 'application'> & {
    readonly candidate: string | undefined;
    readonly changedAt: Date | undefined;
  },
): Promise<void> => {
  await db.execute(
    `insert into ats_application (reference, connector, application, candidate, changed_at)
     select $1, $2, $3, $4, $5::timestamptz
     where not exists (select from application where reference = $1 and erased_at is not null)
     on conflict (reference) do update set
       candidate = coalesce(excluded.candidate, ats_application.candidate),
       changed_at = greatest(excluded.changed_at, ats_application.changed_at)`,
    [it.reference, it.connector, it.application, it.candidate ?? null, it.changedAt ?? null],
  );
};

/** References of a candidate's applications, with those of applications by id. */
export const referencesOf = async (
  db: Database,
  connector: string,
  { candidate, applications }: { readonly candidate: string | undefined; readonly applications: readonly string[] },
): Promise<readonly string[]> => {
  const rows = await db.query<{ reference: string }>(
    `select reference from ats_application
     where connector = $1 and (candidate = $2 or application = any($3::text[])) order by reference limit 1000`,
    [connector, candidate ?? null, applications],
  );
  return rows.map(({ reference }) => reference);
};

/** Those of some applications whose tracking system is to be told what screening finds. */
export const toBeWrittenBack = async (db: Database, references: readonly string[]): Promise<readonly string[]> => {
  const rows = await db.query<{ reference: string }>(
    `select a.reference from ats_application a join connector c on c.id = a.connector
     where a.reference = any($1::text[]) and c.enabled and c.sealed_token is not null
       and c.settings->>'writeBack' in ('note', 'tag', 'both')`,
    [references],
  );
  return rows.map(({ reference }) => reference);
};

/** Two candidates were found to be one: applications of the first are the second's. */
export const moveCandidate = (db: Database, connector: string, from: string, into: string): Promise<number> =>
  db.execute('update ats_application set candidate = $3 where connector = $1 and candidate = $2', [
    connector,
    from,
    into,
  ]);

/** Whether a hire of an application is on record, from whomever. */
export const hasHire = async (db: Database, application: number): Promise<boolean> =>
  (await db.query('select 1 from hire where application = $1', [application])).length > 0;

/** Notes what is about to be written; false when it stands there already. */
export const beginWriting = async (db: Database, reference: string, what: string): Promise<boolean> =>
  (await db.execute(`update ats_application set writing = $2 where reference = $1 and written is distinct from $2`, [
    reference,
    what,
  ])) > 0;

/** Notes that it was written. */
export const endWriting = async (db: Database, reference: string, what: string, at: Date): Promise<void> => {
  await db.execute('update ats_application set written = $2, writing = null, written_at = $3 where reference = $1', [
    reference,
    what,
    at,
  ]);
};
