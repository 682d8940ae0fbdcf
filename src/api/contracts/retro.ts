import { z } from 'zod';
import { bands } from '../../engine/contract/result.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const readers = { roles: ['analyst', 'lead', 'auditor'] } as const;
const leads = { roles: ['lead'] } as const;

const id = z
  .string()
  .regex(/^retro_[\w-]{1,60}$/)
  .describe('The search.');
const instant = z.iso.datetime();
const reference = z.string().min(3).max(541).describe('`source:id`, such as `api:a-17`.');
const count = z.number().int().min(0);
const cause = z
  .enum(['indicator', 'list', 'policy', 'confirmed', 'by-hand', 'backtest'])
  .describe('Why the past is searched; a backtest weighs it and keeps figures only.');

const Run = z
  .strictObject({
    id,
    cause,
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']).describe('Where it stands.'),
    total: count.describe('Applications there were at its start.'),
    done: count.describe('How many of them were searched.'),
    findings: count.describe('Applications found or changed.'),
    changed: count.describe('Those whose band or bits are others now.'),
    hires: count.describe('Those who were hired.'),
    capped: z.boolean().describe('More stood near than were looked at.'),
    createdBy: z.string().max(300).describe('Who or what began it.'),
    createdAt: instant.describe('When it was asked for.'),
    startedAt: instant.nullable().describe('When it began.'),
    endedAt: instant.nullable().describe('When it ended.'),
    error: z.string().max(300).nullable().describe('Why it could not go on.'),
  })
  .meta({ id: 'RetroRun', description: 'A search through every past application, case and hire.' });

const band = z.enum(bands).nullable();
const Finding = z
  .strictObject({
    reference,
    job: z.string().max(500).nullable().describe('The opening.'),
    hiredOn: z.iso.date().nullable().describe('First day of work; null for who was not hired.'),
    via: z
      .enum(['indicator', 'confirmed', 'same-person', 'campaign', 'link', 'shared-value', 'changed'])
      .describe('How the search came upon it.'),
    distance: z.number().int().describe('Steps from what was looked for: 0 is itself.'),
    role: z
      .enum(['own', 'referee', 'referrer'])
      .nullable()
      .describe("Whose value an indicator is: the applicant's own, or that of somebody they name."),
    indicators: z.array(z.string().max(60)).max(1_000).describe('Ids of the indicators found in it.'),
    bandBefore: band.describe('Null while it was not screened anew, or when nothing changed.'),
    bandAfter: band.describe('The queue now; never an outcome.'),
    bitsBefore: z.number().nullable().describe('Bits of evidence before.'),
    bitsAfter: z.number().nullable().describe('Bits of evidence now.'),
    rows: z
      .array(
        z.strictObject({
          signal: z.string().max(100).describe('Id of the signal.'),
          before: z.number().nullable().describe('Bits before; null: was not there.'),
          after: z.number().nullable().describe('Bits now; null: is not there.'),
        }),
      )
      .max(500)
      .nullable()
      .describe('Evidence that came, went or weighs otherwise, the greatest change first.'),
    campaign: z.string().max(600).nullable().describe('The campaign it is in.'),
  })
  .meta({ id: 'RetroFinding', description: 'An application that a search found or changed, and why.' });

const params = z.strictObject({ id });
const onlyChanged = z.stringbool().default(false).describe('Only those whose band or bits are others now.');

/** Routes about searches of the past, and the replay of past decisions. */
export const retroContracts = {
  start: contract({
    id: 'retro.start',
    idempotent: true,
    method: 'post',
    path: '/api/v1/retro-runs',
    summary: 'Search the past anew',
    description: 'Also begins by itself: after new indicators, a promoted policy and each confirmed fraud.',
    access: leads,
    body: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('everything').describe('Screen every application anew.') }),
      z.strictObject({
        what: z.literal('list').describe('A list of the reference data changed.'),
        list: z.string().min(1).max(100).describe('Kind of the list.'),
      }),
      z.strictObject({
        what: z.literal('indicators').describe('Search for some indicators again.'),
        indicators: z.array(z.string().min(1).max(60)).min(1).max(1_000).describe('Their ids.'),
      }),
      z.strictObject({
        what: z.literal('applications').describe('Screen some applications and those around them anew.'),
        applications: z.array(reference).min(1).max(500).describe('Their references.'),
      }),
    ]),
    largest: 524_288,
    status: 202,
    returns: Run,
  }),
  list: contract({
    id: 'retro.list',
    method: 'get',
    path: '/api/v1/retro-runs',
    summary: 'Searches of the past, the latest first',
    access: readers,
    query: z.strictObject({ ...pageQuery, cause: cause.optional() }),
    status: 200,
    returns: pageOf(Run),
  }),
  read: contract({
    id: 'retro.read',
    method: 'get',
    path: '/api/v1/retro-runs/{id}',
    summary: 'One search, with its progress',
    access: readers,
    params,
    status: 200,
    returns: Run,
  }),
  findings: contract({
    id: 'retro.findings',
    method: 'get',
    path: '/api/v1/retro-runs/{id}/findings',
    summary: 'Who was found or changed, and why; people who were hired first',
    access: readers,
    params,
    query: z.strictObject({ ...pageQuery, onlyChanged }),
    status: 200,
    returns: pageOf(Finding),
  }),
  download: contract({
    id: 'retro.download',
    method: 'get',
    path: '/api/v1/retro-runs/{id}/file',
    summary: 'The same as one file',
    access: readers,
    params,
    query: z.strictObject({ format: z.enum(['csv', 'jsonl']).describe('Form of the file.'), onlyChanged }),
    status: 200,
    gives: 'file',
  }),
  cancel: contract({
    id: 'retro.cancel',
    method: 'post',
    path: '/api/v1/retro-runs/{id}/cancellation',
    summary: 'Stop a search; what it found stays',
    access: leads,
    params,
    status: 200,
    returns: Run,
  }),
  replay: contract({
    id: 'retro.replay',
    method: 'get',
    path: '/api/v1/applications/{reference}/replay',
    summary: 'An application and its result exactly as they were seen, and whether they come out the same today',
    description: 'Without step and time: as it was at the last decision, or now when there was none.',
    access: { roles: ['analyst', 'lead'] },
    params: z.strictObject({ reference }),
    query: z.strictObject({
      step: z.coerce.number().int().min(1).max(1_000_000).optional().describe('Number of a step of its case.'),
      time: instant.optional().describe('A moment.'),
    }),
    status: 200,
    returns: z
      .strictObject({
        reference,
        version: z.number().int().describe('Version of the application.'),
        screenedAt: instant.describe('When it was screened.'),
        cause: z.string().max(40).describe('Why it was screened then.'),
        step: z.number().int().nullable().describe('The step of the case that this is the view of.'),
        application: z.unknown().describe('Application format v1.'),
        result: z.unknown().describe('Result format v1: evidence, links and campaign as they were.'),
        reproduction: z
          .strictObject({
            state: z.enum(['same', 'differs', 'not-possible']).describe("What today's engine makes of it."),
            engineThen: z.string().max(100).describe('Version of the engine then.'),
            engineNow: z.string().max(100).describe('Version of the engine now.'),
            because: z
              .enum(['other-engine', 'other-weights', 'other-reference-data', 'policy-not-kept'])
              .nullable()
              .describe('Why it is not the same.'),
            signals: z.array(z.string().max(100)).max(500).describe('Signals that come out otherwise.'),
          })
          .describe('Whether it comes out the same today, byte for byte.'),
      })
      .meta({ id: 'Replay', description: 'A past decision as it was seen.' }),
  }),
};
