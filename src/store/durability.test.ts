import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { silent } from '../log.ts';
import { type Connection, Unreachable } from './database.ts';
import { openEmbedded } from './embedded/open.ts';
import { openPglite } from './pglite/open.ts';
import { ledgerTables, readLedger, writeEntry } from './testing/ledger.ts';

const folders: string[] = [];
const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-durability-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fixed sequence of pauses, so that a failure can be had again. */
const pauses = (seed: number) => {
  let state = seed;
  return (longest: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % longest;
  };
};

interface Writer {
  readonly child: ChildProcess;
  readonly acknowledged: Set<number>;
  /** Waits for one more acknowledgement. */
  more(): Promise<unknown>;
  kill(): Promise<void>;
}

const startWriter = (kind: 'embedded' | 'pglite', folder: string, from: number): Writer => {
  const script = fileURLToPath(new URL('./testing/writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, kind, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged = new Set<number>();
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => acknowledged.add(Number(line)));
  const closed = once(lines, 'close');
  return {
    child,
    acknowledged,
    more: () => Promise.race([once(lines, 'line'), closed.then(() => Promise.reject(new Error('the writer ended')))]),
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
};

const expectWhole = async (database: Connection, acknowledged: ReadonlySet<number>): Promise<number> => {
  // A writer that lives acknowledges more while this reads.
  const before = [...acknowledged];
  const { halves, miscounted, numbers } = await readLedger(database);
  expect(before.filter((number) => !numbers.has(number))).toEqual([]);
  expect({ halves, miscounted }).toEqual({ halves: 0, miscounted: 0 });
  return Math.max(0, ...numbers);
};

describe.each([
  { kind: 'embedded', open: openEmbedded, rounds: 12 },
  { kind: 'pglite', open: openPglite, rounds: 6 },
] as const)('what was acknowledged survives, $kind', ({ kind, open, rounds }) => {
  it('the writing process killed at any moment', { timeout: 180_000 }, async () => {
    const dataDirectory = temporary();
    const pause = pauses(7);
    const acknowledged = new Set<number>();
    let last = 0;
    for (let round = 0; round < rounds; round += 1) {
      const writer = startWriter(kind, dataDirectory, last);
      await writer.more();
      await wait(pause(150));
      await writer.kill();
      for (const number of writer.acknowledged) acknowledged.add(number);
      const database = await open({ dataDirectory, log: silent });
      last = await expectWhole(database, acknowledged);
      await database.close();
    }
    expect(acknowledged.size).toBeGreaterThan(rounds);
  });
});

/** The file is away for a moment between two servers. */
const postmaster = (dataDirectory: string): number => {
  const file = join(dataDirectory, 'postgresql', 'postmaster.pid');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
};

it('PostgreSQL killed under a process that goes on', { timeout: 180_000 }, async () => {
  const dataDirectory = temporary();
  const pause = pauses(11);
  const writer = startWriter('embedded', dataDirectory, 0);
  const killed = new Set<number>();
  for (let round = 0; round < 12; round += 1) {
    await writer.more();
    await wait(pause(100));
    const pid = postmaster(dataDirectory);
    process.kill(pid, 'SIGKILL');
    killed.add(pid);
    await expect.poll(() => postmaster(dataDirectory), { timeout: 30_000, interval: 5 }).not.toBeOneOf([0, pid]);
  }
  await writer.more();
  // While the writer lives its database is attached to, as a second process would.
  const database = await openEmbedded({ dataDirectory, log: silent });
  await expectWhole(database, writer.acknowledged);
  await writer.kill();
  await database.close();
  expect(killed.size).toBe(12);
});

const small = (): string | undefined => {
  const folder = temporary();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=755', 'tmpfs', folder]);
  return status === 0 ? folder : undefined;
};

const disk = small();
if (disk === undefined) process.stdout.write('skipped: a full disk: no small disk can be mounted here\n');

describe.skipIf(disk === undefined)('a full disk', () => {
  afterAll(() => {
    // Also when a test that failed left something open on it.
    spawnSync('umount', ['-l', disk ?? '']);
  });

  it('is said clearly, hangs nothing and loses nothing', { timeout: 120_000 }, async () => {
    const dataDirectory = join(disk ?? '', 'data');
    mkdirSync(dataDirectory);
    const settings = { max_wal_size: '64MB', min_wal_size: '32MB' };
    const database = await openEmbedded({ dataDirectory, log: silent, settings });
    await database.script(`${ledgerTables} create table filler (part bytea)`);
    const ballast = join(disk ?? '', 'ballast');
    writeFileSync(ballast, new Uint8Array(60_000_000));
    const acknowledged = new Set<number>();
    // Random, so that it does not shrink.
    const filler = randomBytes(1_000_000);
    const fill = async (): Promise<never> => {
      for (let number = 1; ; number += 1) {
        await writeEntry(database, 0, number);
        acknowledged.add(number);
        await database.execute('insert into filler values ($1)', [filler]);
      }
    };
    await expect(fill()).rejects.toThrow(Unreachable);
    rmSync(ballast);
    const recovered = async (): Promise<boolean> =>
      database.execute('delete from filler').then(
        () => true,
        () => false,
      );
    await expect.poll(recovered, { timeout: 60_000, interval: 200 }).toBe(true);
    await expectWhole(database, acknowledged);
    await database.close();
  });
});
