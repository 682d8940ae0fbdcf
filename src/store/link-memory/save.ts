import type { Group } from '../../engine/campaigns/group.ts';
import type { ValueRow } from '../../engine/links/known-values.ts';
import type { RawTie } from '../../engine/links/pair.ts';
import { verdictOf } from '../../engine/links/settled.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Database } from '../database.ts';
import { sealTies } from './campaigns.ts';
import { base64, encodeMembers, encodePostings } from './encoding.ts';

/** What linking changed about values, texts and the number of people. */
export interface ChangedSurroundings {
  readonly values: Iterable<readonly [hash: number, row: ValueRow]>;
  readonly buckets: Iterable<readonly [key: number, members: readonly number[]]>;
  readonly people: number;
}

/** Writes changed values and buckets in one statement, in the order of their keys. */
export const saveSurroundings = async (
  db: Database,
  vault: Vault,
  { values, buckets, people }: ChangedSurroundings,
): Promise<void> => {
  const changed = [...values];
  const blinded = vault.blind(changed.map(([hash]) => hash));
  const rows = changed.map(([, row], index) => ({ row, hash: blinded[index] ?? 0 })).sort((a, b) => a.hash - b.hash);
  const members = [...buckets].sort(([a], [b]) => a - b);
  await db.execute(
    `with kept_values as (
       insert into link_value (hash, people, first_at, last_at, postings)
       select hash, people, first_at, last_at, decode(postings, 'base64')
         from unnest($1::int8[], $2::int4[], $3::int8[], $4::int8[], $5::text[])
           as it (hash, people, first_at, last_at, postings)
       on conflict (hash) do update set people = excluded.people, first_at = excluded.first_at,
         last_at = excluded.last_at, postings = excluded.postings
     ),
     kept_texts as (
       insert into text_bucket (key, members)
       select key, decode(members, 'base64') from unnest($6::int4[], $7::text[]) as it (key, members)
       on conflict (key) do update set members = excluded.members
     )
     update link_state set people = $8`,
    [
      rows.map(({ hash }) => hash),
      rows.map(({ row }) => row.people),
      rows.map(({ row }) => row.first),
      rows.map(({ row }) => row.last),
      rows.map(({ row }) => base64(encodePostings(row.postings))),
      members.map(([key]) => key),
      members.map(([, numbers]) => base64(encodeMembers(numbers))),
      people,
    ],
  );
};

export interface NewEdge {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly second: number;
  readonly bits: number;
  readonly ties: readonly RawTie[];
}

export const saveEdges = async (db: Database, vault: Vault, edges: readonly NewEdge[]): Promise<void> => {
  if (edges.length === 0) return;
  await db.execute(
    `insert into campaign_edge (low, high, first, second, bits, ties, sealed_ties)
     select low, high, first, second, bits, ties::jsonb, decode(sealed, 'base64')
       from unnest($1::int4[], $2::int4[], $3::int4[], $4::int4[], $5::float8[], $6::text[], $7::text[])
         as it (low, high, first, second, bits, ties, sealed)
     on conflict (low, high) do update set first = excluded.first, second = excluded.second, bits = excluded.bits,
       ties = excluded.ties, sealed_ties = excluded.sealed_ties`,
    [
      edges.map((it) => it.low),
      edges.map((it) => it.high),
      edges.map((it) => it.first),
      edges.map((it) => it.second),
      edges.map((it) => it.bits),
      edges.map(({ ties }) => JSON.stringify(ties.map(({ kind, bits }) => [kind, bits]))),
      edges.map((it) => base64(sealTies(vault, it, it.ties))),
    ],
  );
};

/** Verdicts of people, by number of the first application: 0 none, 1 fraud, 2 genuine. */
export const saveVerdicts = async (db: Database, verdicts: ReadonlyMap<number, number>): Promise<void> => {
  if (verdicts.size === 0) return;
  await db.execute(
    `update application set verdict = it.verdict
       from unnest($1::int4[], $2::int2[]) as it (person, verdict) where application.number = it.person`,
    [[...verdicts.keys()], [...verdicts.values()]],
  );
};

/** Whether the memory holds the person behind an application for a confirmed fraud. */
export const countsAsFraud = async (db: Database, application: number): Promise<boolean> => {
  const [row] = await db.query<{ verdict: number }>(
    `select person.verdict from application it join application person on person.number = it.person
     where it.number = $1`,
    [application],
  );
  return verdictOf(row?.verdict ?? 0) === 'fraud';
};

export interface ChangedCampaigns {
  /** As they are now, whole. */
  readonly groups: readonly Group[];
  /** Ids of those that are none any more. */
  readonly ended: readonly string[];
  readonly at: Date;
}

export const saveCampaigns = async (db: Database, { groups, ended, at }: ChangedCampaigns): Promise<void> => {
  if (groups.length + ended.length === 0) return;
  const ids = groups.map(({ id }) => id);
  const away = [
    db.execute('delete from campaign_member where campaign = any($1::text[])', [[...ids, ...ended]]),
    db.execute('update campaign set ended_at = $2, changed_at = $2 where id = any($1::text[])', [ended, at]),
  ];
  await Promise.all(groups.length === 0 ? away : [...away, ...saveGroups(db, groups, at)]);
};

/** Statements in this order: members name their campaign. */
const saveGroups = (db: Database, groups: readonly Group[], at: Date): Promise<unknown>[] => {
  const members = groups.flatMap(({ id, members: of }) => [...of.values()].map((member) => ({ id, ...member })));
  return [
    db.execute(
      `insert into campaign (id, former_ids, opened_at, changed_at)
     select id, coalesce(string_to_array(nullif(former, ''), ' '), '{}'), $3, $3
       from unnest($1::text[], $2::text[]) as it (id, former)
     on conflict (id) do update set former_ids = excluded.former_ids, changed_at = excluded.changed_at, ended_at = null`,
      [groups.map(({ id }) => id), groups.map(({ formerIds }) => formerIds.join(' ')), at],
    ),
    db.execute(
      `insert into campaign_member (person, campaign, membership, bits)
     select * from unnest($1::int4[], $2::text[], $3::text[], $4::float8[])
     on conflict (person) do update set campaign = excluded.campaign, membership = excluded.membership, bits = excluded.bits`,
      [
        members.map((it) => it.person),
        members.map((it) => it.id),
        members.map((it) => it.membership),
        members.map((it) => it.bits),
      ],
    ),
  ];
};
