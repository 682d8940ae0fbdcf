import type { Database } from './database.ts';

/** How much of everything there is. */
export interface Beginnings {
  readonly people: number;
  readonly reviewers: number;
  readonly connectors: number;
  readonly keys: number;
  readonly applications: number;
  readonly sample: number;
  readonly cases: number;
  readonly decisions: number;
}

/** Counts what there is; `sample` is the source of invented applications. */
export const countBeginnings = async (db: Database, sample: string): Promise<Beginnings> => {
  const [row] = await db.query<Beginnings>(
    `select
       (select count(*)::int from account where disabled_at is null) as people,
       (select count(*)::int from account where disabled_at is null and roles && array['analyst', 'lead']) as reviewers,
       (select count(*)::int from connector where enabled) as connectors,
       (select count(*)::int from api_key where revoked_at is null) as keys,
       (select count(*)::int from application where source <> $1) as applications,
       (select count(*)::int from application where source = $1) as sample,
       (select count(*)::int from review_case) as cases,
       (select count(*)::int from review_case where state = 'closed') as decisions`,
    [sample],
  );
  if (row === undefined) throw new Error('nothing was counted');
  return row;
};

/** Numbers of applications by reference, locked against changes; in order. */
export const lockReferences = async (db: Database, references: readonly string[]): Promise<number[]> =>
  (
    await db.query<{ number: number }>(
      'select number from application where reference = any($1::text[]) order by number for update',
      [references],
    )
  ).map(({ number }) => number);

/** Removes applications with all that rests on them, as if they had never come; links must have forgotten them. */
export const removeWithoutTrace = async (db: Database, numbers: readonly number[]): Promise<void> => {
  await db.execute('delete from indicator where application = any($1::int[])', [numbers]);
  await db.execute('delete from report where application = any($1::int[])', [numbers]);
  await db.execute('delete from application where number = any($1::int[])', [numbers]);
};
