import { signalsContracts as contracts } from '../../api/contracts/signals.ts';
import type { Signals } from '../../desk/signals.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about the catalogue of signals. */
export const signalsRoutes = (signals: Signals): readonly Route[] => [
  route(contracts.list, async ({ actor }) => ({ body: wire(await signals.list(signedIn(actor))) })),
];
