import type { Database } from './database.ts';
import { numberEvents } from './events.ts';
import { jobChannel } from './jobs.ts';

export type DeliveryState = 'waiting' | 'delivered' | 'failed';

/** Kind of the job that makes one delivery; its payload is `{ delivery }`. */
export const deliverKind = 'webhook.deliver';

/** One event for one endpoint. */
export interface Delivery {
  readonly id: number;
  readonly endpoint: string;
  /** The same for all deliveries of an event, and for repeats. */
  readonly event: number;
  readonly type: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** What the endpoint answered last. */
  readonly status: number | null;
  readonly error: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** A delivery with what it says. */
export interface Outgoing extends Delivery {
  readonly subject: string;
  readonly job: string | null;
  readonly at: Date;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

const columns = `d.id, d.endpoint, d.event, e.type, d.state, d.attempts, d.status, d.error,
  d.created_at as "createdAt", d.ended_at as "endedAt"`;
const joined = 'from delivery d join event e on e.id = d.event';

const events = 500;

/**
 * Walks the outbox by one step: a delivery, with its job, for each event and endpoint that wants it. The cursor is
 * locked, so that each event is passed once; a repeat makes no second delivery either. An endpoint is not told of its own
 * failures, and one that fails does not hold up the others. The cursor is read by a subquery: as a join it would walk the
 * index from its beginning, all events that there ever were. Gives the number of events.
 */
export const dispatchEvents = async (db: Database): Promise<number> => {
  await numberEvents(db);
  await db.execute(`insert into event_cursor (reader, position) values ('webhooks', 0) on conflict do nothing`);
  const [done] = await db.query<{ passed: number }>(
    `with cursor as (select position from event_cursor where reader = 'webhooks' for update),
     next as materialized (
       select e.id, e.position, e.type, e.subject from event e
       where e.position > (select position from cursor) order by e.position limit $1
     ),
     made as (
       insert into delivery (endpoint, event)
       select p.id, next.id from next join endpoint p
         on p.enabled and next.type <> 'endpoint.test' and next.subject <> p.id and (cardinality(p.types) = 0 or next.type = any(p.types))
       order by next.position
       on conflict on constraint delivery_once do nothing returning id, endpoint
     ),
     queued as (
       insert into job (kind, payload, priority)
       select '${deliverKind}', jsonb_build_object('delivery', made.id), case when p.failing_since is null then 0 else -1 end
       from made join endpoint p on p.id = made.endpoint
       returning id
     ),
     moved as (
       update event_cursor set position = (select max(position) from next)
       where reader = 'webhooks' and exists (select from next)
     )
     select (select count(*) from next) as passed, (select count(pg_notify($2, '')) from queued) as rung`,
    [events, jobChannel],
  );
  return done?.passed ?? 0;
};

/** An event that only one endpoint gets, to see whether it arrives. Gives the id of the delivery. */
export const addTestDelivery = async (db: Database, endpoint: string): Promise<number> => {
  const [added] = await db.query<{ id: number }>(
    `with told as (
       insert into event (type, subject, data) values ('endpoint.test', $1, '{}'::jsonb) returning id
     ),
     made as (insert into delivery (endpoint, event) select $1, id from told returning id),
     queued as (
       insert into job (kind, payload) select '${deliverKind}', jsonb_build_object('delivery', id) from made returning id
     )
     select made.id, pg_notify($2, '') from made, queued`,
    [endpoint, jobChannel],
  );
  return added?.id ?? 0;
};

export const findOutgoing = async (db: Database, id: number): Promise<Outgoing | undefined> => {
  const [found] = await db.query<Outgoing>(
    `select ${columns}, e.subject, e.job, e.at, e.data ${joined} where d.id = $1`,
    [id],
  );
  return found;
};

export interface DeliveryFilter {
  readonly endpoint?: string | undefined;
  readonly state?: DeliveryState | undefined;
}

/** Newest first, before an id. */
export const listDeliveries = (
  db: Database,
  filter: DeliveryFilter,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly Delivery[]> =>
  db.query<Delivery>(
    `select ${columns} ${joined}
     where ($1::text is null or d.endpoint = $1) and ($2::text is null or d.state = $2)
       and ($3::bigint is null or d.id < $3)
     order by d.id desc limit $4`,
    [filter.endpoint ?? null, filter.state ?? null, page.before ?? null, page.limit],
  );

/** What came of one attempt. `failed` is for good. */
export const noteAttempt = async (
  db: Database,
  id: number,
  outcome: { readonly state: DeliveryState; readonly status: number | null; readonly error: string | null },
): Promise<void> => {
  await db.execute(
    `update delivery set state = $2, status = $3, error = $4, attempts = attempts + 1,
       ended_at = case when $2 = 'waiting' then null else now() end
     where id = $1`,
    [id, outcome.state, outcome.status, outcome.error],
  );
};

export interface Replay {
  readonly endpoint?: string;
  readonly id?: number;
  readonly since?: Date;
  /** Only those that failed, or all that have ended. */
  readonly which: 'failed' | 'all';
}

/** Sends ended deliveries once more, under the ids that they had. Gives their number. */
export const replayDeliveries = async (db: Database, { endpoint, id, since, which }: Replay): Promise<number> => {
  const [replayed] = await db.query<{ count: number }>(
    `with again as (
       update delivery set state = 'waiting', attempts = 0, ended_at = null, error = null
       where ($1::text is null or endpoint = $1) and ($2::bigint is null or id = $2)
         and ($3::text is null or created_at >= $3::timestamptz)
         and (state = 'failed' or $4 = 'all' and state = 'delivered')
       returning id
     ),
     queued as (
       insert into job (kind, payload) select '${deliverKind}', jsonb_build_object('delivery', id) from again order by id
       returning id
     )
     select count(*) as count, count(pg_notify($5, '')) as rung from queued`,
    [endpoint ?? null, id ?? null, since?.toISOString() ?? null, which, jobChannel],
  );
  return replayed?.count ?? 0;
};
