import { z } from 'zod';
import { contract } from '../contract.ts';
import { caseDecisionContracts } from './cases-deciding.ts';
import { casePaperContracts } from './cases-papers.ts';
import { caseQueueContracts } from './cases-queue.ts';
import { secondLookContracts } from './cases-second-looks.ts';
import { CaseFile, FullCaseLine } from './cases-shapes.ts';
import { caseVerificationContracts } from './cases-verification.ts';
import { asks, caseParams, everyone, moment, note, path, reviewers } from './cases-wording.ts';

const MaybeCase = z.strictObject({ case: FullCaseLine.nullable().describe('Null when nobody waits.') });

/** Routes of the queue and of work on one case. */
export const caseContracts = {
  ...caseQueueContracts,
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
    query: z.strictObject({
      blind: z
        .stringbool()
        .default(false)
        .describe('Without who it is and what it comes to, until you judged its signals.'),
    }),
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
  ...caseVerificationContracts,
  ...secondLookContracts,
};
