import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** What somebody thought of each signal of a case before they saw a name. */
export interface Judgement<Signals = unknown> {
  readonly by: string;
  readonly at: Date;
  readonly screening: number;
  /** Null where it was erased. */
  readonly signals: Signals | null;
}

const about = (application: number, screening: number, by: string): string =>
  `case_judgement.sealed_signals:${application}:${screening}:${by}`;

/** Keeps a judgement. False when this person judged this screening before. */
export const addJudgement = async (
  db: Database,
  vault: Vault,
  application: number,
  { by, at, screening, signals }: Judgement,
): Promise<boolean> => {
  const sealed = vault.seal(JSON.stringify(signals), about(application, screening, by));
  const added = await db.execute(
    `insert into case_judgement (application, screening, by_id, at, sealed_signals) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [application, screening, by, at, sealed],
  );
  return added === 1;
};

/** What people thought of the signals of a case, oldest first. */
export const readJudgements = async <Signals>(
  db: Database,
  vault: Vault,
  application: number,
): Promise<Judgement<Signals>[]> => {
  const rows = await db.query<Omit<Judgement, 'signals'> & { readonly sealed: Uint8Array | null }>(
    `select by_id as by, at, screening, sealed_signals as sealed from case_judgement
     where application = $1 order by at, by_id limit 200`,
    [application],
  );
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    signals: sealed === null ? null : JSON.parse(vault.open(sealed, about(application, row.screening, row.by))),
  }));
};
