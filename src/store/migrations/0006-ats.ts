import type { Migration } from './migration.ts';

/**
 * Applicant tracking systems that send to us. A delivery is kept once for each connector and `key`, the hash of its id
 * or of its body; its body only until it was read, or for as long as it may be tried again.
 */
export const ats: Migration = {
  id: 6,
  name: 'ats',
  sql: `
    create table connector (
      id text primary key,
      vendor text not null,
      name text not null,
      source text not null constraint connector_source unique,
      settings jsonb not null,
      sealed_secrets bytea not null,
      sealed_token bytea,
      enabled boolean not null default true,
      version integer not null default 1,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      rotated_at timestamptz not null
    );

    create table received_hook (
      id bigint generated always as identity primary key,
      connector text not null references connector on delete cascade,
      key bytea not null,
      covered boolean not null,
      event text,
      sealed_body bytea,
      received_at timestamptz not null,
      state text not null default 'waiting'
        constraint received_hook_state check (state in ('waiting', 'done', 'ignored', 'outdated', 'failed')),
      reason text,
      reference text,
      ended_at timestamptz,
      constraint received_hook_once unique (connector, key)
    ) with (fillfactor = 80);
    create index received_hook_listed on received_hook (connector, state, id);
    create index received_hook_received on received_hook (received_at);

    create table ats_application (
      reference text primary key,
      connector text not null references connector on delete cascade,
      application text not null,
      candidate text,
      changed_at timestamptz,
      writing text,
      written text,
      written_at timestamptz
    );
    create index ats_application_candidate on ats_application (connector, candidate);
  `,
};
