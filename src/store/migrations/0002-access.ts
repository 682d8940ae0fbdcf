import type { Migration } from './migration.ts';

/**
 * People, how they sign in, and keys. Tokens, codes and keys are stored as hashes, names and addresses sealed, look-up
 * values blinded: a copy of these tables opens no door and names nobody.
 */
export const access: Migration = {
  id: 2,
  name: 'access',
  sql: `
    create table account (
      id text primary key,
      sealed_person bytea not null,
      email bytea constraint account_email unique,
      roles text[] not null,
      roles_by text not null,
      jobs text[] not null,
      created_at timestamptz not null,
      enrolled_at timestamptz,
      disabled_at timestamptz,
      removed_at timestamptz
    );

    create table session (
      id text primary key,
      token bytea not null constraint session_token unique,
      account text not null references account on delete cascade,
      method text not null,
      device text not null,
      created_at timestamptz not null,
      seen_at timestamptz not null,
      confirmed_at timestamptz
    );
    create index session_account on session (account);

    create table one_time_link (
      hash bytea primary key,
      purpose text not null,
      account text references account on delete cascade,
      issued_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index one_time_link_account on one_time_link (account);

    create table sign_in_step (
      hash bytea primary key,
      kind text not null,
      sealed_state bytea not null,
      issued_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index sign_in_step_expiry on sign_in_step (expires_at);

    create table sign_in_attempt (
      kind text not null,
      who bytea not null,
      failures integer not null,
      last_at timestamptz not null,
      primary key (kind, who)
    );

    create table passkey (
      id text primary key,
      account text not null references account on delete cascade,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      device text not null,
      created_at timestamptz not null,
      used_at timestamptz
    );
    create index passkey_account on passkey (account);

    create table password_sign_in (
      account text primary key references account on delete cascade,
      password text not null,
      sealed_totp bytea not null,
      changed_at timestamptz not null
    );
    create table totp_step (
      account text not null references account on delete cascade,
      step bigint not null,
      primary key (account, step)
    );
    create table recovery_code (
      account text not null references account on delete cascade,
      hash bytea not null,
      used_at timestamptz,
      primary key (account, hash)
    );

    create table provider_identity (
      who bytea primary key,
      account text not null references account on delete cascade,
      linked_at timestamptz not null
    );
    create index provider_identity_account on provider_identity (account);

    create table api_key (
      id text primary key,
      hash bytea not null,
      name text not null,
      scopes text[] not null,
      made_by text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      revoked_at timestamptz
    );
  `,
};
