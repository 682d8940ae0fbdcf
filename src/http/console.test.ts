import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openConsole } from './console.ts';
import { testApp } from './testing/app.ts';
import { sampleNotes } from './testing/sample.ts';

const page = '<!doctype html><title>Gatehouse</title>';
const script = 'export const hello = 1;';

describe('the console as it is served', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-console-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'theme.js'), 'void 0;');
    writeFileSync(join(folder, 'secret.txt'), 'nobody asked for it');
    writeFileSync(join(folder, 'assets', 'main-abc123.js'), script);
    writeFileSync(join(folder, 'assets', 'main-abc123.js.br'), brotliCompressSync(script));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (path: string, headers: Record<string, string> = { Accept: 'text/html,*/*' }, method = 'GET') =>
    testApp({ routes: sampleNotes().routes, console: openConsole(folder) }).request(`http://localhost${path}`, {
      headers,
      method,
    });

  test.each([
    '/',
    '/cases',
    '/cases/some%2Fthing?state=asked',
    '/index.html',
    '/no/such/place',
    '/cases/%E0%A4%A',
    '/%?x=%E0',
  ])('%s shows a browser the page, which may load nothing but its own', async (path) => {
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([200, page]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });

  test.each([
    ['a program', '/cases', { Accept: 'application/json' }],
    ['anybody who asks for data', '/api/v1/nothing', { Accept: 'text/html' }],
    ['a part that is not there', '/assets/main-000000.js', { Accept: 'text/html' }],
    ['what lies beside it and is no part', '/secret.txt', { Accept: '*/*' }],
    ['whoever asks for data at what is no address', '/api/v1/notes/%E0%A4%A', { Accept: 'text/html' }, 400],
    ['a program at what is no address', '/cases/%E0%A4%A', { Accept: 'application/json' }, 400],
    ['a way out of the folder', '/assets/..%2f..%2fpackage.json', { Accept: '*/*' }],
  ])('%s gets a problem', async (_, path, headers, status = 404) => {
    const response = await ask(path, headers);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  });

  test('parts are kept for ever by the digest in their name, and sent as small as the browser takes them', async () => {
    const plain = await ask('/assets/main-abc123.js', { 'Accept-Encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, script]);
    const small = await ask('/assets/main-abc123.js', { 'Accept-Encoding': 'gzip, deflate, br;q=1.0' });
    expect(Object.fromEntries(small.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(new Uint8Array(await small.arrayBuffer())).toString()).toBe(script);
    expect((await ask('/theme.js')).headers.get('cache-control')).toBe('no-cache');
  });

  test('HEAD tells as much without a body, and nothing is sent to a page', async () => {
    const head = await ask('/cases', { Accept: 'text/html' }, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(page.length),
      '',
    ]);
    expect((await ask('/cases', { Accept: 'text/html' }, 'POST')).status).toBe(404);
  });

  test('without a build there is no console', () => {
    expect(openConsole(join(folder, 'assets'))).toBeUndefined();
  });
});
