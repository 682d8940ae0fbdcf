import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Log, LogFields } from '../log.ts';
import { Unreachable } from './database.ts';
import { accountFor } from './embedded/account.ts';
import { type OpenOptions, openDatabase, UnsuitableDatabase } from './open.ts';
import { pgliteWarning } from './pglite/open.ts';
import { serverAddress } from './server-address.ts';
import { isRoot, temporaryFolder } from './testing/folder.ts';
import { type SystemServer, startSystemServer, systemBinaries } from './testing/system-server.ts';

const folder = temporaryFolder();
const warnings: string[] = [];
const note = (event: string, _fields?: LogFields): void => {
  warnings.push(event);
};
const log: Log = { info: () => {}, warn: note, error: note };
const open = (name: string, more: Partial<OpenOptions> = {}) =>
  openDatabase({ dataDirectory: join(folder, name), log, ...more });

describe('opening the database of a data directory', () => {
  it('gives PostgreSQL with every migration', async () => {
    const db = await open('plain');
    expect(db.kind).toBe('embedded');
    expect(await db.query('select count(*) > 0 as migrated from schema_migration')).toEqual([{ migrated: true }]);
    await db.close();
    await expect(open('plain', { preferred: 'pglite' })).rejects.toThrow(UnsuitableDatabase);
  });

  it('falls back to PGlite with a word of warning, and stays with it', async () => {
    if (!isRoot) return;
    mkdirSync(join(folder, 'locked'), { mode: 0o700 });
    const name = join('locked', 'data');
    await expect(open(name, { preferred: 'embedded' })).rejects.toThrow(/may not enter/);
    warnings.length = 0;
    const db = await open(name);
    expect(db.kind).toBe('pglite');
    expect(warnings).toEqual([pgliteWarning]);
    await expect(open(name)).rejects.toThrow(/one process at a time/);
    await db.close();
    await expect(open(name, { preferred: 'embedded' })).rejects.toThrow(/kind pglite/);
  });
});

const installed = systemBinaries();
if (installed === undefined)
  process.stdout.write('skipped: a server: no PostgreSQL 15 or later in /usr/lib/postgresql\n');

describe.skipIf(installed === undefined)('opening a server', () => {
  let server: SystemServer;
  const certificate = join(folder, 'server.crt');
  const key = join(folder, 'server.key');
  const made =
    spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ]).status === 0;
  if (!made) process.stdout.write('skipped: TLS to a server: no openssl to make a certificate\n');

  beforeAll(async () => {
    const account = await accountFor(join(folder, 'nothing'));
    if (made && account !== undefined) chownSync(key, account.uid, account.gid);
    server = await startSystemServer(
      installed ?? '',
      made ? { ssl: 'on', ssl_cert_file: certificate, ssl_key_file: key } : {},
    );
  });
  afterAll(() => server?.stop());

  const isEncrypted = async (url: string): Promise<unknown> => {
    const db = await openDatabase({ url, dataDirectory: folder, log });
    const [row] = await db.query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
    await db.close();
    return row?.ssl;
  };
  const local = () => server.url.replace('127.0.0.1', 'localhost');

  it('migrates it', async () => {
    const db = await openDatabase({ url: server.url, dataDirectory: folder, log });
    expect(db.kind).toBe('server');
    expect(await db.query('select count(*) > 0 as migrated from schema_migration')).toEqual([{ migrated: true }]);
    await db.close();
  });

  it.skipIf(!made)('encrypts as sslmode says', async () => {
    expect(await isEncrypted(server.url)).toBe(true);
    expect(await isEncrypted(`${server.url}?sslmode=require`)).toBe(true);
    expect(await isEncrypted(`${server.url}?sslmode=disable`)).toBe(false);
    expect(await isEncrypted(`${local()}?sslmode=verify-full&sslrootcert=${certificate}`)).toBe(true);
    expect(await isEncrypted(`${server.url}?sslmode=verify-ca&sslrootcert=${certificate}`)).toBe(true);
  });

  it.skipIf(!made)('refuses a certificate that it cannot verify', async () => {
    await expect(isEncrypted(`${local()}?sslmode=verify-full`)).rejects.toThrow(/self-signed/);
    await expect(isEncrypted(`${server.url}?sslmode=verify-full&sslrootcert=${certificate}`)).rejects.toThrow(
      /altnames/,
    );
  });

  it('says what is wrong with an address, without the password in it', async () => {
    await expect(serverAddress('mysql://a:secret@b/c', log)).rejects.toThrow(/mysql:\/\/, and only/);
    await expect(serverAddress('nonsense secret', log)).rejects.toThrow(/is not an address/);
    await expect(serverAddress('postgres://a:secret@b/c?sslmode=maybe', log)).rejects.toThrow(/may be disable/);
    const wrong = openDatabase({ url: server.url.replace('correct', 'wrong'), dataDirectory: folder, log });
    await expect(wrong).rejects.toThrow(/password authentication failed/);
    await expect(wrong).rejects.not.toThrow(/horse/);
  });

  it('says when nobody is there', async () => {
    const url = 'postgres://a:b@127.0.0.1:1/c?sslmode=disable';
    await expect(openDatabase({ url, dataDirectory: folder, log })).rejects.toThrow(Unreachable);
  });

  it('warns when a server offers no encryption', async () => {
    const plain = await startSystemServer(installed ?? '');
    warnings.length = 0;
    expect(await isEncrypted(plain.url)).toBe(false);
    expect(warnings).toEqual([expect.stringMatching(/not encrypted/)]);
    await plain.stop();
  });
});
