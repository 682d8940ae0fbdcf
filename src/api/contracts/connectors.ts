import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const id = z.string().regex(/^[\w-]{1,60}$/);
const at = z.iso.datetime();
const name = z.string().trim().min(1).max(100).describe('For people.');
const secret = z.string().min(16).max(500);
const path = z
  .string()
  .min(1)
  .max(300)
  .describe('A JSON pointer (`/person/emails/0`) or a path with dots (`person.emails.0`).');
const events = z.array(z.string().min(1).max(100)).max(50);

const Vendor = z
  .enum(['greenhouse', 'ashby', 'lever', 'workable', 'smartrecruiters', 'recruitee', 'teamtailor', 'generic'])
  .describe('`generic` is any sender of JSON, described by a mapping.');

const Signature = z.discriminatedUnion('scheme', [
  z.strictObject({
    scheme: z.literal('hmac-sha256'),
    header: z
      .string()
      .regex(/^[\w-]{1,80}$/)
      .describe('The header that holds the digest of the body.'),
    encoding: z.enum(['hex', 'base64']).describe('How the digest is written: lower-case hexadecimal, or Base64.'),
    prefix: z.string().max(40).default('').describe('What stands before the digest, such as `sha256=`.'),
  }),
  z.strictObject({ scheme: z.literal('standard-webhooks').describe('https://www.standardwebhooks.com') }),
]);

const Mapping = z.strictObject({
  fields: z
    .record(z.string().regex(/^[A-Za-z][\w.-]{0,79}$/), path)
    .refine((fields) => Object.keys(fields).length <= 100, 'at most 100 fields')
    .describe('By field of format v1, in the words of `gatehouse screen --map`: where it stands.'),
  eventId: path.optional().describe('Where an id of the delivery stands, for replay protection.'),
  events: z
    .strictObject({
      at: path.describe('Where the name of the event stands.'),
      takeIn: events.describe('Events that bring an application.'),
      erase: events.optional().describe('Events after which an application is erased.'),
      hired: events.optional().describe('Events that say that somebody was hired.'),
    })
    .optional()
    .describe('Without it every body is an application.'),
  documents: path.optional().describe('Where a link to a file stands, or a list of links.'),
});

const Settings = z
  .strictObject({
    account: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
      .optional()
      .describe('Workable: the subdomain. Recruitee: the company id.'),
    region: z.enum(['global', 'eu', 'na', 'au']).optional().describe('Lever and Teamtailor: where the account lives.'),
    coveredOnly: z
      .boolean()
      .optional()
      .describe('Teamtailor: refuse the older signature, which covers nothing but an id.'),
    signature: Signature.optional().describe('Generic: how the sender signs.'),
    mapping: Mapping.optional().describe('Generic: where the fields of an application stand.'),
    writeBack: z
      .enum(['off', 'note', 'tag', 'both'])
      .optional()
      .describe('Greenhouse and Ashby: what is written back.'),
    author: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional()
      .describe('Greenhouse: id of the user that notes are written as.'),
  })
  .meta({ id: 'ConnectorSettings', description: 'How an account of a tracking system is reached and read.' });

const Counts = z
  .strictObject({
    waiting: z.int(),
    done: z.int(),
    ignored: z.int(),
    outdated: z.int(),
    failed: z.int(),
  })
  .describe('Deliveries by state.');

const ConnectorView = z
  .strictObject({
    id,
    vendor: Vendor,
    name,
    source: z.string().max(40).describe('First half of the references of its applications.'),
    settings: Settings,
    enabled: z.boolean().describe('A connector that is not takes nothing in.'),
    reachable: z.boolean().describe("Whether there is a token for the vendor's API."),
    hook: z.string().max(200).describe('Path that the vendor sends to.'),
    deliveries: Counts,
    createdAt: at,
    changedAt: at,
    rotatedAt: at.describe('When a secret or token was last replaced.'),
  })
  .meta({ id: 'Connector', description: 'An account at an applicant tracking system, without its secrets.' });

const Shown = z.strictObject({
  connector: ConnectorView,
  secret: z.string().max(500).nullable().describe('The secret that was made; shown this once. Null when you gave it.'),
});

const Delivery = z
  .strictObject({
    id: z.int(),
    receivedAt: at,
    state: z.enum(['waiting', 'done', 'ignored', 'outdated', 'failed']),
    reason: z.string().max(100).nullable().describe('Why it failed or was ignored.'),
    event: z.string().max(80).nullable(),
    covered: z.boolean().describe('Whether its signature covers its body.'),
    reference: z.string().max(700).nullable().describe('The application that it brought or changed.'),
    endedAt: at.nullable(),
    kept: z.boolean().describe('Whether it can be read again.'),
  })
  .meta({ id: 'Delivery', description: 'A delivery of a tracking system, without what was in it.' });

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
    body: z.strictObject({ name: name.optional(), settings: Settings.optional(), enabled: z.boolean().optional() }),
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
        what: z.literal('secret'),
        secret: secret.optional().describe('Made here when absent.'),
        older: z.enum(['keep', 'forget']).describe('Whether what older secrets signed is still taken.'),
      }),
      z.strictObject({ what: z.literal('older').describe('Forgets every secret but the newest.') }),
      z.strictObject({ what: z.literal('token'), token: z.string().min(1).max(2_000).nullable() }),
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
      works: z.boolean(),
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
    query: z.strictObject({ ...pageQuery, state: Delivery.shape.state.optional() }),
    status: 200,
    returns: pageOf(Delivery),
  }),
  replay: contract({
    id: 'connectors.replay',
    method: 'post',
    path: '/api/v1/connectors/{id}/deliveries/{delivery}/replay',
    summary: 'Read a delivery again that failed',
    access,
    params: z.strictObject({ id, delivery: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
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
