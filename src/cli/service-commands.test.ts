import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newMasterKey } from '../service/key-file.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { accountCommand } from './account-command.ts';
import { auditCommand } from './audit-command.ts';
import { backupCommand } from './backup-command.ts';
import { demoCommand } from './demo-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import type { ExitCode, Io } from './io.ts';
import { keysCommand } from './keys-command.ts';
import { restoreCommand } from './restore-command.ts';
import { serveCommand } from './serve-command.ts';
import { catchingIo, type Ran } from './testing/run.ts';
import { workerCommand } from './worker-command.ts';

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

const open: Connection[] = [];
let folder = '';
let environment: Record<string, string> = {};

/** What a command needs to find a fresh database, by way of the environment. */
const freshSystem = async (key = newMasterKey()): Promise<Record<string, string>> => {
  const database = await testDatabase();
  open.push(database);
  const [row] = await database.query<{ name: string }>('select current_database()::text as name');
  const host = encodeURIComponent(inject('databaseSocket'));
  return {
    DATABASE_URL: `postgres://gatehouse@localhost/${row?.name}?host=${host}&sslmode=disable`,
    GATEHOUSE_KEY: key,
    GATEHOUSE_DATA_DIRECTORY: folder,
    GATEHOUSE_REFERENCE: join(folder, 'reference'),
    COLUMNS: '80',
  };
};

const run = async (command: Command, args: readonly string[], given = environment): Promise<Ran> => {
  const { io, caught } = catchingIo({ environment: given });
  try {
    return { code: await command(args, io), ...caught };
  } catch (error) {
    return { code: 2, stdout: caught.stdout, stderr: `${caught.stderr}${error instanceof Error ? error.message : ''}` };
  }
};

/** A port that nothing listens on. */
const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : 0)));
    });
  });

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-commands-'));
  environment = await freshSystem();
});
afterAll(async () => {
  await Promise.all(open.map((database) => database.close()));
  await rm(folder, { recursive: true, force: true });
});

describe('the help of each command', () => {
  const commands = {
    accountCommand,
    auditCommand,
    backupCommand,
    demoCommand,
    doctorCommand,
    exportCommand,
    importCommand,
    keysCommand,
    restoreCommand,
    serveCommand,
    workerCommand,
  };
  it.each(Object.entries(commands))('of %s fits 80 columns and says what the exit codes mean', async (_, command) => {
    const { code, stdout } = await run(command, ['--help']);
    expect(code).toBe(0);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(stdout).toContain('Exit codes: 0 ');
  });
});

