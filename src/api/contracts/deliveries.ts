import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';
import { endpointId } from './deliveries-endpoints.ts';

const administrators = { roles: ['administrator'] } as const;
const instant = z.iso.datetime();

const Delivery = z
  .strictObject({
    id: z.int().describe('The delivery.'),
    endpoint: endpointId,
    event: z.int().describe('The event; `webhook-id` is `evt_` and this number.'),
    type: z.string().max(100).describe('Type of the event.'),
    state: z.enum(['waiting', 'delivered', 'failed']).describe('`failed` is a dead letter.'),
    attempts: z.int().describe('Attempts so far.'),
    status: z.int().nullable().describe('What the endpoint answered last.'),
    error: z.string().max(300).nullable().describe('Why the last attempt did not count.'),
    createdAt: instant.describe('When it was made.'),
    endedAt: instant.nullable().describe('When it was delivered or given up.'),
  })
  .meta({ id: 'Delivery', description: 'One event for one endpoint.' });

/** Routes of what was sent to endpoints. */
export const deliveriesContracts = {
  list: contract({
    id: 'deliveries.list',
    method: 'get',
    path: '/api/v1/deliveries',
    summary: 'Deliveries, newest first; with state=failed the dead letters',
    access: administrators,
    query: z.strictObject({
      ...pageQuery,
      endpoint: endpointId.optional(),
      state: z.enum(['waiting', 'delivered', 'failed']).optional().describe('Only in this state.'),
    }),
    status: 200,
    returns: pageOf(Delivery).meta({ id: 'DeliveryPage', description: 'A page of deliveries.' }),
  }),
  replay: contract({
    id: 'deliveries.replay',
    method: 'post',
    path: '/api/v1/deliveries/{id}/replay',
    summary: 'Send one delivery once more, under the id that it had',
    access: administrators,
    params: z.strictObject({
      id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).describe('The delivery.'),
    }),
    status: 202,
    returns: Delivery,
  }),
};
