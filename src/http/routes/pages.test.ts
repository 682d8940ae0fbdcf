import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';
import { pagesRoutes } from './pages.ts';

const app = testApp({ routes: pagesRoutes() });
const ask = (path: string, init?: RequestInit) => app.request(`http://localhost${path}`, init);

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const pages = ['/set-up', '/welcome', '/sign-in'] as const;

describe('the pages of sign-in', () => {
  test.each(pages)('%s is served to anyone, and may load and do nothing but its own', async (path) => {
    const response = await ask(`${path}?utm_source=mail`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  test.each(pages)('%s holds no script and no style inline, and every part that it names is there', async (path) => {
    const text = await (await ask(path)).text();
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! type="module" src=)/);
    const named = [...text.matchAll(/(?:src|href)="(\/pages\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(named).toHaveLength(2);
    for (const part of named) expect((await ask(part)).status).toBe(200);
  });

  test('style and scripts have types that a browser takes them by, and scripts import what is there', async () => {
    const style = await ask('/pages/pages.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const files = readdirSync(new URL('../pages/', import.meta.url)).filter((name) => name.endsWith('.js'));
    for (const name of files) {
      const script = await ask(`/pages/${name}`);
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('cache-control')).toBe('no-cache');
      const imported = [...(await script.text()).matchAll(/^import .* from '\.\/(.+)';$/gm)].map((match) => match[1]);
      expect(files).toEqual(expect.arrayContaining(imported));
    }
  });

  test.each(['tsconfig.json', 'begin.html', 'no.js', '..%2Froutes%2Fpages.ts', '__proto__', `${'a'.repeat(60)}`])(
    'what is no part of a page is not found: %s',
    async (name) => {
      const response = await ask(`/pages/${name}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  test('nothing is sent to a page', async () => {
    const response = await ask('/sign-in', { method: 'POST', body: 'password=x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('a reason of any length or kind is never shown by the server', async () => {
    const text = await (await ask(`/sign-in?refused=${encodeURIComponent('<script>alert(1)</script>')}`)).text();
    expect(text).not.toContain('alert(1)');
  });

  test('their scripts pass the type checker', async () => {
    const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
    const project = fileURLToPath(new URL('../pages/tsconfig.json', import.meta.url));
    const checked = promisify(execFile)(process.execPath, [compiler, '-p', project]);
    await expect(checked).resolves.toMatchObject({ stdout: '' });
  });
});
