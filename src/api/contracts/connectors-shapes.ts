import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[\w-]{1,60}$/)
  .describe('The connector.');
const at = z.iso.datetime();
export const name = z.string().trim().min(1).max(100).describe('For people.');
export const secret = z.string().min(16).max(500);
const path = z
  .string()
  .min(1)
  .max(300)
  .describe('A JSON pointer (`/person/emails/0`) or a path with dots (`person.emails.0`).');
const events = z.array(z.string().min(1).max(100)).max(50);

export const Vendor = z
  .enum(['greenhouse', 'ashby', 'lever', 'workable', 'smartrecruiters', 'recruitee', 'teamtailor', 'generic'])
  .describe('`generic` is any sender of JSON, described by a mapping.');

const Signature = z.discriminatedUnion('scheme', [
  z.strictObject({
    scheme: z.literal('hmac-sha256').describe('A digest of the body in a header.'),
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

export const Settings = z
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
    waiting: z.int().describe('Not read yet.'),
    done: z.int().describe('Took effect.'),
    ignored: z.int().describe('Of no interest here.'),
    outdated: z.int().describe('A later one had been read already.'),
    failed: z.int().describe('Could not be read.'),
  })
  .describe('Deliveries by state.');

export const ConnectorView = z
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
    createdAt: at.describe('When it was set up.'),
    changedAt: at.describe('When anything of it was last changed.'),
    rotatedAt: at.describe('When a secret or token was last replaced.'),
  })
  .meta({ id: 'Connector', description: 'An account at an applicant tracking system, without its secrets.' });

export const Shown = z.strictObject({
  connector: ConnectorView,
  secret: z.string().max(500).nullable().describe('The secret that was made; shown this once. Null when you gave it.'),
});

export const HookDelivery = z
  .strictObject({
    id: z.int().describe('The delivery.'),
    receivedAt: at.describe('When it came in.'),
    state: z.enum(['waiting', 'done', 'ignored', 'outdated', 'failed']).describe('What became of it.'),
    reason: z.string().max(100).nullable().describe('Why it failed or was ignored.'),
    event: z.string().max(80).nullable().describe('What it told of, in the words of the sender.'),
    covered: z.boolean().describe('Whether its signature covers its body.'),
    reference: z.string().max(700).nullable().describe('The application that it brought or changed.'),
    endedAt: at.nullable().describe('When it was dealt with; null before.'),
    kept: z.boolean().describe('Whether it can be read again.'),
  })
  .meta({ id: 'HookDelivery', description: 'A delivery of a tracking system, without what was in it.' });
