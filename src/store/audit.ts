import type { Actor } from '../desk/actor.ts';
import { type AuditEntry, canonicalEntry } from './audit-chain.ts';
import type { Database } from './database.ts';

/** Something that was done or read, and by whom. Ids, states and counts only: it is kept for ever. */
export interface NewAuditEntry {
  readonly at: Date;
  readonly actor: Actor;
  /** `case.read`. */
  readonly action: string;
  /** What it was done to: the reference of an application, the id of a case, key or person. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

const asStored = (entry: NewAuditEntry): AuditEntry => ({
  at: entry.at,
  actorKind: entry.actor.kind,
  actor: entry.actor.id,
  actorName: entry.actor.kind === 'system' ? entry.actor.id : entry.actor.name,
  action: entry.action,
  subject: entry.subject,
  detail: entry.detail,
});

/**
 * Adds entries to the chain, in the caller's transaction. Call it last: it takes the lock of the chain, which others
 * wait for until the transaction ends.
 */
export const audit = async (db: Database, entries: readonly NewAuditEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map(asStored);
  await db.query(
    `select append_audit(
       ($1::text[])::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]
     )`,
    [
      rows.map((it) => it.at.toISOString()),
      rows.map((it) => it.actorKind),
      rows.map((it) => it.actor),
      rows.map((it) => it.actorName),
      rows.map((it) => it.action),
      rows.map((it) => it.subject),
      rows.map((it) => JSON.stringify(it.detail)),
      rows.map(canonicalEntry),
    ],
  );
};
