import type { Result } from '../engine/contract/result.ts';
import { nameKeys } from '../engine/links/name-keys.ts';
import type { Traces } from '../engine/links/traces.ts';
import type { Packed } from '../vault/packed.ts';
import type { Vault } from '../vault/vault.ts';
import { type Headline, headlinePlace, payloadPlace, resultPlace } from './applications.ts';
import type { Database } from './database.ts';
import { base64 } from './link-memory/encoding.ts';
import { sealIdentity } from './link-memory/identity.ts';

/** One application with what it came to, ready to be kept. */
export interface ToKeep {
  readonly number: number;
  readonly reference: string;
  readonly source: string;
  readonly version: number;
  readonly receivedAt: Date;
  readonly job: string | null;
  readonly tier: string;
  readonly person: number;
  readonly own: number;
  readonly total: number;
  readonly traces: Traces;
  readonly headline: Headline;
  readonly result: Result;
  /** The result as JSON. */
  readonly packedResult: Packed;
  /** The application as it was sent, as JSON, and a digest of it that tells a repeat from a correction. */
  readonly payload: Packed;
  readonly fingerprint: string;
  readonly cause: 'received' | 'corrected' | 'retro' | 'decided';
}

const bytes = (value: Uint8Array | null): string | null => (value === null ? null : base64(value));

/** As the database writes an array of numbers. */
export const blindedNameKeys = (vault: Vault, { name }: Pick<Traces, 'name'>): string =>
  `{${vault.blind(nameKeys(name)).join(',')}}`;

/** Fresh ids for screenings, ascending. */
export const screeningIds = async (db: Database, count: number): Promise<readonly number[]> => {
  const rows = await db.query<{ id: number }>(`select nextval('screening_id') as id from generate_series(1, $1::int)`, [
    count,
  ]);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
};

/** Writes applications, their versions and what they came to under these ids of screenings, in one statement. */
export const saveApplications = async (
  db: Database,
  vault: Vault,
  kept: readonly ToKeep[],
  { at, screenings }: { readonly at: Date; readonly screenings: readonly number[] },
): Promise<void> => {
  if (kept.length === 0) return;
  await db.execute(
    `with fresh as (
       select * from unnest(
         $1::int4[], $2::text[], $3::text[], $4::int4[], ($5::text[])::timestamptz[], $6::text[], $7::text[], $8::int4[],
         $9::float8[], $10::float8[], $11::text[], $12::text[], $13::text[], $14::int8[], $15::text[], $16::float8[],
         $17::float8[], $18::int4[], $19::text[], $20::text[], $21::text[], $22::text[], $23::text[], $24::text[],
         $25::text[], $26::text[], $28::text[])
       as it (number, reference, source, version, received_at, job, tier, person, own, total, identity, signature,
              headline, screening, band, bits, probability, links, campaign, fingerprint, payload, cause, engine, weights,
              policy, result, name_keys)
     ),
     applications as (
       insert into application (number, reference, source, version, received_at, job, tier, person, own, total,
         sealed_identity, signature, sealed_headline, screening, band, bits, probability, links, campaign, name_keys)
       select number, reference, source, version, received_at, job, tier, person, own, total, decode(identity, 'base64'),
         decode(signature, 'base64'), decode(headline, 'base64'), screening, band, bits, probability, links, campaign,
         name_keys::int8[]
       from fresh
       on conflict (number) do update set version = excluded.version, received_at = excluded.received_at,
         job = excluded.job, tier = excluded.tier, own = excluded.own, total = excluded.total,
         sealed_identity = excluded.sealed_identity, signature = excluded.signature,
         sealed_headline = excluded.sealed_headline, screening = excluded.screening, band = excluded.band,
         bits = excluded.bits, probability = excluded.probability, links = excluded.links, campaign = excluded.campaign,
         name_keys = excluded.name_keys
       returning number
     ),
     versions as (
       insert into application_version (application, version, kept_at, fingerprint, sealed_payload)
       select number, version, $27::timestamptz, fingerprint, decode(payload, 'base64') from fresh
       on conflict do nothing
     )
     insert into screening (id, application, version, cause, at, band, bits, probability, engine, weights, policy,
       sealed_result)
     select screening, number, version, cause, $27::timestamptz, band, bits, probability, engine, weights, policy,
       decode(result, 'base64')
     from fresh where number in (select number from applications)`,
    [
      kept.map((it) => it.number),
      kept.map((it) => it.reference),
      kept.map((it) => it.source),
      kept.map((it) => it.version),
      kept.map((it) => it.receivedAt.toISOString()),
      kept.map((it) => it.job),
      kept.map((it) => it.tier),
      kept.map((it) => it.person),
      kept.map((it) => it.own),
      kept.map((it) => it.total),
      kept.map((it) => base64(sealIdentity(vault, it.number, it.traces))),
      kept.map(({ traces }) => bytes(traces.signature === null ? null : Uint8Array.from(traces.signature))),
      kept.map((it) => base64(vault.seal(JSON.stringify(it.headline), headlinePlace(it.number)))),
      screenings,
      kept.map(({ result }) => result.band),
      kept.map(({ result }) => result.bits),
      kept.map(({ result }) => result.probability),
      kept.map(({ result }) => result.links.length + result.linksLeftOut),
      kept.map(({ result }) => result.campaign?.id ?? null),
      kept.map((it) => it.fingerprint),
      kept.map((it) => base64(vault.seal(it.payload, payloadPlace(it.number, it.version)))),
      kept.map((it) => it.cause),
      kept.map(({ result }) => result.engine.version),
      kept.map(({ result }) => result.engine.weights),
      kept.map(({ result }) => result.engine.policy),
      kept.map((it, index) => base64(vault.seal(it.packedResult, resultPlace(screenings[index] ?? 0)))),
      at,
      kept.map(({ traces }) => blindedNameKeys(vault, traces)),
    ],
  );
};
