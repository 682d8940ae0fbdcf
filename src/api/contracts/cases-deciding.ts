import { z } from 'zod';
import { contract } from '../contract.ts';
import { FullCaseLine, Outcome, ReducedCaseLine, Worth } from './cases-shapes.ts';
import { asks, caseParams, everyone, note, overseers, path } from './cases-wording.ts';

const reasonId = z.string().min(1).max(60).describe('Id from the list of reasons.');

const Decided = z
  .strictObject({
    case: FullCaseLine,
    undoUntil: z.iso.datetime().describe('Until then whoever signed may take it back, and nobody is told.'),
  })
  .meta({ id: 'DecidedCase', description: 'A case after a signature.' });

const Reason = z.strictObject({
  id: z.string().max(60).describe('For use in a decision.'),
  says: z.string().max(300).describe('What it says.'),
  fits: z.array(Outcome).max(10).describe('Outcomes that it may stand for.'),
});

/** Routes of decisions, and of what the candidate is asked. */
export const caseDecisionContracts = {
  reasons: contract({
    id: 'cases.reasons',
    method: 'get',
    path: '/api/v1/cases/reasons',
    summary: 'Outcomes and the fixed lists of reasons',
    ...everyone,
    status: 200,
    returns: z
      .strictObject({
        outcomes: z
          .array(
            z.strictObject({
              id: Outcome,
              says: z.string().max(300).describe('What it says.'),
              needsSecond: z.boolean().describe('Whether a second person must sign.'),
            }),
          )
          .max(10)
          .describe('What a case may come to.'),
        reasons: z.array(Reason).max(100).describe('Reasons of decisions.'),
        reopening: z
          .array(Reason.omit({ fits: true }))
          .max(20)
          .describe('Reasons to open a case again.'),
      })
      .meta({ id: 'CaseReasons', description: 'The fixed lists that decisions draw on.' }),
  }),
  decide: contract({
    ...asks('decide', 'Decide a case, or put an adverse outcome before a second person'),
    body: z.strictObject({ outcome: Outcome, reason: reasonId, note, worth: Worth }),
    status: 200,
    returns: Decided,
    versioned: 'asks',
  }),
  sign: contract({
    ...asks('sign', 'Sign second, or send back with a note'),
    body: z.strictObject({ approve: z.boolean().describe('False sends it back.'), note: note.optional() }),
    status: 200,
    returns: Decided,
    versioned: 'asks',
  }),
  undo: contract({
    ...asks('undo', 'Take back what you signed a moment ago'),
    status: 200,
    returns: FullCaseLine,
    versioned: 'asks',
  }),
  reopen: contract({
    ...asks('reopen', 'Open a decided case again'),
    body: z.strictObject({ reason: reasonId, note }),
    status: 200,
    returns: FullCaseLine,
    versioned: 'asks',
  }),
  uphold: contract({
    ...asks('uphold', 'Let a decision stand although the band rose'),
    body: z.strictObject({ note }),
    status: 200,
    returns: FullCaseLine,
    versioned: 'asks',
  }),
  ask: contract({
    ...asks('ask', 'Write down what the candidate is asked'),
    description: 'It is sent by the recruiter or the ATS. Words that accuse or tell what is looked at are refused.',
    body: z.strictObject({
      questions: z
        .array(z.string().trim().min(1).max(2000).describe('A question, worded for the candidate.'))
        .min(1)
        .max(20)
        .describe('What is asked.'),
    }),
    status: 200,
    returns: FullCaseLine,
    versioned: 'asks',
  }),
  answer: contract({
    id: 'cases.answer',
    method: 'post',
    path: path('answer'),
    summary: 'Write down what the candidate answered',
    access: { roles: ['recruiter', 'analyst', 'lead'] },
    ownJobs: true,
    params: caseParams,
    body: z.strictObject({
      answers: z
        .array(
          z.strictObject({
            question: z.string().min(1).max(100).describe('Id of a question of this case.'),
            text: z.string().trim().min(1).max(20_000).describe('The answer.'),
          }),
        )
        .min(1)
        .max(20)
        .describe('Answers, each once.'),
    }),
    status: 200,
    returns: z.discriminatedUnion('view', [FullCaseLine, ReducedCaseLine]),
    versioned: 'asks',
  }),
  lines: contract({
    id: 'cases.lines',
    method: 'get',
    path: '/api/v1/cases/lines',
    summary: 'Review lines that budgets drew',
    access: overseers,
    status: 200,
    returns: z.strictObject({
      items: z
        .array(
          z.strictObject({
            tier: z.string().max(40).describe('Risk tier of jobs.'),
            bits: z.number().nullable().describe('Bits above which a case is opened; null when all fit.'),
            share: z.number().describe('Share of applications that people can review.'),
            applications: z.int().describe('Recent applications that it was drawn from.'),
            drawnAt: z.iso.datetime().describe('When.'),
          }),
        )
        .max(10)
        .describe('A tier that is not listed has the lines of the policy.'),
    }),
  }),
};
