import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Provider, startProvider } from '../../access/testing/provider.ts';
import type { Access } from '../../desk/sign-in.ts';
import { publicUrl, testAccess, testClock } from '../../desk/testing/access.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import type { App } from '../app.ts';
import { accessApp, openBrowser, setUp, signIn } from './testing/browser.ts';

let provider: Provider;
let database: Connection;
let clock: ReturnType<typeof testClock>;
let access: Access;
let app: App;

beforeAll(async () => {
  provider = await startProvider('ES256');
});
afterAll(() => provider.stop());
beforeEach(async () => {
  database = await testDatabase();
  clock = testClock(new Date());
  access = testAccess(database, clock.now, {
    name: 'Example ID',
    issuer: provider.issuer,
    clientId: 'gatehouse-test',
    clientSecret: 'a secret for tests',
    redirectUri: new URL('/api/v1/sign-in/oidc/callback', publicUrl),
    domains: [],
    roleClaim: 'groups',
    roles: { reviewers: 'analyst' },
  });
  app = accessApp(access);
});
afterEach(() => database.close());

describe('from the first start on', () => {
  test('an administrator sets up, signs in by passkey, and invites somebody who uses a password', async () => {
    const page = openBrowser(app);
    expect(await page.look()).toMatchObject({ person: null, csrf: null, singleSignOn: 'Example ID' });
    const device = await setUp(access, page);
    expect([...page.cookies.keys()].sort()).toEqual(['__Host-gatehouse', '__Host-gatehouse-step']);
    await page.ask('DELETE', '/api/v1/session');
    expect(page.cookies.has('__Host-gatehouse')).toBe(false);
    expect(await page.look()).toMatchObject({ person: null });
    expect(await signIn(page, device)).toMatchObject({
      person: { name: 'Ada Admin', roles: ['administrator'] },
      may: ['administer', 'audit'],
      method: 'passkey',
    });

    const wanted = { name: 'Rita', email: 'rita@example.com', roles: ['recruiter'], jobs: ['job-1'] };
    const { link } = z
      .looseObject({ link: z.object({ url: z.string() }) })
      .parse(await page.ask('POST', '/api/v1/accounts', wanted));
    const hers = openBrowser(app);
    await hers.ask('POST', '/api/v1/sign-in/link', { token: new URL(link.url).hash.slice(1) });
    await hers.look();
    const { secret } = z.looseObject({ secret: z.string() }).parse(await hers.ask('POST', '/api/v1/me/password/start'));
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const code = () => totp.generate({ timestamp: clock.now().getTime() });
    const password = 'a phrase that is long';
    const made = await hers.ask('POST', '/api/v1/me/password', { password, code: code() });
    expect(made['recoveryCodes']).toHaveLength(10);
    clock.pass(1);
    const again = openBrowser(app);
    const form = { email: 'rita@example.com', password, code: code() };
    expect(await again.ask('POST', '/api/v1/sign-in/password', form)).toMatchObject({
      person: { name: 'Rita', roles: ['recruiter'], jobs: ['job-1'] },
      may: ['see'],
      method: 'password',
    });
    expect(await again.ask('GET', '/api/v1/me/sign-in')).toMatchObject({ passkeys: [], recoveryCodesLeft: 10 });
    expect((await again.ask('GET', '/api/v1/me/sessions'))['items']).toMatchObject([{ here: true }, { here: false }]);
    expect((await again.send('GET', '/api/v1/accounts')).status).toBe(403);
  });

  test('single sign-on goes to the provider and comes back signed in, to the page that was wanted', async () => {
    const page = openBrowser(app);
    const { url } = z
      .looseObject({ url: z.string() })
      .parse(await page.ask('POST', '/api/v1/sign-in/oidc/start', { back: '/queue?band=review&mine=1' }));
    provider.say({});
    const claims = { sub: 's-1', name: 'Rosa', email: 'rosa@example.com', email_verified: true, groups: 'reviewers' };
    const query = provider.signIn(new URL(url), claims);
    query.set('scope', 'what providers add');
    const response = await page.send('GET', `/api/v1/sign-in/oidc/callback?${query}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(
      'content="0;url=https://gatehouse.example.com/queue?band=review&#38;mine=1"',
    );
    expect(await page.look()).toMatchObject({ person: { name: 'Rosa', roles: ['analyst'] } });
    const replayed = await page.send('GET', `/api/v1/sign-in/oidc/callback?${query}`);
    expect(await replayed.text()).toContain('/sign-in?refused=invalid');
    expect(await page.look()).toMatchObject({ person: { name: 'Rosa' } });
  });

  test('a key reads and writes by its scopes without cookies or tokens of pages', async () => {
    const page = openBrowser(app);
    await setUp(access, page);
    const expiresAt = new Date(clock.now().getTime() + 86_400_000).toISOString();
    const wanted = { name: 'Careers site', scopes: ['applications:read'], expiresAt };
    const { text } = z.looseObject({ text: z.string() }).parse(await page.ask('POST', '/api/v1/api-keys', wanted));
    const withKey = (method: string, path: string) =>
      app.request(new URL(path, publicUrl).href, { method, headers: { Authorization: `Bearer ${text}` } });
    expect((await withKey('GET', '/api/v1/accounts')).status).toBe(403);
    expect((await withKey('DELETE', '/api/v1/me/sessions')).status).toBe(401);
    expect((await withKey('GET', '/api/v1/me/sign-in')).status).toBe(401);
    const listed = JSON.stringify(await page.ask('GET', '/api/v1/api-keys'));
    expect(listed).not.toContain(text.slice(30));
  });
});

describe('a change with a session cookie', () => {
  test.each([
    ['without the token of the page', { 'X-CSRF-Token': '' }],
    ['from another site', { Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sibling host', { Origin: 'https://other.example.com', 'Sec-Fetch-Site': 'same-site' }],
  ])('is refused %s', async (_, headers) => {
    const page = openBrowser(app);
    await setUp(access, page);
    const response = await page.send('DELETE', '/api/v1/me/sessions', undefined, headers);
    expect(response.status).toBe(403);
    expect((await page.send('GET', '/api/v1/me/sessions')).status).toBe(200);
  });

  test('is refused with the token of an earlier session', async () => {
    const page = openBrowser(app);
    const device = await setUp(access, page);
    const { csrf } = await page.look();
    await signIn(page, device);
    const response = await page.send('DELETE', '/api/v1/me/sessions', undefined, { 'X-CSRF-Token': csrf ?? '' });
    expect(response.status).toBe(403);
  });
});

test('another site cannot sign anybody in', async () => {
  const page = openBrowser(app);
  const form = { email: 'ada@example.com', password: 'a phrase that is long', code: '000000' };
  const response = await page.send('POST', '/api/v1/sign-in/password', form, { Origin: 'https://example.org' });
  expect(response.status).toBe(403);
});

test('an old cookie does not keep anybody from signing in', async () => {
  const page = openBrowser(app);
  const device = await setUp(access, page);
  await page.ask('DELETE', '/api/v1/me/sessions');
  page.cookies.set('__Host-gatehouse', 'A'.repeat(43));
  await page.look();
  expect(await signIn(page, device)).toMatchObject({ method: 'passkey' });
});

test('lists go on from page to page', async () => {
  const page = openBrowser(app);
  await setUp(access, page);
  for (const name of ['b', 'c', 'd', 'e']) {
    clock.pass(0.1);
    await page.ask('POST', '/api/v1/accounts', { name, email: `${name}@example.com`, roles: ['analyst'] });
    const expiresAt = new Date(clock.now().getTime() + 86_400_000).toISOString();
    await page.ask('POST', '/api/v1/api-keys', { name, scopes: ['metrics:read'], expiresAt });
  }
  const List = z.looseObject({ items: z.array(z.looseObject({ name: z.string() })), next: z.string().nullable() });
  const walk = async (path: string): Promise<string[]> => {
    const names: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const list: z.output<typeof List> = List.parse(
        await page.ask('GET', `${path}?limit=2${next === '' ? '' : `&cursor=${next}`}`),
      );
      names.push(...list.items.map((it) => it.name));
      next = list.next;
    }
    return names;
  };
  expect(await walk('/api/v1/accounts')).toEqual(['Ada Admin', 'b', 'c', 'd', 'e']);
  expect(await walk('/api/v1/api-keys')).toEqual(['e', 'd', 'c', 'b']);
  expect((await page.send('GET', '/api/v1/accounts?cursor=bm9uc2Vuc2U')).status).toBe(422);
});
