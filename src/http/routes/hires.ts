import { hiresContracts as contracts } from '../../api/contracts/hires.ts';
import type { Hires } from '../../desk/memory/hires.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about hires. */
export const hiresRoutes = (hires: Hires): readonly Route[] => [
  route(contracts.record, async ({ actor, params, body }) => ({
    body: await hires.record(signedIn(actor), params.reference, body),
  })),
  route(contracts.list, async ({ actor, query }) => ({ body: wire(await hires.list(signedIn(actor), query)) })),
];
