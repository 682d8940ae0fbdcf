import type { Database } from './database.ts';

/** An address outside that is told of events. */
export interface Endpoint {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Types of events that it wants; all when empty. */
  readonly types: readonly string[];
  readonly enabled: boolean;
  readonly createdAt: Date;
  /** Since when nothing could be delivered. */
  readonly failingSince: Date | null;
  /** Why Gatehouse switched it off. */
  readonly disabledBecause: string | null;
}

export interface EndpointSecret {
  readonly endpoint: string;
  readonly number: number;
  readonly sealed: Uint8Array;
}

const columns = `id, name, url, types, enabled, created_at as "createdAt", failing_since as "failingSince",
  disabled_because as "disabledBecause"`;

export const listEndpoints = (db: Database): Promise<readonly Endpoint[]> =>
  db.query<Endpoint>(`select ${columns} from endpoint order by created_at, id`);

export const findEndpoint = async (db: Database, id: string): Promise<Endpoint | undefined> => {
  const [found] = await db.query<Endpoint>(`select ${columns} from endpoint where id = $1`, [id]);
  return found;
};

export type EndpointFields = Pick<Endpoint, 'id' | 'name' | 'url' | 'types' | 'enabled'>;

export const addEndpoint = async (db: Database, endpoint: EndpointFields, at: Date): Promise<void> => {
  const { id, name, url, types, enabled } = endpoint;
  await db.execute(
    'insert into endpoint (id, name, url, types, enabled, created_at) values ($1, $2, $3, $4::text[], $5, $6)',
    [id, name, url, types, enabled, at],
  );
};

/** Switching it on forgets that it failed. */
export const changeEndpoint = async (
  db: Database,
  { id, name, url, types, enabled }: EndpointFields,
): Promise<void> => {
  await db.execute(
    `update endpoint set name = $2, url = $3, types = $4::text[], enabled = $5,
       failing_since = case when $5 and not enabled then null else failing_since end,
       disabled_because = case when $5 then null else disabled_because end
     where id = $1`,
    [id, name, url, types, enabled],
  );
};

export const removeEndpoint = async (db: Database, id: string): Promise<void> => {
  await db.execute('delete from endpoint where id = $1', [id]);
};

/** Number of the next secret of an endpoint; holds the endpoint until the transaction ends. */
export const nextSecretNumber = async (db: Database, endpoint: string): Promise<number> => {
  await db.query('select id from endpoint where id = $1 for update', [endpoint]);
  const [last] = await db.query<{ number: number }>(
    'select coalesce(max(number), 0) as number from endpoint_secret where endpoint = $1',
    [endpoint],
  );
  return (last?.number ?? 0) + 1;
};

/** Adds a secret; those before it end at `earlierEnd` and are forgotten once they have ended. */
export const addSecret = async (
  db: Database,
  secret: EndpointSecret,
  { at, earlierEnd }: { readonly at: Date; readonly earlierEnd: Date },
): Promise<void> => {
  await db.execute('delete from endpoint_secret where endpoint = $1 and ends_at <= $2', [secret.endpoint, at]);
  await db.execute('update endpoint_secret set ends_at = $2 where endpoint = $1 and ends_at is null', [
    secret.endpoint,
    earlierEnd,
  ]);
  await db.execute('insert into endpoint_secret (endpoint, number, sealed_secret, made_at) values ($1, $2, $3, $4)', [
    secret.endpoint,
    secret.number,
    secret.sealed,
    at,
  ]);
};

/** Secrets that sign at a time, newest first. */
export const signingSecrets = (db: Database, endpoint: string, at: Date): Promise<readonly EndpointSecret[]> =>
  db.query<EndpointSecret>(
    `select endpoint, number, sealed_secret as sealed from endpoint_secret
     where endpoint = $1 and (ends_at is null or ends_at > $2) order by number desc`,
    [endpoint, at],
  );

export const noteWorking = async (db: Database, id: string): Promise<void> => {
  await db.execute('update endpoint set failing_since = null where id = $1 and failing_since is not null', [id]);
};

export const noteFailing = async (db: Database, id: string, at: Date): Promise<void> => {
  await db.execute('update endpoint set failing_since = $2 where id = $1 and failing_since is null', [id, at]);
};

/** Switches an endpoint off; says whether it was on. */
export const disableEndpoint = async (db: Database, id: string, because: string): Promise<boolean> =>
  (await db.execute('update endpoint set enabled = false, disabled_because = $2 where id = $1 and enabled', [
    id,
    because,
  ])) > 0;
