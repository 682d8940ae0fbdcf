import type { Migration } from './migration.ts';

/** When the clocks of retention were last followed, by the time of the process that did. */
export const retentionClock: Migration = {
  id: 11,
  name: 'retention-clock',
  sql: `
    create table retention_clock (
      single boolean primary key default true check (single),
      at timestamptz not null
    );
  `,
};
