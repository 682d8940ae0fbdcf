import { z } from 'zod';
import { eventTypeNames } from '../../notify/event-types.ts';
import { contract } from '../contract.ts';

const administrators = { roles: ['administrator'] } as const;
const instant = z.iso.datetime();
/** Id of an endpoint. */
export const endpointId = z
  .string()
  .regex(/^ep_[\w-]{22}$/)
  .describe('The endpoint.');
const byEndpoint = z.strictObject({ id: endpointId });
const name = z.string().trim().min(1).max(100).describe('For people.');
const url = z.string().min(1).max(2_000).describe('Where events are posted to: https.');
const enabled = z.boolean().describe('Whether events are sent.');
const which = z.enum(['failed', 'all']).describe('Only what could not be delivered, or everything that has ended.');
const secret = z.string().max(200).describe('`whsec_…`: shown this once.');

const Endpoint = z
  .strictObject({
    id: endpointId,
    name,
    url,
    types: z.array(z.string().max(100)).max(100).describe('Types of events that it wants; all when empty.'),
    enabled,
    createdAt: instant.describe('When it was added.'),
    failingSince: instant.nullable().describe('Since when nothing could be delivered; null while it works.'),
    disabledBecause: z.string().max(300).nullable().describe('Why Gatehouse switched it off.'),
  })
  .meta({ id: 'Endpoint', description: 'An address outside that is told of events.' });

const Wish = z
  .strictObject({
    name,
    url,
    types: z
      .array(z.enum(eventTypeNames).describe('See docs/webhooks.md.'))
      .max(100)
      .default([])
      .describe('Types of events that it wants; all when empty.'),
    enabled: enabled.default(true),
  })
  .meta({ id: 'EndpointWish', description: 'An endpoint as it should be.' });

/** Routes of endpoints of outgoing webhooks. */
export const endpointsContracts = {
  list: contract({
    id: 'endpoints.list',
    method: 'get',
    path: '/api/v1/endpoints',
    summary: 'Webhook endpoints',
    access: administrators,
    status: 200,
    returns: z
      .strictObject({ endpoints: z.array(Endpoint).max(10_000).describe('In the order in which they were added.') })
      .meta({ id: 'Endpoints', description: 'All endpoints.' }),
  }),
  add: contract({
    id: 'endpoints.add',
    method: 'post',
    path: '/api/v1/endpoints',
    summary: 'Add a webhook endpoint',
    access: administrators,
    body: Wish,
    status: 201,
    returns: z
      .strictObject({ endpoint: Endpoint, secret })
      .meta({ id: 'AddedEndpoint', description: 'A new endpoint with its secret.' }),
  }),
  change: contract({
    id: 'endpoints.change',
    method: 'put',
    path: '/api/v1/endpoints/{id}',
    summary: 'Change a webhook endpoint, or switch it on or off',
    access: administrators,
    params: byEndpoint,
    body: Wish,
    status: 200,
    returns: Endpoint,
  }),
  remove: contract({
    id: 'endpoints.remove',
    method: 'delete',
    path: '/api/v1/endpoints/{id}',
    summary: 'Remove a webhook endpoint with its deliveries',
    access: administrators,
    params: byEndpoint,
    status: 204,
  }),
  renewSecret: contract({
    id: 'endpoints.renewSecret',
    method: 'post',
    path: '/api/v1/endpoints/{id}/secret',
    summary: 'Make a new secret; the old one goes on signing beside it for a day',
    access: administrators,
    params: byEndpoint,
    status: 201,
    returns: z.strictObject({ secret }).meta({ id: 'EndpointSecret', description: 'A new secret.' }),
  }),
  test: contract({
    id: 'endpoints.test',
    method: 'post',
    path: '/api/v1/endpoints/{id}/test',
    summary: 'Send an event of type endpoint.test to this endpoint only',
    access: administrators,
    params: byEndpoint,
    status: 202,
    returns: z
      .strictObject({ delivery: z.int().describe('To be found in the list of deliveries.') })
      .meta({ id: 'EndpointTest', description: 'A test that was put into the queue.' }),
  }),
  replay: contract({
    id: 'endpoints.replay',
    method: 'post',
    path: '/api/v1/endpoints/{id}/replay',
    summary: 'Send once more what was made since a time',
    access: administrators,
    params: byEndpoint,
    body: z.strictObject({ since: instant.describe('Not before.'), which: which.default('failed') }),
    status: 202,
    returns: z
      .strictObject({ deliveries: z.int().describe('How many are sent again.') })
      .meta({ id: 'EndpointReplay', description: 'Deliveries that were put into the queue.' }),
  }),
};
