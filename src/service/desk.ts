import { type ApplicationDesk, createApplications } from '../desk/applications.ts';
import { type Ats, createAts } from '../desk/ats.ts';
import { onScreened } from '../desk/ats-write-back.ts';
import { type Audit, createAudit } from '../desk/audit.ts';
import { type CampaignDesk, createCampaigns, readCampaign } from '../desk/campaigns.ts';
import { type Cases, createCases } from '../desk/cases.ts';
import { type Compare, createComparison } from '../desk/comparison.ts';
import { createDeliveries, type Deliveries } from '../desk/deliveries.ts';
import { createEndpoints, type Endpoints } from '../desk/deliveries-endpoints.ts';
import { createEvents, type Events } from '../desk/events.ts';
import { createJobs, type Jobs } from '../desk/jobs.ts';
import { createUpkeep } from '../desk/jobs-upkeep.ts';
import type { LaneContext } from '../desk/lane/parts.ts';
import { createSettling } from '../desk/lane/settle.ts';
import { createMemory, type Memory } from '../desk/memory/memory.ts';
import { createNameKeys } from '../desk/name-keys.ts';
import { createNotices, type Notices } from '../desk/notices.ts';
import { createPeople, type People } from '../desk/people.ts';
import { createReceiving, type Receiving } from '../desk/receive.ts';
import { createRescreener } from '../desk/rescreen.ts';
import { createSearch } from '../desk/search.ts';
import { type Access, createAccess } from '../desk/sign-in.ts';
import { createSignals, type Signals } from '../desk/signals.ts';
import { createStart, type Start } from '../desk/start.ts';
import type { DocumentPool } from '../documents/pool.ts';
import type { Handler } from '../jobs/handler.ts';
import type { Recurring } from '../jobs/worker.ts';
import { accessSettingsOf } from './access-settings.ts';
import { memorySettingsOf, outsideSettingsOf, reviewSettingsOf } from './desk-settings.ts';
import type { Metrics } from './metrics.ts';
import type { Configuration } from './settings.ts';
import { settingsInUse } from './settings-in-use.ts';

/** Every group of use cases, and the jobs that belong to them. */
export interface Desk {
  readonly access: Access;
  readonly applications: ApplicationDesk;
  readonly ats: Ats;
  readonly audit: Audit;
  readonly campaigns: CampaignDesk;
  readonly cases: Cases;
  readonly compare: Compare;
  readonly deliveries: Deliveries;
  readonly endpoints: Endpoints;
  readonly events: Events;
  readonly jobs: Jobs;
  readonly memory: Memory;
  readonly notices: Notices;
  readonly people: People;
  readonly receiving: Receiving;
  readonly signals: Signals;
  readonly start: Start;
  readonly handlers: readonly Handler[];
  readonly recurring: readonly Recurring[];
}

interface DeskParts {
  readonly settings: Configuration;
  readonly metrics: Metrics;
  readonly documents: DocumentPool;
}

const MINUTE = 60;
const DAY = 86_400;

const casesRecurring: readonly Recurring[] = [
  { kind: 'cases.sla', every: MINUTE },
  { kind: 'cases.wake', every: MINUTE },
  { kind: 'cases.lines', every: DAY },
];

/** Makes each group of use cases; what one asks of another goes by the functions that are passed here. */
export const createDesk = (context: LaneContext, { settings, metrics, documents }: DeskParts): Desk => {
  const outside = outsideSettingsOf(settings);
  const memory = createMemory(context, createRescreener(context), memorySettingsOf(settings));
  const receiving = createReceiving(context, {
    screened: async (db, linked) => {
      const references = linked.map(({ screened }) => screened.reference);
      const [opened] = await Promise.all([memory.notice(db, linked), onScreened(db, references)]);
      return opened;
    },
    measured: (size, milliseconds) => metrics.batch({ lane: 'receive', size, seconds: milliseconds / 1000 }),
  });
  const search = createSearch(context.vault, context.screening.tables);
  const cases = createCases(context, reviewSettingsOf(settings), {
    settle: createSettling(context),
    searchNumbers: async (db, text, jobs) => [...(await search(db, text, jobs)).by.keys()],
    campaign: (_db, id) => readCampaign(context, id),
    documents,
  });
  const ats = createAts(
    context,
    {
      receive: (actor, incoming) => receiving.receive(actor, incoming),
      extract: (file) => documents.extract(file),
      erase: (actor, references) => memory.erase.follow(actor, references),
    },
    outside,
  );
  const upkeep = createUpkeep(context, outside);
  const nameKeys = createNameKeys(context);
  return {
    access: createAccess(context, accessSettingsOf(settings)),
    applications: createApplications(context),
    ats,
    audit: createAudit(context),
    campaigns: createCampaigns(context),
    cases,
    compare: createComparison(context),
    deliveries: createDeliveries(context),
    endpoints: createEndpoints(context, outside),
    events: createEvents(context),
    jobs: createJobs(context),
    memory,
    notices: createNotices(context, outside),
    people: createPeople(context, search),
    receiving,
    signals: createSignals(context),
    start: createStart(context, { settings: settingsInUse(settings), receiving }),
    handlers: [...memory.handlers, ...cases.handlers, ...ats.handlers, ...upkeep.handlers, nameKeys.handler],
    recurring: [...memory.recurring, ...casesRecurring, ...ats.recurring, ...upkeep.recurring, nameKeys.recurring],
  };
};
