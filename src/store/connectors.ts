import type { ConnectorSettings, Vendor } from '../ats/model.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** An account at an applicant tracking system, without its secrets. */
export interface Connector {
  readonly id: string;
  readonly vendor: Vendor;
  readonly name: string;
  /** First half of the references of its applications. */
  readonly source: string;
  readonly settings: ConnectorSettings;
  readonly enabled: boolean;
  /** Whether there is a token for the vendor's API. */
  readonly reachable: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly rotatedAt: Date;
}

/** What is never shown again. */
export interface ConnectorSecrets {
  /** Any of them may have signed, the newest first. */
  readonly secrets: readonly string[];
  /** For the vendor's API. */
  readonly token: string | undefined;
}

export type NewConnector = Pick<Connector, 'id' | 'vendor' | 'name' | 'source' | 'settings'> & ConnectorSecrets;

const columns = `id, vendor, name, source, settings, enabled, sealed_token is not null as reachable, version,
  created_at as "createdAt", changed_at as "changedAt", rotated_at as "rotatedAt"`;

const secretsPlace = (id: string): string => `connector.secrets:${id}`;
const tokenPlace = (id: string): string => `connector.token:${id}`;

const sealedToken = (vault: Vault, id: string, token: string | undefined): Uint8Array | null =>
  token === undefined ? null : vault.seal(token, tokenPlace(id));

/** Adds a connector. Its source must be free. */
export const addConnector = async (db: Database, vault: Vault, connector: NewConnector, at: Date): Promise<void> => {
  const { id, vendor, name, source, settings, secrets, token } = connector;
  await db.execute(
    `insert into connector (id, vendor, name, source, settings, sealed_secrets, sealed_token, created_at, changed_at, rotated_at)
     values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8, $8, $8)`,
    [
      id,
      vendor,
      name,
      source,
      JSON.stringify(settings),
      vault.seal(JSON.stringify(secrets), secretsPlace(id)),
      sealedToken(vault, id, token),
      at,
    ],
  );
};

/** A connector, locked against changes when asked. */
export const findConnector = async (db: Database, id: string, lock?: 'lock'): Promise<Connector | undefined> => {
  const [found] = await db.query<Connector>(
    `select ${columns} from connector where id = $1 ${lock === undefined ? '' : 'for update'}`,
    [id],
  );
  return found;
};

/** All connectors, in the order of their names. */
export const listConnectors = (db: Database): Promise<readonly Connector[]> =>
  db.query<Connector>(`select ${columns} from connector order by name, id limit 200`);

/** A connector with its secrets. */
export const openConnector = async (
  db: Database,
  vault: Vault,
  id: string,
): Promise<(Connector & ConnectorSecrets) | undefined> => {
  const [row] = await db.query<Connector & { sealedSecrets: Uint8Array; sealedToken: Uint8Array | null }>(
    `select ${columns}, sealed_secrets as "sealedSecrets", sealed_token as "sealedToken" from connector where id = $1`,
    [id],
  );
  if (row === undefined) return undefined;
  const { sealedSecrets, sealedToken: sealed, ...connector } = row;
  const secrets: readonly string[] = JSON.parse(vault.open(sealedSecrets, secretsPlace(id)));
  return { ...connector, secrets, token: sealed === null ? undefined : vault.open(sealed, tokenPlace(id)) };
};

/** Changes what is not secret. */
export const changeConnector = async (
  db: Database,
  { id, name, settings, enabled }: Pick<Connector, 'id' | 'name' | 'settings' | 'enabled'>,
  at: Date,
): Promise<void> => {
  await db.execute(
    `update connector set name = $2, settings = $3::text::jsonb, enabled = $4, changed_at = $5, version = version + 1
     where id = $1`,
    [id, name, JSON.stringify(settings), enabled, at],
  );
};

/** Replaces secrets, token or both. */
export const rotateConnector = async (
  db: Database,
  vault: Vault,
  { id, secrets, token }: ConnectorSecrets & { readonly id: string },
  at: Date,
): Promise<void> => {
  await db.execute(
    `update connector set sealed_secrets = $2, sealed_token = $3, rotated_at = $4, changed_at = $4, version = version + 1
     where id = $1`,
    [id, vault.seal(JSON.stringify(secrets), secretsPlace(id)), sealedToken(vault, id, token), at],
  );
};

/** Whether references of this source are a connector's. */
export const isConnectorSource = async (db: Database, source: string): Promise<boolean> =>
  (await db.query('select 1 as one from connector where source = $1', [source])).length > 0;
