import { core } from './0001-core.ts';
import { access } from './0002-access.ts';
import { work } from './0003-work.ts';
import { review } from './0004-review.ts';
import { delivery } from './0005-delivery.ts';
import { ats } from './0006-ats.ts';
import { memory } from './0007-memory.ts';
import { keys } from './0008-keys.ts';
import { idempotency } from './0009-idempotency.ts';
import { desk } from './0010-desk.ts';
import { retentionClock } from './0011-retention-clock.ts';
import { searchAndSecond } from './0012-search-and-second.ts';
import { policyDrafts } from './0013-policy-drafts.ts';
import { retentionPeriods } from './0014-retention-periods.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  core,
  access,
  work,
  review,
  delivery,
  ats,
  memory,
  keys,
  idempotency,
  desk,
  retentionClock,
  searchAndSecond,
  policyDrafts,
  retentionPeriods,
];
