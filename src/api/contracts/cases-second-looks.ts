import { z } from 'zod';
import { bands, EvidenceRow } from '../../engine/contract/result.ts';
import { contract } from '../contract.ts';
import { BlindRow, CaseOthers, Outcome } from './cases-shapes.ts';
import { SignalJudgement } from './cases-verification-shapes.ts';
import { moment, note, overseers, reviewers } from './cases-wording.ts';
import { Colleague } from './colleague.ts';

const params = z.strictObject({ id: z.string().min(1).max(100).describe('Id of a blind review.') });

const id = z.string().max(100).describe('Id of the blind review; the case is not named.');

const Unjudged = z
  .strictObject({
    id,
    judged: z.literal(false).describe('Its signals are to be judged.'),
    evidence: z.array(BlindRow).max(300).describe('What was seen, without weights, by the names of the signals.'),
  })
  .meta({
    id: 'UnjudgedBlindReview',
    description:
      'A decided case without its decision, its name, its weights and its band: they would lead the judgement.',
  });

const Judged = z
  .strictObject({
    id,
    judged: z.literal(true).describe('Its signals were judged.'),
    evidence: z.array(EvidenceRow).max(300).describe('What was seen at the decision.'),
    name: z.string().max(500).nullable().describe('Null where it was erased.'),
    band: z.enum(bands).nullable().describe('The queue that it was in; null where it was erased.'),
    linked: z.int().describe('Other applications that share something.'),
    others: CaseOthers.describe('Who the applications are that the evidence names.'),
  })
  .meta({ id: 'JudgedBlindReview', description: 'A decided case without its decision.' });

const BlindReview = z.discriminatedUnion('judged', [Unjudged, Judged]).meta({
  id: 'BlindReview',
  description: 'A decided case without its decision; without name and weights until it is judged.',
});

const interval = z.array(z.number()).length(2).nullable().describe('95%.');
const figures = {
  pairs: z.int().describe('Cases that two people judged.'),
  agreed: z.int().describe('Of those, with the same outcome.'),
  share: z.number().nullable().describe('Share that agreed.'),
  shareInterval: interval,
  kappa: z.number().nullable().describe("Cohen's kappa: agreement beyond chance."),
  kappaInterval: interval,
};
const share = z.strictObject({
  decisions: z.int().describe('Decisions.'),
  adverse: z.int().describe('Of those, against the candidate.'),
  notWorthIt: z.int().describe('Of those, on cases that deserved no review.'),
});

/** Routes of blind second looks and of what they show. */
export const secondLookContracts = {
  nextBlind: contract({
    id: 'cases.nextBlind',
    method: 'post',
    path: '/api/v1/blind-reviews/next',
    summary: 'Take the next case to judge without knowing what came of it',
    access: reviewers,
    status: 200,
    returns: z.strictObject({ review: BlindReview.nullable().describe('Null when none waits.') }),
  }),
  judgeSignals: contract({
    id: 'cases.judgeSignals',
    method: 'post',
    path: '/api/v1/blind-reviews/{id}/signals',
    summary: 'Judge the signals before the name is shown',
    access: reviewers,
    params,
    body: z.strictObject({
      signals: z.array(SignalJudgement).max(300).describe('One for each row.'),
    }),
    status: 200,
    returns: Judged,
  }),
  concludeBlind: contract({
    id: 'cases.concludeBlind',
    method: 'post',
    path: '/api/v1/blind-reviews/{id}/outcome',
    summary: 'Say what the case would have come to; it changes no decision',
    access: reviewers,
    params,
    body: z.strictObject({ outcome: Outcome, reason: z.string().min(1).max(60).describe('Id of a reason.'), note }),
    status: 204,
  }),
  agreement: contract({
    id: 'cases.agreement',
    method: 'get',
    path: '/api/v1/cases/agreement',
    summary: 'How far reviewers agree, and how each changes over time',
    access: overseers,
    query: z.strictObject({
      since: moment.optional().describe('One year back when absent.'),
    }),
    status: 200,
    returns: z
      .strictObject({
        since: z.iso.datetime().describe('Second looks since then.'),
        all: z.strictObject(figures).describe('All reviewers together.'),
        reviewers: z
          .array(z.strictObject({ reviewer: Colleague, ...figures }))
          .max(1000)
          .describe('Each by itself.'),
        differ: z
          .array(
            z.strictObject({ case: z.string().max(100).describe('Id of a case.'), first: Outcome, second: Outcome }),
          )
          .max(200)
          .describe('The latest cases on which two people differ.'),
        drift: z
          .array(
            z.strictObject({
              reviewer: Colleague,
              before: share.describe('Until 30 days ago.'),
              recent: share.describe('Since then.'),
            }),
          )
          .max(1000)
          .describe('Decisions of the last 30 days beside those before.'),
      })
      .meta({ id: 'ReviewerAgreement', description: 'Agreement on a blind sample, and drift.' }),
  }),
};
