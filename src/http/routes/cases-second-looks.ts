import { secondLookContracts as contracts } from '../../api/contracts/cases-second-looks.ts';
import type { SecondLooks } from '../../desk/review/second-looks.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about blind second looks. */
export const secondLookRoutes = (looks: SecondLooks): readonly Route[] => [
  route(contracts.nextBlind, async ({ actor }) => ({ body: { review: wire(await looks.next(signedIn(actor))) } })),
  route(contracts.judgeSignals, async ({ actor, params, body }) => ({
    body: wire(await looks.judge(signedIn(actor), params.id, body.signals)),
  })),
  route(contracts.concludeBlind, async ({ actor, params, body }) => {
    await looks.conclude(signedIn(actor), params.id, body);
    return { body: undefined };
  }),
  route(contracts.agreement, async ({ actor, query }) => {
    const since = query.since === undefined ? undefined : new Date(query.since);
    return { body: wire(await looks.agreement(signedIn(actor), since)) };
  }),
];
