import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSingleSignOn, NoProvider, NotVouched, type SingleSignOn } from './single-sign-on.ts';
import { type Provider, type Says, startProvider } from './testing/provider.ts';

const claims = { sub: 'subject-1', name: 'Ada', email: 'ada@example.com', email_verified: true, groups: ['reviewers'] };
const now = () => new Date();
const seconds = () => Math.floor(Date.now() / 1000);

const settings = (provider: Provider) => ({
  name: 'Example ID',
  issuer: provider.issuer,
  clientId: 'gatehouse-test',
  clientSecret: 'a secret for tests',
  redirectUri: new URL('https://gatehouse.example.com/api/v1/sign-in/oidc/callback'),
  domains: [],
  roleClaim: 'groups',
  roles: {},
});

describe.each(['RS256', 'ES256'] as const)('a provider that signs by %s', (algorithm) => {
  let provider: Provider;
  let client: SingleSignOn;
  beforeAll(async () => {
    provider = await startProvider(algorithm);
    client = createSingleSignOn(settings(provider), now);
  });
  afterAll(() => provider.stop());

  const arrive = async (says: Says, bend: (query: URLSearchParams) => void = () => {}) => {
    const { url, departure } = await client.depart(false);
    const query = provider.signIn(url, claims);
    bend(query);
    provider.say(says);
    return client.arrive(query, departure, now());
  };

  test('is asked by authorization code with PKCE, state and nonce', async () => {
    const { url } = await client.depart(false);
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'gatehouse-test',
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      redirect_uri: 'https://gatehouse.example.com/api/v1/sign-in/oidc/callback',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/);
    expect(asked['prompt']).toBeUndefined();
    expect(url.href).not.toContain('secret');
    expect((await client.depart(true)).url.searchParams.get('prompt')).toBe('login');
  });

  test('vouches for a person', async () => {
    expect(await arrive({})).toEqual({
      issuer: provider.issuer.href.replace(/\/$/, ''),
      subject: 'subject-1',
      name: 'Ada',
      email: 'ada@example.com',
      groups: ['reviewers'],
      provedAt: undefined,
    });
  });

  const refusals: readonly (readonly [string, () => Says])[] = [
    ['a nonce that we did not send', () => ({ claims: { nonce: 'another' } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['another audience', () => ({ claims: { aud: 'another-client' } })],
    [
      'several audiences without saying for whom',
      () => ({ claims: { aud: ['gatehouse-test', 'another'], azp: 'another' } }),
    ],
    ['another issuer', () => ({ claims: { iss: 'https://id.example.org' } })],
    ['a time that is over', () => ({ claims: { iat: seconds() - 900, exp: seconds() - 600 } })],
    ['a time that is yet to come', () => ({ claims: { nbf: seconds() + 600 } })],
    ['no subject', () => ({ claims: { sub: undefined } })],
    ['the algorithm none', () => ({ header: { alg: 'none' }, unsigned: true })],
    ['the algorithm none with a signature', () => ({ header: { alg: 'none' } })],
    ['no signature', () => ({ unsigned: true })],
    ['the signature of a key that is not published', () => ({ strangeKey: true })],
    ['a symmetric algorithm', () => ({ header: { alg: 'HS256' } })],
  ];
  test.each(refusals)('is not believed with %s', async (_, says) => {
    await expect(arrive(says())).rejects.toBeInstanceOf(NotVouched);
  });

  test('is not believed when the state is not ours, is missing or comes twice', async () => {
    await expect(arrive({}, (query) => query.set('state', 'another'))).rejects.toBeInstanceOf(NotVouched);
    await expect(arrive({}, (query) => query.delete('state'))).rejects.toBeInstanceOf(NotVouched);
    await expect(arrive({}, (query) => query.append('state', 'another'))).rejects.toBeInstanceOf(NotVouched);
  });

  test('is not believed with a code of another browser: its PKCE verifier is missing', async () => {
    const mine = await client.depart(false);
    const theirs = await client.depart(false);
    provider.say({});
    const query = provider.signIn(theirs.url, claims);
    query.set('state', mine.departure.state);
    await expect(client.arrive(query, mine.departure, now())).rejects.toBeInstanceOf(NotVouched);
  });

  test('is not believed when a code is used again', async () => {
    const { url, departure } = await client.depart(false);
    provider.say({});
    const query = provider.signIn(url, claims);
    await client.arrive(query, departure, now());
    await expect(client.arrive(query, departure, now())).rejects.toBeInstanceOf(NotVouched);
  });

  test('that refuses vouches for nobody', async () => {
    const bend = (query: URLSearchParams) => {
      query.delete('code');
      query.set('error', 'access_denied');
    };
    await expect(arrive({}, bend)).rejects.toBeInstanceOf(NotVouched);
  });
});

describe('what a provider says of a person', () => {
  let provider: Provider;
  let client: SingleSignOn;
  beforeAll(async () => {
    provider = await startProvider('ES256');
    client = createSingleSignOn(settings(provider), now);
  });
  afterAll(() => provider.stop());

  const says = async (more: Readonly<Record<string, unknown>>, fresh = false) => {
    const { url, departure } = await client.depart(fresh);
    provider.say({ claims: more });
    return client.arrive(provider.signIn(url, claims), departure, new Date('2026-03-02T09:00:00Z'));
  };

  test.each([
    [{ email_verified: true }, 'ada@example.com'],
    [{ email_verified: 'true' }, 'ada@example.com'],
    [{ email_verified: undefined, xms_edov: true }, 'ada@example.com'],
    [{ email_verified: undefined, xms_edov: '1' }, 'ada@example.com'],
    [{ email_verified: false }, undefined],
    [{ email_verified: 'no' }, undefined],
    [{ email_verified: undefined }, undefined],
    [{ email: 17 }, undefined],
  ])('%j makes the address %s', async (more, email) => {
    expect((await says(more)).email).toBe(email);
  });

  test.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    ['a', ['a']],
    [['a', 7, null, { b: 1 }], ['a']],
    [undefined, []],
    [{ a: true }, []],
  ])('groups %j are read as %j', async (groups, read) => {
    expect((await says({ groups })).groups).toEqual(read);
  });

  test.each([
    ['  Rosa\u0000 \ud800Reviewer\n', 'Rosa Reviewer'],
    [' \u0000 ', undefined],
    [{ first: 'Rosa' }, undefined],
    ['x'.repeat(5000), 'x'.repeat(200)],
  ])('the name %j is kept as %j', async (name, kept) => {
    expect((await says({ name })).name).toBe(kept);
  });

  test('says when the person proved who they are; one that was asked to have it proved and is silent is believed', async () => {
    expect((await says({ auth_time: 1_772_000_000 })).provedAt).toEqual(new Date(1_772_000_000_000));
    expect((await says({})).provedAt).toBeUndefined();
    expect((await says({}, true)).provedAt).toEqual(new Date('2026-03-02T09:00:00Z'));
    expect((await says({ auth_time: 1_772_000_000 }, true)).provedAt).toEqual(new Date(1_772_000_000_000));
  });
});

describe('a provider that is down', () => {
  test('is told apart from one that refuses, and is asked again later', async () => {
    const provider = await startProvider('ES256');
    const client = createSingleSignOn(settings(provider), now);
    await provider.stop();
    await expect(client.depart(false)).rejects.toBeInstanceOf(NoProvider);
    await expect(client.depart(false)).rejects.toBeInstanceOf(NoProvider);
  });

  test('is told apart when it fails on the way', async () => {
    const provider = await startProvider('ES256');
    const client = createSingleSignOn(settings(provider), now);
    const { url, departure } = await client.depart(false);
    const query = provider.signIn(url, claims);
    provider.say({ status: 503 });
    await expect(client.arrive(query, departure, now())).rejects.toBeInstanceOf(NoProvider);
    await provider.stop();
    await expect(client.arrive(query, departure, now())).rejects.toBeInstanceOf(NoProvider);
  });

  test('is never asked over plain http on another machine', async () => {
    const provider = await startProvider('ES256');
    const far = { ...settings(provider), issuer: new URL('http://id.example.com') };
    await expect(createSingleSignOn(far, now).depart(false)).rejects.toBeInstanceOf(NoProvider);
    await provider.stop();
  });
});
