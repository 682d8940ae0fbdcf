import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** What a browser has begun and is to finish: the challenge of a passkey, the way to an identity provider, … */
export type StepKind = 'passkey-registration' | 'passkey-sign-in' | 'password-set-up' | 'single-sign-on';

const place = (hash: Uint8Array): string => `sign_in_step.sealed_state:${Buffer.from(hash).toString('hex')}`;

/** Keeps what a begun step needs, by the hash of the browser's cookie; forgets those that are over. */
export const addStep = async (
  db: Database,
  vault: Vault,
  step: { hash: Uint8Array; kind: StepKind; state: unknown; issuedAt: Date; expiresAt: Date },
): Promise<void> => {
  await db.execute(
    `delete from sign_in_step where hash in
       (select hash from sign_in_step where expires_at <= $1 limit 1000 for update skip locked)`,
    [step.issuedAt],
  );
  await db.execute(
    'insert into sign_in_step (hash, kind, sealed_state, issued_at, expires_at) values ($1, $2, $3, $4, $5)',
    [step.hash, step.kind, vault.seal(JSON.stringify(step.state), place(step.hash)), step.issuedAt, step.expiresAt],
  );
};

/** Uses a begun step up: it is finished or not, but once. */
export const takeStep = async (
  db: Database,
  vault: Vault,
  { hash, kind, now }: { hash: Uint8Array; kind: StepKind; now: Date },
): Promise<unknown> => {
  const [row] = await db.query<{ sealed_state: Uint8Array }>(
    `delete from sign_in_step where hash = $1 and kind = $2 and expires_at > $3
       and issued_at <= $3::timestamptz + interval '5 minutes'
     returning sealed_state`,
    [hash, kind, now],
  );
  return row === undefined ? undefined : JSON.parse(vault.open(row.sealed_state, place(hash)));
};
