import { retentionContracts as contracts } from '../../api/contracts/privacy-retention.ts';
import type { RetentionPeriods, ShownPeriods } from '../../desk/memory/retention-periods.ts';
import type { Access } from '../../desk/sign-in.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { seenOf } from './cases-seen.ts';
import { askerOf } from './sign-in-asker.ts';
import { wire } from './wire.ts';

/** Periods with their version, to be sent back with a change. */
const reply = (it: ShownPeriods) => ({ body: wire(it), extras: { etag: String(it.version) } });

/** Answers to requests about how long things are kept. */
export const periodsRoutes = (periods: RetentionPeriods, access: Access): readonly Route[] => [
  route(contracts.periods, async ({ actor }) => reply(await periods.read(signedIn(actor)))),
  route(contracts.planPeriods, async ({ actor, body }) => ({
    body: wire(await periods.plan(signedIn(actor), body.days)),
  })),
  route(contracts.changePeriods, async (call) => {
    const { version } = seenOf('retention', call.ifMatch);
    return reply(await periods.change(await askerOf(access, call), version, call.body));
  }),
];
