import type { Result } from '../engine/contract/result.ts';
import type { Vault } from '../vault/vault.ts';
import { type Headline, headlinePlace, resultPlace } from './applications.ts';
import type { Database } from './database.ts';
import { base64 } from './link-memory/encoding.ts';
import { screeningIds } from './save-applications.ts';

/** A stored result under other weights: the application itself stays as it is. */
export interface Reweighed {
  readonly number: number;
  readonly version: number;
  readonly own: number;
  readonly total: number;
  readonly headline: Headline;
  readonly result: Result;
}

/** Keeps results beside the old ones, which stay for replay. Returns the ids of the screenings, in order. */
export const saveReweighed = async (
  db: Database,
  vault: Vault,
  rows: readonly Reweighed[],
  at: Date,
): Promise<readonly number[]> => {
  if (rows.length === 0) return [];
  const ids = await screeningIds(db, rows.length);
  const results = rows.map(({ result }) => result);
  await db.execute(
    `with fresh as (
       select * from unnest($1::bigint[], $2::integer[], $3::integer[], $4::text[], $5::float8[], $6::float8[],
         $7::text[], $8::text[], $9::text[], $10::text[], $11::float8[], $12::float8[], $13::text[])
       as t (id, number, version, band, bits, probability, engine, weights, policy, result, own, total, headline)
     ), changed as (
       update application a set screening = f.id, band = f.band, bits = f.bits, probability = f.probability,
         own = f.own, total = f.total, sealed_headline = decode(f.headline, 'base64')
       from fresh f where a.number = f.number
     )
     insert into screening (id, application, version, cause, at, band, bits, probability, engine, weights, policy,
       sealed_result)
     select id, number, version, 'retro', $14::timestamptz, band, bits, probability, engine, weights, policy,
       decode(result, 'base64')
     from fresh`,
    [
      ids,
      rows.map((it) => it.number),
      rows.map((it) => it.version),
      results.map((it) => it.band),
      results.map((it) => it.bits),
      results.map((it) => it.probability),
      results.map((it) => it.engine.version),
      results.map((it) => it.engine.weights),
      results.map((it) => it.engine.policy),
      results.map((it, index) => base64(vault.seal(JSON.stringify(it), resultPlace(ids[index] ?? 0)))),
      rows.map((it) => it.own),
      rows.map((it) => it.total),
      rows.map((it) => base64(vault.seal(JSON.stringify(it.headline), headlinePlace(it.number)))),
      at,
    ],
  );
  return ids;
};
