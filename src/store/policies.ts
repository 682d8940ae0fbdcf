import type { Tier } from '../engine/risk/policy.ts';
import type { Database } from './database.ts';

/** What an operator wrote and what decided cases taught, from which a policy is compiled. */
export interface PolicySource {
  readonly policy: unknown;
  /** Absent or null: the weights of the table. */
  readonly weights?: unknown;
}

/** The fingerprints that a result carries. */
export interface Fingerprints {
  readonly weights: string;
  readonly policy: string;
}

const nameOf = ({ policy, weights }: Fingerprints): string => `${policy}.${weights}`;

/** Keeps what a policy was compiled from for as long as the system lives: results name it by its fingerprints. */
export const archivePolicy = async (
  db: Database,
  fingerprints: Fingerprints,
  { policy, weights = null }: PolicySource,
  at: Date,
): Promise<void> => {
  await db.execute(
    'insert into policy_document (fingerprint, document, kept_at) values ($1, $2::jsonb, $3) on conflict do nothing',
    [nameOf(fingerprints), JSON.stringify({ policy: policy ?? null, weights }), at],
  );
};

/** What results with these fingerprints were made under; undefined when it was never kept. */
export const archivedPolicy = async (db: Database, fingerprints: Fingerprints): Promise<PolicySource | undefined> => {
  const [row] = await db.query<{ document: PolicySource }>(
    'select document from policy_document where fingerprint = $1',
    [nameOf(fingerprints)],
  );
  return row?.document;
};

/** Stages of a policy: written, tried on stored results, promoted by a person. */
const policyStates = ['draft', 'current', 'former', 'withdrawn'] as const;
export type PolicyState = (typeof policyStates)[number];

export interface NewPolicyVersion extends PolicySource {
  readonly id: string;
  readonly origin: 'person' | 'learning';
  readonly note: string;
  readonly fingerprints: Fingerprints;
  /** Verdicts that it was learned from. */
  readonly verdicts?: number | undefined;
  readonly by: string;
  readonly at: Date;
}

