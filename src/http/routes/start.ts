import { startContracts as contracts } from '../../api/contracts/start.ts';
import type { Start } from '../../desk/start.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about the system as a whole. */
export const startRoutes = (start: Start): readonly Route[] => [
  route(contracts.settings, async ({ actor }) => ({ body: wire(await start.settings(signedIn(actor))) })),
  route(contracts.read, async ({ actor }) => ({ body: wire(await start.read(signedIn(actor))) })),
  route(contracts.loadSample, async ({ actor }) => ({ body: await start.loadSample(signedIn(actor)) })),
  route(contracts.removeSample, async ({ actor }) => ({ body: await start.removeSample(signedIn(actor)) })),
];
