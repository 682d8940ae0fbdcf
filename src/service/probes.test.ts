import { afterEach, describe, expect, it } from 'vitest';
import type { Readiness } from './health.ts';
import { type RunningServer, startServer } from './http-server.ts';
import { createProbes, type Probes } from './probes.ts';

let running: RunningServer | undefined;
afterEach(async () => {
  await running?.stop(0);
});

const well: Readiness = { ready: true, parts: [{ name: 'database', ready: true }] };
const probes: Probes = {
  ready: async () => well,
  metrics: { text: async () => 'gatehouse_up 1\n', mediaType: 'text/plain' },
};

const ask = async (asked: Probes, path: string, init: RequestInit = {}): Promise<Response> => {
  const times = { headerSeconds: 5, requestSeconds: 5, idleSeconds: 5 };
  running = await startServer(createProbes(asked), { host: '127.0.0.1', port: 0, ...times });
  return fetch(`http://127.0.0.1:${running.port}${path}`, init);
};

describe('the port of probes', () => {
  it('says that the process lives', async () => {
    expect(await (await ask(probes, '/healthz')).json()).toEqual({ status: 'ok' });
  });

  it('says with the status whether requests can be taken, and what is lacking', async () => {
    expect((await ask(probes, '/readyz?from=test')).status).toBe(200);
    await running?.stop(0);
    const full: Readiness = { ready: false, parts: [{ name: 'disk', ready: false }] };
    const reply = await ask({ ...probes, ready: async () => full }, '/readyz');
    expect(reply.status).toBe(503);
    expect(await reply.json()).toEqual({ status: 'not-ready', parts: full.parts });
  });

  it('gives metrics, and nothing else', async () => {
    expect(await (await ask(probes, '/metrics')).text()).toBe('gatehouse_up 1\n');
    await running?.stop(0);
    expect((await ask(probes, '/')).status).toBe(404);
    await running?.stop(0);
    expect((await ask(probes, '/metrics', { method: 'POST', body: 'x' })).status).toBe(404);
  });

  it('answers 503 when a look-up fails', async () => {
    expect((await ask({ ...probes, ready: () => Promise.reject(new Error('no')) }, '/readyz')).status).toBe(503);
  });
});
