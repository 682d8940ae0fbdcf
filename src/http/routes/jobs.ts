import { jobsContracts as contracts } from '../../api/contracts/jobs.ts';
import type { Jobs } from '../../desk/jobs.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about work in the background. */
export const jobsRoutes = (jobs: Jobs): readonly Route[] => [
  route(contracts.list, async ({ actor, query }) => ({ body: wire(await jobs.list(signedIn(actor), query)) })),
  route(contracts.counts, async ({ actor }) => ({ body: { counts: wire(await jobs.counts(signedIn(actor))) } })),
  route(contracts.retry, async ({ actor, params }) => ({ body: wire(await jobs.retry(signedIn(actor), params.id)) })),
  route(contracts.cancel, async ({ actor, params }) => ({ body: wire(await jobs.cancel(signedIn(actor), params.id)) })),
];
