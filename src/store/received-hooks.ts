import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** How far a delivery is. `outdated`: a newer telling of the same came first. */
export type HookState = 'waiting' | 'done' | 'ignored' | 'outdated' | 'failed';

/** A delivery that was verified. */
export interface NewHook {
  readonly connector: string;
  /** Hash of what tells it apart from others. */
  readonly key: Uint8Array;
  /** Whether its signature covers its body. */
  readonly covered: boolean;
  readonly event: string | undefined;
  readonly body: Uint8Array;
  readonly receivedAt: Date;
}

/** What is shown of a delivery. */
export interface ReceivedHook {
  readonly id: number;
  readonly connector: string;
  readonly covered: boolean;
  readonly event: string | null;
  readonly receivedAt: Date;
  readonly state: HookState;
  readonly reason: string | null;
  /** The application that it brought or changed. */
  readonly reference: string | null;
  readonly endedAt: Date | null;
  /** Whether its body is still there to be read again. */
  readonly kept: boolean;
}

const columns = `id, connector, covered, event, received_at as "receivedAt", state, reason, reference,
  ended_at as "endedAt", sealed_body is not null as kept`;

export const bodyPlace = (connector: string, key: Uint8Array): string =>
  `received_hook.body:${connector}:${Buffer.from(key).toString('hex')}`;

/** Keeps a delivery; undefined when it was kept before. */
export const keepHook = async (db: Database, vault: Vault, hook: NewHook): Promise<number | undefined> => {
  const { connector, key, covered, event, body, receivedAt } = hook;
  const [row] = await db.query<{ id: number }>(
    `insert into received_hook (connector, key, covered, event, sealed_body, received_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (connector, key) do nothing returning id`,
    [connector, key, covered, event ?? null, vault.sealBytes(body, bodyPlace(connector, key)), receivedAt],
  );
  return row?.id;
};

export const findHook = async (db: Database, id: number): Promise<ReceivedHook | undefined> => {
  const [found] = await db.query<ReceivedHook>(`select ${columns} from received_hook where id = $1`, [id]);
  return found;
};

/** The body of a delivery, undefined when it is no longer kept. */
export const readHookBody = async (db: Database, vault: Vault, id: number): Promise<Uint8Array | undefined> => {
  const [row] = await db.query<{ connector: string; key: Uint8Array; sealed: Uint8Array | null }>(
    'select connector, key, sealed_body as sealed from received_hook where id = $1',
    [id],
  );
  return row?.sealed == null ? undefined : vault.openBytes(row.sealed, bodyPlace(row.connector, row.key));
};

/** How a delivery ended. */
export interface HookEnd {
  readonly state: Exclude<HookState, 'waiting'>;
  readonly reason?: string | undefined;
  readonly reference?: string | undefined;
}

/** Ends a delivery. Its body goes, unless it failed and may be tried again. */
export const endHook = async (db: Database, id: number, end: HookEnd, at: Date): Promise<void> => {
  await db.execute(
    `update received_hook set state = $2, reason = $3, reference = $4, ended_at = $5,
       sealed_body = case when $2 = 'failed' then sealed_body end
     where id = $1 and state in ('waiting', 'failed')`,
    [id, end.state, end.reason ?? null, end.reference ?? null, at],
  );
};

/** Lets a delivery that failed or waits be tried again; false when it ended otherwise or its body is gone. */
export const reopenHook = async (db: Database, connector: string, id: number): Promise<boolean> =>
  (await db.execute(
    `update received_hook set state = 'waiting', reason = null, ended_at = null
     where id = $1 and connector = $2 and state in ('failed', 'waiting') and sealed_body is not null`,
    [id, connector],
  )) > 0;

/** Deliveries of a connector, the latest first. */
export const listHooks = (
  db: Database,
  connector: string,
  page: { readonly before: number | undefined; readonly state: HookState | undefined; readonly limit: number },
): Promise<readonly ReceivedHook[]> =>
  db.query<ReceivedHook>(
    `select ${columns} from received_hook
     where connector = $1 and ($2::bigint is null or id < $2) and ($3::text is null or state = $3)
     order by id desc limit $4`,
    [connector, page.before ?? null, page.state ?? null, page.limit],
  );

/** How many deliveries of each connector are in each state. */
export const countHooks = async (
  db: Database,
): Promise<ReadonlyMap<string, Readonly<Partial<Record<HookState, number>>>>> => {
  const rows = await db.query<{ connector: string; counts: Partial<Record<HookState, number>> }>(
    `select connector, jsonb_object_agg(state, number) as counts
     from (select connector, state, count(*) as number from received_hook group by connector, state) as counted
     group by connector`,
  );
  return new Map(rows.map(({ connector, counts }) => [connector, counts]));
};

/** Forgets bodies of failed deliveries from before one time, and deliveries from before another. */
export const pruneHooks = async (
  db: Database,
  { bodies, rows }: { readonly bodies: Date; readonly rows: Date },
): Promise<number> => {
  await db.execute('update received_hook set sealed_body = null where received_at < $1 and sealed_body is not null', [
    bodies,
  ]);
  return db.execute('delete from received_hook where received_at < $1', [rows]);
};
