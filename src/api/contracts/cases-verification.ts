import { z } from 'zod';
import { stages } from '../../engine/review/playbook.ts';
import { contract } from '../contract.ts';
import { CaseFile, tiers } from './cases-shapes.ts';
import {
  CaseCheck,
  CheckResult,
  InterviewScore,
  InterviewSheet,
  SignalJudgement,
} from './cases-verification-shapes.ts';
import { caseParams, everyone, note, overseers, path, reviewers } from './cases-wording.ts';

const words = (what: string) => z.string().max(1000).describe(what);
const question = z.string().min(1).max(60).describe('Id of a question of this interview.');

const PlannedStep = z
  .strictObject({
    id: z.string().max(60).describe('For use when a result is written down.'),
    title: words('What it is called.'),
    stage: z.enum(stages).describe('When it is taken.'),
    who: words('Who takes it.'),
    how: words('What they do.'),
    passes: words('What "verified" looks like.'),
    record: words('What to write down, and what not.'),
    accommodation: words('A way for those who cannot take it as it is.'),
    everybodyAt: z.array(z.enum(tiers)).max(3).describe('Everybody gets it at these risk tiers.'),
    suggested: z.boolean().describe('Everybody at this tier gets it, or the evidence suggests it.'),
    because: z.array(z.string().max(100)).max(300).describe('Signals that suggest it.'),
    latest: CaseCheck.nullable().describe('What counts: the last result.'),
    checks: z.array(CaseCheck).max(1000).describe('All results, oldest first.'),
  })
  .meta({ id: 'PlannedStep', description: 'A step of the verification playbook, with what it came to.' });

const InterviewQuestion = z.strictObject({
  id: z.string().max(60).describe('For use when an answer is marked.'),
  section: words('Heading that it stands under.'),
  text: z.string().max(2000).describe('Read it out as it stands.'),
  listenFor: words('What a good answer holds, for whoever marks it.'),
});

/** Routes by which people find out: playbook, interview, and judging signals before a name is seen. */
export const caseVerificationContracts = {
  playbook: contract({
    id: 'cases.playbook',
    method: 'get',
    path: path('playbook'),
    summary: 'The steps of verification, with what they came to in this case',
    access: overseers,
    params: caseParams,
    status: 200,
    returns: z.strictObject({ steps: z.array(PlannedStep).max(50).describe('As a candidate meets them.') }),
  }),
  check: contract({
    id: 'cases.check',
    idempotent: true,
    method: 'post',
    path: path('checks'),
    summary: 'Write down what a step of verification came to; the last one counts',
    access: reviewers,
    params: caseParams,
    body: z.strictObject({
      step: z.string().min(1).max(60).describe('Id of a step of the playbook.'),
      result: CheckResult,
      note,
    }),
    status: 201,
    returns: CaseCheck,
  }),
  interview: contract({
    id: 'cases.interview',
    method: 'get',
    path: path('interview'),
    summary: 'The interview of this case: the same questions in the same order for everybody, and its own between',
    description: 'Neither wording nor order tells what was looked at. Made to be printed.',
    ...everyone,
    params: caseParams,
    status: 200,
    returns: z
      .strictObject({
        intro: words('For whoever leads it.'),
        scale: z
          .array(z.strictObject({ score: InterviewScore, says: words('What it stands for.') }))
          .max(5)
          .describe('Marks.'),
        questions: z.array(InterviewQuestion).max(50).describe('In the order in which they are asked.'),
        sheets: z.array(InterviewSheet).max(200).describe('Sheets that were kept, oldest first.'),
      })
      .meta({ id: 'InterviewKit', description: 'A structured interview and its sheets.' }),
  }),
  score: contract({
    id: 'cases.score',
    idempotent: true,
    method: 'post',
    path: path('interview/sheets'),
    summary: 'Keep the sheet of an interview',
    access: { roles: ['recruiter', 'analyst', 'lead'] },
    ownJobs: true,
    params: caseParams,
    body: z.strictObject({
      scores: z
        .array(z.strictObject({ question, score: InterviewScore, note: note.optional() }))
        .min(1)
        .max(50)
        .describe('Marks, each question once.'),
      note: note.optional(),
    }),
    status: 201,
    returns: InterviewSheet,
  }),
  judge: contract({
    id: 'cases.judge',
    method: 'post',
    path: path('judgements'),
    summary: 'Judge the signals before you see of whom they are; the whole case then opens',
    description: 'Once for each person and screening. Nothing is decided by it; it is part of the evidence pack.',
    access: reviewers,
    params: caseParams,
    body: z.strictObject({ signals: z.array(SignalJudgement).max(300).describe('Each signal once.') }),
    status: 200,
    returns: CaseFile,
    versioned: 'answers',
  }),
};
