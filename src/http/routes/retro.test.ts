import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hiresContracts } from '../../api/contracts/hires.ts';
import { indicatorsContracts } from '../../api/contracts/indicators.ts';
import { policyContracts } from '../../api/contracts/policy.ts';
import { privacyContracts } from '../../api/contracts/privacy.ts';
import { retentionContracts } from '../../api/contracts/privacy-retention.ts';
import { reportsContracts } from '../../api/contracts/reports.ts';
import { retroContracts } from '../../api/contracts/retro.ts';
import { openapi } from '../../api/openapi.ts';
import { interfaceFlaws } from '../../api/testing/interface-flaws.ts';
import { scopes } from '../../desk/actor.ts';
import { people, type Workshop, workshop } from '../../desk/memory/testing/memory.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import type { Route } from '../route.ts';
import { person, testApp } from '../testing/app.ts';
import type { Asks } from '../testing/ask.ts';
import { hostileFlaws } from '../testing/hostile.ts';
import { matrixFlaws } from '../testing/matrix.ts';
import { hiresRoutes } from './hires.ts';
import { indicatorsRoutes } from './indicators.ts';
import { policyRoutes } from './policy.ts';
import { privacyRoutes } from './privacy.ts';
import { reportsRoutes } from './reports.ts';
import { retroRoutes } from './retro.ts';

let db: Connection;
let shop: Workshop;
let routes: readonly Route[];
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  const { memory } = shop;
  routes = [
    ...indicatorsRoutes(memory.indicators),
    ...hiresRoutes(memory.hires),
    ...retroRoutes(memory),
    ...policyRoutes(memory.policies),
    ...privacyRoutes(memory),
    ...reportsRoutes(memory.reports),
  ];
  await memory.followPolicy();
  await shop.receive('a');
});
afterAll(() => db.close());

const { lead } = people;
let made = 0;
const fresh = (): number => {
  made += 1;
  return made;
};

const application = async (): Promise<string> => (await shop.receive(`fresh-${fresh()}`)).reference;
const indicator = async (): Promise<string> => {
  const value = `device-${fresh()}`;
  return (await shop.memory.indicators.add(lead, { kind: 'device', value, source: 'Own' })).added[0] ?? '';
};
const run = async (): Promise<string> => (await shop.memory.retro.start(lead, { what: 'everything' })).id;
const tried = async (): Promise<string> => {
  const { id } = await shop.memory.policies.draft(lead, { policy: {}, note: 'Trial' });
  await db.execute(`update policy_version set backtest = '{}' where id = $1`, [id]);
  return id;
};
const report = async (): Promise<string> => {
  await db.execute('delete from report');
  return (await shop.memory.reports.send(lead, { seen: 'Seen', about: 'Them' }, { address: '192.0.2.1' })).id;
};
const hold = async (): Promise<string> =>
  (await shop.memory.holds.place(lead, { kind: 'application', subject: 'api:a', reason: 'x' })).id;

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const bytes = (text: string) => new TextEncoder().encode(text);

