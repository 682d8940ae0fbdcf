import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../ats/http/caller.ts';
import { signed } from '../ats/testing/signing.ts';
import { openConnector } from '../store/connectors.ts';
import type { Connection } from '../store/database.ts';
import { endHook } from '../store/received-hooks.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Actor } from './actor.ts';
import { createAtsHooks } from './ats-hooks.ts';
import { type Connectors, createConnectors } from './connectors.ts';
import { administrator, clientWith, partsOn } from './testing/ats.ts';

let database: Connection;
let parts: ReturnType<typeof partsOn>;
let connectors: Connectors;
let answer: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  database = await testDatabase();
  parts = partsOn(database);
  connectors = createConnectors(parts, () => clientWith({ test: () => answer() }));
});
afterAll(() => database.close());

const make = (source: string, more: { token?: string } = {}) =>
  connectors.create(administrator, { vendor: 'greenhouse', name: 'Hiring', source, settings: {}, ...more });

describe('connectors', () => {
  it('are made with a secret that is shown once and stands sealed in the database', async () => {
    const { connector, secret } = await make('made', { token: 'client:a token nobody sees' });
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await openConnector(database, parts.vault, connector.id)).toMatchObject({ secrets: [secret] });
    const [row] = await database.query<{ text: string }>('select c::text as text from connector c where id = $1', [
      connector.id,
    ]);
    expect(row?.text).not.toContain(secret);
    expect(row?.text).not.toContain(Buffer.from('a token nobody sees').toString('hex'));
    expect(JSON.stringify(await connectors.list(administrator))).not.toContain('token nobody sees');
    const [entry] = await database.query<{ detail: object }>(
      "select detail from audit_entry where action = 'connector.made' and subject = $1",
      [`connector:${connector.id}`],
    );
    expect(entry?.detail).toEqual({ vendor: 'greenhouse', source: 'made' });
  });

  it('take what either secret signed while one replaces the other, and then only the newer', async () => {
    const { connector } = await make('rotated');
    const own = 'a-secret-for-tests-0123456789abcdef';
    const { secret } = await connectors.rotate(administrator, connector.id, {
      what: 'secret',
      secret: own,
      older: 'forget',
    });
    expect(secret).toBeNull();
    const rotated = await connectors.rotate(administrator, connector.id, { what: 'secret', older: 'keep' });
    const { headers, body } = signed.greenhouse();
    const take = (): Promise<unknown> =>
      createAtsHooks(parts).take(connector.id, new Headers(headers), new TextEncoder().encode(body));
    expect(await take()).toEqual({});
    expect(rotated.secret).toHaveLength(43);
    await connectors.rotate(administrator, connector.id, { what: 'older' });
    await expect(take()).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('have a source of their own and settings that fit their vendor', async () => {
    await make('twice');
    await expect(make('twice')).rejects.toMatchObject({ code: 'conflict' });
    const wrong = [
      { vendor: 'workable', settings: {} },
      { vendor: 'lever', settings: { region: 'na' } },
      { vendor: 'lever', settings: { writeBack: 'note' } },
      { vendor: 'greenhouse', settings: { writeBack: 'note' } },
      { vendor: 'generic', settings: {} },
      {
        vendor: 'generic',
        settings: {
          signature: { scheme: 'standard-webhooks' },
          mapping: { fields: { id: 'id', 'candidate.shoeSize': 'size' } },
        },
      },
    ] as const;
    for (const [at, wanted] of wrong.entries()) {
      const made = connectors.create(administrator, { name: 'x', source: `wrong-${at}`, ...wanted });
      await expect(made, JSON.stringify(wanted)).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  it('can be disabled, and are tested without saying what the vendor answered', async () => {
    const { connector } = await make('tested');
    expect(await connectors.test(administrator, connector.id)).toMatchObject({ works: false });
    await connectors.rotate(administrator, connector.id, { what: 'token', token: 'client:secret' });
    expect(await connectors.test(administrator, connector.id)).toEqual({ works: true, says: 'The API answers' });
    answer = () => Promise.reject(new Refused(401));
    expect(await connectors.test(administrator, connector.id)).toEqual({
      works: false,
      says: 'The system answered 401: look at the token and its permissions',
    });
    const changed = await connectors.change(administrator, connector.id, { enabled: false });
    expect(changed.connector).toMatchObject({ enabled: false, name: 'Hiring' });
  });

  it('list deliveries and have one read again that failed', async () => {
    const { connector, secret } = await make('listed');
    await connectors.rotate(administrator, connector.id, {
      what: 'secret',
      secret: 'a-secret-for-tests-0123456789abcdef',
      older: 'keep',
    });
    expect(secret).not.toBeNull();
    const { headers, body } = signed.greenhouse();
    await createAtsHooks(parts).take(connector.id, new Headers(headers), new TextEncoder().encode(body));
    const page = { limit: 10 };
    const [waiting] = (await connectors.deliveries(administrator, connector.id, page)).items;
    const hook = waiting?.id ?? 0;
    await endHook(database, hook, { state: 'failed', reason: 'unreachable' }, parts.now());
    await database.execute('delete from job');
    await connectors.replay(administrator, connector.id, hook);
    expect(await connectors.deliveries(administrator, connector.id, page)).toMatchObject({
      items: [{ state: 'waiting' }],
    });
    expect(await database.query('select kind, payload from job')).toEqual([{ kind: 'ats.take-in', payload: { hook } }]);
    await endHook(database, hook, { state: 'done' }, parts.now());
    await expect(connectors.replay(administrator, connector.id, hook)).rejects.toMatchObject({ code: 'not-found' });
    const { connector: other } = await make('other');
    await expect(connectors.replay(administrator, other.id, hook)).rejects.toMatchObject({ code: 'not-found' });
    const lines = await connectors.list(administrator);
    expect(lines.find((it) => it.connector.id === connector.id)?.deliveries).toMatchObject({ done: 1, failed: 0 });
  });

  it('are for administrators', async () => {
    const roles = ['recruiter', 'analyst', 'lead', 'auditor'] as const;
    const others: readonly Actor[] = [
      ...roles.map((role): Actor => ({ kind: 'person', id: role, name: role, roles: [role], jobs: [] })),
      { kind: 'key', id: 'k', name: 'k', scopes: ['applications:write', 'cases:read'] },
    ];
    for (const actor of others) {
      const page = { limit: 1 };
      const refused = { code: 'not-allowed' };
      await expect(connectors.list(actor)).rejects.toMatchObject(refused);
      await expect(connectors.create(actor, { vendor: 'ashby', name: 'x', settings: {} })).rejects.toMatchObject(
        refused,
      );
      await expect(connectors.change(actor, 'x', {})).rejects.toMatchObject(refused);
      await expect(connectors.rotate(actor, 'x', { what: 'token', token: null })).rejects.toMatchObject(refused);
      await expect(connectors.test(actor, 'x')).rejects.toMatchObject(refused);
      await expect(connectors.deliveries(actor, 'x', page)).rejects.toMatchObject(refused);
      await expect(connectors.replay(actor, 'x', 1)).rejects.toMatchObject(refused);
    }
  });
});
