import type { Database } from './database.ts';

/** A key as it is stored: wrapped, with the name of the master key that opens it. */
export interface WrappedKey {
  readonly number: number;
  readonly wrapped: Uint8Array;
  readonly wrappedBy: string;
}

export interface StoredKey extends WrappedKey {
  readonly createdAt: Date;
  /** New values are sealed under it from then on, when every process has learned of it. */
  readonly usableFrom: Date;
  /** Values sealed under it so far, as far as processes have told. */
  readonly uses: number;
}

/** All keys, oldest first. */
export const readDataKeys = (db: Database): Promise<StoredKey[]> =>
  db.query<StoredKey>(
    `select number, wrapped, wrapped_by as "wrappedBy", created_at as "createdAt", usable_from as "usableFrom", uses
     from data_key order by number`,
  );

/** Adds keys whose numbers are free; of two processes that add the same number, the first wins. */
export const addDataKeys = (
  db: Database,
  keys: readonly WrappedKey[],
  { at, usableFrom }: { readonly at: Date; readonly usableFrom: Date },
): Promise<number> =>
  db.execute(
    `insert into data_key (number, wrapped, wrapped_by, created_at, usable_from)
     select number, wrapped, wrapped_by, $4, $5
     from unnest($1::integer[], $2::bytea[], $3::text[]) as new (number, wrapped, wrapped_by)
     on conflict (number) do nothing`,
    [
      keys.map(({ number }) => number),
      keys.map(({ wrapped }) => wrapped),
      keys.map((key) => key.wrappedBy),
      at,
      usableFrom,
    ],
  );

/** Replaces the wrapping of keys; what they are stays. */
export const rewrapDataKeys = (db: Database, keys: readonly WrappedKey[]): Promise<number> =>
  db.execute(
    `update data_key set wrapped = new.wrapped, wrapped_by = new.wrapped_by
     from unnest($1::integer[], $2::bytea[], $3::text[]) as new (number, wrapped, wrapped_by)
     where data_key.number = new.number`,
    [keys.map(({ number }) => number), keys.map(({ wrapped }) => wrapped), keys.map((key) => key.wrappedBy)],
  );

/** Adds to the uses of each key. */
export const countKeyUses = (db: Database, counts: ReadonlyMap<number, number>): Promise<number> =>
  db.execute(
    `update data_key set uses = data_key.uses + new.uses
     from unnest($1::integer[], $2::bigint[]) as new (number, uses)
     where data_key.number = new.number`,
    [[...counts.keys()], [...counts.values()]],
  );
