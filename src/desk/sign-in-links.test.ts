import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Access } from './sign-in.ts';
import {
  askerWith,
  browser,
  firstAdministrator,
  registerPasskey,
  testAccess,
  testClock,
  tokenOf,
} from './testing/access.ts';

let database: Connection;
let clock: ReturnType<typeof testClock>;
let access: Access;

beforeEach(async () => {
  database = await testDatabase();
  clock = testClock();
  access = testAccess(database, clock.now);
});
afterEach(() => database.close());

const form = (token: string, email = 'ada@example.com') => ({ token, name: 'Ada Admin', email, roles: [] });
const accounts = async (): Promise<number> => (await database.query('select 1 from account')).length;

describe('the first administrator', () => {
  test('begins by a link, without any right until a way to sign in is set up', async () => {
    const link = await access.links.firstAdministratorLink();
    expect(link?.url.pathname).toBe('/set-up');
    expect(link?.url.search).toBe('');
    const begun = await access.links.setUp({ ...form(tokenOf(link)), roles: ['lead'] }, browser());
    expect(begun.person.roles).toEqual([]);
    const before = await askerWith(access, begun);
    await expect(access.accounts.list(before, { limit: 10 })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const { sessionToken } = await registerPasskey(access, begun);
    expect((await askerWith(access, { sessionToken })).actor).toMatchObject({ roles: ['lead', 'administrator'] });
    // The session that the link opened is not the one that has the rights.
    expect(sessionToken).not.toBe(begun.sessionToken);
    await expect(askerWith(access, begun)).rejects.toThrow('over');
  });

  test('is one, when two use the link at once', async () => {
    const token = tokenOf(await access.links.firstAdministratorLink());
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => access.links.setUp(form(token, `ada${at}@example.com`), browser())),
    );
    expect(tries.filter((it) => it.status === 'fulfilled')).toHaveLength(1);
    for (const it of tries) if (it.status === 'rejected') expect(it.reason).toMatchObject({ code: 'invalid' });
    expect(await accounts()).toBe(1);
  });

  test('cannot use a link twice, after a day, or after a restart made another', async () => {
    const first = tokenOf(await access.links.firstAdministratorLink());
    const second = tokenOf(await access.links.firstAdministratorLink());
    await expect(access.links.setUp(form(first), browser())).rejects.toMatchObject({ code: 'invalid' });
    clock.pass(24 * 60);
    await expect(access.links.setUp(form(second), browser())).rejects.toMatchObject({ code: 'invalid' });
    const third = tokenOf(await access.links.firstAdministratorLink());
    await access.links.setUp(form(third), browser());
    await expect(access.links.setUp(form(third), browser())).rejects.toMatchObject({ code: 'invalid' });
  });

  test('may begin again while nothing was finished, and never after', async () => {
    const left = tokenOf(await access.links.firstAdministratorLink());
    await access.links.setUp(form(left), browser());
    const again = tokenOf(await access.links.firstAdministratorLink());
    const begun = await access.links.setUp(form(again), browser());
    expect(await accounts()).toBe(1);
    const other = tokenOf(await access.links.firstAdministratorLink());
    await registerPasskey(access, begun);
    expect(await access.links.firstAdministratorLink()).toBeUndefined();
    await expect(access.links.setUp(form(other), browser())).rejects.toMatchObject({ code: 'invalid' });
  });

  test('has a link that no clock makes last: one from the future is not good', async () => {
    const token = tokenOf(await access.links.firstAdministratorLink());
    clock.pass(-60);
    await expect(access.links.setUp(form(token), browser())).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('an invitation', () => {
  test('opens one account once, when two use it at once', async () => {
    const { asker } = await firstAdministrator(access);
    const wanted = { name: 'Rita', email: 'rita@example.com', roles: ['recruiter'] as const, jobs: ['job-1'] };
    const { account, link } = await access.accounts.invite(asker, wanted);
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => access.links.useLink(tokenOf(link), browser())),
    );
    const [begun] = tries.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
    expect(tries.filter((it) => it.status === 'fulfilled')).toHaveLength(1);
    expect(begun?.person).toMatchObject({ id: account.id, roles: [], jobs: [] });
  });

  test('is replaced by a newer one, and is not good for a disabled account', async () => {
    const { asker } = await firstAdministrator(access);
    const wanted = { name: 'Rita', email: 'rita@example.com', roles: ['recruiter'] as const, jobs: [] };
    const { account, link } = await access.accounts.invite(asker, wanted);
    const newer = await access.accounts.reset(asker, account.id);
    expect(newer.url.pathname).toBe('/welcome');
    await expect(access.links.useLink(tokenOf(link), browser())).rejects.toMatchObject({ code: 'invalid' });
    await access.accounts.change(asker, account.id, { disabled: true });
    await expect(access.links.useLink(tokenOf(newer), browser())).rejects.toMatchObject({ code: 'invalid' });
  });

  test('does not open the set-up, nor the set-up link an account', async () => {
    const setUp = tokenOf(await access.links.firstAdministratorLink());
    await expect(access.links.useLink(setUp, browser())).rejects.toMatchObject({ code: 'invalid' });
    await access.links.setUp(form(setUp), browser());
  });
});

test('nothing that opens a door, and no name or address, can be read in the tables', async () => {
  const token = tokenOf(await access.links.firstAdministratorLink());
  const pending = tokenOf(await access.links.firstAdministratorLink());
  const begun = await access.links.setUp(form(pending), browser());
  const { sessionToken } = await registerPasskey(access, begun);
  const asker = await askerWith(access, { sessionToken });
  const { text } = await access.apiKeys.make(asker, {
    name: 'Careers site',
    scopes: ['applications:write'],
    expiresAt: new Date('2026-12-01T00:00:00Z'),
  });
  const { link } = await access.accounts.invite(asker, {
    name: 'Rita Recruiter',
    email: 'rita@example.com',
    roles: ['recruiter'],
    jobs: [],
  });
  const present = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(present.map((it) => it.name)).toEqual(expect.arrayContaining(['session', 'sign_in_step', 'api_key']));
  let dump = '';
  for (const { name } of present) {
    const rows = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    dump += rows.map((it) => it.row).join('\n');
  }
  const hidden = [token, pending, sessionToken, text, tokenOf(link), 'ada@example.com', 'rita@example.com', 'Rita Rec'];
  for (const secret of hidden) {
    expect(dump).not.toContain(secret);
    expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
    expect(dump).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  }
});
