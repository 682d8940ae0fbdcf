import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A `gatehouse serve` of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to readiness. */
  readonly startMilliseconds: number;
  /** Resident memory now, in MB. */
  megabytes(): number;
  stop(): Promise<void>;
}

const untilReady = async (url: string): Promise<void> => {
  for (let attempt = 0; attempt < 3_000; attempt += 1) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the service did not become ready');
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const addressIn = async (child: ChildProcess): Promise<string> => {
  if (child.stderr === null) throw new Error('the service has no output');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    const [, url] = /listens at (\S+)/.exec(line) ?? [];
    if (url !== undefined) return url;
    said.push(line);
  }
  throw new Error(`the service ended: ${said.join('\n')}`);
};

/** Starts the built service as a user would and waits until it is ready. */
export const serve = async (settings: Readonly<Record<string, string>>): Promise<Served> => {
  const port = String(await freePort());
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/cli/bin.js', 'serve'], {
    env: { ...process.env, PORT: port, GATEHOUSE_LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await addressIn(child);
  child.stderr?.resume();
  await untilReady(url);
  const { pid } = child;
  if (pid === undefined) throw new Error('the service has no process');
  return {
    url,
    pid,
    startMilliseconds: performance.now() - started,
    megabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
};
