import { z } from 'zod';
import { indicatorKinds } from '../../engine/links/indicator-kinds.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const readers = { roles: ['analyst', 'lead', 'auditor'] } as const;
const feeders = { roles: ['analyst', 'lead'], scope: 'indicators:write' } as const;

const id = z
  .string()
  .regex(/^ind_[\w-]{22}$/)
  .describe('The indicator.');
const instant = z.iso.datetime();
const kind = z.enum(indicatorKinds).describe('What kind of value it is; docs/memory.md says how each is written.');
const tlp = z
  .enum(['clear', 'green', 'amber', 'amber+strict', 'red'])
  .describe('Who may be told: Traffic Light Protocol 2.0.');
const source = z.string().trim().min(1).max(200).describe('Who says so: a feed, a bulletin, a case of ours.');
const confidence = z.number().int().min(0).max(100).describe('How sure the source is, in percent.');
const note = z.string().max(2_000).describe('For colleagues.');

const Indicator = z
  .strictObject({
    id,
    kind,
    value: z.string().max(1_000).describe('In its one spelling.'),
    source,
    confidence,
    tlp,
    expiresAt: instant.nullable().describe('From when it counts no more; null: never.'),
    expired: z.boolean().describe('Whether that time has come.'),
    note: note.nullable(),
    addedBy: z.string().max(300).describe('Who added it: `person:ID` or `key:ID`.'),
    addedAt: instant.describe('When it was added.'),
    withdrawnAt: instant.nullable().describe('When it was taken out of use; null while in use.'),
    matches: z.number().int().describe('Applications found with it so far.'),
  })
  .meta({ id: 'Indicator', description: 'A value that people were warned of.' });

const Rejected = z.strictObject({
  line: z.number().int().describe('From 1.'),
  field: z.string().max(100).describe('Name of the field; empty for the whole line.'),
  reason: z.string().max(500).describe('What is allowed there.'),
});

const Added = z
  .strictObject({
    added: z.array(z.string().max(60)).max(20_000).describe('Ids of those that are new.'),
    known: z.number().int().describe('Listed already.'),
    rejected: z.array(Rejected).max(1_000).describe('Lines that are no indicators; the others count.'),
    run: z.string().max(60).nullable().describe('The search of the past that began; null when nothing is new.'),
  })
  .meta({ id: 'AddedIndicators', description: 'What became of indicators that were sent.' });

const reference = z.string().min(3).max(541).describe('`source:id`, such as `api:a-17`.');

const role = z.enum(['own', 'referee', 'referrer']).describe("Whose value it is: the applicant's own or another's.");

const Carrier = z
  .strictObject({
    reference,
    name: z.string().max(500).nullable().describe('Name on it, or a pseudonym.'),
    job: z.string().max(500).nullable().describe('The opening.'),
    case: z.string().max(100).nullable().describe('Its case.'),
    role,
    at: instant.describe('When it was found.'),
    hiredOn: z.iso.date().nullable().describe('First day of work; null for who was not hired.'),
  })
  .meta({ id: 'IndicatorCarrier', description: 'An application in which an indicator was found: a lead, no finding.' });

/** Routes about values that people were warned of. */
export const indicatorsContracts = {
  list: contract({
    id: 'indicators.list',
    method: 'get',
    path: '/api/v1/indicators',
    summary: 'Indicators, the latest first',
    access: readers,
    query: z.strictObject({
      ...pageQuery,
      kind: kind.optional(),
      withdrawn: z.stringbool().default(false).describe('Those out of use too.'),
      expires: z
        .enum(['soon', 'over'])
        .optional()
        .describe('`soon`: only those that expire within thirty days; `over`: only those that count no more.'),
    }),
    status: 200,
    returns: pageOf(Indicator),
  }),
  add: contract({
    id: 'indicators.add',
    method: 'post',
    path: '/api/v1/indicators',
    summary: 'Add an indicator; every past application, case and hire is searched for it',
    description: 'A match is a lead: it opens a case for people and changes no result.',
    access: feeders,
    body: z.strictObject({
      kind,
      value: z.string().trim().min(1).max(1_000).describe('As it was passed on.'),
      source,
      confidence: confidence.optional(),
      tlp: tlp.optional(),
      expiresAt: instant.optional().describe('From when it counts no more.'),
      note: note.optional(),
      application: reference.optional().describe('The application it was taken from: erased with it.'),
    }),
    largest: 16_384,
    status: 201,
    returns: Added,
  }),
  import: contract({
    id: 'indicators.import',
    method: 'post',
    path: '/api/v1/indicators/import',
    summary: 'Add the indicators of a CSV or JSONL file',
    description:
      'Fields: kind, value, source, confidence, tlp, expires, note. At most 20,000 lines and 8 MB. Lines that are no indicators are listed with field and reason.',
    access: feeders,
    budget: 'ingest',
    query: z.strictObject({ source: source.describe('Stands for lines that name none.') }),
    takes: 'bytes',
    largest: 8_000_000,
    status: 200,
    returns: Added,
  }),
  withdraw: contract({
    id: 'indicators.withdraw',
    method: 'post',
    path: '/api/v1/indicators/{id}/withdrawal',
    summary: 'Take an indicator out of use',
    access: feeders,
    params: z.strictObject({ id }),
    status: 200,
    returns: Indicator,
  }),
  applications: contract({
    id: 'indicators.applications',
    method: 'get',
    path: '/api/v1/indicators/{id}/applications',
    summary: 'Applications in which an indicator was found; people who were hired first',
    access: readers,
    params: z.strictObject({ id }),
    query: z.strictObject(pageQuery),
    status: 200,
    returns: pageOf(Carrier),
  }),
  matches: contract({
    id: 'indicators.matches',
    method: 'get',
    path: '/api/v1/applications/{reference}/indicators',
    summary: 'What indicators say about one application',
    access: readers,
    params: z.strictObject({ reference }),
    status: 200,
    returns: z.strictObject({
      items: z
        .array(
          z.strictObject({
            indicator: id,
            kind,
            role,
            source,
            confidence,
            at: instant.describe('When it was found.'),
          }),
        )
        .max(200)
        .describe('In the order found.'),
    }),
  }),
};
