import type { Database } from '../database.ts';

/** A table as a backup sees it. Columns that the database computes are not kept: it computes them again. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly types: readonly string[];
}

export interface Sequence {
  readonly name: string;
  readonly last: number;
  /** Whether `last` was handed out already. */
  readonly called: boolean;
}

/** An identifier as it stands in a statement. Names come from the catalogue of the database, never from outside. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const listTables = (db: Database): Promise<Table[]> =>
  db.query(
    `select c.relname::text as name,
       coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attname is not null), '{}') as columns,
       coalesce(array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) filter (where a.attname is not null), '{}')
         as types
     from pg_class c
     left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
     group by c.oid, c.relname
     order by c.relname collate "C"`,
  );

export const listSequences = async (db: Database): Promise<Sequence[]> => {
  const names = await db.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname collate "C"`,
  );
  const found: Sequence[] = [];
  for (const { name } of names) {
    const [state] = await db.query<Omit<Sequence, 'name'>>(
      `select last_value as last, is_called as called from ${quoted(name)}`,
    );
    if (state !== undefined) found.push({ name, ...state });
  }
  return found;
};
