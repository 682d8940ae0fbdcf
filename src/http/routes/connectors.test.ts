import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signed } from '../../ats/testing/signing.ts';
import type { Actor } from '../../desk/actor.ts';
import { createAts } from '../../desk/ats.ts';
import { connect, partsOn, usesOn } from '../../desk/testing/ats.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { everyActor, json, person, testApp } from '../testing/app.ts';
import { connectorsRoutes } from './connectors.ts';

let database: Connection;
let ask: (path: string, init?: RequestInit, actor?: Actor) => Promise<Response>;

beforeAll(async () => {
  database = await testDatabase();
  const parts = partsOn(database);
  await connect(parts, 'greenhouse');
  await connect(parts, 'smartrecruiters');
  const { connectors, hooks } = createAts(parts, usesOn(database), { publicUrl: 'https://gatehouse.example' });
  const routes = connectorsRoutes(connectors, hooks);
  ask = async (path, init = {}, actor) => testApp({ routes, actor }).request(path, init);
});
afterAll(() => database.close());

const administrator = person('administrator');

interface Made {
  readonly connector: { readonly id: string; readonly settings: object };
  readonly secret: string;
}
interface Listed {
  readonly items: readonly { readonly id: number }[];
  readonly next: string | null;
}

const read = async <Body>(answer: Response): Promise<Body> => JSON.parse(await answer.text());

const deliver = (id: string, headers: Readonly<Record<string, string>>, body: string): Promise<Response> =>
  ask(`/hooks/${id}`, { method: 'POST', headers, body });

describe('the route that tracking systems deliver to', () => {
  it('answers 200 with nothing in it, also to a repeat', async () => {
    const { headers, body } = signed.greenhouse();
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await deliver('greenhouse', headers, body);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe('');
    }
    expect(await database.query('select 1 from received_hook')).toHaveLength(1);
  });

  it('answers 401 to a bad signature and 404 to a connector that nobody has, without a word of what was sent', async () => {
    const { headers, body } = signed.greenhouse({ action: 'ping', payload: { name: 'Exampleton' } });
    const bad = await deliver('greenhouse', { ...headers, signature: 'sha256 Exampleton' }, body);
    const unknown = await deliver('nobody', headers, body);
    expect([bad.status, unknown.status]).toEqual([401, 404]);
    for (const answer of [bad, unknown]) {
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await answer.text()).not.toContain('Exampleton');
    }
  });

  it('gives a handshake its secret back', async () => {
    const answer = await deliver('smartrecruiters', { 'x-hook-secret': 'abc' }, '');
    expect([answer.status, answer.headers.get('x-hook-secret')]).toEqual([200, 'abc']);
  });

  it('answers odd requests with problems', async () => {
    const large = await deliver('greenhouse', {}, 'x'.repeat(2_000_001));
    const odd = await deliver('%00', {}, '{}');
    const long = await deliver('x'.repeat(61), {}, '{}');
    const method = await ask('/hooks/greenhouse');
    for (const { status } of [large, odd, long, method]) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});

describe('routes of connectors', () => {
  it('make, list, change, rotate and test one', async () => {
    const made = await ask(
      '/api/v1/connectors',
      json({ vendor: 'ashby', name: 'Hiring', token: 'key' }),
      administrator,
    );
    expect(made.status).toBe(201);
    const { connector, secret } = await read<Made>(made);
    expect(connector).toMatchObject({
      vendor: 'ashby',
      source: 'ashby',
      reachable: true,
      hook: `/hooks/${connector.id}`,
    });
    expect(secret).toHaveLength(43);

    const path = `/api/v1/connectors/${connector.id}`;
    const change = { ...json({ enabled: false, settings: { writeBack: 'note' } }), method: 'PATCH' };
    expect(await (await ask(path, change, administrator)).json()).toMatchObject({
      enabled: false,
      settings: { writeBack: 'note' },
    });
    const rotation = json({ what: 'token', token: null });
    expect(await (await ask(`${path}/rotation`, rotation, administrator)).json()).toMatchObject({
      secret: null,
      connector: { reachable: false },
    });
    expect(await (await ask(`${path}/test`, { method: 'POST' }, administrator)).json()).toMatchObject({ works: false });
    const { items } = await read<Listed>(await ask('/api/v1/connectors', {}, administrator));
    expect(items).toHaveLength(3);
    expect(JSON.stringify(items)).not.toContain(secret);
  });

  it('take a mapping and refuse one that names no field', async () => {
    const mapping = { fields: { id: '/id', 'candidate.name': 'who', receivedAt: 'sent' } };
    const signature = { scheme: 'hmac-sha256', header: 'X-Sum', encoding: 'hex', prefix: 'sha256=' };
    const body = { vendor: 'generic', name: 'Own form', source: 'own-form', settings: { signature, mapping } };
    const made = await ask('/api/v1/connectors', json(body), administrator);
    expect((await read<Made>(made)).connector.settings).toEqual({ signature, mapping });
    const wrong = { ...body, source: 'other', settings: { signature, mapping: { fields: { id: 'id', who: 'x' } } } };
    const refused = await ask('/api/v1/connectors', json(wrong), administrator);
    expect(refused.status).toBe(422);
  });

  it('give deliveries in pages', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const { headers, body } = signed.greenhouse({ action: 'ping', payload: { turn } });
      await deliver('greenhouse', headers, body);
    }
    const path = '/api/v1/connectors/greenhouse/deliveries';
    const seen: number[] = [];
    let cursor = '';
    for (let turn = 0; turn < 3; turn += 1) {
      const { items, next } = await read<Listed>(await ask(`${path}?limit=2${cursor}`, {}, administrator));
      seen.push(...items.map(({ id }) => id));
      cursor = `&cursor=${next}`;
      if (next === null) break;
    }
    expect(seen).toHaveLength(4);
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    const one = await ask(`${path}/${seen[0]}/replay`, { method: 'POST' }, administrator);
    expect(one.status).toBe(204);
    expect((await ask(`${path}/999999/replay`, { method: 'POST' }, administrator)).status).toBe(404);
  });

  it('are for administrators alone', async () => {
    for (const [name, actor] of everyActor) {
      const answer = await ask('/api/v1/connectors', {}, actor);
      expect([name, answer.status]).toEqual([name, name === 'administrator' ? 200 : 403]);
    }
    expect((await ask('/api/v1/connectors')).status).toBe(401);
  });
});
