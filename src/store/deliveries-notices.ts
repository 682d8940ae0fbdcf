import type { Database } from './database.ts';
import type { StoredEvent } from './events.ts';
import { numberEvents } from './events.ts';

export type ChannelKind = 'slack' | 'email';

/** Where people are told that something waits for them. */
export interface NoticeChannel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly sealedTarget: Uint8Array;
  readonly rules: readonly string[];
  readonly enabled: boolean;
  readonly createdAt: Date;
  readonly lastSentAt: Date | null;
  readonly lastError: string | null;
}

export type ChannelFields = Pick<NoticeChannel, 'id' | 'kind' | 'name' | 'sealedTarget' | 'rules' | 'enabled'>;

const columns = `id, kind, name, sealed_target as "sealedTarget", rules, enabled, created_at as "createdAt",
  last_sent_at as "lastSentAt", last_error as "lastError"`;

export const listChannels = (db: Database): Promise<readonly NoticeChannel[]> =>
  db.query<NoticeChannel>(`select ${columns} from notice_channel order by created_at, id`);

export const findChannel = async (db: Database, id: string): Promise<NoticeChannel | undefined> => {
  const [found] = await db.query<NoticeChannel>(`select ${columns} from notice_channel where id = $1`, [id]);
  return found;
};

/** Writes a channel, new or changed. */
export const putChannel = async (db: Database, channel: ChannelFields, at: Date): Promise<void> => {
  const { id, kind, name, sealedTarget, rules, enabled } = channel;
  await db.execute(
    `insert into notice_channel (id, kind, name, sealed_target, rules, enabled, created_at)
     values ($1, $2, $3, $4, $5::text[], $6, $7)
     on conflict (id) do update set name = excluded.name, sealed_target = excluded.sealed_target,
       rules = excluded.rules, enabled = excluded.enabled`,
    [id, kind, name, sealedTarget, rules, enabled, at],
  );
};

export const removeChannel = async (db: Database, id: string): Promise<boolean> =>
  (await db.execute('delete from notice_channel where id = $1', [id])) > 0;

/** What a channel is told: how often each rule matched. */
export interface Notice {
  readonly id: number;
  readonly channel: string;
  readonly lines: Readonly<Record<string, number>>;
}

export const addNotice = async (
  db: Database,
  channel: string,
  lines: Readonly<Partial<Record<string, number>>>,
): Promise<number> => {
  const [added] = await db.query<{ id: number }>(
    'insert into notice (channel, lines) values ($1, $2::jsonb) returning id',
    [channel, JSON.stringify(lines)],
  );
  return added?.id ?? 0;
};

export const findNotice = async (db: Database, id: number): Promise<Notice | undefined> => {
  const [found] = await db.query<Notice>('select id, channel, lines from notice where id = $1', [id]);
  return found;
};

/** A notice that was sent is forgotten; one that was not leaves its error. */
export const noteNotice = async (
  db: Database,
  { id, channel }: Notice,
  outcome: { readonly at: Date; readonly error: string | null },
): Promise<void> => {
  await db.execute(
    `update notice_channel set last_error = $2, last_sent_at = case when $2::text is null then $3 else last_sent_at end
     where id = $1`,
    [channel, outcome.error, outcome.at],
  );
  if (outcome.error === null) await db.execute('delete from notice where id = $1', [id]);
};

/** Events that a reader has not taken yet; locks its cursor and moves it, so that each is taken once. */
export const takeEvents = async (
  db: Database,
  reader: string,
  limit: number,
): Promise<readonly Pick<StoredEvent, 'position' | 'type' | 'data'>[]> => {
  await numberEvents(db);
  await db.execute('insert into event_cursor (reader, position) values ($1, 0) on conflict do nothing', [reader]);
  return db.transaction(async (within) => {
    const [cursor] = await within.query<{ position: number }>(
      'select position from event_cursor where reader = $1 for update',
      [reader],
    );
    return within.query<Pick<StoredEvent, 'position' | 'type' | 'data'>>(
      `with next as (
         select position, type, data from event where position > $3 order by position limit $2
       ),
       moved as (
         update event_cursor set position = (select max(position) from next)
         where reader = $1 and exists (select from next)
       )
       select position, type, data from next order by position`,
      [reader, limit, cursor?.position ?? 0],
    );
  });
};
