import { z } from 'zod';
import { problemCodes } from '../../desk/problem.ts';
import { bands } from '../../engine/contract/result.ts';
import { states } from '../../engine/review/moves.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';
import { CaseLine, FullCaseLine, Outcome, tiers, Worth } from './cases-shapes.ts';
import { everyone, moment, note, overseers, reviewers } from './cases-wording.ts';
import { Colleague } from './colleague.ts';

const flag = z.enum(['true', 'false']).transform((it) => it === 'true');
const tally = (what: string) => z.record(z.string().max(40), z.int()).describe(`Cases by ${what}.`);
const cases = z.int().describe('Cases.');

const filters = {
  state: z
    .array(z.enum(states))
    .max(states.length)
    .optional()
    .describe('Any of these; what needs somebody when absent.'),
  band: z.array(z.enum(bands)).max(bands.length).optional().describe('Any of these bands.'),
  tier: z.array(z.enum(tiers)).max(tiers.length).optional().describe('Any of these risk tiers.'),
  job: z.string().max(500).optional().describe('Id of a job.'),
  owner: z.string().max(100).optional().describe('`me`, `nobody` or the id of an account.'),
  campaign: z.string().max(100).optional().describe('Id of a campaign.'),
  outcome: Outcome.optional(),
  worth: Worth.optional(),
  dueBefore: moment.optional().describe('Open and due before this time.'),
  openedBefore: moment.optional().describe('Opened before this time.'),
  openedAfter: moment.optional().describe('Opened at this time or later.'),
  linked: flag.optional().describe('Only cases that share something with others, or only those that do not.'),
  changed: flag.optional().describe('Only cases whose band rose after the decision, or only others.'),
  overdue: flag.optional().describe('Only cases whose time ran out, or only others.'),
  reported: flag.optional().describe('Only cases that colleagues reported something about, or only others.'),
};

/** What a list of cases can be narrowed by. */
export const CaseFilters = z.strictObject(filters);

const Problem = z.strictObject({
  code: z.enum(problemCodes).describe('What kind of problem it is.'),
  detail: z.string().max(2000).describe('Why.'),
});

/** Routes of the queue as a whole. */
export const caseQueueContracts = {
  list: contract({
    id: 'cases.list',
    method: 'get',
    path: '/api/v1/cases',
    summary: 'The queue, first what to look at first',
    description:
      'Goes on by `cursor`, at the same cost on every page, or begins at any place by `skip`: then there is no `next`, ' +
      'and `cases.facets` says how long the list is.',
    ...everyone,
    query: z.strictObject({
      ...pageQuery,
      ...filters,
      skip: z.coerce.number().int().min(0).max(1_000_000).optional().describe('How many cases come before.'),
      sort: z.enum(['turn', 'due', 'bits', 'opened']).optional().describe('Others than `turn` only with `skip`.'),
    }),
    status: 200,
    returns: pageOf(CaseLine),
  }),
  counts: contract({
    id: 'cases.counts',
    method: 'get',
    path: '/api/v1/cases/counts',
    summary: 'How many cases there are of each kind',
    ...everyone,
    status: 200,
    returns: z
      .strictObject({
        cases: z.int().describe('All.'),
        waiting: z.int().describe('Open and not snoozed.'),
        mine: z.int().describe('Of those, with whoever asks.'),
        nobodys: z.int().describe('Of those, with nobody.'),
        overdue: z.int().describe('Open, and their time ran out.'),
        changed: z.int().describe('Decided before their band rose.'),
        states: tally('value'),
        bands: tally('value'),
        tiers: tally('value'),
      })
      .meta({ id: 'CaseCounts', description: 'Cases that whoever asks may see, counted.' }),
  }),
  facets: contract({
    id: 'cases.facets',
    method: 'get',
    path: '/api/v1/cases/facets',
    summary: 'How long the list is, and how many cases of each kind are in it',
    description: 'Each kind is counted as if the list were not narrowed by it.',
    access: overseers,
    query: CaseFilters,
    status: 200,
    returns: z
      .strictObject({
        total: z.int().describe('Cases in the list.'),
        states: tally('state'),
        bands: tally('band'),
        tiers: tally('risk tier'),
        overdue: tally('whether their time ran out'),
        changed: tally('whether their band rose after the decision'),
        linked: tally('whether they share something with others'),
        reported: tally('whether colleagues reported something'),
        jobs: z
          .array(
            z.strictObject({
              job: z.string().max(500).describe('Id of a job.'),
              title: z.string().nullable().describe('What the latest application calls it; null when that was erased.'),
              cases,
            }),
          )
          .max(50)
          .describe('Those with most.'),
        owners: z
          .array(z.strictObject({ owner: Colleague.nullable().describe('Null: nobody.'), cases }))
          .max(50)
          .describe('Those with most.'),
        campaigns: z
          .array(
            z.strictObject({
              campaign: z.string().max(100).describe('Id of a campaign.'),
              cases,
              span: z
                .strictObject({
                  people: z.int().describe('People held together by what they share.'),
                  firstSeen: z.iso.datetime().describe('When the first of them applied.'),
                  lastSeen: z.iso.datetime().describe('When one of them last applied.'),
                })
                .nullable()
                .describe('What it is known by; null when there is none of this id now.'),
            }),
          )
          .max(50)
          .describe('Those with most.'),
      })
      .meta({ id: 'CaseFacets', description: 'The queue counted by kinds.' }),
  }),
  search: contract({
    id: 'cases.search',
    method: 'post',
    path: '/api/v1/cases/search',
    summary:
      'Find cases as people are found, by reference, name or part of one, e-mail address, phone number or profile',
    ...everyone,
    budget: 'read',
    body: z.strictObject({ text: z.string().min(1).max(600).describe('What is looked for.') }),
    status: 200,
    returns: z.strictObject({ items: z.array(CaseLine).max(200).describe('What was found.') }),
  }),
  bulk: contract({
    id: 'cases.bulk',
    method: 'post',
    path: '/api/v1/cases/bulk',
    summary: 'One step with each of several cases; one that cannot take it never stops the others',
    description:
      'Within `undoUntil` the same people may send `undo` with the versions of the answer: each case goes back to the ' +
      'owner and, but for one that had been asked, to the state that it had before. Both steps stay in its history.',
    access: reviewers,
    body: z.strictObject({
      action: z.enum(['take', 'assign', 'release', 'snooze', 'escalate', 'undo']).describe('What to do with each.'),
      to: z.string().min(1).max(100).optional().describe('To assign: id of an account.'),
      until: moment.optional().describe('To snooze: 180 days ahead at most.'),
      note: note.optional().describe('To snooze or to escalate: why.'),
      items: z
        .array(
          z.strictObject({
            id: z.string().min(1).max(100).describe('Id of a case.'),
            version: z.int().min(1).max(999_999_999).describe('The version that was seen.'),
          }),
        )
        .min(1)
        .max(200)
        .describe('Cases, each once.'),
    }),
    status: 200,
    returns: z
      .strictObject({
        items: z
          .array(
            z.strictObject({
              id: z.string().max(100).describe('Id of the case.'),
              case: FullCaseLine.nullable().describe('As it is now; null when nothing was done.'),
              problem: Problem.nullable().describe('Why nothing was done.'),
            }),
          )
          .max(200)
          .describe('In the order sent.'),
        undoUntil: z.iso.datetime().describe('Until then it may be taken back.'),
      })
      .meta({ id: 'BulkStep', description: 'What became of each case.' }),
  }),
};
