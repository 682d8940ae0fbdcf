import type { IndicatorKind } from '../engine/links/indicator-kinds.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** Who may be told: the Traffic Light Protocol 2.0 of FIRST. */
export const tlpMarks = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export type Tlp = (typeof tlpMarks)[number];

export interface NewIndicator {
  readonly id: string;
  readonly kind: IndicatorKind;
  /** In its one spelling. */
  readonly value: string;
  /** Keys as the engine makes them: kept sealed, and blinded for look-ups. */
  readonly hashes: readonly number[];
  readonly mark: number;
  readonly source: string;
  /** Percent. */
  readonly confidence: number;
  readonly tlp: Tlp;
  readonly expiresAt: Date | null;
  readonly note: string | null;
  /** The application that it was taken from: it is erased with it. */
  readonly application: number | null;
  readonly addedBy: string;
  readonly addedAt: Date;
}

export interface StoredIndicator extends Omit<NewIndicator, 'hashes' | 'mark'> {
  readonly withdrawnAt: Date | null;
  /** Applications found with it so far. */
  readonly matches: number;
}

interface Row {
  id: string;
  kind: IndicatorKind;
  sealed_value: Uint8Array;
  source: string;
  confidence: number;
  tlp: Tlp;
  expires_at: Date | null;
  sealed_note: Uint8Array | null;
  application: number | null;
  added_by: string;
  added_at: Date;
  withdrawn_at: Date | null;
  matches: number;
}

const placeOf = (column: string, id: string): string => `indicator.${column}:${id}`;

/** Keeps indicators; those whose value is listed already are left out. Gives the ids that are new. */
export const addIndicators = async (db: Database, vault: Vault, given: readonly NewIndicator[]): Promise<string[]> => {
  const hashes = vault.blind(given.flatMap((it) => it.hashes));
  const marks = vault.blind(given.map((it) => it.mark));
  let from = 0;
  const own = given.map((it) => {
    const list = hashes.slice(from, from + it.hashes.length);
    from += it.hashes.length;
    return `{${list.join(',')}}`;
  });
  const rows = await db.query<{ id: string }>(
    `insert into indicator (id, kind, sealed_value, mark, hashes, source, confidence, tlp, expires_at, sealed_note,
       application, added_by, added_at)
     select id, kind, sealed_value, mark, hashes::bigint[], source, confidence, tlp, expires_at, sealed_note,
       application, added_by, added_at
     from unnest($1::text[], $2::text[], $3::bytea[], $4::bigint[], $5::text[], $6::text[], $7::smallint[], $8::text[],
       $9::timestamptz[], $10::bytea[], $11::integer[], $12::text[], $13::timestamptz[])
       as t (id, kind, sealed_value, mark, hashes, source, confidence, tlp, expires_at, sealed_note, application,
         added_by, added_at)
     on conflict (mark) where withdrawn_at is null do nothing
     returning id`,
    [
      given.map((it) => it.id),
      given.map((it) => it.kind),
      given.map((it) => vault.seal(JSON.stringify([it.value, ...it.hashes]), placeOf('value', it.id))),
      marks,
      own,
      given.map((it) => it.source),
      given.map((it) => it.confidence),
      given.map((it) => it.tlp),
      given.map((it) => it.expiresAt),
      given.map((it) => (it.note === null ? null : vault.seal(it.note, placeOf('note', it.id)))),
      given.map((it) => it.application),
      given.map((it) => it.addedBy),
      given.map((it) => it.addedAt),
    ],
  );
  return rows.map((row) => row.id);
};

const columns = `i.id, i.kind, i.sealed_value, i.source, i.confidence, i.tlp, i.expires_at, i.sealed_note, i.application,
  i.added_by, i.added_at, i.withdrawn_at,
  (select count(distinct m.application) from indicator_match m where m.indicator = i.id)::integer as matches`;

const openValue = (vault: Vault, { id, sealed_value }: Pick<Row, 'id' | 'sealed_value'>): [string, ...number[]] =>
  JSON.parse(vault.open(sealed_value, placeOf('value', id)));

const read = (vault: Vault, row: Row): StoredIndicator => ({
  id: row.id,
  kind: row.kind,
  value: openValue(vault, row)[0],
  source: row.source,
  confidence: row.confidence,
  tlp: row.tlp,
  expiresAt: row.expires_at,
  note: row.sealed_note === null ? null : vault.open(row.sealed_note, placeOf('note', row.id)),
  application: row.application,
  addedBy: row.added_by,
  addedAt: row.added_at,
  withdrawnAt: row.withdrawn_at,
  matches: row.matches,
});

export interface IndicatorPage {
  readonly kind: IndicatorKind | undefined;
  readonly withdrawn: boolean;
  /** Only those that expire after one time, where it is given, and until another. */
  readonly expires: readonly [after: Date | null, until: Date] | undefined;
  /** The last one of the page before. */
  readonly before: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** Indicators, the latest first. */
export const listIndicators = async (
  db: Database,
  vault: Vault,
  { kind, withdrawn, expires, before, limit }: IndicatorPage,
): Promise<StoredIndicator[]> => {
  const rows = await db.query<Row>(
    `select ${columns} from indicator i
     where ($1::text is null or i.kind = $1) and ($2 or i.withdrawn_at is null)
       and ($3::timestamptz is null or (i.added_at, i.id) < ($3, $4::text))
       and ($6::timestamptz is null or i.expires_at <= $6) and ($5::timestamptz is null or i.expires_at > $5)
     order by i.added_at desc, i.id desc limit $7`,
    [
      kind ?? null,
      withdrawn,
      before?.at ?? null,
      before?.id ?? null,
      expires?.[0] ?? null,
      expires?.[1] ?? null,
      limit,
    ],
  );
  return rows.map((row) => read(vault, row));
};

/** Some indicators by their ids; those that are not there are left out. */
export const findIndicators = async (db: Database, vault: Vault, ids: readonly string[]): Promise<StoredIndicator[]> =>
  (await db.query<Row>(`select ${columns} from indicator i where i.id = any($1)`, [ids])).map((row) =>
    read(vault, row),
  );

/** Takes an indicator out of use. False when it was so already, or never was. */
export const withdrawIndicator = async (
  db: Database,
  { id, by, at }: { readonly id: string; readonly by: string; readonly at: Date },
): Promise<boolean> =>
  (await db.execute(
    'update indicator set withdrawn_by = $2, withdrawn_at = $3 where id = $1 and withdrawn_at is null',
    [id, by, at],
  )) > 0;

export interface IndicatorToSearch {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly value: string;
  /** Keys as the engine makes them. */
  readonly hashes: readonly number[];
}

/** Indicators in use, out of some, as a search needs them. */
export const indicatorsToSearch = async (
  db: Database,
  vault: Vault,
  ids: readonly string[],
  now: Date,
): Promise<IndicatorToSearch[]> => {
  const rows = await db.query<Pick<Row, 'id' | 'kind' | 'sealed_value'>>(
    `select id, kind, sealed_value from indicator
     where id = any($1) and withdrawn_at is null and (expires_at is null or expires_at > $2) order by id`,
    [ids, now],
  );
  return rows.map((row) => {
    const [value, ...hashes] = openValue(vault, row);
    return { id: row.id, kind: row.kind, value, hashes };
  });
};
