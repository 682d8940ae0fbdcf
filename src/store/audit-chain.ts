import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** An entry without its place in the chain. */
export interface AuditEntry {
  readonly at: Date;
  readonly actorKind: string;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

export interface ChainedEntry extends AuditEntry {
  readonly sequence: number;
  readonly hash: string;
}

/** Where the chain ends. Kept outside, it shows later that nothing was cut off or written anew. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
}

export interface Verified {
  readonly entries: number;
  readonly ok: boolean;
  /** The first place where the chain differs from what its hashes say. */
  readonly firstBroken?: { readonly sequence: number; readonly reason: string };
  readonly head: AuditHead;
}

const start: AuditHead = { sequence: 0, hash: '0'.repeat(64) };

/** One text for one entry, whatever order its fields come in; what the hash is taken of. */
export const canonicalEntry = (entry: AuditEntry): string => {
  const detail = Object.entries(entry.detail)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    entry.at.toISOString(),
    entry.actorKind,
    entry.actor,
    entry.actorName,
    entry.action,
    entry.subject,
    detail,
  ]);
};

const hashAfter = (previous: AuditHead, entry: AuditEntry): string =>
  createHash('sha256')
    .update(`${previous.sequence + 1}\n${previous.hash}\n${canonicalEntry(entry)}`)
    .digest('hex');

/** Columns of an entry under the names that the product uses. */
export const entryColumns =
  'sequence, at, actor_kind as "actorKind", actor, actor_name as "actorName", action, subject, detail, hash';

const wrong = (previous: AuditHead, entry: ChainedEntry, expected: AuditHead | undefined): string | undefined => {
  if (entry.sequence !== previous.sequence + 1) return `entry ${previous.sequence + 1} is missing`;
  if (entry.hash !== hashAfter(previous, entry)) return 'the hash differs from the entry and the hash before it';
  if (expected?.sequence === entry.sequence && expected.hash !== entry.hash) {
    return 'the hash differs from the head that was kept';
  }
  return undefined;
};

const pageSize = 1_000;

/**
 * Walks the whole chain, a page at a time. With a head that was kept outside it also shows whether the end was cut off
 * or everything was hashed anew.
 */
export const verifyAudit = async (
  db: Database,
  onProgress: (entries: number) => void = () => {},
  expected?: AuditHead,
): Promise<Verified> => {
  let head = start;
  for (;;) {
    const page = await db.query<ChainedEntry>(
      `select ${entryColumns} from audit_entry where sequence > $1 order by sequence limit $2`,
      [head.sequence, pageSize],
    );
    for (const entry of page) {
      const reason = wrong(head, entry, expected);
      if (reason !== undefined) {
        const sequence = Math.min(entry.sequence, head.sequence + 1);
        return { entries: head.sequence, ok: false, firstBroken: { sequence, reason }, head };
      }
      head = { sequence: entry.sequence, hash: entry.hash };
    }
    onProgress(head.sequence);
    if (page.length < pageSize) break;
  }
  if (expected !== undefined && expected.sequence > head.sequence) {
    const reason = `the chain ends before entry ${expected.sequence}, which was kept as its head`;
    return { entries: head.sequence, ok: false, firstBroken: { sequence: head.sequence + 1, reason }, head };
  }
  return { entries: head.sequence, ok: true, head };
};

/** The end of the chain as it stands. */
export const auditHead = async (db: Database): Promise<AuditHead> => {
  const [last] = await db.query<AuditHead>('select sequence, hash from audit_entry order by sequence desc limit 1');
  return last ?? start;
};
