import { type ChainedEntry, entryColumns } from './audit-chain.ts';
import type { Database } from './database.ts';

export interface AuditFilter {
  readonly subject?: string | undefined;
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
}

/** Newest first, before a place in the chain. */
export const listAudit = (
  db: Database,
  filter: AuditFilter,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly ChainedEntry[]> =>
  db.query<ChainedEntry>(
    `select ${entryColumns} from audit_entry
     where ($1::text is null or subject = $1) and ($2::text is null or actor = $2)
       and ($3::text is null or action = $3) and ($4::text is null or at >= $4::timestamptz)
       and ($5::text is null or at < $5::timestamptz) and ($6::bigint is null or sequence < $6)
     order by sequence desc limit $7`,
    [
      filter.subject ?? null,
      filter.actor ?? null,
      filter.action ?? null,
      filter.since?.toISOString() ?? null,
      filter.until?.toISOString() ?? null,
      page.before ?? null,
      page.limit,
    ],
  );
