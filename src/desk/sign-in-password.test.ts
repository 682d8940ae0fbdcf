import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPasswords } from '../access/passwords.ts';
import type { Connection } from '../store/database.ts';
import { setPassword } from '../store/sign-in-passwords.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Access } from './sign-in.ts';
import { askerWith, browser, firstAdministrator, testAccess, testClock } from './testing/access.ts';

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

describe('signing in by password', () => {
  test('needs the password and a code of the app', async () => {
    const { secret, id } = await withPassword();
    const asker = await askerWith(access, await signIn({ email: 'Ada@Example.com', code: codeOf(secret) }));
    expect(asker.actor.id).toBe(id);
    expect(asker.session?.method).toBe('password');
  });

  test('takes each step of the app once, even of several tries at once', async () => {
    const { secret } = await withPassword();
    const code = codeOf(secret);
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => signIn({ code })));
    expect(tries.filter((it) => it.status === 'fulfilled')).toHaveLength(1);
    await expect(signIn({ code })).rejects.toMatchObject(refusal);
  });

  test('takes the code before the one that was used, once: clocks of phones differ', async () => {
    const { secret } = await withPassword();
    await signIn({ code: codeOf(secret) });
    const earlier = codeOf(secret, -0.5);
    await signIn({ code: earlier });
    await expect(signIn({ code: earlier })).rejects.toMatchObject(refusal);
  });

  test('does not take the code that set up the app', async () => {
    const { asker } = await firstAdministrator(access);
    const { secret, stepToken } = await access.password.beginSetUp(asker);
    const code = codeOf(secret);
    await access.password.finishSetUp(asker, { password, code }, browser({ stepToken }));
    await expect(signIn({ code })).rejects.toMatchObject(refusal);
  });

  test('takes a recovery code once', async () => {
    const { recoveryCodes, asker } = await withPassword();
    const [code = ''] = recoveryCodes;
    await signIn({ code: code.toUpperCase() });
    await expect(signIn({ code })).rejects.toMatchObject(refusal);
    expect((await access.methods.list(asker)).recoveryCodesLeft).toBe(9);
    const fresh = await access.password.renewRecoveryCodes(asker);
    await expect(signIn({ code: recoveryCodes[1] ?? '' })).rejects.toMatchObject(refusal);
    await signIn({ code: fresh[0] ?? '' });
  });

  test('a code that came with a wrong password was not used up', async () => {
    const { secret, recoveryCodes } = await withPassword();
    const code = codeOf(secret);
    await expect(signIn({ password: 'another phrase, wrong', code })).rejects.toMatchObject(refusal);
    await expect(signIn({ password: 'another phrase, wrong', code: recoveryCodes[0] ?? '' })).rejects.toMatchObject(
      refusal,
    );
    await signIn({ code });
    await signIn({ code: recoveryCodes[0] ?? '' });
  });

  test('says the same whatever is wrong', async () => {
    const { secret, asker, id } = await withPassword();
    const right = codeOf(secret);
    await expect(signIn({ code: '000000' })).rejects.toMatchObject(refusal);
    await expect(signIn({ password: 'another phrase, wrong', code: right })).rejects.toMatchObject(refusal);
    await expect(signIn({ email: 'nobody@example.com', code: right })).rejects.toMatchObject(refusal);
    await access.accounts.change(asker, id, { name: 'Ada' });
    await database.execute('update account set disabled_at = now()');
    await expect(signIn({ code: right })).rejects.toMatchObject(refusal);
  });

  test('hashes anew what was hashed at another cost', async () => {
    const { secret, id } = await withPassword();
    const old = await createPasswords({ logarithm: 4, blockSize: 8, parallel: 1 }).hash(password);
    await setPassword(database, id, old, clock.now());
    await signIn({ code: codeOf(secret) });
    const [row] = await database.query<{ password: string }>('select password from password_sign_in');
    expect(row?.password).toMatch(/^\$scrypt\$ln=5,r=8,p=1\$/);
    clock.pass(1);
    await signIn({ code: codeOf(secret) });
  });

  test('after a clock that ran ahead and was set back takes codes again', async () => {
    const { secret } = await withPassword();
    clock.pass(60 * 24 * 365);
    await signIn({ code: codeOf(secret) });
    clock.pass(-60 * 24 * 365);
    await signIn({ code: codeOf(secret) });
  });
});

describe('a password of one’s own', () => {
  test('is set with the code that the app shows; a mistyped one can be typed again', async () => {
    const { asker } = await firstAdministrator(access);
    const { secret, uri, stepToken } = await access.password.beginSetUp(asker);
    expect(uri).toContain(secret);
    const at = browser({ stepToken });
    await expect(access.password.finishSetUp(asker, { password, code: '000000' }, at)).rejects.toMatchObject({
      code: 'invalid',
      flaws: [{ field: '/code' }],
    });
    await access.password.finishSetUp(asker, { password, code: codeOf(secret) }, at);
    await expect(access.password.finishSetUp(asker, { password, code: codeOf(secret) }, at)).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('is refused when it is too simple', async () => {
    const { asker } = await withPassword();
    for (const simple of ['short', 'aaaaaaaaaaaaaaaa', 'it is ada@example.com']) {
      await expect(access.password.change(asker, simple)).rejects.toMatchObject({ flaws: [{ field: '/password' }] });
    }
  });

  test('that changes ends other sessions and not this one', async () => {
    const { secret, asker, sessionToken } = await withPassword();
    const other = await signIn({ code: codeOf(secret) });
    await access.password.change(asker, 'another phrase that is long');
    await expect(askerWith(access, other)).rejects.toThrow('over');
    await askerWith(access, { sessionToken });
    clock.pass(1);
    await expect(signIn({ code: codeOf(secret) })).rejects.toMatchObject(refusal);
    await signIn({ password: 'another phrase that is long', code: codeOf(secret) });
  });

  test('needs a proof within the last quarter of an hour', async () => {
    const { asker } = await withPassword();
    clock.pass(15);
    for (const work of [
      () => access.password.beginSetUp(asker),
      () => access.password.change(asker, password),
      () => access.password.renewRecoveryCodes(asker),
      () => access.methods.dropPassword(asker),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'not-allowed', flaws: [{ field: '/session/confirmedAt' }] });
    }
  });

  test('can be given up while a passkey is left', async () => {
    const { asker, secret } = await withPassword();
    await access.methods.dropPassword(asker);
    await expect(signIn({ code: codeOf(secret) })).rejects.toMatchObject(refusal);
    await expect(access.methods.dropPassword(asker)).rejects.toMatchObject({ code: 'not-found' });
    await expect(access.password.renewRecoveryCodes(asker)).rejects.toMatchObject({ code: 'not-found' });
  });
});
