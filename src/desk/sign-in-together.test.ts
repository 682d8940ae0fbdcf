import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { Problem } from './problem.ts';
import type { Access } from './sign-in.ts';
import { askerWith, browser, firstAdministrator, invited, testAccess, testClock, tokenOf } from './testing/access.ts';

let database: Connection;
let access: Access;
const clock = testClock();

beforeAll(async () => {
  database = await testDatabase();
  access = testAccess(database, clock.now);
});
afterAll(() => database.close());

/** The same numbers at each run. */
const numbers = (seed: number) => () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

test('whatever is done to two accounts at once, nobody waits in a circle and one administrator is left', async () => {
  const ada = await firstAdministrator(access);
  const ben = await invited(access, ada.asker, { email: 'ben@example.com', roles: ['administrator'] });
  const { secret, stepToken } = await access.password.beginSetUp(ben.asker);
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const password = 'a phrase that is long';
  const code = totp.generate({ timestamp: clock.now().getTime() });
  const { recoveryCodes } = await access.password.finishSetUp(ben.asker, { password, code }, browser({ stepToken }));

  const passkey = async (of: typeof ada) => {
    const { options, stepToken: begun } = await access.passkey.beginSignIn();
    return access.passkey.signIn(of.device.get(options), browser({ stepToken: begun }));
  };
  const typed = (at: number) =>
    access.password.signIn({ email: 'ben@example.com', password, code: recoveryCodes[at % 10] ?? '' }, browser());
  const work: readonly ((at: number) => Promise<unknown>)[] = [
    () => passkey(ada),
    () => passkey(ben),
    typed,
    (at) => access.accounts.change(ada.asker, ben.id, { roles: at % 2 === 0 ? ['administrator', 'lead'] : ['lead'] }),
    (at) => access.accounts.change(ben.asker, ada.id, { jobs: [`job-${at}`] }),
    (at) => access.accounts.change(ada.asker, ada.id, { disabled: at % 3 === 0 }),
    async () => access.links.useLink(tokenOf(await access.accounts.reset(ada.asker, ben.id)), browser()),
    () => access.accounts.unlock(ada.asker, ben.id),
    () => access.password.change(ben.asker, 'another phrase that is long'),
    () => access.password.renewRecoveryCodes(ben.asker),
    () => access.methods.dropPassword(ben.asker),
    async () => access.sessions.signOutEverywhere(await askerWith(access, await passkey(ada))),
    (at) => (at < 150 ? passkey(ada) : access.accounts.remove(ben.asker, ada.id)),
  ];
  const next = numbers(4);
  const failures: unknown[] = [];
  for (let round = 0; round < 12; round += 1) {
    const tries = await Promise.allSettled(
      Array.from({ length: 16 }, (_, at) => work[Math.floor(next() * work.length)]?.(round * 16 + at)),
    );
    for (const it of tries) if (it.status === 'rejected' && !(it.reason instanceof Problem)) failures.push(it.reason);
    clock.pass(0.1);
  }
  expect(failures.map(String).filter((it) => it !== 'Error: the session is over')).toEqual([]);
  const left = await database.query(
    `select 1 from account where 'administrator' = any(roles) and disabled_at is null and enrolled_at is not null`,
  );
  expect(left.length).toBeGreaterThanOrEqual(1);
});
