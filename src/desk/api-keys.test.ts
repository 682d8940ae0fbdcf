import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Asker } from './sessions.ts';
import type { Access } from './sign-in.ts';
import { firstAdministrator, invited, testAccess, testClock } from './testing/access.ts';

let database: Connection;
let clock: ReturnType<typeof testClock>;
let access: Access;
let administrator: Asker;

beforeEach(async () => {
  database = await testDatabase();
  clock = testClock();
  access = testAccess(database, clock.now);
  administrator = (await firstAdministrator(access)).asker;
});
afterEach(() => database.close());

const days = (count: number): Date => new Date(clock.now().getTime() + count * 86_400_000);
const wanted = (expiresAt = days(90)) => ({
  name: 'Careers site',
  scopes: ['applications:write', 'applications:read'] as const,
  expiresAt,
});
const who = (authorization: string) => access.authenticate({ sessionToken: undefined, authorization });

describe('a key', () => {
  test('is shown once and acts with its scopes', async () => {
    const { key, text } = await access.apiKeys.make(administrator, wanted());
    expect(text).toMatch(/^gk_[0-9a-f]{24}_[\w-]{43}$/);
    expect(await who(`Bearer ${text}`)).toEqual({
      actor: { kind: 'key', id: key.id, name: 'Careers site', scopes: wanted().scopes },
      session: undefined,
    });
    expect(await who(`bearer ${text}`)).toBeDefined();
    expect(JSON.stringify(await access.apiKeys.list(administrator, { limit: 10 }))).not.toContain(text.split('_')[2]);
  });

  test('stops at its end, which is within a year', async () => {
    const { text } = await access.apiKeys.make(administrator, wanted(days(1)));
    clock.pass(24 * 60 - 1);
    expect(await who(`Bearer ${text}`)).toBeDefined();
    clock.pass(1);
    await expect(who(`Bearer ${text}`)).rejects.toMatchObject({ code: 'not-signed-in' });
    clock.pass(-24 * 60);
    for (const end of [days(0), days(-1), days(367), new Date(Number.NaN)]) {
      await expect(access.apiKeys.make(administrator, wanted(end))).rejects.toMatchObject({
        flaws: [{ field: '/expiresAt' }],
      });
    }
  });

  test('stops at once when it is ended, even while it is looked up', async () => {
    const { key, text } = await access.apiKeys.make(administrator, wanted());
    await who(`Bearer ${text}`);
    const under = Array.from({ length: 5 }, () => who(`Bearer ${text}`).catch(() => undefined));
    await access.apiKeys.revoke(administrator, key.id);
    await Promise.all(under);
    await expect(who(`Bearer ${text}`)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(access.apiKeys.revoke(administrator, key.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('ended by another process stops within seconds', async () => {
    const { key, text } = await access.apiKeys.make(administrator, wanted());
    await who(`Bearer ${text}`);
    await testAccess(database, clock.now).apiKeys.revoke(administrator, key.id);
    clock.pass(0.05);
    await expect(who(`Bearer ${text}`)).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  test('is refused when any part of it is wrong, whatever cookie comes with it', async () => {
    const { text } = await access.apiKeys.make(administrator, wanted());
    const [, id, secret = ''] = /^gk_([0-9a-f]+)_(.+)$/.exec(text) ?? [];
    const flipped = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    for (const wrong of [
      `Bearer gk_${id}_${flipped}`,
      `Bearer gk_${'0'.repeat(24)}_${secret}`,
      `Bearer gk_${id}_${secret}x`,
      `Bearer gk_${id}_`,
      `Bearer ${secret}`,
      `Basic ${text}`,
      text,
      'Bearer',
      '',
    ]) {
      await expect(who(wrong)).rejects.toMatchObject({ code: 'not-signed-in' });
    }
  });

  test('notes its last use to the minute', async () => {
    const { text } = await access.apiKeys.make(administrator, wanted());
    clock.pass(10);
    const first = clock.now();
    await who(`Bearer ${text}`);
    clock.pass(0.5);
    await who(`Bearer ${text}`);
    const used = async () => (await access.apiKeys.list(administrator, { limit: 1 })).items[0]?.usedAt;
    expect(await used()).toEqual(first);
    clock.pass(0.5);
    await who(`Bearer ${text}`);
    expect(await used()).toEqual(clock.now());
  });
});

describe('keys', () => {
  test('are made by administrators only, who proved lately who they are', async () => {
    const { text } = await access.apiKeys.make(administrator, wanted());
    const key = await who(`Bearer ${text}`);
    const lead = await invited(access, administrator, {
      email: 'lea@example.com',
      roles: ['lead', 'analyst', 'auditor'],
    });
    for (const asker of [lead.asker, ...(key === undefined ? [] : [key])]) {
      await expect(access.apiKeys.make(asker, wanted())).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(access.apiKeys.list(asker, { limit: 1 })).rejects.toMatchObject({
        code: 'not-allowed',
      });
      await expect(access.apiKeys.revoke(asker, 'x')).rejects.toMatchObject({ code: 'not-allowed' });
    }
    clock.pass(15);
    await expect(access.apiKeys.make(administrator, wanted())).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('are noted in the audit log without their text', async () => {
    const { key, text } = await access.apiKeys.make(administrator, wanted());
    await access.apiKeys.revoke(administrator, key.id);
    const rows = await database.query<{ entry: string }>('select t::text as entry from audit_entry t');
    const all = rows.map((it) => it.entry).join('\n');
    for (const action of ['key.made', 'key.revoked']) expect(all).toContain(action);
    expect(all).not.toContain(text.slice(30));
    expect(all).not.toContain('@example.com');
  });
});
