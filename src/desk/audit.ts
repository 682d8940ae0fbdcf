import { audit } from '../store/audit.ts';
import { type AuditHead, auditHead, type Verified, verifyAudit } from '../store/audit-chain.ts';
import { type AuditFilter, listAudit } from '../store/audit-read.ts';
import type { Actor } from './actor.ts';
import { pageByNumber } from './events-page.ts';
import type { Page, Paging } from './paging.ts';
import type { Parts } from './parts.ts';
import { demand } from './permissions.ts';

/** An entry of the audit log as it is shown. Subjects are references; only actors are named. */
export interface AuditLine {
  readonly sequence: number;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id: string; readonly name: string };
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly hash: string;
}

export interface Audit {
  /** Newest first. Looking is logged too: once for each search, not for each page. */
  list(actor: Actor, filter: AuditFilter & Paging): Promise<Page<AuditLine>>;
  /** The end of the chain, to be kept outside. */
  head(actor: Actor): Promise<AuditHead>;
  /** Walks the whole chain. */
  verify(actor: Actor, options?: Verifying): Promise<Verified>;
}

interface Verifying {
  readonly expected?: AuditHead | undefined;
  readonly onProgress?: (entries: number) => void;
}

const searched = ['subject', 'actor', 'action', 'since', 'until'] as const;

export const createAudit = ({ database, now }: Parts): Audit => ({
  async list(actor, filter) {
    demand(actor, 'audit');
    const page = await pageByNumber(filter, (part) => listAudit(database, filter, part), {
      numberOf: (row) => row.sequence,
      show: ({ sequence, at, actorKind, actor: id, actorName, action, subject, detail, hash }): AuditLine => ({
        sequence,
        at: at.toISOString(),
        actor: { kind: actorKind, id, name: actorName },
        action,
        subject,
        detail,
        hash,
      }),
    });
    if (filter.cursor === undefined) {
      const by = searched.filter((name) => filter[name] !== undefined).join(' ');
      await audit(database, [{ at: now(), actor, action: 'audit.read', subject: 'audit', detail: { by } }]);
    }
    return page;
  },
  async head(actor) {
    demand(actor, 'audit');
    return auditHead(database);
  },
  async verify(actor, { expected, onProgress } = {}) {
    demand(actor, 'audit');
    return verifyAudit(database, onProgress, expected);
  },
});
