import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LogFields, silent } from '../../log.ts';
import { takeLock } from '../data-directory/lock.ts';
import { startOf } from '../data-directory/process.ts';
import { isRoot, temporaryFolder } from '../testing/folder.ts';
import { ledgerTables, readLedger, writeEntry } from '../testing/ledger.ts';
import { openEmbedded } from './open.ts';

const folder = temporaryFolder();
const open = (name: string) => openEmbedded({ dataDirectory: join(folder, name), log: silent });
const postmaster = (name: string): number =>
  Number.parseInt(readFileSync(join(folder, name, 'postgresql', 'postmaster.pid'), 'utf8'), 10);
const isAlive = async (pid: number): Promise<boolean> => (await startOf(pid)) !== undefined;

const startWriter = async (name: string, account: { uid?: number; gid?: number } = {}) => {
  const script = fileURLToPath(new URL('../testing/writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, 'embedded', join(folder, name)], {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

describe('embedded PostgreSQL', () => {
  it('keeps what it was given, durably, on a private socket alone', async () => {
    const first = await open('kept');
    await first.script(ledgerTables);
    await writeEntry(first, 0, 1);
    const [settings] = await first.query(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
         current_setting('full_page_writes') as pages, current_setting('listen_addresses') as addresses,
         current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      pages: 'on',
      addresses: '',
      checksums: 'on',
      encoding: 'UTF8',
    });
    expect(statSync(join(folder, 'kept', 'socket')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'kept', 'postgresql')).mode & 0o077).toBe(0);
    const pid = postmaster('kept');
    await first.close();
    expect(await isAlive(pid)).toBe(false);
    const second = await open('kept');
    expect((await readLedger(second)).numbers).toEqual(new Set([1]));
    await second.close();
    expect(readdirSync(join(folder, 'kept'))).toEqual(['postgresql']);
  });

  it('takes a data directory whose path is too long for a socket', async () => {
    const name = join('long'.repeat(20), 'path'.repeat(20));
    mkdirSync(join(folder, name), { recursive: true });
    const db = await open(name);
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    await db.close();
  });

  it('is shared by a second process, which does not stop it', async () => {
    const owner = await open('shared');
    await owner.script(ledgerTables);
    const guest = await open('shared');
    await writeEntry(guest, 0, 1);
    await guest.close();
    expect((await readLedger(owner)).numbers).toEqual(new Set([1]));
    await owner.close();
  });

  it('refuses a directory in which another kind is at work', async () => {
    const lock = await takeLock(join(folder, 'other'), 'pglite');
    await expect(open('other')).rejects.toThrow(/pglite, which serves one process/);
    if (lock.held) await lock.release();
  });

  it('ends with a process that is killed', async () => {
    const writer = await startWriter('watched');
    const pid = postmaster('watched');
    writer.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false);
    const db = await open('watched');
    expect(await readLedger(db)).toMatchObject({ halves: 0, miscounted: 0 });
    await db.close();
  });

  it.skipIf(process.platform !== 'linux')('stops a server that was left over and starts its own', async () => {
    const writer = await startWriter('left');
    const pid = postmaster('left');
    const isWatcher = (process: string): boolean => {
      const command = existsSync(`/proc/${process}/cmdline`) ? readFileSync(`/proc/${process}/cmdline`, 'utf8') : '';
      return command.startsWith('/bin/sh') && command.endsWith(`\0${pid}\0`);
    };
    const watchers = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isWatcher(name));
    expect(watchers.length).toBe(1);
    for (const watcher of watchers) process.kill(Number(watcher), 'SIGKILL');
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(await isAlive(pid)).toBe(true);
    const db = await open('left');
    expect(await isAlive(pid)).toBe(false);
    expect(await readLedger(db)).toMatchObject({ halves: 0, miscounted: 0 });
    await db.close();
  });

  it('is started again when it ends by itself, and who listens is told', async () => {
    const events: string[] = [];
    const hear = (event: string, _fields?: LogFields) => void events.push(event);
    const dataDirectory = join(folder, 'again');
    const db = await openEmbedded({ dataDirectory, log: { info: hear, warn: hear, error: hear } });
    const heard: string[] = [];
    await db.listen('gatehouse_test', (payload) => heard.push(payload));
    process.kill(postmaster('again'), 'SIGKILL');
    await expect.poll(() => heard, { timeout: 60_000 }).toEqual(['']);
    await db.query(`select pg_notify('gatehouse_test', 'after')`);
    await expect.poll(() => heard).toEqual(['', 'after']);
    expect(events).toContain('the embedded PostgreSQL ended and is started again');
    await db.close();
  });

  it('says what is in the way of a folder that the account may not enter', async () => {
    if (!isRoot) return;
    mkdirSync(join(folder, 'locked'), { mode: 0o700 });
    await expect(open(join('locked', 'data'))).rejects.toThrow(/may not enter .*locked; .*chmod o\+x/);
  });

  it('runs for an ordinary user as that user', async () => {
    if (!isRoot) return;
    mkdirSync(join(folder, 'ordinary'));
    chownSync(join(folder, 'ordinary'), 65_534, 65_534);
    const writer = await startWriter('ordinary', { uid: 65_534, gid: 65_534 });
    expect(statSync(join(folder, 'ordinary', 'postgresql')).uid).toBe(65_534);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    // Root finds the data of another user and goes on as that user.
    const db = await open('ordinary');
    expect(await readLedger(db)).toMatchObject({ halves: 0, miscounted: 0 });
    await db.close();
    expect(statSync(join(folder, 'ordinary', 'postgresql', 'PG_VERSION')).uid).toBe(65_534);
  });
});
