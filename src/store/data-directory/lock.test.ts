import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/folder.ts';
import { takeLock } from './lock.ts';
import { placeOfProcesses, startOf } from './process.ts';

const folder = temporaryFolder();

const write = (directory: string, holder: object, age = 0): void => {
  const file = join(directory, 'in-use.1.someone');
  writeFileSync(file, JSON.stringify({ pid: 1, start: '', place: '', kind: 'embedded', ...holder }));
  const then = new Date(Date.now() - age);
  utimesSync(file, then, then);
};

describe('the lock of a data directory', () => {
  it('is held by one at a time and leaves nothing', async () => {
    const directory = join(folder, 'one');
    const first = await takeLock(directory, 'embedded');
    const second = await takeLock(directory, 'pglite');
    expect(second).toMatchObject({ held: false, holder: { pid: process.pid, kind: 'embedded' } });
    if (first.held) await first.release();
    const third = await takeLock(directory, 'pglite');
    expect(third.held).toBe(true);
    if (third.held) await third.release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is never held by two of many who come at once', async () => {
    const directory = join(folder, 'many');
    const locks = await Promise.all(Array.from({ length: 12 }, () => takeLock(directory, 'embedded')));
    expect(locks.filter(({ held }) => held).length).toBe(1);
  });

  it('is taken over from a process that is no more', async () => {
    const directory = folder;
    const child = spawn(process.execPath, ['-e', '']);
    const start = await startOf(child.pid ?? 0);
    await once(child, 'exit');
    write(directory, { pid: child.pid, start, place: await placeOfProcesses() });
    const lock = await takeLock(directory, 'embedded');
    expect(lock.held).toBe(true);
    if (lock.held) await lock.release();
  });

  it('is taken over when the number of a dead process was given to another', async () => {
    write(folder, { pid: process.pid, start: 'long ago', place: await placeOfProcesses() });
    const lock = await takeLock(folder, 'embedded');
    expect(lock.held).toBe(true);
    if (lock.held) await lock.release();
  });

  it('is respected in another container while its holder gives signs of life', async () => {
    write(folder, { place: 'elsewhere' });
    expect(await takeLock(folder, 'embedded')).toMatchObject({ held: false, holder: { place: 'elsewhere' } });
    write(folder, { place: 'elsewhere' }, 60_000);
    const lock = await takeLock(folder, 'embedded');
    expect(lock.held).toBe(true);
    if (lock.held) await lock.release();
  });
});
