import type { Tables } from '../../../engine/reference.ts';
import { defaultDueRules } from '../../../engine/review/due.ts';
import { silent } from '../../../log.ts';
import { bundledTables } from '../../../reference/bundled.ts';
import type { Connection } from '../../../store/database.ts';
import { testVault } from '../../../vault/testing/vault.ts';
import type { LaneContext } from '../parts.ts';
import { createScreening } from '../screening.ts';
import { Signatures } from '../signatures.ts';

/** Everything that receiving needs, at a time that stands still. */
export const laneContext = (
  database: Connection,
  now = new Date('2026-03-02T09:00:00Z'),
  tables: Tables = bundledTables,
): LaneContext => ({
  database,
  vault: testVault(),
  now: () => now,
  log: silent,
  screening: createScreening(tables),
  signatures: new Signatures(),
  dueRules: defaultDueRules,
});
