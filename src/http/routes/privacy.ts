import { privacyContracts } from '../../api/contracts/privacy.ts';
import { retentionContracts } from '../../api/contracts/privacy-retention.ts';
import type { Access } from '../../desk/memory/access.ts';
import type { Erase } from '../../desk/memory/erase.ts';
import type { Holds } from '../../desk/memory/holds.ts';
import type { Retention } from '../../desk/memory/retention.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

const contracts = { ...privacyContracts, ...retentionContracts };

/** Answers to requests about what is kept of people. */
export const privacyRoutes = ({
  erase,
  access,
  holds,
  retention,
}: {
  readonly erase: Erase;
  readonly access: Access;
  readonly holds: Holds;
  readonly retention: Retention;
}): readonly Route[] => [
  route(contracts.erase, async ({ actor, body }) => ({ body: wire(await erase.erase(signedIn(actor), body)) })),
  route(contracts.certificate, async ({ actor, params }) => ({
    body: wire(await erase.certificate(signedIn(actor), params.id)),
  })),
  route(contracts.access, async ({ actor, body }) => {
    const { data, text } = await access.export(signedIn(actor), body);
    const isText = body.format === 'text';
    return {
      file: {
        name: isText ? 'what-is-kept.txt' : 'what-is-kept.json',
        mediaType: isText ? 'text/plain; charset=utf-8' : 'application/json',
        bytes: new TextEncoder().encode(isText ? text : `${JSON.stringify(data, undefined, 2)}\n`),
      },
    };
  }),
  route(contracts.holds, async ({ actor, query }) => ({ body: wire(await holds.list(signedIn(actor), query)) })),
  route(contracts.placeHold, async ({ actor, body }) => ({ body: await holds.place(signedIn(actor), body) })),
  route(contracts.releaseHold, async ({ actor, params, body }) => ({
    body: await holds.release(signedIn(actor), params.id, body),
  })),
  route(contracts.preview, async ({ actor }) => ({ body: wire(await retention.preview(signedIn(actor))) })),
  route(contracts.due, async ({ actor, query }) => ({ body: wire(await retention.due(signedIn(actor), query)) })),
  route(contracts.retentionReports, async ({ actor }) => ({
    body: wire(await retention.reports(signedIn(actor))),
  })),
];
