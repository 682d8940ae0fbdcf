import { connectorContracts as contracts } from '../../api/contracts/connectors.ts';
import type { AtsHooks } from '../../desk/ats-hooks.ts';
import type { ConnectorLine, Connectors, Rotated } from '../../desk/connectors.ts';
import type { ReceivedHook } from '../../store/received-hooks.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

const view = ({ connector, deliveries }: ConnectorLine) => {
  const { id, vendor, name, source, settings, enabled, reachable, createdAt, changedAt, rotatedAt } = connector;
  return {
    id,
    vendor,
    name,
    source,
    settings,
    enabled,
    reachable,
    hook: `/hooks/${id}`,
    deliveries,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
    rotatedAt: rotatedAt.toISOString(),
  };
};

const shown = ({ secret, ...line }: Rotated) => ({
  connector: view(line),
  secret,
});

const asDelivery = ({ connector: _, receivedAt, endedAt, ...it }: ReceivedHook) => ({
  ...it,
  receivedAt: receivedAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
});

/** Routes of connectors, and the one that tracking systems deliver to. */
export const connectorsRoutes = (connectors: Connectors, hooks: AtsHooks): readonly Route[] => [
  route(contracts.list, async ({ actor }) => ({
    body: { items: (await connectors.list(signedIn(actor))).map(view) },
  })),
  route(contracts.create, async ({ actor, body }) => ({ body: shown(await connectors.create(signedIn(actor), body)) })),
  route(contracts.change, async ({ actor, params, body }) => ({
    body: view(await connectors.change(signedIn(actor), params.id, body)),
  })),
  route(contracts.rotate, async ({ actor, params, body }) => ({
    body: shown(await connectors.rotate(signedIn(actor), params.id, body)),
  })),
  route(contracts.test, async ({ actor, params }) => ({ body: await connectors.test(signedIn(actor), params.id) })),
  route(contracts.deliveries, async ({ actor, params, query }) => {
    const { items, next } = await connectors.deliveries(signedIn(actor), params.id, query);
    return { body: { items: items.map(asDelivery), next } };
  }),
  route(contracts.replay, async ({ actor, params }) => {
    await connectors.replay(signedIn(actor), params.id, params.delivery);
    return { body: undefined };
  }),
  route(contracts.hook, async ({ params, headers, bytes }) => ({
    text: '',
    mediaType: 'text/plain; charset=utf-8',
    extras: { headers: await hooks.take(params.connector, headers, bytes) },
  })),
];
