import { systemContracts } from '../../api/contracts/system.ts';
import { Problem } from '../../desk/problem.ts';
import { type Route, route } from '../route.ts';

/** Something that the service needs. */
export interface ReadyPart {
  readonly name: string;
  readonly ready: boolean;
}

/** What the service knows about itself. */
export interface SystemState {
  /** Looks at each part that is needed. */
  readonly readiness: () => Promise<readonly ReadyPart[]>;
  /** Figures in the Prometheus text format. */
  readonly metrics: () => Promise<{ readonly text: string; readonly mediaType: string }>;
}

/** Routes for those who run the service. */
export const systemRoutes = ({ readiness, metrics }: SystemState): readonly Route[] => [
  route(systemContracts.health, async () => ({ body: { status: 'ok' } })),
  route(systemContracts.ready, async () => {
    const parts = await readiness();
    const missing = parts.filter(({ ready }) => !ready).map(({ name }) => name);
    if (missing.length > 0) throw new Problem('unavailable', `Not ready: ${missing.join(', ')}.`, { retryAfter: 2 });
    return { body: { status: 'ready', parts: parts.map(({ name, ready }) => ({ name, ready })) } };
  }),
  route(systemContracts.metrics, metrics),
];
