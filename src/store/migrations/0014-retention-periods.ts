import type { Migration } from './migration.ts';

/** How long things are kept, as it was set in the desk: days by clock, and who set them last. */
export const retentionPeriods: Migration = {
  id: 14,
  name: 'retention-periods',
  sql: `
    create table retention_period (
      single boolean primary key default true check (single),
      version integer not null,
      days jsonb not null,
      changed_by text not null,
      changed_at timestamptz not null
    );
  `,
};
