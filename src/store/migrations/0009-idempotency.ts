import type { Migration } from './migration.ts';

/** Answers that are given again when a request is repeated under its key. Keys and requests are digests. */
export const idempotency: Migration = {
  id: 9,
  name: 'idempotency',
  sql: `
    create table idempotency (
      key text primary key,
      digest text not null,
      claimed_at timestamptz not null,
      sealed_answer bytea
    );
    create index idempotency_claimed on idempotency (claimed_at);
  `,
};
