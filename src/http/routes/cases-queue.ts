import type { z } from 'zod';
import { type CaseFilters, caseQueueContracts as contracts } from '../../api/contracts/cases-queue.ts';
import type { Cases } from '../../desk/cases.ts';
import type { Narrowing } from '../../desk/review/queue.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { fullLine } from './cases-seen.ts';
import { wire } from './wire.ts';

const time = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));

const narrowingOf = (query: z.output<typeof CaseFilters>): Narrowing => {
  const { state, band, tier, dueBefore, openedBefore, openedAfter, ...same } = query;
  const times = { dueBefore: time(dueBefore), openedBefore: time(openedBefore), openedAfter: time(openedAfter) };
  return { ...same, states: state, bands: band, tiers: tier, ...times };
};

/** Answers to requests about the queue as a whole. */
export const caseQueueRoutes = ({ queue, bulk }: Cases): readonly Route[] => [
  route(contracts.list, async ({ actor, query: { cursor, limit, skip, sort, ...query } }) => ({
    body: wire(await queue.list(signedIn(actor), { ...narrowingOf(query), cursor, limit, skip, sort })),
  })),
  route(contracts.counts, async ({ actor }) => ({ body: wire(await queue.counts(signedIn(actor))) })),
  route(contracts.facets, async ({ actor, query }) => ({
    body: wire(await queue.facets(signedIn(actor), narrowingOf(query))),
  })),
  route(contracts.search, async ({ actor, body }) => ({
    body: { items: wire(await queue.search(signedIn(actor), body.text)) },
  })),
  route(contracts.bulk, async ({ actor, body: { until, ...wish } }) => {
    const { items, undoUntil } = await bulk.run(signedIn(actor), { ...wish, until: time(until) });
    const shown = items.map((it) => ({ ...it, case: it.case === null ? null : wire(fullLine(it.case)) }));
    return { body: { items: shown, undoUntil } };
  }),
];
