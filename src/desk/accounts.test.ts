import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Asker } from './sessions.ts';
import type { Access } from './sign-in.ts';
import {
  askerWith,
  browser,
  firstAdministrator,
  invited,
  registerPasskey,
  testAccess,
  testClock,
  tokenOf,
} from './testing/access.ts';

let database: Connection;
let clock: ReturnType<typeof testClock>;
let access: Access;
let first: Awaited<ReturnType<typeof firstAdministrator>>;

beforeEach(async () => {
  database = await testDatabase();
  clock = testClock();
  access = testAccess(database, clock.now);
  first = await firstAdministrator(access);
});
afterEach(() => database.close());

const second = () => invited(access, first.asker, { email: 'ben@example.com', roles: ['administrator'] });
const recruiter = () => {
  clock.pass(0.1);
  return recruit();
};
const recruit = () =>
  invited(access, first.asker, { email: 'rita@example.com', roles: ['recruiter'], jobs: ['job-1'] });
const all = { limit: 100 };
const over = (sessionToken: string) => expect(askerWith(access, { sessionToken })).rejects.toThrow('over');

describe('administrators', () => {
  test('invite, see and change people', async () => {
    const { id } = await recruiter();
    await access.accounts.change(first.asker, id, { name: 'Rita R', roles: ['recruiter', 'analyst'], jobs: [] });
    expect(await access.accounts.read(first.asker, id)).toMatchObject({
      name: 'Rita R',
      email: 'rita@example.com',
      roles: ['recruiter', 'analyst'],
      jobs: [],
      rolesBy: 'administrator',
    });
    expect((await access.accounts.list(first.asker, all)).items.map((it) => it.email)).toEqual([
      'ada@example.com',
      'rita@example.com',
    ]);
  });

  test('cannot give one e-mail address to two people, however it is written', async () => {
    await recruiter();
    const again = { name: 'Rita', email: 'RITA@example.com', roles: ['analyst'] as const, jobs: [] };
    await expect(access.accounts.invite(first.asker, again)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('are the only ones who do, and only when they proved lately who they are', async () => {
    const { asker, id } = await invited(access, first.asker, {
      email: 'lea@example.com',
      roles: ['lead', 'analyst', 'auditor', 'recruiter'],
    });
    const changes = (who: Asker) => [
      () => access.accounts.invite(who, { name: 'N', email: 'n@example.com', roles: ['lead'], jobs: [] }),
      () => access.accounts.change(who, id, { roles: ['administrator'] }),
      () => access.accounts.remove(who, first.id),
      () => access.accounts.reset(who, first.id),
    ];
    const key = { actor: { kind: 'key', id: 'k', name: 'K', scopes: ['cases:read'] }, session: undefined } as const;
    for (const who of [asker, key]) {
      for (const work of [
        ...changes(who),
        () => access.accounts.list(who, all),
        () => access.accounts.read(who, first.id),
        () => access.accounts.unlock(who, first.id),
      ]) {
        await expect(work()).rejects.toMatchObject({ code: 'not-allowed' });
      }
    }
    clock.pass(15);
    for (const work of changes(first.asker)) await expect(work()).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('end the sessions of whoever’s rights they change, and keep their own under a new token', async () => {
    const { id, sessionToken } = await recruiter();
    await access.accounts.change(first.asker, id, { name: 'Only the name' });
    await askerWith(access, { sessionToken });
    await access.accounts.change(first.asker, id, { jobs: ['job-2'] });
    await over(sessionToken);
    const own = await access.accounts.change(first.asker, first.id, { roles: ['administrator', 'lead'] });
    await over(first.sessionToken);
    const asker = await askerWith(access, { sessionToken: own.sessionToken ?? '' });
    expect(asker.actor).toMatchObject({ roles: ['lead', 'administrator'] });
  });

  test('disable an account: it is over at once, and can be opened again', async () => {
    const { id, sessionToken, device } = await recruiter();
    await access.accounts.change(first.asker, id, { disabled: true });
    await over(sessionToken);
    await access.accounts.change(first.asker, id, { disabled: false });
    const { options, stepToken } = await access.passkey.beginSignIn();
    await access.passkey.signIn(device.get(options), browser({ stepToken }));
  });

  test('remove an account: nothing of it is left but its name', async () => {
    const { id, sessionToken } = await recruiter();
    await access.accounts.remove(first.asker, id);
    await over(sessionToken);
    await expect(access.accounts.read(first.asker, id)).rejects.toMatchObject({ code: 'not-found' });
    for (const table of ['session', 'passkey', 'one_time_link']) {
      expect(await database.query(`select 1 from ${table} where account = $1`, [id])).toEqual([]);
    }
    // The address is free for somebody new.
    expect((await recruiter()).id).not.toBe(id);
  });

  test('reset an account: every way in ends, and a link opens it once', async () => {
    const { id, sessionToken, device } = await recruiter();
    const link = await access.accounts.reset(first.asker, id);
    await over(sessionToken);
    const { options, stepToken } = await access.passkey.beginSignIn();
    await expect(access.passkey.signIn(device.get(options), browser({ stepToken }))).rejects.toThrow();
    const registered = await registerPasskey(access, await access.links.useLink(tokenOf(link), browser()));
    expect((await askerWith(access, registered)).actor).toMatchObject({ id, roles: ['recruiter'] });
  });

  test('are told of a stranger’s id as of one that never was', async () => {
    for (const work of [
      () => access.accounts.read(first.asker, 'nobody'),
      () => access.accounts.change(first.asker, 'nobody', { disabled: true }),
      () => access.accounts.remove(first.asker, 'nobody'),
      () => access.accounts.reset(first.asker, 'nobody'),
      () => access.accounts.unlock(first.asker, 'nobody'),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('the last administrator', () => {
  test('stays: not removed, not disabled, not without the role', async () => {
    await recruiter();
    const stays = { code: 'conflict', message: 'The last administrator stays: make another one first' };
    await expect(access.accounts.remove(first.asker, first.id)).rejects.toMatchObject(stays);
    await expect(access.accounts.change(first.asker, first.id, { disabled: true })).rejects.toMatchObject(stays);
    await expect(access.accounts.change(first.asker, first.id, { roles: ['lead'] })).rejects.toMatchObject(stays);
  });

  test('is not one who was invited and never came', async () => {
    const wanted = { name: 'Ben', email: 'ben@example.com', roles: ['administrator'] as const, jobs: [] };
    await access.accounts.invite(first.asker, wanted);
    await expect(access.accounts.remove(first.asker, first.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is one of two who remove each other at once', async () => {
    const other = await second();
    const tries = await Promise.allSettled([
      access.accounts.remove(first.asker, other.id),
      access.accounts.remove(other.asker, first.id),
      access.accounts.change(first.asker, other.id, { roles: ['lead'] }),
      access.accounts.change(other.asker, first.id, { disabled: true }),
    ]);
    expect(tries.some((it) => it.status === 'fulfilled')).toBe(true);
    const left = await database.query(
      `select 1 from account where 'administrator' = any(roles) and disabled_at is null`,
    );
    expect(left).toHaveLength(1);
  });

  test('who lost every device begins again on the machine itself', async () => {
    const system = { kind: 'system', id: 'command-line' } as const;
    await expect(access.accounts.resetByEmail(first.asker.actor, 'ada@example.com')).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(access.accounts.resetByEmail(system, 'nobody@example.com')).rejects.toMatchObject({
      code: 'not-found',
    });
    const link = await access.accounts.resetByEmail(system, 'Ada@example.com');
    await over(first.sessionToken);
    const registered = await registerPasskey(access, await access.links.useLink(tokenOf(link), browser()));
    expect((await askerWith(access, registered)).actor).toMatchObject({ id: first.id, roles: ['administrator'] });
  });
});

test('those who give out work see names and roles of colleagues, and no address', async () => {
  const { asker, id } = await recruiter();
  await expect(access.accounts.colleagues(asker.actor)).rejects.toMatchObject({ code: 'not-allowed' });
  clock.pass(0.1);
  const analyst = await invited(access, first.asker, { email: 'ana@example.com', roles: ['analyst'] });
  await access.accounts.change(first.asker, id, { disabled: true });
  const names = await access.accounts.colleagues(analyst.asker.actor);
  expect(names.map((it) => it.id)).toEqual([first.id, analyst.id]);
});

test('what happens to people is in the audit log, without secrets or addresses', async () => {
  const { id } = await recruiter();
  await access.accounts.change(first.asker, id, { roles: ['analyst'] });
  await access.accounts.reset(first.asker, id);
  await access.accounts.remove(first.asker, id);
  const rows = await database.query<{ action: string; entry: string }>(
    'select action, t::text as entry from audit_entry t order by at',
  );
  const actions = rows.map((it) => it.action);
  expect(actions).toEqual(
    expect.arrayContaining([
      'account.set-up',
      'sign-in.set-up',
      'account.invited',
      'sign-in.link',
      'account.changed',
      'account.reset',
      'account.removed',
    ]),
  );
  for (const { entry } of rows) expect(entry).not.toContain('example.com');
});
