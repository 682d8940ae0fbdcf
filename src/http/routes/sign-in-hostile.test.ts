import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testAccess, testClock } from '../../desk/testing/access.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { accessApp, openBrowser, setUp, type TestBrowser } from './testing/browser.ts';

let database: Connection;
let nobody: TestBrowser;
let administrator: TestBrowser;

beforeAll(async () => {
  database = await testDatabase();
  const access = testAccess(database, testClock(new Date()).now);
  const app = accessApp(access);
  nobody = openBrowser(app);
  administrator = openBrowser(app);
  await setUp(access, administrator);
});
afterAll(() => database.close());

describe('hostile input', () => {
  const token = 'x'.repeat(43);
  const bodies: readonly (readonly [string, string, unknown])[] = [
    ['POST', '/api/v1/set-up', { token, name: 'N', email: 'n@example.com', roles: ['emperor'] }],
    ['POST', '/api/v1/set-up', { token, name: 'N'.repeat(300), email: 'n@example.com' }],
    ['POST', '/api/v1/set-up', { token, name: '\u0000', email: 'n@example.com' }],
    ['POST', '/api/v1/set-up', { token: { $ne: null }, name: 'N', email: 'n@example.com' }],
    ['POST', '/api/v1/set-up', { token, name: 'N', email: 'n@example.com', admin: true }],
    ['POST', '/api/v1/sign-in/link', { token: "' or 1=1 --" }],
    ['POST', '/api/v1/sign-in/link', { token }],
    ['POST', '/api/v1/sign-in/password', { email: ['a'], password: {}, code: 7 }],
    ['POST', '/api/v1/sign-in/password', { email: 'a@example.com', password: 'p'.repeat(300), code: '000000' }],
    ['POST', '/api/v1/sign-in/password', { email: 'a@example.com', password: '\ud800', code: '000000' }],
    [
      'POST',
      '/api/v1/sign-in/password',
      { email: 'a@example.com', password: '{{7*7}}', code: "'; drop table account" },
    ],
    ['POST', '/api/v1/sign-in/passkey', { id: '../..', rawId: 'x', type: 'public-key', response: {} }],
    [
      'POST',
      '/api/v1/sign-in/passkey',
      {
        id: 'x',
        rawId: 'x',
        type: 'public-key',
        response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' },
      },
    ],
    ['POST', '/api/v1/sign-in/oidc/start', { back: 'https://example.org/' }],
    ['POST', '/api/v1/sign-in/oidc/start', { back: '//example.org/' }],
    ['POST', '/api/v1/sign-in/oidc/start', { back: '/\\example.org' }],
    ['POST', '/api/v1/sign-in/oidc/start', { back: 'javascript:alert(1)' }],
    ['POST', '/api/v1/me/passkeys', { id: 'x' }],
    ['POST', '/api/v1/me/password', { password: 'p', code: '000000' }],
    ['PUT', '/api/v1/me/password', { password: 'p' }],
    ['POST', '/api/v1/accounts', { name: 'N', email: 'n@example.com', roles: [] }],
    ['PATCH', '/api/v1/accounts/000000000000000000000000', { roles: ['administrator'] }],
    ['DELETE', '/api/v1/accounts/000000000000000000000000', undefined],
    ['DELETE', '/api/v1/api-keys/..%2f..', undefined],
    ['GET', `/api/v1/accounts/${'9'.repeat(3000)}`, undefined],
  ];
  test.each(bodies)(
    '%s %s is answered by a problem, from nobody and from an administrator (%#)',
    async (method, path, body) => {
      for (const sender of [nobody, administrator]) {
        const response = await sender.send(method, path, body);
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.status).toBeLessThan(500);
        expect(response.headers.get('content-type')).toBe('application/problem+json');
      }
    },
  );
});
