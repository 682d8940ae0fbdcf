import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Provider, startProvider } from '../access/testing/provider.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Asker } from './sessions.ts';
import type { Access } from './sign-in.ts';
import { askerWith, browser, firstAdministrator, invited, publicUrl, testAccess } from './testing/access.ts';

let provider: Provider;
let database: Connection;
let access: Access;

beforeAll(async () => {
  provider = await startProvider('RS256');
});
afterAll(() => provider.stop());
beforeEach(async () => {
  database = await testDatabase();
  access = testAccess(database, () => new Date(), {
    name: 'Example ID',
    issuer: provider.issuer,
    clientId: 'gatehouse-test',
    clientSecret: 'a secret for tests',
    redirectUri: new URL('/api/v1/sign-in/oidc/callback', publicUrl),
    domains: ['Example.com'],
    roleClaim: 'groups',
    roles: { reviewers: 'analyst', leads: 'lead', admins: 'administrator', nonsense: 'emperor' },
  });
  provider.say({});
});
afterEach(() => database.close());

const reviewer = {
  sub: 'subject-1',
  name: 'Rosa Reviewer',
  email: 'rosa@example.com',
  email_verified: true,
  groups: ['reviewers'],
};
type Claims = Readonly<Record<string, unknown>>;

const signIn = async (claims: Claims, more: { readonly fresh?: boolean; readonly sessionToken?: string } = {}) => {
  const { url, stepToken } = await access.provider.beginSignIn({ fresh: more.fresh ?? false, back: '/queue' });
  const from = browser({ stepToken, sessionToken: more.sessionToken });
  return access.provider.arrive(provider.signIn(url, claims), undefined, from);
};

const askerFrom = async (claims: Claims): Promise<Asker> =>
  askerWith(access, { sessionToken: (await signIn(claims)).sessionToken ?? '' });

const tie = async (asker: Asker, claims: Claims) => {
  const { url, stepToken } = await access.provider.beginTie(asker, '/me');
  return access.provider.arrive(provider.signIn(url, claims), asker, browser({ stepToken }));
};

