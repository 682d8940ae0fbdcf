import { afterAll, beforeAll, expect, test } from 'vitest';
import { key, person } from '../http/testing/app.ts';
import { silent } from '../log.ts';
import { listAudit } from '../store/audit-read.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { testVault } from '../vault/testing/vault.ts';
import { compose, type Service } from './compose.ts';
import { readConfiguration } from './config.ts';
import { createMetrics } from './metrics.ts';
import { untraced } from './tracing.ts';

const administrator = person('administrator');
const lead = person('lead');
const auditor = person('auditor');
const recruiter = person('recruiter', ['job-1']);

let database: Connection;
let service: Service;
const metrics = createMetrics();

beforeAll(async () => {
  database = await testDatabase();
  const { settings } = await readConfiguration([], {
    GATEHOUSE_REFERENCE: '/nowhere',
    GATEHOUSE_KEY: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I=',
    GATEHOUSE_TRACES_URL: 'https://collector:hunter2@example.com/',
    GATEHOUSE_RETENTION: 'eu',
  });
  service = await compose({
    database,
    vault: testVault(),
    now: () => new Date('2026-04-14T09:00:00Z'),
    log: silent,
    settings,
    started: { policy: undefined },
    metrics,
    tracing: untraced,
    ready: async () => ({ ready: true, parts: [] }),
  });
});
afterAll(async () => {
  await service.close();
  metrics.close();
  await database.close();
});

