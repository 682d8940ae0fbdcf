import { eventsContracts as contracts } from '../../api/contracts/events.ts';
import type { Events } from '../../desk/events.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

/** The live stream. */
export const eventsRoutes = (events: Events): readonly Route[] => [
  route(contracts.stream, async ({ actor, query, headers, signal }) => ({
    events: events.stream({
      actor: signedIn(actor),
      after: headers.get('last-event-id')?.trim() || query.after,
      signal,
    }),
  })),
];
