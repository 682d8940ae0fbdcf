import { contracts } from '../api/contracts/index.ts';
import type { Route } from '../http/route.ts';
import { accountsRoutes } from '../http/routes/accounts.ts';
import { apiKeysRoutes } from '../http/routes/api-keys.ts';
import { applicationsRoutes } from '../http/routes/applications.ts';
import { auditRoutes } from '../http/routes/audit.ts';
import { campaignDecisionRoutes } from '../http/routes/campaign-decisions.ts';
import { campaignsRoutes } from '../http/routes/campaigns.ts';
import { caseRoutes } from '../http/routes/cases.ts';
import { connectorsRoutes } from '../http/routes/connectors.ts';
import { deliveriesRoutes, endpointsRoutes, noticesRoutes } from '../http/routes/deliveries.ts';
import { docsRoutes } from '../http/routes/docs.ts';
import { eventsRoutes } from '../http/routes/events.ts';
import { hiresRoutes } from '../http/routes/hires.ts';
import { indicatorsRoutes } from '../http/routes/indicators.ts';
import { jobsRoutes } from '../http/routes/jobs.ts';
import { pagesRoutes } from '../http/routes/pages.ts';
import { peopleRoutes } from '../http/routes/people.ts';
import { policyRoutes } from '../http/routes/policy.ts';
import { privacyRoutes } from '../http/routes/privacy.ts';
import { periodsRoutes } from '../http/routes/privacy-periods.ts';
import { reportsRoutes } from '../http/routes/reports.ts';
import { retroRoutes } from '../http/routes/retro.ts';
import { signInRoutes } from '../http/routes/sign-in.ts';
import { meRoutes } from '../http/routes/sign-in-own.ts';
import { signalsRoutes } from '../http/routes/signals.ts';
import { startRoutes } from '../http/routes/start.ts';
import { systemRoutes } from '../http/routes/system.ts';
import { version } from '../version.ts';
import type { Desk } from './desk.ts';
import type { Readiness } from './health.ts';
import type { Metrics } from './metrics.ts';

interface SystemParts {
  readonly ready: () => Promise<Readiness>;
  readonly metrics: Metrics;
}

/** Every route of the product, each with the use cases that answer it. */
export const routesOf = (desk: Desk, { ready, metrics }: SystemParts): readonly Route[] => [
  ...applicationsRoutes(desk),
  ...caseRoutes(desk.cases),
  ...campaignsRoutes(desk.campaigns),
  ...campaignDecisionRoutes(desk.cases.campaigns),
  ...reportsRoutes(desk.memory.reports),
  ...indicatorsRoutes(desk.memory.indicators),
  ...retroRoutes(desk.memory),
  ...hiresRoutes(desk.memory.hires),
  ...peopleRoutes(desk),
  ...signalsRoutes(desk.signals),
  ...policyRoutes(desk.memory.policies),
  ...privacyRoutes(desk.memory),
  ...periodsRoutes(desk.memory.periods, desk.access),
  ...eventsRoutes(desk.events),
  ...endpointsRoutes(desk.endpoints),
  ...deliveriesRoutes(desk.deliveries),
  ...noticesRoutes(desk.notices),
  ...connectorsRoutes(desk.ats.connectors, desk.ats.hooks),
  ...signInRoutes(desk.access),
  ...pagesRoutes(),
  ...meRoutes(desk.access),
  ...accountsRoutes(desk.access),
  ...apiKeysRoutes(desk.access),
  ...auditRoutes(desk.audit),
  ...jobsRoutes(desk.jobs),
  ...startRoutes(desk.start),
  ...systemRoutes({
    readiness: async () => (await ready()).parts,
    metrics: async () => ({ text: await metrics.text(), mediaType: metrics.mediaType }),
  }),
  ...docsRoutes(contracts, version),
];
