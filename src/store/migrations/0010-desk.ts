import type { Migration } from './migration.ts';

/**
 * What the review desk keeps beside a case: results of verification steps, sheets of interviews, what somebody thought of
 * the signals before they saw a name; and the originals of documents that a tracking system sent. Rows are only ever added; erasure takes them away.
 */
export const desk: Migration = {
  id: 10,
  name: 'desk',
  sql: `
    create table case_check (
      id text primary key,
      application integer not null references review_case on delete cascade,
      step text not null,
      result text not null,
      by_id text not null,
      at timestamptz not null,
      sealed_note bytea
    );
    create index case_check_application on case_check (application, at);

    create table case_sheet (
      id text primary key,
      application integer not null references review_case on delete cascade,
      by_id text not null,
      at timestamptz not null,
      sealed_scores bytea
    );
    create index case_sheet_application on case_sheet (application, at);

    create table case_judgement (
      application integer not null references review_case on delete cascade,
      screening bigint not null,
      by_id text not null,
      at timestamptz not null,
      sealed_signals bytea,
      primary key (application, screening, by_id)
    );

    create table application_file (
      id text primary key,
      application integer not null references application on delete cascade,
      by_id text not null,
      at timestamptz not null,
      media_type text not null,
      size integer not null,
      sha256 bytea not null,
      sealed_name bytea,
      sealed_bytes bytea,
      constraint application_file_once unique (application, sha256)
    );

    create index report_application on report (application) where application is not null;
    create index review_case_bits on review_case (bits desc, application);
  `,
};
