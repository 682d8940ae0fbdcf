import type { Migration } from './migration.ts';

/**
 * Applications, what each came to, and the memory that links them. Columns named `sealed_*` are encrypted by the vault;
 * hashes are blinded by it. `number` is the order of arrival and the engine's number of an application; a person is
 * known by the number of the first application.
 */
export const core: Migration = {
  id: 1,
  name: 'core',
  sql: `
    create table policy_document (
      fingerprint text primary key,
      document jsonb not null,
      kept_at timestamptz not null
    );

    create sequence application_number as integer;
    create table application (
      number integer primary key default nextval('application_number'),
      reference text not null constraint application_reference unique,
      source text not null,
      version integer not null,
      received_at timestamptz not null,
      job text,
      tier text not null,
      person integer not null,
      own double precision not null,
      total double precision not null,
      verdict smallint not null default 0,
      sealed_identity bytea,
      signature bytea,
      sealed_headline bytea,
      screening bigint not null,
      band text not null,
      bits double precision not null,
      probability double precision not null,
      links integer not null,
      campaign text,
      erased_at timestamptz
    );
    create index application_person on application (person);
    create index application_received on application (received_at, number);
    create index application_job on application (job, number);

    create table application_version (
      application integer not null references application on delete cascade,
      version integer not null,
      kept_at timestamptz not null,
      fingerprint text not null,
      sealed_payload bytea,
      primary key (application, version)
    );

    create sequence screening_id;
    create table screening (
      id bigint primary key default nextval('screening_id'),
      application integer not null references application on delete cascade,
      version integer not null,
      cause text not null,
      at timestamptz not null,
      band text not null,
      bits double precision not null,
      probability double precision not null,
      engine text not null,
      weights text not null,
      policy text not null,
      sealed_result bytea
    );
    create index screening_application on screening (application, id);

    create table link_value (
      hash bigint primary key,
      people integer not null,
      first_at bigint not null,
      last_at bigint not null,
      postings bytea not null
    ) with (fillfactor = 85);

    create table text_bucket (
      key integer primary key,
      members bytea not null
    ) with (fillfactor = 70);

    create table link_state (
      single boolean primary key default true check (single),
      people integer not null
    );
    insert into link_state (people) values (0);

    create table campaign (
      id text primary key,
      former_ids text[] not null,
      opened_at timestamptz not null,
      changed_at timestamptz not null,
      ended_at timestamptz
    );
    create table campaign_member (
      person integer primary key,
      campaign text not null references campaign,
      membership text not null,
      bits double precision not null
    );
    create index campaign_member_campaign on campaign_member (campaign);

    create table campaign_edge (
      low integer not null,
      high integer not null,
      first integer not null,
      second integer not null,
      bits double precision not null,
      ties jsonb not null,
      sealed_ties bytea not null,
      primary key (low, high)
    );
    create index campaign_edge_high on campaign_edge (high);
  `,
};
