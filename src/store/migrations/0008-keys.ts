import type { Migration } from './migration.ts';

/** Data keys, each wrapped by a master key that is never stored here. Number 0 is the key of blinded look-ups. */
export const keys: Migration = {
  id: 8,
  name: 'keys',
  sql: `
    create table data_key (
      number integer primary key check (number between 0 and 65535),
      wrapped bytea not null,
      wrapped_by text not null,
      created_at timestamptz not null,
      usable_from timestamptz not null,
      uses bigint not null default 0
    );
  `,
};
