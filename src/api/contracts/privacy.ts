import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const leads = { roles: ['lead'] } as const;
const overseers = { roles: ['lead', 'auditor'] } as const;

const instant = z.iso.datetime();
const reference = z.string().min(3).max(541).describe('`source:id`, such as `api:a-17`.');
const reason = z.string().trim().min(1).max(2_000);
const scope = z
  .enum(['application', 'person'])
  .describe('This application alone, or every application of the same person.');
const holdId = z
  .string()
  .regex(/^hold_[\w-]{22}$/)
  .describe('The hold.');
const count = z.number().int().min(0);

const Certificate = z
  .strictObject({
    id: z.string().max(60).describe('The certificate.'),
    cause: z.enum(['request', 'retention', 'ats', 'command-line']).describe('Why it was erased.'),
    erasedAt: instant.describe('When.'),
    erasedBy: z.string().max(300).describe('Who did it.'),
    references: z.array(reference).max(10_000).describe('Applications that were erased.'),
    removed: z.record(z.string().max(100), count).describe('What was removed, and how many.'),
    kept: z
      .array(
        z.strictObject({
          what: z.string().max(300).describe('What was kept.'),
          why: z.string().max(300).describe('The duty behind it.'),
        }),
      )
      .max(20)
      .describe('What was kept, and why.'),
  })
  .meta({ id: 'ErasureCertificate', description: 'What was erased, what was kept and why.' });

const Hold = z
  .strictObject({
    id: holdId,
    kind: z.enum(['application', 'person', 'campaign', 'case']).describe('What it covers.'),
    reason: reason.describe('Why it stands.'),
    by: z.string().max(300).describe('Who placed it.'),
    at: instant.describe('When it was placed.'),
    releasedBy: z.string().max(300).nullable().describe('Who lifted it.'),
    releasedAt: instant.nullable().describe('When it was lifted; null while it stands.'),
  })
  .meta({ id: 'LegalHold', description: 'Keeps something from being erased.' });

/** Routes about what is kept of people, and how it is given out and erased. */
export const privacyContracts = {
  erase: contract({
    id: 'privacy.erase',
    method: 'post',
    path: '/api/v1/privacy/erasures',
    summary: 'Erase an application or a person; repeated, it gives the certificate again',
    access: leads,
    body: z.strictObject({ reference, scope }),
    largest: 4_096,
    status: 200,
    returns: Certificate,
  }),
  certificate: contract({
    id: 'privacy.certificate',
    method: 'get',
    path: '/api/v1/privacy/erasures/{id}',
    summary: 'A certificate of erasure',
    access: overseers,
    params: z.strictObject({
      id: z
        .string()
        .regex(/^erasure_[\w-]{22}$/)
        .describe('The certificate.'),
    }),
    status: 200,
    returns: Certificate,
  }),
  access: contract({
    id: 'privacy.access',
    method: 'post',
    path: '/api/v1/privacy/access',
    summary: 'All that is kept about a person, to answer a request for it; read it before you hand it over',
    access: leads,
    body: z.strictObject({
      reference,
      scope,
      format: z.enum(['json', 'text']).default('json').describe('Form of the file.'),
    }),
    largest: 4_096,
    status: 200,
    gives: 'file',
  }),
  holds: contract({
    id: 'privacy.holds',
    method: 'get',
    path: '/api/v1/privacy/holds',
    summary: 'Legal holds, the latest first',
    access: overseers,
    query: z.strictObject({ ...pageQuery, released: z.stringbool().default(false).describe('Lifted ones too.') }),
    status: 200,
    returns: pageOf(Hold),
  }),
  placeHold: contract({
    id: 'privacy.placeHold',
    idempotent: true,
    method: 'post',
    path: '/api/v1/privacy/holds',
    summary: 'Keep something from being erased, whoever asks and whatever clock runs out',
    access: leads,
    body: z.strictObject({
      kind: Hold.shape.kind,
      subject: z
        .string()
        .min(1)
        .max(600)
        .describe('Reference of an application (for a person: of any of theirs), id of a campaign or case.'),
      reason: reason.describe('Why.'),
    }),
    largest: 16_384,
    status: 201,
    returns: z.strictObject({ id: holdId }),
  }),
  releaseHold: contract({
    id: 'privacy.releaseHold',
    method: 'post',
    path: '/api/v1/privacy/holds/{id}/release',
    summary: 'Lift a legal hold',
    access: leads,
    params: z.strictObject({ id: holdId }),
    body: z.strictObject({ reason: reason.describe('Why.') }),
    largest: 16_384,
    status: 200,
    returns: z.strictObject({ id: holdId }),
  }),
};
