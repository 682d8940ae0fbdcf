import type { Migration } from './migration.ts';

/**
 * What is searched for again in the past, and what keeps and removes it: indicators, hires, searches of the past with
 * their findings, policies, legal holds, certificates of erasure, reports of employees. References to applications are
 * by number; a row that rests on an application goes with it where it holds anything about the person.
 */
export const memory: Migration = {
  id: 7,
  name: 'memory',
  sql: `
    create table indicator (
      id text primary key,
      kind text not null,
      sealed_value bytea not null,
      mark bigint not null,
      hashes bigint[] not null,
      source text not null,
      confidence smallint not null,
      tlp text not null,
      expires_at timestamptz,
      sealed_note bytea,
      application integer,
      added_by text not null,
      added_at timestamptz not null,
      withdrawn_by text,
      withdrawn_at timestamptz
    );
    create unique index indicator_mark on indicator (mark) where withdrawn_at is null;
    create index indicator_hashes on indicator using gin (hashes);
    create index indicator_added on indicator (added_at, id);

    create table indicator_match (
      indicator text not null references indicator on delete cascade,
      application integer not null references application on delete cascade,
      role text not null,
      found_at timestamptz not null,
      primary key (indicator, application, role)
    );
    create index indicator_match_application on indicator_match (application);

    create table hire (
      application integer primary key references application on delete cascade,
      hired_on date not null,
      ended_on date,
      sealed_worker bytea,
      recorded_by text not null,
      recorded_at timestamptz not null
    );

    create table policy_version (
      id text primary key,
      state text not null,
      origin text not null,
      note text not null,
      policy jsonb not null,
      weights jsonb,
      fingerprint text not null,
      verdicts integer,
      created_by text not null,
      created_at timestamptz not null,
      backtest jsonb,
      promoted_by text,
      promoted_at timestamptz,
      promotion_note text,
      ended_at timestamptz
    );
    create unique index policy_version_current on policy_version (state) where state = 'current';
    create index policy_version_created on policy_version (created_at, id);

    create table retro_run (
      id text primary key,
      cause text not null,
      way text not null,
      state text not null,
      phase text not null,
      subject jsonb not null,
      total integer not null,
      done integer not null default 0,
      findings integer not null default 0,
      changed integer not null default 0,
      hires integer not null default 0,
      position integer not null default 0,
      capped boolean not null default false,
      figures jsonb,
      created_by text not null,
      created_at timestamptz not null,
      started_at timestamptz,
      ended_at timestamptz,
      error text
    );
    create index retro_run_created on retro_run (created_at, id);

    create table retro_finding (
      run text not null references retro_run on delete cascade,
      application integer not null references application on delete cascade,
      via text not null,
      distance smallint not null,
      role text,
      indicators text[] not null default '{}',
      waiting boolean not null,
      band_before text,
      band_after text,
      bits_before double precision,
      bits_after double precision,
      rows jsonb,
      case_opened text,
      primary key (run, application)
    );
    create index retro_finding_waiting on retro_finding (run, application) where waiting;
    create index retro_finding_application on retro_finding (application);

    create table reference_lists (
      one boolean primary key default true check (one),
      fingerprint text not null,
      since timestamptz not null
    );

    create table legal_hold (
      id text primary key,
      kind text not null,
      subject text not null,
      sealed_reason bytea not null,
      placed_by text not null,
      placed_at timestamptz not null,
      released_by text,
      released_at timestamptz,
      sealed_release bytea
    );
    create index legal_hold_standing on legal_hold (kind, subject) where released_at is null;

    create table erasure (
      id text primary key,
      cause text not null,
      erased_at timestamptz not null,
      erased_by text not null,
      applications integer[] not null,
      removed jsonb not null,
      kept jsonb not null
    );
    create index erasure_applications on erasure using gin (applications);

    create table retention_run (
      id text primary key,
      started_at timestamptz not null,
      ended_at timestamptz,
      erased integer not null default 0,
      held integer not null default 0,
      counts jsonb not null default '{}'
    );

    create table report (
      id text primary key,
      received_at timestamptz not null,
      state text not null,
      sealed_seen bytea not null,
      sealed_about bytea not null,
      sealed_reporter bytea,
      sender bigint not null,
      reported_by text,
      application integer,
      ended_by text,
      ended_at timestamptz,
      ended_reason text
    );
    create index report_state on report (state, received_at, id);
    create index report_sender on report (sender, received_at);
  `,
};
