import { contracts } from '../../api/contracts/index.ts';
import { openapi } from '../../api/openapi.ts';
import { silent } from '../../log.ts';
import { compose, type ServiceParts } from '../../service/compose.ts';
import { readConfiguration } from '../../service/config.ts';
import { createMetrics } from '../../service/metrics.ts';
import { routesOf } from '../../service/routes.ts';
import { untraced } from '../../service/tracing.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { testVault } from '../../vault/testing/vault.ts';
import { exampleOf } from '../docs/example.ts';
import type { Route } from '../route.ts';
import { key, person } from './app.ts';
import type { Ask, Asks } from './ask.ts';

/** Every route of the product on a database of its own, with one application and its case. */
export interface Whole {
  readonly routes: readonly Route[];
  /** The job of the application. */
  readonly job: string;
  readonly asks: Asks;
  readonly close: () => Promise<void>;
}

const job = 'job-1';

/** Values of placeholders and fields that stand for something that is there. */
const filled = (value: unknown, known: Readonly<Record<string, string>>): unknown => {
  if (Array.isArray(value)) return value.map((item) => filled(item, known));
  if (typeof value !== 'object' || value === null) return value === '…' ? 'text' : value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, known[name] ?? filled(inner, known)]));
};

/** A request for each route, by the examples of the interface, about the case and the application that are there. */
const asksOf = (caseId: string, reference: string): Asks => {
  const document = openapi(contracts, '0');
  const asks: Record<string, () => Ask> = {};
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const operation of Object.values(methods)) {
      const places = operation.parameters.filter((it) => it.in === 'path');
      const id = path.startsWith('/api/v1/cases/') ? caseId : 'nothing-here';
      const known: Readonly<Record<string, string>> = { id, reference, application: reference };
      const params = Object.fromEntries(places.map(({ name }) => [name, known[name] ?? 'nothing-here']));
      const schema = operation.requestBody?.content['application/json']?.schema;
      const { id: _, ...inBody } = known;
      asks[operation.operationId] = () => ({
        ...(places.length === 0 ? {} : { params }),
        ...(schema === undefined ? {} : { body: filled(exampleOf(schema, document), inBody) }),
      });
    }
  }
  return {
    ...asks,
    // Erasing it would leave nothing for the other routes.
    'privacy.erase': () => ({ body: { reference: 'api:nobody', ground: 'request' } }),
  };
};

/** Puts the product together as a server does, but for its sign-in: tests say who asks. */
export const wholeProduct = async (): Promise<Whole> => {
  const database = await testDatabase();
  const metrics = createMetrics();
  const { settings } = await readConfiguration([], { GATEHOUSE_REFERENCE: '/nowhere', GATEHOUSE_REPORTS: 'open' });
  const parts: ServiceParts = {
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
  const service = await compose(parts);
  const { reference } = await service.desk.receiving.receive(key('applications:write'), {
    source: 'api',
    application: {
      id: 'a-1',
      receivedAt: '2026-03-02T09:00:00Z',
      job: { id: job, title: 'Platform engineer' },
      candidate: { name: 'Alex Example', email: 'alex@example.com' },
    },
  });
  const opened = await service.desk.cases.work.open(person('lead'), reference);
  return {
    routes: routesOf(service.desk, parts),
    job,
    asks: asksOf(opened.id, reference),
    close: async () => {
      await service.close();
      metrics.close();
      await database.close();
    },
  };
};
