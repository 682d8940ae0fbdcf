import type { Migration } from './migration.ts';

/**
 * Who is told outside of Gatehouse: webhook endpoints with a delivery for each event, and channels for notices. Each
 * walks the outbox with a cursor of its own. Secrets, addresses of mail and Slack addresses are sealed.
 */
export const delivery: Migration = {
  id: 5,
  name: 'delivery',
  sql: `
    create table event_cursor (
      reader text primary key,
      position bigint not null
    );

    create table endpoint (
      id text primary key,
      name text not null,
      url text not null,
      types text[] not null,
      enabled boolean not null,
      created_at timestamptz not null,
      failing_since timestamptz,
      disabled_because text
    );
    create table endpoint_secret (
      endpoint text not null references endpoint on delete cascade,
      number integer not null,
      sealed_secret bytea not null,
      made_at timestamptz not null,
      ends_at timestamptz,
      primary key (endpoint, number)
    );

    create table delivery (
      id bigint generated always as identity primary key,
      endpoint text not null references endpoint on delete cascade,
      event bigint not null references event on delete cascade,
      state text not null default 'waiting'
        constraint delivery_state check (state in ('waiting', 'delivered', 'failed')),
      attempts integer not null default 0,
      status integer,
      error text,
      created_at timestamptz not null default now(),
      ended_at timestamptz,
      constraint delivery_once unique (endpoint, event)
    );
    create index delivery_event on delivery (event);
    create index delivery_state on delivery (state, id);

    create table notice_channel (
      id text primary key,
      kind text not null constraint notice_channel_kind check (kind in ('slack', 'email')),
      name text not null,
      sealed_target bytea not null,
      rules text[] not null,
      enabled boolean not null,
      created_at timestamptz not null,
      last_sent_at timestamptz,
      last_error text
    );
    create table notice (
      id bigint generated always as identity primary key,
      channel text not null references notice_channel on delete cascade,
      lines jsonb not null,
      created_at timestamptz not null default now()
    );
  `,
};
