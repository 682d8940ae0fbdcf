import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';
import { bodyPlace } from './received-hooks.ts';

/** What names somebody in the deliveries of a source: ids as the tracking system gives them, and mailboxes. */
interface Named {
  readonly source: string;
  /** Ids of erased applications. */
  readonly applications: ReadonlySet<string>;
  /** Ids of the candidates and mailboxes, in lower case. */
  readonly candidates: ReadonlySet<string>;
}

/** Every text and number that stands in a delivery, in lower case; a body that cannot be read counts as one text. */
const valuesIn = (body: string): ReadonlySet<string> => {
  const found = new Set<string>();
  try {
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === 'string' || typeof value === 'number') found.add(String(value).toLowerCase());
      return null;
    });
  } catch {
    for (const [word] of body.toLowerCase().matchAll(/[^\s"'<>,;:&=?()[\]{}]+/g)) found.add(word);
  }
  return found;
};

interface Kept {
  readonly id: number;
  readonly connector: string;
  readonly key: Uint8Array;
  readonly state: string;
  readonly sealed: Uint8Array;
}

const AT_ONCE = 20;

/**
 * Forgets bodies of deliveries that failed, and may be tried again, where they name an erased application, its candidate or a
 * mailbox; of those that wait, where they name the application itself. Gives how many. A body is sealed, so each is opened.
 */
export const forgetHooksNaming = async (
  db: Database,
  vault: Vault,
  { source, applications, candidates }: Named,
  at: Date,
): Promise<number> => {
  const forgotten: number[] = [];
  for (let after = 0; ; ) {
    const rows = await db.query<Kept>(
      `select h.id, h.connector, h.key, h.state, h.sealed_body as sealed
         from received_hook h join connector c on c.id = h.connector
        where c.source = $1 and h.sealed_body is not null and h.state in ('failed', 'waiting') and h.id > $2
        order by h.id limit $3 for update of h`,
      [source, after, AT_ONCE],
    );
    for (const { id, connector, key, state, sealed } of rows) {
      const body = Buffer.from(vault.openBytes(sealed, bodyPlace(connector, key))).toString('utf8');
      const values = valuesIn(body);
      const isNamed = (name: string): boolean => values.has(name.toLowerCase());
      if ([...applications].some(isNamed) || (state === 'failed' && [...candidates].some(isNamed))) forgotten.push(id);
      after = id;
    }
    if (rows.length < AT_ONCE) break;
  }
  if (forgotten.length === 0) return 0;
  return db.execute(
    `update received_hook set sealed_body = null, state = 'failed', reason = 'erased', ended_at = coalesce(ended_at, $2)
      where id = any($1::int8[])`,
    [forgotten, at],
  );
};

/** How the tracking systems know applications that are about to be erased. */
export const candidatesOf = (
  db: Database,
  numbers: readonly number[],
): Promise<
  readonly {
    readonly number: number;
    readonly reference: string;
    readonly source: string;
    readonly candidate: string | null;
  }[]
> =>
  db.query(
    `select a.number, a.reference, a.source, t.candidate from application a
       left join ats_application t on t.reference = a.reference where a.number = any($1::int4[])`,
    [numbers],
  );
