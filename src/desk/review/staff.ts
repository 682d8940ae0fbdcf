import { findAccount } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import type { Vault } from '../../vault/vault.ts';

/** A colleague as others see them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

export type Staff = (id: string) => Colleague;

/** Names of colleagues by account; ids that are no account (a worker, a removed key) stand for themselves. */
export const readStaff = async (
  db: Database,
  vault: Vault,
  ids: readonly (string | null | undefined)[],
): Promise<Staff> => {
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    if (typeof id !== 'string') continue;
    const account = await findAccount(db, vault, id);
    if (account !== undefined) names.set(id, account.name);
  }
  return (id) => ({ id, name: names.get(id) ?? id });
};
