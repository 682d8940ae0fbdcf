import type { Database } from './database.ts';

/** Notes which reference data is in use. Says whether it is other than before; the first time it is not. */
export const noteLists = async (db: Database, fingerprint: string, at: Date): Promise<boolean> => {
  const first = await db.execute(
    'insert into reference_lists (fingerprint, since) values ($1, $2) on conflict (one) do nothing',
    [fingerprint, at],
  );
  if (first > 0) return false;
  return (
    (await db.execute('update reference_lists set fingerprint = $1, since = $2 where fingerprint <> $1', [
      fingerprint,
      at,
    ])) > 0
  );
};
