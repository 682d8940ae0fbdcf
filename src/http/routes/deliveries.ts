import { deliveriesContracts as contracts } from '../../api/contracts/deliveries.ts';
import { endpointsContracts } from '../../api/contracts/deliveries-endpoints.ts';
import { noticesContracts } from '../../api/contracts/deliveries-notices.ts';
import type { Deliveries } from '../../desk/deliveries.ts';
import type { Endpoints } from '../../desk/deliveries-endpoints.ts';
import type { Notices } from '../../desk/notices.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about endpoints of outgoing webhooks. */
export const endpointsRoutes = (endpoints: Endpoints): readonly Route[] => [
  route(endpointsContracts.list, async ({ actor }) => ({
    body: { endpoints: wire(await endpoints.list(signedIn(actor))) },
  })),
  route(endpointsContracts.add, async ({ actor, body }) => ({
    body: wire(await endpoints.add(signedIn(actor), body)),
  })),
  route(endpointsContracts.change, async ({ actor, params, body }) => ({
    body: wire(await endpoints.change(signedIn(actor), params.id, body)),
  })),
  route(endpointsContracts.remove, async ({ actor, params }) => {
    await endpoints.remove(signedIn(actor), params.id);
    return { body: undefined };
  }),
  route(endpointsContracts.renewSecret, async ({ actor, params }) => ({
    body: { secret: await endpoints.renewSecret(signedIn(actor), params.id) },
  })),
  route(endpointsContracts.test, async ({ actor, params }) => ({
    body: { delivery: await endpoints.test(signedIn(actor), params.id) },
  })),
  route(endpointsContracts.replay, async ({ actor, params, body: { since, which } }) => ({
    body: { deliveries: await endpoints.replay(signedIn(actor), params.id, { since: new Date(since), which }) },
  })),
];

/** Answers to requests about what was sent to endpoints. */
export const deliveriesRoutes = (deliveries: Deliveries): readonly Route[] => [
  route(contracts.list, async ({ actor, query }) => ({ body: wire(await deliveries.list(signedIn(actor), query)) })),
  route(contracts.replay, async ({ actor, params }) => ({
    body: wire(await deliveries.replay(signedIn(actor), params.id)),
  })),
];

/** Answers to requests about notices to Slack and mail. */
export const noticesRoutes = (notices: Notices): readonly Route[] => [
  route(noticesContracts.list, async ({ actor }) => ({
    body: { channels: wire(await notices.list(signedIn(actor))) },
  })),
  route(noticesContracts.add, async ({ actor, body }) => ({ body: wire(await notices.add(signedIn(actor), body)) })),
  route(noticesContracts.change, async ({ actor, params, body }) => ({
    body: wire(await notices.change(signedIn(actor), params.id, body)),
  })),
  route(noticesContracts.remove, async ({ actor, params }) => {
    await notices.remove(signedIn(actor), params.id);
    return { body: undefined };
  }),
  route(noticesContracts.test, async ({ actor, params }) => {
    await notices.test(signedIn(actor), params.id);
    return { body: undefined };
  }),
];
