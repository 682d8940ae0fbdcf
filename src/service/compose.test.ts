import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractsOf } from '../api/contract.ts';
import { contracts } from '../api/contracts/index.ts';
import { silent } from '../log.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { testVault } from '../vault/testing/vault.ts';
import { commandLine } from './command-store.ts';
import { compose, type Service, type ServiceParts } from './compose.ts';
import { readConfiguration } from './config.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { routesOf } from './routes.ts';
import { untraced } from './tracing.ts';

let database: Connection;
let metrics: Metrics;
let service: Service;
let parts: ServiceParts;

beforeAll(async () => {
  database = await testDatabase();
  metrics = createMetrics();
  const { settings } = await readConfiguration([], { GATEHOUSE_REFERENCE: '/nowhere' });
  parts = {
    database,
    vault: testVault(),
    now: () => new Date('2026-03-14T09:00:00Z'),
    log: silent,
    settings,
    started: { policy: undefined },
    metrics,
    tracing: untraced,
    ready: async () => ({ ready: true, parts: [{ name: 'database', ready: true }] }),
  };
  service = await compose(parts);
});
afterAll(async () => {
  await service.close();
  metrics.close();
  await database.close();
});

describe('the service', () => {
  it('answers each contract by one route, and nothing else', () => {
    const answered = routesOf(service.desk, parts).map(({ contract }) => contract.id);
    const promised = contractsOf(contracts).map(({ id }) => id);
    expect([...answered].sort()).toEqual([...promised].sort());
  });

  it('has one handler for each kind of job, and for each that comes by itself', () => {
    const kinds = service.handlers.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(service.recurring.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('receives, screens and counts', async () => {
    const applications = [...simulate({ seed: 3, count: 12 })].map(({ application }) => application);
    const received = await service.desk.receiving.receiveMany(
      commandLine,
      applications.map((application) => ({ source: 'api', application })),
    );
    expect(received.every(({ ok }) => ok)).toBe(true);
    expect((await service.app.request('http://localhost/healthz')).status).toBe(200);
    const text = await metrics.text();
    expect(text).toContain('gatehouse_batch_applications_sum{lane="receive"} 12');
    expect(text).toContain('gatehouse_http_request_seconds_count{method="GET",route="/healthz",status="200"} 1');
  });

  it('is reached by its own names only', async () => {
    expect((await service.app.request('http://elsewhere.example.com/api/v1/session')).status).toBe(421);
  });
});
