import { expect, test } from 'vitest';
import { contracts } from '../../api/contracts/index.ts';
import { key, person, testApp } from '../testing/app.ts';
import { docsRoutes } from './docs.ts';
import { type ReadyPart, systemRoutes } from './system.ts';

const app = (parts: readonly ReadyPart[], actor?: Parameters<typeof testApp>[0]['actor']) =>
  testApp({
    routes: [
      ...systemRoutes({
        readiness: async () => parts,
        metrics: async () => ({ text: 'up 1\n', mediaType: 'text/plain; version=0.0.4' }),
      }),
      ...docsRoutes(contracts, '1.2.3'),
    ],
    actor,
    trustedProxies: ['192.0.2.1'],
  });

test('the process is well when it answers, and ready when each part is', async () => {
  const failing = app([
    { name: 'database', ready: true },
    { name: 'disk', ready: false },
  ]);
  expect((await failing.request('http://10.0.0.7/healthz')).status).toBe(200);
  const response = await failing.request('/readyz');
  expect([response.status, await response.json()]).toMatchObject([503, { detail: 'Not ready: disk.' }]);
  expect(await (await app([{ name: 'database', ready: true }]).request('/readyz')).json()).toEqual({
    status: 'ready',
    parts: [{ name: 'database', ready: true }],
  });
});

test('figures are for operators', async () => {
  expect((await app([]).request('/metrics')).status).toBe(401);
  expect((await app([], person('recruiter')).request('/metrics')).status).toBe(403);
  const response = await app([], key('metrics:read')).request('/metrics');
  expect([response.headers.get('content-type'), await response.text()]).toEqual([
    'text/plain; version=0.0.4',
    'up 1\n',
  ]);
});

test('the interface is told to programs and to people', async () => {
  const document = await (await app([]).request('/openapi.json')).json();
  expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  const page = await app([]).request('/docs');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
  const text = await page.text();
  expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  expect((await app([]).request('/docs/style.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
});
