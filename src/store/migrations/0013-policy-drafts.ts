import type { Migration } from './migration.ts';

/** Drafts of policies can be changed and withdrawn: how often each was written, who did it last, and who ended it. */
export const policyDrafts: Migration = {
  id: 13,
  name: 'policy-drafts',
  sql: `
    alter table policy_version
      add column edition integer not null default 1,
      add column changed_by text,
      add column changed_at timestamptz,
      add column ended_by text;
  `,
};
