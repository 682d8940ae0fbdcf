import { useQuery } from '@tanstack/react-query';
import type { EventTypeName } from '../../../notify/event-types.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** An address outside that is told of events. */
export type Endpoint = Answer<Api['endpoints']['list']>['endpoints'][number];

/** All endpoints. */
export const useEndpoints = () => {
  const api = useApi();
  return useQuery({ queryKey: ['endpoints', 'list'], queryFn: ({ signal }) => api.endpoints.list({ signal }) });
};

/** Answers that change when an endpoint does. */
export const endpointsRefresh = [['endpoints'], ['deliveries']] as const;

const known: Readonly<Record<EventTypeName, true>> = {
  'application.screened': true,
  'application.hired': true,
  'application.erased': true,
  'case.opened': true,
  'case.changed': true,
  'case.decided': true,
  'case.due': true,
  'blind-review.done': true,
  'campaign.changed': true,
  'campaign.decision': true,
  'retro.finished': true,
  'report.received': true,
  'indicator.added': true,
  'indicator.matched': true,
  'policy.promoted': true,
  'retention.finished': true,
  'delivery.failed': true,
  'endpoint.disabled': true,
  'endpoint.test': true,
};

/** Whether a type is one that this console knows. */
export const isEventType = (type: string): type is EventTypeName => type in known;

/** Types that an endpoint can wish for: all but the test, which comes to whoever asked for it. */
export const eventTypes: readonly EventTypeName[] = Object.keys(known)
  .filter(isEventType)
  .filter((type) => type !== 'endpoint.test');
