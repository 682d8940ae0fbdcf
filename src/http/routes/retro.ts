import { retroContracts as contracts } from '../../api/contracts/retro.ts';
import type { Replays } from '../../desk/memory/replay.ts';
import type { Retro } from '../../desk/memory/retro.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about searches of the past and past decisions. */
export const retroRoutes = ({
  retro,
  replays,
}: {
  readonly retro: Retro;
  readonly replays: Replays;
}): readonly Route[] => [
  route(contracts.start, async ({ actor, body }) => {
    const run = await retro.start(signedIn(actor), body);
    return { body: wire(run), extras: { location: `/api/v1/retro-runs/${run.id}` } };
  }),
  route(contracts.list, async ({ actor, query }) => ({ body: wire(await retro.list(signedIn(actor), query)) })),
  route(contracts.read, async ({ actor, params }) => ({ body: wire(await retro.read(signedIn(actor), params.id)) })),
  route(contracts.findings, async ({ actor, params, query }) => ({
    body: wire(await retro.findings(signedIn(actor), params.id, query)),
  })),
  route(contracts.download, async ({ actor, params, query }) => ({
    file: await retro.download(signedIn(actor), params.id, query),
  })),
  route(contracts.cancel, async ({ actor, params }) => ({
    body: wire(await retro.cancel(signedIn(actor), params.id)),
  })),
  route(contracts.replay, async ({ actor, params, query: { step, time } }) => ({
    body: wire(
      await replays.replay(signedIn(actor), params.reference, {
        step,
        time: time === undefined ? undefined : new Date(time),
      }),
    ),
  })),
];
