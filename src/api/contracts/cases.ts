import { z } from 'zod';
import { bands } from '../../engine/contract/result.ts';
import { states } from '../../engine/review/moves.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';
import { caseDecisionContracts } from './cases-deciding.ts';
import { casePaperContracts } from './cases-papers.ts';
import { secondLookContracts } from './cases-second-looks.ts';
import { CaseFile, CaseLine, FullCaseLine, Outcome, tiers, Worth } from './cases-shapes.ts';
import { asks, caseParams, everyone, moment, note, path, reviewers } from './cases-wording.ts';

const flag = z.enum(['true', 'false']).transform((it) => it === 'true');
const tally = z.record(z.string().max(40), z.int()).describe('Cases by value.');

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
  linked: flag.optional().describe('Only cases that share something with others, or only those that do not.'),
  changed: flag.optional().describe('Only cases whose band rose after the decision, or only others.'),
};

const MaybeCase = z.strictObject({ case: FullCaseLine.nullable().describe('Null when nobody waits.') });

/** Routes of the queue and of work on one case. */
export const caseContracts = {
  list: contract({
    id: 'cases.list',
    method: 'get',
    path: '/api/v1/cases',
    summary: 'The queue, first what to look at first',
    ...everyone,
    query: z.strictObject({ ...pageQuery, ...filters }),
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
        states: tally,
        bands: tally,
        tiers: tally,
      })
      .meta({ id: 'CaseCounts', description: 'Cases that whoever asks may see, counted.' }),
  }),
  search: contract({
    id: 'cases.search',
    method: 'post',
    path: '/api/v1/cases/search',
    summary: 'Find cases by exact reference, name, e-mail address or phone number',
    ...everyone,
    budget: 'read',
    body: z.strictObject({ text: z.string().min(1).max(600).describe('Exactly what is looked for.') }),
    status: 200,
    returns: z.strictObject({ items: z.array(CaseLine).max(200).describe('What was found.') }),
  }),
  next: contract({
    id: 'cases.next',
    method: 'post',
    path: '/api/v1/cases/next',
    summary: 'Take the next case that nobody has',
    access: reviewers,
    status: 200,
    returns: MaybeCase,
  }),
  open: contract({
    id: 'cases.open',
    method: 'post',
    path: '/api/v1/cases',
    summary: 'Open a case by hand, whatever the band',
    access: reviewers,
    body: z.strictObject({ application: z.string().min(1).max(600).describe('Reference: `source:id`.') }),
    status: 201,
    returns: FullCaseLine,
    versioned: 'answers',
  }),
  read: contract({
    id: 'cases.read',
    method: 'get',
    path: '/api/v1/cases/{id}',
    summary: 'One case; reading it is logged',
    ...everyone,
    params: caseParams,
    status: 200,
    returns: CaseFile,
    versioned: 'answers',
  }),
  reveal: contract({
    id: 'cases.reveal',
    method: 'post',
    path: path('reveal'),
    summary: 'One case with names and values, for an auditor who says why',
    access: { roles: ['auditor'] },
    params: caseParams,
    body: z.strictObject({ reason: z.string().trim().min(1).max(500).describe('Logged for ever: name no candidate.') }),
    status: 200,
    returns: CaseFile,
    versioned: 'answers',
  }),
  take: contract({ ...asks('take', 'Take a case'), status: 200, returns: FullCaseLine, versioned: 'asks' }),
  assign: contract({
    ...asks('assign', 'Give a case to a colleague'),
    body: z.strictObject({ to: z.string().min(1).max(100).describe('Id of an account.') }),
    status: 200,
    returns: FullCaseLine,
    versioned: 'asks',
  }),
  release: contract({ ...asks('release', 'Give a case back'), status: 200, returns: FullCaseLine, versioned: 'asks' }),
  escalate: contract({
    ...asks('escalate', 'Put a case before a lead'),
    body: z.strictObject({ note }),
    status: 200,
    returns: FullCaseLine,
    versioned: 'asks',
  }),
  snooze: contract({
    ...asks('snooze', 'Let a case rest for a while'),
    body: z.strictObject({ until: moment.describe('180 days ahead at most.'), note }),
    status: 200,
    returns: FullCaseLine,
    versioned: 'asks',
  }),
  wake: contract({ ...asks('wake', 'End a rest'), status: 200, returns: FullCaseLine, versioned: 'asks' }),
  ...caseDecisionContracts,
  ...casePaperContracts,
  ...secondLookContracts,
};