test('a new system is empty, takes the sample in, and says what is there', async () => {
  const { start } = service.desk;
  expect(await start.read(recruiter)).toMatchObject({ applications: 0, sample: 0, cases: 0, decisions: 0 });
  const loaded = await start.loadSample(administrator);
  expect(loaded.applications).toBeGreaterThan(50);
  expect(loaded.cases).toBeGreaterThan(2);
  expect(await start.loadSample(administrator)).toMatchObject({ applications: loaded.applications });
  expect(await start.read(recruiter)).toMatchObject({ applications: 0, sample: loaded.applications });
  await expect(start.loadSample(lead)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(start.read(key('cases:read'))).rejects.toMatchObject({ code: 'not-allowed' });
});

test('what is configured is shown without any secret', async () => {
  const shown = await service.desk.start.settings(administrator);
  const text = JSON.stringify(shown);
  expect(text).not.toMatch(/c2Vjc|hunter2/);
  expect(shown.items.find(({ name }) => name === 'key')).toMatchObject({ secret: true, isSet: true, value: null });
  const { clocks } = await service.desk.memory.periods.read(administrator);
  expect(clocks).toContainEqual({ clock: 'cleared', days: 30, usual: 30, set: null, isFixed: false });
  expect(shown.singleSignOn).toBeNull();
  await expect(service.desk.start.settings(recruiter)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('campaigns have growth, and a graph whose edges join people and values that are in it', async () => {
  const { items } = await service.desk.campaigns.list(lead, { limit: 10 });
  const [largest] = items;
  if (largest === undefined) throw new Error('the sample has no campaign');
  const grown = largest.growth.reduce((sum, { applications }) => sum + applications, 0);
  expect(grown).toBe(largest.applications);
  const graph = await service.desk.campaigns.graph(lead, largest.id);
  const people = new Set(graph.people.map(({ id }) => id));
  const values = new Set(graph.values.map(({ id }) => id));
  expect(people.size).toBe(largest.people);
  expect(graph.edges.length).toBeGreaterThan(0);
  expect(graph.edges.every(({ left, right, bits }) => people.has(left) && people.has(right) && bits > 0)).toBe(true);
  expect(graph.uses.every(({ person: who, value }) => people.has(who) && values.has(value))).toBe(true);
  expect(graph.edges.every(({ firstSeen, lastSeen }) => firstSeen <= lastSeen)).toBe(true);
  await expect(service.desk.campaigns.graph(auditor, largest.id)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(service.desk.campaigns.graph(recruiter, largest.id)).rejects.toMatchObject({ code: 'not-found' });

  const [one, other] = graph.edges[0] === undefined ? ['', ''] : [graph.edges[0].left, graph.edges[0].right];
  const compared = await service.desk.compare(lead, one, other);
  expect([one, other]).toContain(compared.link?.applicationId);
  expect(compared.fields.some(({ same }) => same === 'different')).toBe(true);
  expect((await service.desk.compare(lead, one, one)).fields.every(({ same }) => same === 'same')).toBe(true);
  await expect(service.desk.compare(auditor, one, other)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a person is known with everything and where it stands, and who read it is written down', async () => {
  const { items } = await service.desk.cases.queue.list(lead, { limit: 1 });
  const reference = items[0]?.application ?? '';
  const known = await service.desk.people.read(lead, reference);
  expect(known.applications.map((it) => it.reference)).toContain(reference);
  expect(known.applications.find((it) => it.reference === reference)?.case?.id).toBe(items[0]?.id);
  expect(known.facts.find(({ kind }) => kind === 'name')?.from[0]).toMatchObject({
    version: 1,
    field: '/candidate/name',
  });
  const [entry] = await listAudit(database, { subject: reference, action: 'person.read' }, { limit: 1 });
  expect(entry).toMatchObject({ actor: lead.id });
  for (const actor of [auditor, recruiter, key('cases:read')])
    await expect(service.desk.people.read(actor, reference)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('the catalogue says what a signal weighs, how often it showed, how sure that is, and what fills the queue', async () => {
  const { signals, screenings, waiting } = await service.desk.signals.list(lead);
  const filling = signals.filter(({ queue }) => queue.n > 0);
  expect(waiting).toBeGreaterThan(0);
  expect(filling.length).toBeGreaterThan(3);
  expect(filling.every(({ queue }) => queue.alone <= queue.n && queue.n <= waiting)).toBe(true);
  expect(filling.every(({ queue, tableBits }) => tableBits > 0 || queue.alone === 0)).toBe(true);
  expect(filling.some(({ queue }) => queue.alone > 0)).toBe(true);
  expect(screenings).toBeGreaterThan(50);
  const shown = signals.filter(({ hits }) => hits.n > 0);
  expect(shown.length).toBeGreaterThan(10);
  expect(signals.every(({ hits, precision }) => hits.n <= screenings && precision.n === 0)).toBe(true);
  expect(
    signals.every(({ title, sources, innocent }) => title !== '' && sources.length > 0 && innocent.length >= 0),
  ).toBe(true);
});

test('a draft names who would be in another band, page by page, and the policy in force can be read', async () => {
  const { policies } = service.desk.memory;
  const now = await policies.inForce(auditor);
  expect(now).toMatchObject({ id: null, isLearned: false, allow: [] });
  const tiers = { standard: { review: 0.0001, priority: 0.9 } };
  const { id } = await policies.draft(lead, { policy: { tiers }, note: 'Look at more.' });
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await policies.changes(lead, id, { limit: 2, cursor });
    expect(page.items.every(({ bandBefore, bandAfter }) => bandBefore !== bandAfter)).toBe(true);
    // Nothing weighs otherwise: the line was drawn elsewhere.
    expect(page.items.every(({ rows, lines }) => rows.length === 0 && lines.length > 0)).toBe(true);
    found.push(...page.items.map(({ reference }) => reference));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(found.length).toBeGreaterThan(2);
  expect(new Set(found).size).toBe(found.length);
  const all = await policies.changes(lead, id, { limit: 200 });
  const review = await policies.changes(lead, id, { limit: 200, from: 'clear', to: 'review' });
  expect(review.items).toEqual(all.items.filter((it) => it.bandBefore === 'clear' && it.bandAfter === 'review'));
  const hidden = await policies.changes(auditor, id, { limit: 1 });
  expect(hidden.items[0]?.name).toMatch(/^person-/);
});

test('the sample goes in one, with its cases, links and campaigns, and can come again', async () => {
  const { start } = service.desk;
  const before = await start.read(administrator);
  expect(await start.removeSample(administrator)).toEqual({ applications: before.sample });
  expect(await start.read(administrator)).toMatchObject({ sample: 0, cases: 0 });
  expect((await service.desk.campaigns.list(lead, { limit: 5 })).items).toEqual([]);
  const left = await database.query('select from link_value');
  expect(left).toEqual([]);
  const again = await start.loadSample(administrator);
  expect(again.applications).toBe(before.sample);
  await start.removeSample(administrator);
  await service.desk.receiving.receive(lead, {
    source: 'api',
    application: { id: 'a-1', receivedAt: '2026-03-02T09:00:00Z', candidate: { name: 'Alex Example' } },
  });
  await expect(start.loadSample(administrator)).rejects.toMatchObject({ code: 'conflict' });
});
