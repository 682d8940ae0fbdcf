import { availableParallelism } from 'node:os';
import { Signatures } from '../desk/lane/signatures.ts';
import type { Parts } from '../desk/parts.ts';
import { createDocumentPool } from '../documents/pool.ts';
import { type App, createApp } from '../http/app.ts';
import { openConsole } from '../http/console.ts';
import { authenticateBy, checkSiteBy } from '../http/routes/sign-in-asker.ts';
import type { Handler } from '../jobs/handler.ts';
import type { Recurring } from '../jobs/worker.ts';
import { keyedAnswers } from '../store/idempotency.ts';
import type { PolicySource } from '../store/policies.ts';
import { createDesk, type Desk } from './desk.ts';
import { reviewSettingsOf } from './desk-settings.ts';
import type { Readiness } from './health.ts';
import type { Metrics } from './metrics.ts';
import { routesOf } from './routes.ts';
import { createThreadedScreening } from './screening-threads.ts';
import type { Configuration } from './settings.ts';
import { tablesIn } from './tables.ts';
import { tracedApp, tracedHandler, tracedReceiving } from './traced.ts';
import type { Tracing } from './tracing.ts';

/** What the whole service is made from. */
export interface ServiceParts extends Parts {
  readonly settings: Configuration;
  /** The policy to begin with; it holds until somebody puts another in force. */
  readonly started: PolicySource;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly ready: () => Promise<Readiness>;
}

/** The product, put together; nothing listens and no job runs yet. */
export interface Service {
  readonly app: App;
  readonly desk: Desk;
  /** What `gatehouse worker`, and a server with `background`, runs. */
  readonly handlers: readonly Handler[];
  readonly recurring: readonly Recurring[];
  /** Takes over what other processes changed. */
  refresh(): Promise<void>;
  /** Lets what is under way end, before the database closes. */
  close(): Promise<void>;
}

const READERS = 2;

/** As many as there are processors beside the one that answers. */
const threadsOf = ({ screeningThreads }: Configuration): number =>
  screeningThreads ?? Math.min(4, Math.max(1, availableParallelism() - 1));

const FORGET_ANSWERS = 'answers.forget';
const DAY = 86_400;

/** Answers to repeated requests are kept for a day. */
const forgetting = (answers: ReturnType<typeof keyedAnswers>): Handler => ({
  kind: FORGET_ANSWERS,
  run: async () => {
    await answers.forget();
  },
});

/** Puts the product together from its parts. */
export const compose = async (parts: ServiceParts): Promise<Service> => {
  const { settings, started, metrics, tracing, log, database, vault, now } = parts;
  const { reference } = settings;
  const { tables, loaded } = await tablesIn(reference, log);
  const { policy: document, weights } = started;
  const policy = { document, ...(weights === null || weights === undefined ? {} : { weights }) };
  const screening = createThreadedScreening(tables, { reference, policy, threads: threadsOf(settings), log });
  const documents = createDocumentPool({ processes: READERS });
  const { due: dueRules } = reviewSettingsOf(settings);
  const context = { database, vault, now, log, screening, signatures: new Signatures(), dueRules };
  const made = createDesk(context, { settings, metrics, documents });
  const desk: Desk = { ...made, receiving: tracedReceiving(made.receiving, tracing) };
  metrics.measure(async () => [
    {
      name: 'gatehouse_receiving_waiting',
      help: 'Applications that wait for the next batch.',
      values: [{ labels: {}, value: desk.receiving.waiting }],
    },
  ]);
  await desk.memory.followPolicy();
  await desk.memory.followLists(loaded);
  const answers = keyedAnswers(database, vault, now);
  const app = createApp({
    routes: routesOf(desk, parts),
    authenticate: authenticateBy(desk.access),
    checkSite: checkSiteBy(desk.access),
    answers,
    console: openConsole(),
    trustedProxies: settings.trustedProxies,
    hosts: [desk.access.settings.publicUrl.host],
    observe: (seen) => metrics.request(seen),
    log,
  });
  return {
    app: tracedApp(app, tracing),
    desk,
    handlers: [...desk.handlers, forgetting(answers)].map((handler) => tracedHandler(handler, tracing)),
    recurring: [...desk.recurring, { kind: FORGET_ANSWERS, every: DAY }],
    refresh: () => desk.memory.followPolicy(),
    close: async () => {
      await desk.events.close();
      await desk.receiving.idle();
      await Promise.all([documents.close(), screening.close()]);
    },
  };
};
