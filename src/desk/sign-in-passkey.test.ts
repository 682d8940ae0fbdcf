import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAuthenticator } from '../access/testing/authenticator.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Access } from './sign-in.ts';
import { askerWith, browser, firstAdministrator, invited, publicUrl, testAccess, testClock } from './testing/access.ts';

let database: Connection;
let clock: ReturnType<typeof testClock>;
let access: Access;

beforeEach(async () => {
  database = await testDatabase();
  clock = testClock();
  access = testAccess(database, clock.now);
});
afterEach(() => database.close());

describe('signing in by passkey', () => {
  test('opens the account that the passkey belongs to, proved just now', async () => {
    const { device, id } = await firstAdministrator(access);
    const { options, stepToken } = await access.passkey.beginSignIn();
    clock.pass(2);
    const signedIn = await access.passkey.signIn(device.get(options), browser({ stepToken }));
    const asker = await askerWith(access, signedIn);
    expect(asker.actor).toMatchObject({ id, roles: ['administrator'] });
    expect(asker.session).toMatchObject({ method: 'passkey', confirmedAt: clock.now() });
  });

  test('takes a challenge once, even of two answers at once', async () => {
    const { device } = await firstAdministrator(access);
    const { options, stepToken } = await access.passkey.beginSignIn();
    const answer = device.get(options);
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => access.passkey.signIn(answer, browser({ stepToken }))),
    );
    expect(tries.filter((it) => it.status === 'fulfilled')).toHaveLength(1);
  });

  test('needs the browser that began, and not too late', async () => {
    const { device } = await firstAdministrator(access);
    const { options, stepToken } = await access.passkey.beginSignIn();
    const other = await access.passkey.beginSignIn();
    await expect(access.passkey.signIn(device.get(options), browser())).rejects.toMatchObject({ code: 'invalid' });
    await expect(
      access.passkey.signIn(device.get(options), browser({ stepToken: other.stepToken })),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
    clock.pass(10);
    await expect(access.passkey.signIn(device.get(options), browser({ stepToken }))).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('refuses an unknown passkey, another owner and a disabled account all the same', async () => {
    const { asker } = await firstAdministrator(access);
    const other = await invited(access, asker, { email: 'rita@example.com', roles: ['recruiter'] });
    const attempt = async (answer: Parameters<typeof access.passkey.signIn>[0] | undefined, userHandle?: string) => {
      const { options, stepToken } = await access.passkey.beginSignIn();
      const given = answer ?? other.device.get(options, userHandle === undefined ? {} : { userHandle });
      return access.passkey.signIn(given, browser({ stepToken }));
    };
    const stranger = createAuthenticator(publicUrl.origin).get((await access.passkey.beginSignIn()).options);
    const refusal = { code: 'not-signed-in', message: 'This passkey does not open an account here' };
    await expect(attempt(stranger)).rejects.toMatchObject(refusal);
    const handle = Buffer.from(asker.actor.id).toString('base64url');
    await expect(attempt(undefined, handle)).rejects.toMatchObject(refusal);
    await access.accounts.change(asker, other.id, { disabled: true });
    await expect(attempt(undefined)).rejects.toMatchObject(refusal);
  });

  test('refuses a copy: of two uses of one counter, one counts', async () => {
    const { device } = await firstAdministrator(access);
    const begun = await Promise.all([access.passkey.beginSignIn(), access.passkey.beginSignIn()]);
    const tries = await Promise.allSettled(
      begun.map(({ options, stepToken }) =>
        access.passkey.signIn(device.get(options, { counter: 50 }), browser({ stepToken })),
      ),
    );
    expect(tries.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('makes an address wait that tries many', async () => {
    const { device } = await firstAdministrator(access);
    const wrong = async () => {
      const { options, stepToken } = await access.passkey.beginSignIn();
      return access.passkey.signIn(device.get(options, { verified: false }), browser({ stepToken }));
    };
    for (let at = 0; at < 30; at += 1) await expect(wrong()).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(wrong()).rejects.toMatchObject({ code: 'too-many', retryAfter: 15 });
    const { options, stepToken } = await access.passkey.beginSignIn();
    const elsewhere = browser({ stepToken, address: '198.51.100.4' });
    await access.passkey.signIn(device.get(options), elsewhere);
  });
});

describe('registering a passkey', () => {
  test('needs somebody who proved lately who they are', async () => {
    const { asker } = await firstAdministrator(access);
    clock.pass(15);
    await expect(access.passkey.beginRegistration(asker)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(
      access.passkey.beginRegistration({ actor: { kind: 'key', id: 'k', name: 'K', scopes: [] }, session: undefined }),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  test('is for the account that began it', async () => {
    const { asker } = await firstAdministrator(access);
    const other = await invited(access, asker, { email: 'rita@example.com', roles: ['recruiter'] });
    const { options, stepToken } = await access.passkey.beginRegistration(other.asker);
    const answer = createAuthenticator(publicUrl.origin).create(options);
    await expect(access.passkey.register(asker, answer, browser({ stepToken }))).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('refuses the same passkey twice', async () => {
    const { asker } = await firstAdministrator(access);
    const device = createAuthenticator(publicUrl.origin);
    const register = async () => {
      const { options, stepToken } = await access.passkey.beginRegistration(asker);
      return access.passkey.register(asker, device.create(options), browser({ stepToken }));
    };
    await register();
    await expect(register()).rejects.toMatchObject({ name: 'Conflict' });
  });

  test('gives up a passkey, and never the last way in, even of two at once', async () => {
    const { asker, device } = await firstAdministrator(access);
    const { passkeys } = await access.methods.list(asker);
    await expect(access.methods.dropPasskey(asker, passkeys[0]?.id ?? '')).rejects.toMatchObject({ code: 'conflict' });
    const { options, stepToken } = await access.passkey.beginRegistration(asker);
    await access.passkey.register(asker, createAuthenticator(publicUrl.origin).create(options), browser({ stepToken }));
    const both = (await access.methods.list(asker)).passkeys.map((it) => access.methods.dropPasskey(asker, it.id));
    const tries = await Promise.allSettled(both);
    expect(tries.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await access.methods.list(asker)).passkeys).toHaveLength(1);
    expect(device).toBeDefined();
  });
});
