import { z } from 'zod';
import { bands } from '../../engine/contract/result.ts';
import { contract } from '../contract.ts';

const reference = z.string().min(3).max(541).describe('`source:id`, such as `api:a-17`.');
const source = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .describe('Where it comes from; a part of the reference.')
  .default('api');
const instant = z.iso.datetime();

/** Read by the engine itself, which names each flaw by line and field. */
const application = z.unknown().meta({
  id: 'Application',
  description: 'Application format v1, as application.schema.json of this package states it.',
});

const Receipt = z
  .strictObject({
    reference,
    version: z.number().int().describe('1, and one more with each correction.'),
    status: z
      .enum(['screened', 'corrected', 'repeated'])
      .describe('`repeated`: the same came before; nothing was done.'),
    band: z.enum(bands).describe('The queue for people; never an outcome.'),
    bits: z.number().describe('Bits of evidence with the prior.'),
    probability: z.number().describe('Calibrated, 0 to 1.'),
    case: z.string().max(60).nullable().describe('The case a person works on; null when nobody needs to look.'),
  })
  .meta({ id: 'Receipt', description: 'What became of an application. It is on disk when this is answered.' });

const Flaw = z.strictObject({
  field: z.string().max(500).describe('JSON pointer.'),
  reason: z.string().max(500).describe('What is allowed there.'),
});

const Outcome = z
  .strictObject({
    place: z.number().int().describe('Place in the list that was sent, from 0.'),
    receipt: Receipt.nullable().describe('Null when it could not be read.'),
    flaws: z.array(Flaw).max(100).describe('Why not.'),
  })
  .meta({ id: 'BatchOutcome', description: 'What became of one application of several.' });

const Standing = z
  .strictObject({
    reference,
    version: z.number().int().describe('The version that counts.'),
    receivedAt: instant.describe('When the candidate applied, as the source states it.'),
    band: z.enum(bands).describe('The queue for people; never an outcome.'),
    bits: z
      .number()
      .nullable()
      .describe('Bits of evidence with the prior; null for a recruiter, and a key without `evidence:read`.'),
    probability: z.number().nullable().describe('Calibrated, 0 to 1; null where bits are.'),
    links: z
      .number()
      .int()
      .nullable()
      .describe('Other applications that share something with it; null where bits are.'),
    case: z.string().max(60).nullable().describe('The case that a person works on.'),
    questions: z.array(z.string().max(500)).max(50).describe('To put to the candidate, the most telling first.'),
    erasedAt: instant.nullable().describe('When the person was erased; null while kept.'),
  })
  .meta({ id: 'Standing', description: 'Where an application stands.' });

/** Routes by which applications come in and are looked at without their case. */
export const applicationsContracts = {
  receive: contract({
    id: 'applications.receive',
    method: 'post',
    path: '/api/v1/applications',
    summary: 'Take in one application, screened and on disk when this answers',
    description: 'Sent again, the same changes nothing; with other content it is a correction and a new version.',
    access: { roles: ['analyst', 'lead'], scope: 'applications:write' },
    budget: 'ingest',
    body: z.strictObject({ source, application }),
    largest: 8 * 1024 * 1024,
    anyText: true,
    status: 201,
    returns: Receipt,
  }),
  receiveMany: contract({
    id: 'applications.receiveMany',
    method: 'post',
    path: '/api/v1/applications/batch',
    summary: 'Take in up to 1,000 applications; one that cannot be read never loses the others',
    access: { roles: ['analyst', 'lead'], scope: 'applications:write' },
    budget: 'ingest',
    body: z.strictObject({
      source,
      applications: z.array(application).min(1).max(1_000).describe('In order of arrival.'),
    }),
    largest: 50 * 1024 * 1024,
    anyText: true,
    status: 200,
    returns: z.strictObject({ items: z.array(Outcome).max(1_000).describe('In the order sent.') }),
  }),
  get: contract({
    id: 'applications.get',
    method: 'get',
    path: '/api/v1/applications/{reference}',
    summary: 'Where an application stands: band, questions to ask, case',
    ownJobs: true,
    access: { roles: ['recruiter', 'analyst', 'lead', 'auditor'], scope: 'applications:read' },
    params: z.strictObject({ reference }),
    status: 200,
    returns: Standing,
  }),
  result: contract({
    id: 'applications.result',
    method: 'get',
    path: '/api/v1/applications/{reference}/result',
    summary: 'The result in full: evidence, links, campaign, coverage',
    access: { roles: ['analyst', 'lead'], scope: 'evidence:read' },
    params: z.strictObject({ reference }),
    status: 200,
    returns: z
      .unknown()
      .meta({ id: 'Result', description: 'Result format v1, as result.schema.json of this package states it.' }),
  }),
};
