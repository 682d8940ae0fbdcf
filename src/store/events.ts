import type { Database } from './database.ts';

/** What happened, for live screens and outgoing webhooks: ids, bands, states and counts, never personal data. */
export interface NewEvent {
  readonly type: string;
  /** What it is about: the reference of an application, the id of a case or campaign. */
  readonly subject: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  /** The opening that it concerns, so that a recruiter sees own events; nobody's when absent. */
  readonly job?: string | null;
}

export interface StoredEvent {
  /** Place in the order of commits, without gaps. */
  readonly position: number;
  readonly at: Date;
  readonly type: string;
  readonly subject: string;
  readonly job: string | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/** Readers of events listen here. */
export const eventChannel = 'gatehouse_events';

/** Writes events in the transaction of the change that they tell of. */
export const publish = async (db: Database, events: readonly NewEvent[]): Promise<void> => {
  if (events.length === 0) return;
  await db.query(
    `with added as (
       insert into event (type, subject, job, data)
       select it.type, it.subject, it.job, it.data::jsonb
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as it (type, subject, job, data)
     )
     select pg_notify($5, '')`,
    [
      events.map((it) => it.type),
      events.map((it) => it.subject),
      events.map((it) => it.job ?? null),
      events.map((it) => JSON.stringify(it.data)),
      eventChannel,
    ],
  );
};

const numberedAtOnce = 1_000;

/** Gives positions to events that have been committed, in one order for all readers; one caller at a time. */
const giveNumbers = async (db: Database): Promise<number> =>
  db.transaction(async (within) => {
    // The lock is a statement of its own: the next one sees all that was committed before it was granted.
    await within.query('select position from event_head for update');
    const [counted] = await within.query<{ numbered: number }>(
      `with fresh as (
         select id, row_number() over (order by id) as place
         from (select id from event where position is null order by id limit $1) as first
       ),
       numbered as (
         update event set position = event_head.position + fresh.place
         from fresh, event_head where event.id = fresh.id returning 1
       ),
       moved as (
         update event_head set position = position + (select count(*) from fresh) where exists (select from fresh)
       )
       select count(*) as numbered from numbered`,
      [numberedAtOnce],
    );
    return counted?.numbered ?? 0;
  });

/** Gives positions to what was committed so far. */
export const numberEvents = async (db: Database): Promise<void> => {
  const [unnumbered] = await db.query('select 1 as one from event where position is null limit 1');
  if (unnumbered !== undefined) while ((await giveNumbers(db)) === numberedAtOnce);
};

/** Up to `limit` events after a position, in the order of commits. None is ever passed over. */
export const readEvents = async (db: Database, after: number, limit: number): Promise<readonly StoredEvent[]> => {
  await numberEvents(db);
  return db.query<StoredEvent>(
    `select position, at, type, subject, job, data from event where position > $1 order by position limit $2`,
    [after, limit],
  );
};

/** The first and last positions that are kept; `first` is one past `last` when none is. */
export const eventSpan = async (db: Database): Promise<{ first: number; last: number }> => {
  const [span] = await db.query<{ first: number; last: number }>(
    `select coalesce((select min(position) from event), h.position + 1) as first, h.position as last from event_head h`,
  );
  return span ?? { first: 1, last: 0 };
};

/** Forgets numbered events from before a time. */
export const pruneEvents = async (db: Database, before: Date): Promise<number> =>
  db.execute('delete from event where at < $1 and position is not null', [before]);