export interface PolicyVersion {
  readonly id: string;
  readonly state: PolicyState;
  readonly origin: 'person' | 'learning';
  readonly note: string;
  readonly policy: unknown;
  readonly weights: unknown;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** What it would change; null until it was tried. */
  readonly backtest: unknown;
  readonly promotedBy: string | null;
  readonly promotedAt: Date | null;
  readonly promotionNote: string | null;
  /** From 1; a draft that is changed is the next one. */
  readonly version: number;
  /** Who wrote it last, once it was changed. */
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  /** Who withdrew it, or put another in its place. */
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

/** A version without what it says: learned weights are long. */
export type PolicyLine = Omit<PolicyVersion, 'policy' | 'weights'>;

const lineColumns = `id, state, origin, note, created_by as "createdBy", created_at as "createdAt", backtest,
  promoted_by as "promotedBy", promoted_at as "promotedAt", promotion_note as "promotionNote", edition as version,
  changed_by as "changedBy", changed_at as "changedAt", ended_by as "endedBy", ended_at as "endedAt"`;
const columns = `${lineColumns}, policy, weights`;

export const addPolicyVersion = async (db: Database, it: NewPolicyVersion): Promise<void> => {
  await db.execute(
    `insert into policy_version (id, state, origin, note, policy, weights, fingerprint, created_by, created_at,
       verdicts)
     values ($1, 'draft', $2, $3, $4::jsonb, $5::jsonb, $6, $7, $8, $9)`,
    [
      it.id,
      it.origin,
      it.note,
      JSON.stringify(it.policy ?? {}),
      it.weights === undefined || it.weights === null ? null : JSON.stringify(it.weights),
      nameOf(it.fingerprints),
      it.by,
      it.at,
      it.verdicts ?? null,
    ],
  );
};

/** What a draft is changed to. */
export type ChangedDraft = Pick<NewPolicyVersion, 'id' | 'policy' | 'weights' | 'note' | 'fingerprints' | 'by' | 'at'>;

/** Writes a draft anew, and forgets what it would have changed: it has to be tried again. */
export const changePolicyVersion = async (db: Database, it: ChangedDraft): Promise<void> => {
  await db.execute(
    `update policy_version set edition = edition + 1, note = $2, policy = $3::jsonb, weights = $4::jsonb,
       fingerprint = $5, changed_by = $6, changed_at = $7, backtest = null
     where id = $1`,
    [
      it.id,
      it.note,
      JSON.stringify(it.policy ?? {}),
      it.weights === undefined || it.weights === null ? null : JSON.stringify(it.weights),
      nameOf(it.fingerprints),
      it.by,
      it.at,
    ],
  );
};

/** Takes a draft out of what is thought about; it stays readable. */
export const withdrawPolicyVersion = async (
  db: Database,
  { id, by, at }: { readonly id: string; readonly by: string; readonly at: Date },
): Promise<void> => {
  await db.execute("update policy_version set state = 'withdrawn', ended_by = $2, ended_at = $3 where id = $1", [
    id,
    by,
    at,
  ]);
};

/** Keeps others from changing a version until the transaction ends. */
export const lockPolicyVersion = async (db: Database, id: string): Promise<void> => {
  await db.query('select id from policy_version where id = $1 for update', [id]);
};

export const findPolicyVersion = async (db: Database, id: string): Promise<PolicyVersion | undefined> =>
  (await db.query<PolicyVersion>(`select ${columns} from policy_version where id = $1`, [id]))[0];

export interface PolicyPage {
  readonly before: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** Versions, the latest first. */
export const listPolicyVersions = (db: Database, { before, limit }: PolicyPage): Promise<PolicyLine[]> =>
  db.query(
    `select ${lineColumns} from policy_version
     where $1::timestamptz is null or (created_at, id) < ($1, $2::text)
     order by created_at desc, id desc limit $3`,
    [before?.at ?? null, before?.id ?? null, limit],
  );

/** The policy in force; undefined while nobody has promoted one: then what the service was started with holds. */
export const currentPolicy = async (db: Database): Promise<PolicyVersion | undefined> =>
  (await db.query<PolicyVersion>(`select ${columns} from policy_version where state = 'current'`))[0];

/** A policy that is or was in force. */
export interface PromotedPolicy extends PolicySource {
  readonly id: string;
  readonly note: string;
  readonly promotedAt: Date;
  readonly promotedBy: string;
}

/** Policies that were put in force, the oldest first; of many the latest. */
export const promotedPolicies = async (db: Database): Promise<PromotedPolicy[]> => {
  const rows = await db.query<PromotedPolicy>(
    `select id, policy, weights, note, promoted_at as "promotedAt", promoted_by as "promotedBy" from policy_version
     where promoted_at is not null order by promoted_at desc, id desc limit 100`,
  );
  return rows.reverse();
};

/** A stored result that is to be weighed by another policy. */
export interface Reweighed {
  readonly number: number;
  readonly reference: string;
  readonly screening: number;
  readonly tier: Tier;
  readonly case: string | null;
}

/** The next applications in order of arrival, with the results that count. */
export const reweighedAfter = (db: Database, after: number, limit: number): Promise<Reweighed[]> =>
  db.query<Reweighed>(
    `select a.number, a.reference, a.screening, a.tier, c.id as case from application a
     left join review_case c on c.application = a.number
     where a.number > $1 and a.erased_at is null order by a.number limit $2`,
    [after, limit],
  );

export const keepBacktest = async (db: Database, id: string, figures: unknown): Promise<void> => {
  await db.execute('update policy_version set backtest = $2::jsonb where id = $1', [id, JSON.stringify(figures)]);
};

/** Puts a draft, which is locked, in force in place of the one that is. */
export const promotePolicy = async (
  db: Database,
  { id, by, at, note }: { readonly id: string; readonly by: string; readonly at: Date; readonly note: string },
): Promise<void> => {
  await db.execute("update policy_version set state = 'former', ended_by = $1, ended_at = $2 where state = 'current'", [
    by,
    at,
  ]);
  await db.execute(
    `update policy_version set state = 'current', promoted_by = $2, promoted_at = $3, promotion_note = $4 where id = $1`,
    [id, by, at, note],
  );
};

/** Drafts of the learning job that nobody promoted: a newer one takes their place. */
export const withdrawLearned = async (db: Database, by: string, at: Date): Promise<number> =>
  db.execute(
    `update policy_version set state = 'withdrawn', ended_by = $1, ended_at = $2
     where state = 'draft' and origin = 'learning'`,
    [by, at],
  );

/** Verdicts behind the latest proposal of the learning job; 0 when there was none. */
export const lastLearned = async (db: Database): Promise<number> =>
  (
    await db.query<{ verdicts: number | null }>(
      "select verdicts from policy_version where origin = 'learning' order by created_at desc, id desc limit 1",
    )
  )[0]?.verdicts ?? 0;
