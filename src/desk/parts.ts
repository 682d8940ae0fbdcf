import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import type { Vault } from '../vault/vault.ts';

/** What every group of use cases is made from. */
export interface Parts {
  readonly database: Connection;
  readonly vault: Vault;
  readonly now: () => Date;
  readonly log: Log;
}
