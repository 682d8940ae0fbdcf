import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** What a legal hold keeps from being erased. */
export type HoldKind = 'application' | 'person' | 'campaign' | 'case';

export interface NewHold {
  readonly id: string;
  readonly kind: HoldKind;
  /** Number of an application or person, id of a campaign or case. */
  readonly subject: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export interface Hold extends NewHold {
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
}

export const placeHold = async (db: Database, vault: Vault, hold: NewHold): Promise<void> => {
  await db.execute(
    `insert into legal_hold (id, kind, subject, sealed_reason, placed_by, placed_at) values ($1, $2, $3, $4, $5, $6)`,
    [hold.id, hold.kind, hold.subject, vault.seal(hold.reason, `legal_hold.reason:${hold.id}`), hold.by, hold.at],
  );
};

/** Lifts a hold. False when it stands no more, or never did. */
export const releaseHold = async (
  db: Database,
  vault: Vault,
  { id, reason, by, at }: { readonly id: string; readonly reason: string; readonly by: string; readonly at: Date },
): Promise<boolean> =>
  (await db.execute(
    `update legal_hold set released_by = $2, released_at = $3, sealed_release = $4
     where id = $1 and released_at is null`,
    [id, by, at, vault.seal(reason, `legal_hold.release:${id}`)],
  )) > 0;

interface Row {
  id: string;
  kind: HoldKind;
  subject: string;
  sealed_reason: Uint8Array;
  placed_by: string;
  placed_at: Date;
  released_by: string | null;
  released_at: Date | null;
}

/** Holds, the latest first. */
export const listHolds = async (
  db: Database,
  vault: Vault,
  page: {
    readonly released: boolean;
    readonly before: { readonly at: Date; readonly id: string } | undefined;
    readonly limit: number;
  },
): Promise<Hold[]> => {
  const rows = await db.query<Row>(
    `select id, kind, subject, sealed_reason, placed_by, placed_at, released_by, released_at from legal_hold
     where ($1 or released_at is null) and ($2::timestamptz is null or (placed_at, id) < ($2, $3::text))
     order by placed_at desc, id desc limit $4`,
    [page.released, page.before?.at ?? null, page.before?.id ?? null, page.limit],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    reason: vault.open(row.sealed_reason, `legal_hold.reason:${row.id}`),
    by: row.placed_by,
    at: row.placed_at,
    releasedBy: row.released_by,
    releasedAt: row.released_at,
  }));
};

/**
 * Whether a hold `l` covers an application `a`: by number, person, campaign or case. A person who turned out to be one
 * with somebody else goes by their number now; what they first sent still goes by the one that the hold names. A campaign
 * that has ended has no members any more: what was screened as a part of it says so itself.
 */
const covers = `(l.kind = 'application' and l.subject = a.number::text)
  or (l.kind = 'person' and l.subject in (select p.number::text from application p where p.person = a.person))
  or (l.kind = 'case' and l.subject in (select k.id from review_case k where k.application = a.number))
  or (l.kind = 'campaign' and (l.subject = a.campaign or l.subject in (
    select unnest(c.id || c.former_ids) from campaign_member m join campaign c on c.id = m.campaign
    where m.person = a.person)))`;

/** Part of a statement: a hold stands on an application `a`. */
export const isHeld = `exists (select from legal_hold l where l.released_at is null and (${covers}))`;

/** Lifted holds on some applications, on their cases, or on people of whom nothing else is left. */
const LIFTED = `
  select l.id from legal_hold l where l.released_at is not null and (
    (l.kind = 'application' and l.subject = any(($1::int4[])::text[]))
    or (l.kind = 'case' and l.subject in (select k.id from review_case k where k.application = any($1)))
    or (l.kind = 'person' and exists (
      select from application p join application a on a.person = p.person and a.number = any($1)
      where p.number::text = l.subject and not exists (
        select from application o where o.person = p.person and o.erased_at is null and o.number <> all($1)))))`;

/** Takes the words out of lifted holds on applications that are about to be erased; who held them, and when, stays. */
export const emptyLiftedHolds = async (db: Database, vault: Vault, numbers: readonly number[]): Promise<number> => {
  const lifted = await db.query<{ id: string }>(LIFTED, [numbers]);
  for (const { id } of lifted) {
    await db.execute('update legal_hold set sealed_reason = $2, sealed_release = null where id = $1', [
      id,
      vault.seal('(erased)', `legal_hold.reason:${id}`),
    ]);
  }
  return lifted.length;
};

/** Ids of the holds that cover any of some applications. */
export const holdsOn = async (db: Database, numbers: readonly number[]): Promise<string[]> =>
  (
    await db.query<{ id: string }>(
      `select distinct l.id from application a join legal_hold l on l.released_at is null and (${covers})
       where a.number = any($1) order by l.id`,
      [numbers],
    )
  ).map((row) => row.id);
