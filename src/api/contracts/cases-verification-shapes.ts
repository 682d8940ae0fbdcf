import { z } from 'zod';
import { interviewScores } from '../../engine/review/interview.ts';
import { checkResults } from '../../engine/review/playbook.ts';
import { Colleague } from './colleague.ts';

const at = z.iso.datetime().describe('When.');
const id = z.string().max(100).describe('An id of Gatehouse.');
const maybeText = z.string().max(10_000).nullable().describe('In words for a colleague; null where it was erased.');

/** Marks of an answer. */
export const InterviewScore = z.literal(interviewScores).describe('0: nothing that can be checked; 2: concrete.');
export const CheckResult = z.enum(checkResults).describe('What the step came to; docs/review.md explains the words.');

export const SignalJudgement = z.strictObject({
  signal: z.string().min(1).max(100).describe('Id of a signal.'),
  weighs: z.enum(['yes', 'no', 'unclear']).describe('Whether it is a reason to look.'),
});

export const CaseCheck = z
  .strictObject({
    id,
    step: z.string().max(60).describe('Id of a step of the playbook.'),
    result: CheckResult,
    by: Colleague,
    at,
    note: maybeText,
  })
  .meta({ id: 'CaseCheck', description: 'What a step of verification came to.' });

export const CaseJudgement = z
  .strictObject({
    by: Colleague,
    at,
    screening: z.int().describe('The screening that was judged.'),
    signals: z.array(SignalJudgement).max(300).nullable().describe('Each signal; null where it was erased.'),
  })
  .meta({ id: 'CaseJudgement', description: 'What somebody thought of the signals before they saw a name.' });

export const InterviewSheet = z
  .strictObject({
    id,
    by: Colleague,
    at,
    scores: z
      .array(
        z.strictObject({
          question: z.string().max(60).describe('Id of the question.'),
          text: z.string().max(2000).describe('As it was asked.'),
          score: InterviewScore,
          note: maybeText,
        }),
      )
      .max(50)
      .describe('Marks; none where they were erased.'),
    note: maybeText,
    total: z.int().describe('Sum of the marks.'),
    most: z.int().describe('What they could add up to.'),
  })
  .meta({ id: 'InterviewSheet', description: 'The sheet of one interview.' });