const asks: Asks = {
  'indicators.add': () => ({ body: { kind: 'device', value: `device-${fresh()}`, source: 'Own' } }),
  'indicators.import': () => ({ query: { source: 'Own' }, bytes: bytes('kind,value\nip,192.0.2.9\n') }),
  'indicators.withdraw': async () => ({ params: { id: await indicator() } }),
  'indicators.applications': async () => ({ params: { id: await indicator() } }),
  'indicators.matches': () => ({ params: { reference: 'api:a' } }),
  'hires.record': () => ({ params: { reference: 'api:a' }, body: { hiredOn: '2026-02-01' } }),
  'retro.start': () => ({ body: { what: 'everything' } }),
  'retro.read': async () => ({ params: { id: await run() } }),
  'retro.findings': async () => ({ params: { id: await run() } }),
  'retro.download': async () => ({ params: { id: await run() }, query: { format: 'csv' } }),
  'retro.cancel': async () => ({ params: { id: await run() } }),
  'retro.replay': () => ({ params: { reference: 'api:a' } }),
  'policies.read': async () => ({ params: { id: await tried() } }),
  'policies.changes': async () => ({ params: { id: await tried() } }),
  'policies.draft': () => ({ body: { policy: {}, note: 'Trial' } }),
  'policies.change': async () => ({ params: { id: await tried() }, body: { policy: {}, note: 'Changed' } }),
  'policies.withdraw': async () => ({ params: { id: await tried() } }),
  'policies.backtest': async () => ({ params: { id: await tried() } }),
  'policies.promote': async () => ({ params: { id: await tried() }, body: { note: 'Now' } }),
  'privacy.erase': async () => ({ body: { reference: await application(), scope: 'application' } }),
  'privacy.certificate': async () => {
    const reference = await application();
    return { params: { id: (await shop.memory.erase.erase(lead, { reference, scope: 'application' })).id } };
  },
  'privacy.access': () => ({ body: { reference: 'api:a', scope: 'person', format: 'text' } }),
  'privacy.placeHold': () => ({ body: { kind: 'person', subject: 'api:a', reason: 'x' } }),
  'privacy.releaseHold': async () => ({ params: { id: await hold() }, body: { reason: 'x' } }),
  'reports.sendForm': async () => {
    await db.execute('delete from report');
    return { bytes: bytes('seen=Something&about=Somebody'), headers: form };
  },
  'reports.send': async () => {
    await db.execute('delete from report');
    return { body: { seen: 'Something', about: 'Somebody' } };
  },
  'reports.read': async () => ({ params: { id: await report() } }),
  'reports.link': async () => ({ params: { id: await report() }, body: { reference: 'api:a' } }),
  'reports.close': async () => ({ params: { id: await report() }, body: { reason: 'explained' } }),
};

const withoutAccount = { nobody: 401, expired: 401 };
const keys = Object.fromEntries(scopes.map((scope) => [`key ${scope}`, 403]));
const noKeys = { ...withoutAccount, ...keys, 'key without scopes': 403 };
const refusals = { 'reports.form': noKeys, 'reports.sendForm': noKeys, 'reports.send': noKeys };

test('these contracts describe and bound everything, and are called by their place', () => {
  const book = {
    hires: hiresContracts,
    indicators: indicatorsContracts,
    policies: policyContracts,
    privacy: { ...privacyContracts, ...retentionContracts },
    reports: reportsContracts,
    retro: retroContracts,
  };
  expect(interfaceFlaws(openapi(book, '0'), [])).toEqual([]);
  for (const [feature, ones] of Object.entries(book))
    for (const [name, { id }] of Object.entries(ones)) expect(id).toBe(`${feature}.${name}`);
});

test('everybody gets what their role includes and nothing else', async () => {
  expect(await matrixFlaws({ routes, job: 'job-1', asks, refusals })).toEqual([]);
});

test('hostile requests are answered by problems', async () => {
  expect(await hostileFlaws({ routes, actor: person('lead'), asks, seed: 7, most: 30 })).toEqual([]);
});

describe('the form', () => {
  const ask = (init?: RequestInit) => testApp({ routes, actor: person('recruiter') }).request('/report', init);
  test('is plain HTML that may load and run nothing', async () => {
    const response = await ask();
    const text = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(response.status).toBe(200);
    expect(text).toContain('<form method="post" action="/report"');
    expect(text).not.toMatch(/<script|<img|style=|\son[a-z]+=/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[\w+/=]{44}'/);
  });

  test('is taken, and shows nothing that was typed', async () => {
    await db.execute('delete from report');
    const response = await ask({ method: 'POST', headers: form, body: 'seen=Something+odd&about=Somebody' });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('odd');
    expect(await db.query('select 1 as one from report')).toHaveLength(1);
  });

  test('that is not filled in is refused by field', async () => {
    const response = await ask({ method: 'POST', headers: form, body: 'seen=x' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ flaws: [{ field: '/seen' }, { field: '/about' }] });
  });
});