describe('gatehouse doctor', () => {
  it('finds nothing wrong with a system that is whole, within 80 columns', async () => {
    await run(keysCommand, ['show']);
    const { code, stdout } = await run(doctorCommand, ['--port', await freePort()], environment);
    const lines = stdout.split('\n').filter((line) => !line.startsWith(' '));
    const found = Object.fromEntries(lines.map((line) => [line.slice(6, 23).trim(), line.slice(0, 4).trim()]));
    expect(found).toMatchObject({
      'Node.js': 'ok',
      Database: 'ok',
      Schema: 'ok',
      'Master key': 'ok',
      Clock: 'ok',
      Port: 'ok',
    });
    // The databases of tests do not wait for the disk, and this is what it is there to find.
    expect(found).toMatchObject({ Durability: 'FAIL', 'Reference lists': 'note' });
    expect(code).toBe(1);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it('says that the master key is not the one of the data', async () => {
    const { code, stdout } = await run(doctorCommand, [], { ...environment, GATEHOUSE_KEY: newMasterKey() });
    expect(stdout.replace(/\s+/g, ' ')).toContain('FAIL Master key this is not the master key of this database');
    expect(code).toBe(1);
  });

  it('says that another program has the port', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    const { stdout } = await run(doctorCommand, ['--port', port]);
    expect(stdout).toContain(`FAIL  Port             127.0.0.1:${port} is taken by another program`);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('says that the database cannot be reached, without the password of its address', async () => {
    const address = `postgres://gatehouse:hunter2@127.0.0.1:${await freePort()}/gatehouse?sslmode=disable`;
    const { code, stdout } = await run(doctorCommand, [], { ...environment, DATABASE_URL: address });
    expect(stdout).toContain('FAIL  Database');
    expect(stdout).not.toContain('hunter2');
    expect(code).toBe(1);
  });
});

describe('gatehouse keys', () => {
  it('never prints a key that is in use', async () => {
    const { stdout } = await run(keysCommand, ['show']);
    expect(stdout).toMatch(/^key {2}made/);
    expect(stdout).not.toContain(environment['GATEHOUSE_KEY']);
  });

  it('moves a system to another master key', async () => {
    const given = await freshSystem();
    const next = (await run(keysCommand, ['new'])).stdout.trim();
    expect((await run(keysCommand, ['rotate'], given)).stdout).toContain('Made a data key');
    const rotated = await run(keysCommand, ['rotate'], { ...given, GATEHOUSE_NEW_KEY: next });
    expect(rotated.stdout).toContain('Wrapped 3 keys under master key');
    expect((await run(keysCommand, ['show'], given)).stderr).toContain('is not the master key of this database');
    expect((await run(keysCommand, ['show'], { ...given, GATEHOUSE_KEY: next })).code).toBe(0);
  });
});

describe('gatehouse audit', () => {
  it('verifies the log, against a head that was kept too', async () => {
    const { stdout } = await run(auditCommand, ['head']);
    expect(stdout).toMatch(/^\d+:[\da-f]{64}\n$/);
    const verified = await run(auditCommand, ['verify', '--head', stdout.trim()]);
    expect(verified.code).toBe(0);
    expect(verified.stdout).toContain('The audit log is whole');
  });

  it('exits 1 when something was cut off', async () => {
    const { code, stdout } = await run(auditCommand, ['verify', '--head', `7:${'ab'.repeat(32)}`]);
    expect(code).toBe(1);
    expect(stdout).toContain('The audit log is broken at entry');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('refuses a head that is none', async () => {
    expect((await run(auditCommand, ['verify', '--head', 'x'])).stderr).toContain('--head takes');
  });
});

describe('gatehouse backup and restore', () => {
  it('carry a system over, which its master key opens', async () => {
    const file = join(folder, 'system.backup');
    await run(keysCommand, ['show']);
    expect((await run(backupCommand, [file])).stdout).toContain('The master key is not in it');
    expect((await run(backupCommand, ['--verify', file])).stdout).toContain('is whole');
    expect((await run(backupCommand, [file])).stderr).toContain('is there already');
    const other = await freshSystem(environment['GATEHOUSE_KEY']);
    const { code, stdout } = await run(restoreCommand, [file], other);
    expect(code).toBe(0);
    expect(stdout).toContain('opens all 2 data keys');
    const wrong = await run(restoreCommand, [file], await freshSystem());
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('is not the master key of this database');
  });
});

describe('gatehouse export and import', () => {
  it('carry a system over under another key, and warn of what the files hold', async () => {
    const target = join(folder, 'export');
    const exported = await run(exportCommand, [target]);
    expect(exported.stderr).toContain('personal data');
    expect(JSON.parse(await readFile(join(target, 'export.json'), 'utf8'))).toMatchObject({ format: 1 });
    const imported = await run(importCommand, [target], await freshSystem());
    expect(imported.code).toBe(0);
    expect(imported.stdout).toContain('Imported');
    expect((await run(exportCommand, [target])).stderr).toContain('is not empty');
  });
});

describe('gatehouse account', () => {
  it('says that an address is unknown', async () => {
    const { code, stderr } = await run(accountCommand, ['reset', 'nobody@example.com']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no such account');
  });
});

describe('gatehouse demo', () => {
  it('never touches a system of somebody’s own', async () => {
    expect((await run(demoCommand, ['--data-directory', folder])).stderr).toContain('takes no --data-directory');
  });
});
