import { policyContracts as contracts } from '../../api/contracts/policy.ts';
import type { Policies } from '../../desk/memory/policies.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { seenOf } from './cases-seen.ts';
import { wire } from './wire.ts';

type Version = Awaited<ReturnType<Policies['read']>>;

/** A policy with its version, to be sent back with a change. */
const reply = (it: Version) => ({ body: wire(it), extras: { etag: String(it.version) } });

/** Answers to requests about policies. */
export const policyRoutes = (policies: Policies): readonly Route[] => [
  route(contracts.list, async ({ actor, query }) => ({ body: wire(await policies.list(signedIn(actor), query)) })),
  route(contracts.read, async ({ actor, params }) => reply(await policies.read(signedIn(actor), params.id))),
  route(contracts.inForce, async ({ actor }) => {
    const { policy, ...rest } = await policies.inForce(signedIn(actor));
    return { body: { ...wire(rest), policy } };
  }),
  route(contracts.changes, async ({ actor, params, query }) => ({
    body: wire(await policies.changes(signedIn(actor), params.id, query)),
  })),
  route(contracts.draft, async ({ actor, body }) => {
    const version = await policies.draft(signedIn(actor), body);
    return { body: wire(version), extras: { location: `/api/v1/policies/${version.id}` } };
  }),
  route(contracts.change, async ({ actor, params, ifMatch, body }) =>
    reply(await policies.change(signedIn(actor), seenOf(params.id, ifMatch), body)),
  ),
  route(contracts.withdraw, async ({ actor, params, ifMatch }) =>
    reply(await policies.withdraw(signedIn(actor), seenOf(params.id, ifMatch))),
  ),
  route(contracts.backtest, async ({ actor, params }) => ({
    body: await policies.backtest(signedIn(actor), params.id),
  })),
  route(contracts.promote, async ({ actor, params, ifMatch, body }) => {
    const { policy, run } = await policies.promote(signedIn(actor), seenOf(params.id, ifMatch), body);
    return { body: { policy: wire(policy), run }, extras: { etag: String(policy.version) } };
  }),
];
