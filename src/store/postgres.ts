import { type ClientBase, type ClientConfig, Pool, type PoolClient } from 'pg';
import type { Log } from '../log.ts';
import type { Connection, DatabaseKind } from './database.ts';
import { failureOf, isStalePlan } from './driver/failure.ts';
import { createListener } from './driver/listener.ts';
import { type Answer, inOrder, type Session, transact } from './driver/session.ts';
import { createSharedListener } from './driver/shared-listener.ts';
import { createStatements } from './driver/statements.ts';
import { decoderOf, encode } from './driver/values.ts';

/** How long anything may take, in milliseconds; 0 is without end. */
export interface Patience {
  readonly statement: number;
  readonly lock: number;
  readonly idleInTransaction: number;
  readonly connect: number;
}

const usualPatience: Patience = { statement: 30_000, lock: 10_000, idleInTransaction: 60_000, connect: 10_000 };

export interface PostgresOptions {
  /** Where the server is: `connectionString`, or host and user. */
  readonly address: ClientConfig;
  readonly kind: DatabaseKind;
  readonly log: Log;
  readonly connections?: number;
  /** The database has one session: everything goes over one connection. */
  readonly single?: boolean;
  readonly patience?: Partial<Patience>;
  /** What is to be closed after the last connection, such as a server of ours. */
  readonly afterwards?: () => Promise<void>;
}

const configOf = ({ address, patience }: PostgresOptions): ClientConfig => {
  const { statement, lock, idleInTransaction, connect } = { ...usualPatience, ...patience };
  return {
    ...address,
    application_name: 'gatehouse',
    // Statements are short: compiling one, which a server does by default where it expects many rows, costs more than it saves.
    options: '-c timezone=UTC -c datestyle=ISO -c bytea_output=hex -c extra_float_digits=1 -c jit=off',
    statement_timeout: statement,
    lock_timeout: lock,
    idle_in_transaction_session_timeout: idleInTransaction,
    connectionTimeoutMillis: connect,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
};

const types = { getTypeParser: (type: number) => decoderOf(type) };

/** Without these a connection that is lost while nobody asks anything ends the process. */
const survive = (pool: Pool, log: Log): void => {
  pool.on('error', () => log.warn('an idle connection to the database was lost'));
  pool.on('connect', (client) => client.on('error', () => {}));
};

/** A pool of connections to PostgreSQL, wherever it runs. */
export const connectPostgres = (options: PostgresOptions): Connection => {
  const config = configOf(options);
  const statements = createStatements();
  const ask = async (to: Pool | PoolClient, text: string, values: readonly unknown[]): Promise<Answer> => {
    const name = statements.nameOf(text);
    const encoded = values.map(encode);
    try {
      const { rows, rowCount } = await to.query<object>({ text, values: encoded, types, ...(name && { name }) });
      return { rows, changed: rowCount ?? 0 };
    } catch (error) {
      if (isStalePlan(error)) {
        statements.forget();
        // Outside a transaction nothing has happened yet.
        if (to === pool) return ask(to, text, values);
      }
      throw failureOf(error);
    }
  };

  const shared = options.single ? createSharedListener((text) => ask(pool, text, [])) : undefined;
  const listener = shared ?? createListener(config, options.log);
  const size = options.single
    ? { max: 1, idleTimeoutMillis: 0, onConnect: (client: ClientBase) => shared?.adopt(client) }
    : { max: options.connections ?? 10, idleTimeoutMillis: 30_000, pipeline: true };
  const pool = new Pool({ ...config, ...size });
  survive(pool, options.log);

  const borrow = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw failureOf(error);
    });
    try {
      return await work(client);
    } finally {
      client.release(client.getTransactionStatus() !== 'I');
    }
  };
  const sendScript = async (client: PoolClient, text: string): Promise<void> => {
    try {
      await client.query(text);
    } catch (error) {
      throw failureOf(error);
    }
  };
  const runScript = async (client: PoolClient, text: string): Promise<void> => {
    try {
      await sendScript(client, text);
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    }
  };
  const end = async (): Promise<void> => {
    await listener.close();
    await pool.end();
    await options.afterwards?.();
  };

  let ended: Promise<void> | undefined;
  return {
    kind: options.kind,
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await ask(pool, text, values)).rows as Row[],
    execute: async (text, values = []) => (await ask(pool, text, values)).changed,
    transaction: (work, opening) =>
      borrow((client) => {
        const session: Session = {
          run: (text, values) => ask(client, text, values),
          script: (text) => sendScript(client, text),
        };
        return transact(options.single ? inOrder(session) : session, work, opening);
      }),
    script: (text) => borrow((client) => runScript(client, text)),
    listen: (channel, hear) => listener.listen(channel, hear),
    close() {
      ended ??= end();
      return ended;
    },
  };
};