describe('signing in by an identity provider', () => {
  test('makes an account for somebody in a group that has a role, and knows them next time', async () => {
    const first = await askerFrom(reviewer);
    expect(first.actor).toMatchObject({ name: 'Rosa Reviewer', roles: ['analyst'] });
    const again = await askerFrom({ ...reviewer, email: 'rosa.new@example.com' });
    expect(again.actor.id).toBe(first.actor.id);
    expect(await signIn(reviewer)).toMatchObject({ back: '/queue' });
  });

  test('makes one account of two first sign-ins at once', async () => {
    const both = await Promise.all([askerFrom(reviewer), askerFrom(reviewer), askerFrom(reviewer)]);
    expect(new Set(both.map((it) => it.actor.id)).size).toBe(1);
    expect(await database.query('select 1 from account')).toHaveLength(1);
  });

  test.each([
    ['without a group that has a role', { groups: ['others'] }],
    ['without groups', { groups: undefined }],
    ['whose group stands for a role that does not exist', { groups: ['nonsense'] }],
    ['whose group is a name that every object has', { groups: ['constructor', '__proto__'] }],
    ['whose address is not verified', { email_verified: false }],
    ['without an address', { email: undefined }],
    ['of another domain', { email: 'rosa@example.org' }],
    ['of a domain that only ends alike', { email: 'rosa@notexample.com' }],
    ['of a domain that only begins alike', { email: 'rosa@example.com.example.org' }],
  ])('makes none for somebody %s', async (_, more) => {
    await expect(signIn({ ...reviewer, ...more })).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await database.query('select 1 from account')).toHaveLength(0);
  });

  test('follows the groups: roles change with them, and none are left without one', async () => {
    const { actor } = await askerFrom(reviewer);
    expect((await askerFrom({ ...reviewer, groups: ['leads', 'reviewers'] })).actor).toMatchObject({
      id: actor.id,
      roles: ['analyst', 'lead'],
    });
    await expect(signIn({ ...reviewer, groups: [] })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('leaves alone the roles that an administrator gave by hand', async () => {
    const { asker } = await firstAdministrator(access);
    const { actor } = await askerFrom(reviewer);
    await access.accounts.change(asker, actor.id, { roles: ['auditor'] });
    expect((await askerFrom({ ...reviewer, groups: ['leads'] })).actor).toMatchObject({ roles: ['auditor'] });
  });

  test('never takes over an account by its e-mail address', async () => {
    const { asker } = await firstAdministrator(access);
    await expect(signIn({ ...reviewer, email: 'Ada@example.com' })).rejects.toMatchObject({ code: 'conflict' });
    await invited(access, asker, { email: 'rosa@example.com', roles: ['lead'] });
    await expect(signIn(reviewer)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('does not open a disabled account, nor make it anew', async () => {
    const { asker } = await firstAdministrator(access);
    const { actor } = await askerFrom(reviewer);
    await access.accounts.change(asker, actor.id, { disabled: true });
    await expect(signIn(reviewer)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('cannot take the last administrator away', async () => {
    await askerFrom({ ...reviewer, groups: ['admins'] });
    await expect(signIn(reviewer)).rejects.toMatchObject({ code: 'conflict' });
    expect(await access.links.firstAdministratorLink()).toBeUndefined();
  });

  test('is proved lately only when the provider says so, or was asked to ask', async () => {
    expect((await askerFrom(reviewer)).session?.confirmedAt).toBeNull();
    const now = Math.floor(Date.now() / 1000);
    const said = await askerFrom({ ...reviewer, auth_time: now - 3600 });
    expect(said.session?.confirmedAt).toEqual(new Date((now - 3600) * 1000));
    await expect(access.password.beginSetUp(said)).rejects.toMatchObject({ code: 'not-allowed' });
    const { sessionToken = '' } = await signIn(reviewer, { fresh: true });
    await access.password.beginSetUp(await askerWith(access, { sessionToken }));
  });

  test('needs the browser that left, once', async () => {
    const { url, stepToken } = await access.provider.beginSignIn({ fresh: false, back: '/' });
    const query = provider.signIn(url, reviewer);
    await expect(access.provider.arrive(query, undefined, browser())).rejects.toMatchObject({ code: 'invalid' });
    await access.provider.arrive(query, undefined, browser({ stepToken }));
    await expect(access.provider.arrive(query, undefined, browser({ stepToken }))).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('ends the session that the browser held before', async () => {
    const { sessionToken } = await firstAdministrator(access);
    await signIn(reviewer, { sessionToken });
    await expect(askerWith(access, { sessionToken })).rejects.toThrow('over');
  });

  test('that answers with nonsense vouches for nobody', async () => {
    provider.say({ claims: { nonce: 'another' } });
    await expect(signIn(reviewer)).rejects.toMatchObject({ code: 'not-signed-in' });
    provider.say({ status: 500 });
    await expect(signIn(reviewer)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('tying an account to the provider', () => {
  test('opens it from then on, whatever groups the person is in', async () => {
    const { asker, id } = await firstAdministrator(access);
    await tie(asker, { ...reviewer, groups: [] });
    expect((await askerFrom({ ...reviewer, groups: [] })).actor).toMatchObject({ id, roles: ['administrator'] });
    expect((await access.methods.list(asker)).singleSignOnSince).toBeInstanceOf(Date);
    await access.methods.dropSingleSignOn(asker);
    expect((await askerFrom(reviewer)).actor.id).not.toBe(id);
  });

  test('is for whoever is signed in, and refuses a person who has an account', async () => {
    const { asker } = await firstAdministrator(access);
    const other = await invited(access, asker, { email: 'rita@example.com', roles: ['recruiter'] });
    const { url, stepToken } = await access.provider.beginTie(asker, '/me');
    await expect(
      access.provider.arrive(provider.signIn(url, reviewer), other.asker, browser({ stepToken })),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    await tie(asker, reviewer);
    await expect(tie(other.asker, reviewer)).rejects.toMatchObject({ name: 'Conflict' });
  });
});

test('without a provider there is nothing to sign in by', async () => {
  const plain = testAccess(database, () => new Date());
  expect(plain.provider.name()).toBeUndefined();
  await expect(plain.provider.beginSignIn({ fresh: false, back: '/' })).rejects.toMatchObject({ code: 'not-found' });
});
