import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Access } from './sign-in.ts';
import { browser, firstAdministrator, testAccess, testClock } from './testing/access.ts';

const password = 'a phrase that is long';
const email = 'ada@example.com';

let database: Connection;
let clock: ReturnType<typeof testClock>;
let access: Access;

beforeEach(async () => {
  database = await testDatabase();
  clock = testClock();
  access = testAccess(database, clock.now);
});
afterEach(() => database.close());

const codeOf = (secret: string, minutes = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() + minutes * 60_000 });

/** The first administrator with a password as well. */
const withPassword = async () => {
  const first = await firstAdministrator(access);
  const { secret, stepToken } = await access.password.beginSetUp(first.asker);
  const form = { password, code: codeOf(secret) };
  const { recoveryCodes } = await access.password.finishSetUp(first.asker, form, browser({ stepToken }));
  clock.pass(1);
  return { ...first, secret, recoveryCodes };
};

const signIn = (
  form: { readonly email?: string; readonly password?: string; readonly code: string },
  address?: string,
) => access.password.signIn({ email, password, ...form }, browser(address === undefined ? {} : { address }));

const refusal = { code: 'not-signed-in', message: 'E-mail address, password or code is not right', flaws: [] };

describe('too many tries', () => {
  const wrong = (who: string, address?: string) =>
    signIn({ email: who, password: 'not the phrase', code: '000000' }, address);

  test.each(['ada@example.com', 'nobody@example.com'])(
    'make %s wait, whether or not there is such an account',
    async (who) => {
      await withPassword();
      for (let at = 0; at < 5; at += 1) await expect(wrong(who)).rejects.toMatchObject(refusal);
      await expect(wrong(who)).rejects.toMatchObject({ code: 'too-many', retryAfter: 15 });
      // From everywhere, and with other capitals.
      await expect(wrong(who.toUpperCase(), '198.51.100.4')).rejects.toMatchObject({ code: 'too-many' });
      clock.pass(0.25);
      await expect(wrong(who)).rejects.toMatchObject(refusal);
      await expect(wrong(who)).rejects.toMatchObject({ code: 'too-many', retryAfter: 30 });
    },
  );

  test('are noted in the audit log once they are many, without the address that was typed', async () => {
    const { id } = await withPassword();
    for (const who of [email, 'nobody@example.com']) {
      for (let at = 0; at < 5; at += 1) await expect(wrong(who)).rejects.toMatchObject(refusal);
      await expect(wrong(who)).rejects.toMatchObject({ code: 'too-many' });
    }
    const rows = await database.query<{ subject: string; entry: string }>(
      `select subject, t::text as entry from audit_entry t where action = 'sign-in.many-tries' order by sequence`,
    );
    expect(rows.map((it) => it.subject)).toEqual([`account:${id}`, 'account:unknown']);
    for (const { entry } of rows) expect(entry).not.toMatch(/example\.com|192\.0\.2/);
  });

  test('at once do not slip through', async () => {
    await withPassword();
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => wrong(email)));
    const codes = tries.map((it) => (it.status === 'rejected' ? it.reason.code : 'in'));
    expect(codes.filter((code) => code === 'not-signed-in')).toHaveLength(5);
    expect(codes.filter((code) => code === 'too-many')).toHaveLength(7);
  });

  test('are over after waiting, or when an administrator says so, or after one that was right', async () => {
    const { secret, asker, id } = await withPassword();
    for (let at = 0; at < 5; at += 1) await expect(wrong(email)).rejects.toMatchObject(refusal);
    await expect(signIn({ code: codeOf(secret) })).rejects.toMatchObject({ code: 'too-many' });
    await access.accounts.unlock(asker, id);
    await signIn({ code: codeOf(secret) });
    for (let at = 0; at < 5; at += 1) await expect(wrong(email)).rejects.toMatchObject(refusal);
    clock.pass(0.5);
    await signIn({ code: codeOf(secret) });
  });

  test('do not keep a passkey out', async () => {
    const { device } = await withPassword();
    for (let at = 0; at < 6; at += 1) await expect(wrong(email)).rejects.toThrow();
    const { options, stepToken } = await access.passkey.beginSignIn();
    await access.passkey.signIn(device.get(options), browser({ stepToken }));
  });

  test('of one address on many accounts make it wait, and one success does not clear it', async () => {
    const { secret } = await withPassword();
    for (let at = 0; at < 29; at += 1) await expect(wrong(`user${at}@example.com`)).rejects.toMatchObject(refusal);
    await signIn({ code: codeOf(secret) });
    await expect(wrong('user30@example.com')).rejects.toMatchObject(refusal);
    await expect(wrong('user31@example.com')).rejects.toMatchObject({ code: 'too-many' });
  });

  test('lock nobody out for longer when the clock goes back', async () => {
    const { secret } = await withPassword();
    clock.pass(60 * 24 * 365);
    for (let at = 0; at < 5; at += 1) await expect(wrong(email)).rejects.toMatchObject(refusal);
    clock.pass(-60 * 24 * 365);
    await expect(signIn({ code: codeOf(secret) })).rejects.toMatchObject({ code: 'too-many', retryAfter: 15 });
    clock.pass(0.5);
    await signIn({ code: codeOf(secret) });
  });
});
