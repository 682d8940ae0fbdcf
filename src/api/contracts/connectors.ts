import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';
import { ConnectorView, HookDelivery, id, name, Settings, Shown, secret, Vendor } from './connectors-shapes.ts';

const access = { roles: ['administrator'] } as const;
const params = z.strictObject({ id });

/** Applicant tracking systems that send to Gatehouse. */
export const connectorContracts = {
  list: contract({
    id: 'connectors.list',
    method: 'get',
    path: '/api/v1/connectors',
    summary: 'Tracking systems that send here',
    access,
    status: 200,
    returns: z.strictObject({ items: z.array(ConnectorView).max(200).describe('In the order of their names.') }),
  }),
  create: contract({
    id: 'connectors.create',
    method: 'post',
    path: '/api/v1/connectors',
    summary: 'Connect a tracking system',
    description: 'Answers with the secret that signs deliveries unless you gave it. It is not shown again.',
    access,
    body: z.strictObject({
      vendor: Vendor,
      name,
      source: z
        .string()
        .regex(/^[a-z][a-z0-9-]{0,39}$/)
        .optional()
        .describe('First half of the references of its applications; the name of the vendor when absent.'),
      settings: Settings.default({}),
      secrets: z
        .array(secret)
        .min(1)
        .max(10)
        .optional()
        .describe('Secrets that the vendor signs with, when it makes them. Lever has one for each event.'),
      token: z
        .string()
        .min(1)
        .max(2_000)
        .optional()
        .describe("For the vendor's API. Greenhouse: `client id:client secret`."),
    }),
    status: 201,
    returns: Shown,
  }),
  change: contract({
    id: 'connectors.change',
    method: 'patch',
    path: '/api/v1/connectors/{id}',
    summary: 'Change, enable or disable a connector',
    access,
    params,
    body: z.strictObject({
      name: name.optional(),
      settings: Settings.optional(),
      enabled: z.boolean().optional().describe('One that is not takes nothing in.'),
    }),
    status: 200,
    returns: ConnectorView,
  }),
  rotate: contract({
    id: 'connectors.rotate',
    method: 'post',
    path: '/api/v1/connectors/{id}/rotation',
    summary: 'Replace the secret or the token of a connector',
    access,
    params,
    body: z.discriminatedUnion('what', [
      z.strictObject({
        what: z.literal('secret').describe('What the vendor signs with.'),
        secret: secret.optional().describe('Made here when absent.'),
        older: z.enum(['keep', 'forget']).describe('Whether what older secrets signed is still taken.'),
      }),
      z.strictObject({ what: z.literal('older').describe('Forgets every secret but the newest.') }),
      z.strictObject({
        what: z.literal('token').describe("The token for the vendor's API."),
        token: z.string().min(1).max(2_000).nullable().describe('Null forgets it.'),
      }),
    ]),
    status: 200,
    returns: Shown,
  }),
  test: contract({
    id: 'connectors.test',
    method: 'post',
    path: '/api/v1/connectors/{id}/test',
    summary: "Ask the vendor's API for something harmless",
    access,
    params,
    status: 200,
    returns: z.strictObject({
      works: z.boolean().describe('Whether the API answered as it should.'),
      says: z.string().max(200).describe('What to look at when it does not.'),
    }),
  }),
  deliveries: contract({
    id: 'connectors.deliveries',
    method: 'get',
    path: '/api/v1/connectors/{id}/deliveries',
    summary: 'What a tracking system delivered, the latest first',
    access,
    params,
    query: z.strictObject({
      ...pageQuery,
      state: HookDelivery.shape.state.optional().describe('Only those in this state.'),
    }),
    status: 200,
    returns: pageOf(HookDelivery),
  }),
  replay: contract({
    id: 'connectors.replay',
    method: 'post',
    path: '/api/v1/connectors/{id}/deliveries/{delivery}/replay',
    summary: 'Read a delivery again that failed',
    access,
    params: z.strictObject({
      id,
      delivery: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).describe('The delivery.'),
    }),
    status: 204,
  }),
  hook: contract({
    id: 'connectors.hook',
    method: 'post',
    path: '/hooks/{connector}',
    summary: 'Where tracking systems deliver',
    description: 'The signature of the vendor is the only key. Answered at once; the delivery is read later.',
    access: 'anyone',
    budget: 'ingest',
    params: z.strictObject({ connector: id }),
    takes: 'bytes',
    largest: 2_000_000,
    status: 200,
    gives: 'text',
  }),
};
