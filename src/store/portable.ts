import type { Vault } from '../vault/vault.ts';
import type { Connection, Database } from './database.ts';
import { type PortableTable, portableTables, type SealedField } from './portable-tables.ts';

/** A row in the words of the product: fields in camel case, sealed ones opened. Holds personal data. */
export type PortableRow = Readonly<Record<string, unknown>>;
type StoredRow = Readonly<Record<string, unknown>>;

const camel = (column: string): string => column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const fieldOf = (column: string, sealed: SealedField | undefined): string =>
  sealed?.as ?? camel(column.replace(/^sealed_/, ''));

/** `to_jsonb` writes bytes as `\x…`. */
const bytesOf = (value: unknown): Buffer => Buffer.from(String(value).slice(2), 'hex');
const bytesText = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

const opened = (
  vault: Vault,
  { kind, place }: SealedField,
  { row, value }: { row: StoredRow; value: unknown },
): unknown => {
  if (kind === 'bytes') return Buffer.from(vault.openBytes(bytesOf(value), place(row))).toString('base64');
  const text = vault.open(bytesOf(value), place(row));
  return kind === 'json' ? JSON.parse(text) : text;
};

const sealedAgain = (
  vault: Vault,
  { kind, place }: SealedField,
  { row, value }: { row: StoredRow; value: unknown },
): string => {
  if (kind === 'bytes') return bytesText(vault.sealBytes(Buffer.from(String(value), 'base64'), place(row)));
  return bytesText(vault.seal(kind === 'json' ? JSON.stringify(value) : String(value), place(row)));
};

const present = (value: unknown): boolean => value !== null && value !== undefined;

const toPortable = (vault: Vault, table: PortableTable, row: StoredRow): PortableRow =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      const sealed = table.sealed?.[column];
      if (sealed?.kind === 'withheld') return [];
      const open = sealed !== undefined && present(value);
      return [[fieldOf(column, sealed), open ? opened(vault, sealed, { row, value }) : value]];
    }),
  );

interface Column {
  readonly name: string;
  /** JSON that is always there, if only as the value null, which a file cannot tell from nothing. */
  readonly always: boolean;
}

/** Columns of a table, in order, as the database has them. */
const columnsOf = (db: Database, table: string): Promise<readonly Column[]> =>
  db.query<{ name: string; always: boolean }>(
    `select attname::text as name, atttypid = 'jsonb'::regtype and attnotnull as always from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );

const fromPortable = (
  vault: Vault,
  table: PortableTable,
  { columns, row }: { readonly columns: readonly string[]; readonly row: PortableRow },
): StoredRow => {
  const values = columns.map((column) => [column, row[fieldOf(column, table.sealed?.[column])] ?? null] as const);
  const plain = Object.fromEntries(values.filter(([column]) => table.sealed?.[column] === undefined));
  return Object.fromEntries(
    values.map(([column, given]) => {
      const sealed = table.sealed?.[column];
      const value = sealed?.kind === 'withheld' ? sealed.instead : given;
      const seal = sealed !== undefined && present(value);
      return [column, seal ? sealedAgain(vault, sealed, { row: plain, value }) : (value ?? null)];
    }),
  );
};

/** Tables so that what a row refers to comes before it. */
export const tablesInOrder = async (db: Database): Promise<readonly PortableTable[]> => {
  const references = await db.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
     from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  );
  const ordered: PortableTable[] = [];
  let left: readonly PortableTable[] = portableTables;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ table }) => table));
    const next = left.filter(({ table }) => !references.some(({ from, to }) => from === table && waiting.has(to)));
    if (next.length === 0) throw new Error(`these tables refer to each other: ${[...waiting].join(', ')}`);
    ordered.push(...next);
    left = left.filter((table) => !next.includes(table));
  }
  return ordered;
};

const FEW = 20;
const MANY = 500;

/** All rows of a table, in the words of the product, a page at a time. Called inside one transaction for all tables. */
export async function* exportRows(db: Database, vault: Vault, table: PortableTable): AsyncGenerator<PortableRow> {
  const condition = table.where === undefined ? '' : `where ${table.where}`;
  await db.execute(
    `declare portable no scroll cursor for select to_jsonb(it) as row from ${table.table} it ${condition}`,
  );
  try {
    for (;;) {
      const page = await db.query<{ row: StoredRow }>(`fetch ${table.large === true ? FEW : MANY} from portable`);
      if (page.length === 0) break;
      for (const { row } of page) yield toPortable(vault, table, row);
    }
  } finally {
    await db.execute('close portable');
  }
}

/** Adds rows that {@link exportRows} gave, sealed with the keys of this database. */
export const importRows = async (
  db: Database,
  vault: Vault,
  { table, rows }: { readonly table: PortableTable; readonly rows: readonly PortableRow[] },
): Promise<void> => {
  const found = await columnsOf(db, table.table);
  const columns = found.map(({ name }) => name);
  const stored = rows.map((row) => fromPortable(vault, table, { columns, row }));
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = found.map(({ name, always }) => (always ? `coalesce("${name}", 'null')` : `"${name}"`)).join(', ');
  await db.execute(
    `insert into ${table.table} (${names}) overriding system value
     select ${values} from jsonb_populate_recordset(null::${table.table}, $1::text::jsonb)`,
    [JSON.stringify(stored)],
  );
};

/** Whether nothing has happened here: no application, nobody signed up, nothing on the log. */
export const isEmptySystem = async (db: Database): Promise<boolean> => {
  const [row] = await db.query<{ used: boolean }>(
    `select exists (select from application) or exists (select from account) or exists (select from audit_entry) as used`,
  );
  return row?.used !== true;
};

/** Takes out what migrations and a first start put into an otherwise empty system. */
export const clearForImport = async (db: Database): Promise<void> => {
  for (const { table, kept } of [...(await tablesInOrder(db))].reverse())
    if (kept !== 'append-only') await db.execute(`delete from ${table}`);
};

/** Where sequences stand, so that numbers go on after an import. */
export const sequencesOf = async (db: Database): Promise<Record<string, number>> => {
  const rows = await db.query<{ name: string; value: number }>(
    `select sequencename::text as name, last_value as value from pg_sequences
     where schemaname = current_schema() and last_value is not null`,
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};

/** Sets sequences that exist here. */
export const setSequences = async (db: Database, values: Readonly<Record<string, number>>): Promise<void> => {
  await db.query(
    `select setval(format('%I', it.name)::regclass, it.value) from unnest($1::text[], $2::bigint[]) as it (name, value)
     join pg_sequences on sequencename = it.name and schemaname = current_schema()`,
    [Object.keys(values), Object.values(values)],
  );
};

/** The newest migration, which an export and the system that takes it must share. */
export const schemaVersion = async (db: Database): Promise<number> => {
  const [row] = await db.query<{ id: number }>('select max(id) as id from schema_migration');
  return row?.id ?? 0;
};

/** Takes the schema itself out of an empty system, for a restore that brings its own. Returns whether it was empty. */
export const dropEmptySystem = async (db: Connection): Promise<boolean> => {
  if (!(await isEmptySystem(db))) return false;
  await db.script('begin; drop schema public cascade; create schema public; commit');
  return true;
};
