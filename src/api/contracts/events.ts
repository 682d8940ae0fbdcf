import { z } from 'zod';
import { contract } from '../contract.ts';

/** The live stream. */
export const eventsContracts = {
  stream: contract({
    id: 'events.stream',
    method: 'get',
    path: '/api/v1/events',
    summary: 'Events as they happen, as server-sent events',
    description:
      'Goes on after `Last-Event-ID`. An event of type `reload` says that events were missed: ask for what is shown anew. ' +
      'A recruiter gets events of their own jobs. A stream ends after a while; the client connects again.',
    access: { roles: ['recruiter', 'analyst', 'lead', 'auditor', 'administrator'], scope: 'cases:read' },
    query: z.strictObject({
      after: z.string().max(20).optional().describe('The last event that was seen, where no header can be sent.'),
    }),
    status: 200,
    gives: 'events',
  }),
};
