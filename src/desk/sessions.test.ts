import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { csrfOf } from '../access/tokens.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { requireConfirmed } from './sessions.ts';
import type { Access } from './sign-in.ts';
import { askerWith, browser, firstAdministrator, invited, testAccess, testClock, tokenOf } from './testing/access.ts';

let database: Connection;
let clock: ReturnType<typeof testClock>;
let access: Access;

beforeEach(async () => {
  database = await testDatabase();
  clock = testClock();
  access = testAccess(database, clock.now);
});
afterEach(() => database.close());

const who = (sessionToken: string) => access.authenticate({ sessionToken, authorization: undefined });

const signInAgain = async (device: Awaited<ReturnType<typeof firstAdministrator>>['device'], sessionToken?: string) => {
  const { options, stepToken } = await access.passkey.beginSignIn();
  return access.passkey.signIn(device.get(options), browser({ stepToken, sessionToken }));
};

describe('a session', () => {
  test('ends after half an hour without a request', async () => {
    const { sessionToken } = await firstAdministrator(access);
    for (let at = 0; at < 4; at += 1) {
      clock.pass(29);
      expect(await who(sessionToken)).toBeDefined();
    }
    clock.pass(30);
    expect(await who(sessionToken)).toBeUndefined();
  });

  test('ends after twelve hours however busy it is', async () => {
    const { sessionToken } = await firstAdministrator(access);
    for (let at = 0; at < 35; at += 1) {
      clock.pass(20);
      expect(await who(sessionToken)).toBeDefined();
    }
    clock.pass(20);
    expect(await who(sessionToken)).toBeUndefined();
  });

  test('is not made to last by a clock that goes back', async () => {
    const { sessionToken } = await firstAdministrator(access);
    clock.pass(-4);
    expect(await who(sessionToken)).toBeDefined();
    clock.pass(-2);
    expect(await who(sessionToken)).toBeUndefined();
  });

  test('has a new token after each sign-in: one that was planted is worth nothing', async () => {
    const { device, sessionToken } = await firstAdministrator(access);
    const planted = 'a token that somebody planted in the browser';
    const next = await signInAgain(device, planted);
    expect(next.sessionToken).not.toBe(planted);
    expect(await who(planted)).toBeUndefined();
    await signInAgain(device, sessionToken);
    expect(await who(sessionToken)).toBeUndefined();
    expect(await who(next.sessionToken)).toBeDefined();
  });

  test.each(['', 'x', '%00', 'a'.repeat(5000), "' or 1=1 --"])('is not opened by the token %j', async (token) => {
    await firstAdministrator(access);
    expect(await who(token)).toBeUndefined();
  });

  test('says which token pages send with changes', async () => {
    const { sessionToken, asker } = await firstAdministrator(access);
    expect(asker.session?.csrf).toBe(csrfOf(sessionToken));
  });

  test('is confirmed for a quarter of an hour, and again by signing in', async () => {
    const { device, asker } = await firstAdministrator(access);
    clock.pass(14.9);
    expect(() => requireConfirmed(asker, clock.now())).not.toThrow();
    clock.pass(0.1);
    expect(() => requireConfirmed(asker, clock.now())).toThrow('Sign in again');
    const again = await askerWith(access, await signInAgain(device));
    expect(() => requireConfirmed(again, clock.now())).not.toThrow();
    clock.pass(-60);
    expect(() => requireConfirmed(again, clock.now())).toThrow('Sign in again');
  });

  test('by a link lasts an hour for setting up a way in: there is no other to confirm it by', async () => {
    const { asker } = await firstAdministrator(access);
    const wanted = { name: 'Rita', email: 'rita@example.com', roles: ['recruiter'] as const, jobs: [] };
    const { link } = await access.accounts.invite(asker, wanted);
    const hers = await askerWith(access, await access.links.useLink(tokenOf(link), browser()));
    clock.pass(59);
    await access.passkey.beginRegistration(hers);
    clock.pass(1);
    await expect(access.passkey.beginRegistration(hers)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('has the rights that the account has now', async () => {
    const { asker } = await firstAdministrator(access);
    const other = await invited(access, asker, { email: 'rita@example.com', roles: ['recruiter'], jobs: ['job-1'] });
    expect(other.asker.actor).toMatchObject({ roles: ['recruiter'], jobs: ['job-1'] });
    await database.execute(`update account set jobs = '{job-2}' where id = $1`, [other.id]);
    expect((await who(other.sessionToken))?.actor).toMatchObject({ jobs: ['job-2'] });
  });
});

describe('own sessions', () => {
  test('are listed, the latest used first, and can be ended', async () => {
    const { device, asker, sessionToken } = await firstAdministrator(access);
    clock.pass(5);
    const second = await signInAgain(device);
    const list = await access.sessions.list(asker);
    expect(list).toHaveLength(2);
    expect(list[1]?.id).toBe(asker.session?.id);
    await access.sessions.end(asker, list[0]?.id ?? '');
    expect(await who(second.sessionToken)).toBeUndefined();
    expect(await who(sessionToken)).toBeDefined();
  });

  test('do not include those of others, which look as if they were not there', async () => {
    const { asker } = await firstAdministrator(access);
    const other = await invited(access, asker, { email: 'rita@example.com', roles: ['recruiter'] });
    await expect(access.sessions.end(asker, other.asker.session?.id ?? '')).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await who(other.sessionToken)).toBeDefined();
  });

  test('end here, or everywhere', async () => {
    const { device, asker, sessionToken } = await firstAdministrator(access);
    const second = await signInAgain(device);
    await access.sessions.signOut(asker);
    expect(await who(sessionToken)).toBeUndefined();
    const third = await signInAgain(device);
    await access.sessions.signOutEverywhere(await askerWith(access, second));
    expect(await who(second.sessionToken)).toBeUndefined();
    expect(await who(third.sessionToken)).toBeUndefined();
  });

  test('are no business of keys', async () => {
    const key = { actor: { kind: 'key', id: 'k', name: 'K', scopes: [] }, session: undefined } as const;
    await expect(access.sessions.list(key)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(access.sessions.signOutEverywhere(key)).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});
