import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silent } from '../../log.ts';
import type { Connection, DatabaseKind } from '../database.ts';
import { openPglite } from '../pglite/open.ts';
import { connectPostgres } from '../postgres.ts';
import { serverAddress } from '../server-address.ts';
import { testDatabase } from './database.ts';
import { startSystemServer, systemBinaries } from './system-server.ts';

/** A way to get an empty database of one kind. */
export interface Kind {
  readonly kind: DatabaseKind;
  /** Why it cannot be had here; undefined when it can. */
  readonly absent: string | undefined;
  open(): Promise<Connection>;
}

const openOnServer = async (url: string, stop: () => Promise<void>): Promise<Connection> => {
  const connection = connectPostgres({ address: await serverAddress(url, silent), kind: 'server', log: silent });
  await connection.script('drop schema public cascade; create schema public');
  return {
    ...connection,
    async close() {
      await connection.close();
      await stop();
    },
  };
};

const given = process.env['DATABASE_URL_TEST'];
const installed = systemBinaries();

const server: Kind = {
  kind: 'server',
  absent:
    given === undefined && installed === undefined
      ? 'no DATABASE_URL_TEST and no PostgreSQL 15 or later in /usr/lib/postgresql'
      : undefined,
  async open() {
    if (given !== undefined) return openOnServer(given, async () => {});
    const started = await startSystemServer(installed ?? '');
    return openOnServer(started.url, started.stop);
  },
};

const embedded: Kind = { kind: 'embedded', absent: undefined, open: () => testDatabase([]) };

const pglite: Kind = {
  kind: 'pglite',
  absent: undefined,
  async open() {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'gatehouse-pglite-'));
    const connection = await openPglite({ dataDirectory, log: silent });
    return {
      ...connection,
      async close() {
        await connection.close();
        await rm(dataDirectory, { recursive: true, force: true });
      },
    };
  },
};

export const kinds: readonly Kind[] = [embedded, pglite, server];
