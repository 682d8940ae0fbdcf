import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compiled } from '../compiled.ts';

const program = compiled('cli/bin').pathname;

interface Child {
  readonly process: ChildProcess;
  readonly said: { stdout: string; stderr: string };
  /** Exit code, or the signal that ended it. */
  readonly end: Promise<number | string>;
}

const children: Child[] = [];
let data = '';
let port = 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const start = (args: readonly string[], environment: Record<string, string> = {}): Child => {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env: { PATH, HOME, ...environment }, stdio: 'pipe' });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => {
    said.stdout += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    said.stderr += piece.toString();
  });
  const end = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? '');
  children.push({ process: child, said, end });
  return { process: child, said, end };
};

const serve = (): Child => start(['serve', '--data-directory', data, '--port', String(port)]);

/** Waits until it is healthy; gives up when it has ended. */
const healthy = async ({ process: child, said }: Child): Promise<void> => {
  while (child.exitCode === null && child.signalCode === null) {
    const reply = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (reply?.ok === true) return;
    await wait(50);
  }
  throw new Error(`it ended: ${said.stderr}`);
};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'gatehouse-serve-'));
  await chmod(data, 0o755);
  port = await freePort();
});
afterEach(async () => {
  for (const { process: child, end } of children.splice(0)) {
    child.kill('SIGKILL');
    await end;
  }
});
afterAll(() => rm(data, { recursive: true, force: true }));

describe('gatehouse serve', () => {
  it('prints a link for the first administrator, is killed, and serves again on the same data', async () => {
    const first = serve();
    await healthy(first);
    while (!first.said.stderr.includes('#')) await wait(20);
    // The address at which somebody can sign in, not the one that is listened on.
    expect(first.said.stderr).toContain(`listens at http://localhost:${port}\n`);
    expect(first.said.stderr).toMatch(new RegExp(`http://localhost:${port}/set-up#[\\w-]{43}\n`));
    expect(
      first.said.stdout
        .split('\n')
        .filter((line) => line !== '')
        .every((line) => 'event' in JSON.parse(line)),
    ).toBe(true);
    expect(first.said.stdout).not.toContain('#');
    first.process.kill('SIGKILL');
    expect(await first.end).toBe('SIGKILL');

    const second = serve();
    await healthy(second);
    second.process.kill('SIGTERM');
    expect(await second.end).toBe(0);
    expect(second.said.stdout).toContain('"event":"stopped"');
  });

  it('finishes a request that is under way when it is asked to stop', async () => {
    const child = serve();
    await healthy(child);
    const body = JSON.stringify({ email: 'nobody@example.com', password: 'not the password', code: '000000' });
    const socket = connect(port, '127.0.0.1');
    let reply = '';
    socket.setEncoding('utf8').on('data', (piece: string) => {
      reply += piece;
    });
    const ended = once(socket, 'close');
    socket.write(
      `POST /api/v1/sign-in/password HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`,
    );
    await wait(100);
    child.process.kill('SIGTERM');
    while (!child.said.stdout.includes('"event":"stopping"')) await wait(20);
    socket.write(body.slice(10));
    await ended;
    expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(reply).toContain('application/problem+json');
    expect(await child.end).toBe(0);
  });

  it('names key and reason when its configuration cannot be used', async () => {
    const child = start(['serve', '--prot', '1'], { GATEHOUSE_LOG_LEVEL: 'loud' });
    expect(await child.end).toBe(2);
    expect(child.said.stderr).toContain('--prot: there is no such setting; the nearest is --port');
    const other = start(['serve'], { GATEHOUSE_LOG_LEVEL: 'loud' });
    expect(await other.end).toBe(2);
    expect(other.said.stderr).toBe(
      'gatehouse: the configuration cannot be used\n  GATEHOUSE_LOG_LEVEL: takes info, warn or error\n',
    );
  });

  it('says that its port is taken, and leaves nothing running', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const child = serve();
    expect(await child.end).toBe(2);
    expect(child.said.stderr).toContain(`port: ${port} is taken by another program; choose another`);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});

describe('gatehouse worker', () => {
  it('works beside a server on the same data, and ends in order', async () => {
    const server = serve();
    await healthy(server);
    const worker = start(['worker', '--data-directory', data]);
    while (!worker.said.stdout.includes('"event":"working"')) await wait(20);
    worker.process.kill('SIGTERM');
    expect(await worker.end).toBe(0);
    server.process.kill('SIGTERM');
    expect(await server.end).toBe(0);
  });
});
