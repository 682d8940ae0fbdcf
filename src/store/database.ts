/**
 * What the product asks of a database: PostgreSQL, wherever it runs. Everything in `store` is written against this and
 * knows nothing of drivers. Values come back the same from each: int8 as a number, timestamptz as a Date, jsonb parsed,
 * bytea as a Uint8Array.
 */
export interface Database {
  /** Runs one prepared statement with `$1…` parameters; never text put together from values. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Rows that a statement changed. */
  execute(text: string, values?: readonly unknown[]): Promise<number>;
  /**
   * All or nothing. Inside a transaction it is a savepoint. `opening` is a statement without parameters that is sent
   * together with `begin`. Statements within that are asked for at once run in that order, and may be sent together.
   */
  transaction<T>(work: (within: Database) => Promise<T>, opening?: string): Promise<T>;
}

export type DatabaseKind = 'server' | 'embedded' | 'pglite';

/** A database that is open. */
export interface Connection extends Database {
  readonly kind: DatabaseKind;
  /** Calls back for each NOTIFY on a channel, and once after a lost connection was made again. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  /** Several statements without parameters, as one migration is. */
  script(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A connection was lost or refused: the same may succeed later. Statements that failed for their content are not this. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** A unique key was taken. `constraint` is its name. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly constraint: string;

  constructor(constraint: string, options?: ErrorOptions) {
    super(`a row with this key exists (${constraint})`, options);
    this.constraint = constraint;
  }
}
