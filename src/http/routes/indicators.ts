import { indicatorsContracts as contracts } from '../../api/contracts/indicators.ts';
import type { Indicators } from '../../desk/memory/indicators.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about indicators. */
export const indicatorsRoutes = (indicators: Indicators): readonly Route[] => [
  route(contracts.list, async ({ actor, query }) => ({ body: wire(await indicators.list(signedIn(actor), query)) })),
  route(contracts.add, async ({ actor, body: { expiresAt, ...body } }) => ({
    body: wire(
      await indicators.add(signedIn(actor), {
        ...body,
        expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
      }),
    ),
  })),
  route(contracts.import, async ({ actor, query, bytes }) => ({
    body: wire(await indicators.import(signedIn(actor), { bytes, source: query.source })),
  })),
  route(contracts.withdraw, async ({ actor, params }) => ({
    body: wire(await indicators.withdraw(signedIn(actor), params.id)),
  })),
  route(contracts.applications, async ({ actor, params, query }) => ({
    body: wire(await indicators.applications(signedIn(actor), params.id, query)),
  })),
  route(contracts.matches, async ({ actor, params }) => ({
    body: wire(await indicators.matches(signedIn(actor), params.reference)),
  })),
];
