import { z } from 'zod';
import { bands, EvidenceRow, Result } from '../../engine/contract/result.ts';
import { moves, states } from '../../engine/review/moves.ts';
import { outcomes, worths } from '../../engine/review/outcomes.ts';

import { CaseCheck, CaseJudgement } from './cases-verification-shapes.ts';
import { Colleague } from './colleague.ts';

/** Shapes of cases on the wire. */
export const tiers = ['standard', 'elevated', 'critical'] as const;

const instant = z.iso.datetime().describe('RFC 3339, UTC.');
const id = z.string().max(100).describe('An id of Gatehouse.');
const text = (most: number, what: string) => z.string().max(most).describe(what);

export const Outcome = z.enum(outcomes).describe('What a case came to; docs/review.md explains the words.');
export const Worth = z.enum(worths).describe('Whether the case deserved a review.');
const State = z.enum(states).describe('Where the case stands.');

const lineFields = {
  id,
  version: z.int().describe('Number of its last step; also the ETag.'),
  application: text(600, 'Reference of the application: `source:id`.'),
  name: text(500, 'Name on the application, or a pseudonym; null where it was erased.').nullable(),
  role: text(500, 'Title of the job.').nullable(),
  job: text(500, 'Id of the job.').nullable(),
  band: z.enum(bands).describe('The queue for people; never an outcome.'),
  state: State,
  outcome: Outcome.nullable(),
  receivedAt: instant.describe('When the application came in.'),
};

/** Other applications, by what people call them. */
export const CaseOthers = z
  .array(
    z.strictObject({
      reference: text(600, 'Reference of the application: `source:id`.'),
      name: lineFields.name,
      role: lineFields.role,
    }),
  )
  .max(320);

const fullFields = {
  view: z.enum(['full', 'pseudonymous']).describe('Whether names and values are shown or stand-ins.'),
  ...lineFields,
  bits: z.number().describe('Log2 odds of the result that counts now.'),
  score: z.number().describe('0 to 100, strictly increasing in bits: orders, never decides.'),
  tier: z.enum(tiers).describe('Risk tier of the job.'),
  for: z.array(text(1000, 'A sentence.')).max(10).describe('The strongest reasons to look.'),
  against: text(1000, 'The strongest reason not to worry.').nullable(),
  others: CaseOthers.describe('Who the applications are that these sentences name.'),
  coverage: z
    .strictObject({ ran: z.int().describe('Signals that could run.'), of: z.int().describe('Signals that are on.') })
    .nullable()
    .describe('How much could be looked at.'),
  links: z.int().describe('Other applications that share something.'),
  reports: z.int().describe('Reports of colleagues that were linked to it.'),
  campaign: text(100, 'Id of the campaign that it belongs to.').nullable(),
  owner: Colleague.nullable().describe('Who has it.'),
  cause: text(40, 'What opened it: received, corrected, retro, decided, report, campaign, indicator, budget or hand.'),
  openedAt: instant,
  dueAt: instant.describe('When somebody should have decided.'),
  overdue: z.boolean().describe('Whether that time has passed.'),
  snoozedUntil: instant.nullable(),
  changed: z.boolean().describe('The band rose after the first signature.'),
  reason: text(60, 'Id of the reason of the decision.').nullable(),
  worth: Worth.nullable(),
  needsSecond: z
    .array(Outcome)
    .max(10)
    .describe('Outcomes of this case that a second person must sign: once two people signed, whatever differs too.'),
};

export const ReducedCaseLine = z
  .strictObject({ view: z.literal('reduced').describe('Band and status only.'), ...lineFields })
  .meta({ id: 'ReducedCaseLine', description: 'A case in a list, as a recruiter or an integration sees it.' });

export const FullCaseLine = z
  .strictObject(fullFields)
  .meta({ id: 'FullCaseLine', description: 'A case at a glance, for those who review.' });

export const CaseLine = z
  .discriminatedUnion('view', [FullCaseLine, ReducedCaseLine])
  .meta({ id: 'CaseLine', description: 'A case in a list; how much of it depends on who asks.' });

const Asked = z
  .strictObject({
    id,
    by: Colleague,
    at: instant,
    text: text(2000, 'The question as it was worded.').nullable(),
    answeredBy: Colleague.nullable(),
    answeredAt: instant.nullable(),
    answer: text(20_000, 'What came back.').nullable(),
  })
  .meta({ id: 'AskedQuestion', description: 'A question that was put to the candidate.' });

const askFields = {
  questions: z.array(text(2000, 'A question.')).max(300).describe('Questions that may be put as they are.'),
  asked: z.array(Asked).max(1000).describe('Questions that were put, oldest first.'),
};

const Step = z
  .strictObject({
    number: z.int().describe('From 1; the version of the case after it.'),
    move: z.enum(['open', ...moves]).describe('What was done.'),
    from: State.nullable(),
    to: State,
    by: z
      .strictObject({
        kind: z.enum(['person', 'key', 'system']).describe('A person, or the product.'),
        id,
        name: text(500, 'As on the account.'),
      })
      .describe('Who did it.'),
    at: instant,
    cause: text(40, 'What led to a step of the product.').nullable(),
    owner: Colleague.nullable(),
    until: instant.nullable(),
    outcome: Outcome.nullable(),
    reason: text(60, 'Id of the reason.').nullable(),
    worth: Worth.nullable(),
    note: text(10_000, 'Why.').nullable(),
    screening: z.int().describe('The screening that counted then.'),
    campaignDecision: id.nullable().describe('The decision over a campaign that it was part of.'),
  })
  .meta({ id: 'CaseStep', description: 'One step of a case: who, when and why.' });

const Note = z
  .strictObject({ id, by: Colleague, at: instant, text: text(10_000, 'The note.').nullable() })
  .meta({ id: 'CaseNote', description: 'A note beside a case.' });

const Attachment = z
  .strictObject({
    id,
    origin: z
      .enum(['application', 'case'])
      .describe('Whether it came with the application (then `by` is the connector), or somebody put it there.'),
    by: Colleague,
    at: instant,
    name: text(200, 'File name.').nullable(),
    mediaType: text(100, 'By content, not by name.'),
    size: z.int().describe('Bytes.'),
    sha256: text(64, 'Hexadecimal.'),
  })
  .meta({ id: 'CaseAttachment', description: 'A file beside a case.' });

const Signature = z
  .strictObject({ by: Colleague, at: instant })
  .meta({ id: 'CaseSignature', description: 'A signature under an outcome.' });

const ReducedCase = z
  .strictObject({
    view: z.literal('reduced').describe('Band, questions and status only.'),
    ...lineFields,
    ...askFields,
  })
  .meta({ id: 'ReducedCase', description: 'A case as a recruiter or an integration sees it.' });

export const BlindRow = EvidenceRow.pick({ signal: true, says: true, fields: true });

const { version, application, role, job, state, receivedAt } = lineFields;
const BlindCase = z
  .strictObject({
    view: z.literal('blind').describe('Without who it is and what it comes to, until the signals are judged.'),
    ...{ id, version, application, role, job, state, receivedAt },
    tier: z.enum(tiers).describe('Risk tier of the job.'),
    owner: Colleague.nullable().describe('Who has it.'),
    received: z.unknown().describe('As received, without name, picture, contact and school; stand-ins in its texts.'),
    screenedAt: instant.nullable().describe('When the result was made.'),
    coverage: Result.shape.coverage.describe('How much could be looked at.'),
    evidence: z.array(BlindRow).max(300).describe('What was seen, without weights, by the names of the signals.'),
    moves: z.array(z.enum(moves)).max(moves.length).describe('Steps that may be tried now.'),
  })
  .meta({
    id: 'BlindCase',
    description:
      'A case for whoever judges its signals before they know of whom they are. Band, total, weights, when it is due, ' +
      'and what colleagues did and wrote are left out: they would lead the judgement.',
  });

const FullCase = z
  .strictObject({
    ...fullFields,
    ...askFields,
    candidate: z
      .strictObject({
        name: text(500, 'Name on the application.'),
        email: text(2000, 'Mailbox.').nullable(),
        phone: text(2000, 'Phone number.').nullable(),
      })
      .nullable()
      .describe('Who applied; null where it was erased.'),
    received: z
      .unknown()
      .describe(
        'As it was received, application format v1: `fields` of evidence point into it. Null where it was erased, and ' +
          'for whoever reads pseudonyms.',
      ),
    versions: z
      .array(z.strictObject({ version: z.int().describe('From 1; the last one counts.'), keptAt: instant }))
      .max(1000)
      .describe('Versions that are kept, oldest first.'),
    screenedAt: instant.nullable().describe('When the result was made.'),
    result: Result.nullable().describe('What the screening shows now, with evidence, links and campaign.'),
    others: CaseOthers.describe('Who the applications are that `result` names, in its links and in its evidence.'),
    first: Signature.nullable().describe('The first signature.'),
    second: Signature.nullable().describe('The second signature.'),
    steps: z.array(Step).max(10_000).describe('All steps, oldest first.'),
    notes: z.array(Note).max(1000).describe('Oldest first.'),
    attachments: z.array(Attachment).max(1000).describe('Oldest first.'),
    checks: z.array(CaseCheck).max(1000).describe('What steps of verification came to, oldest first.'),
    judgements: z.array(CaseJudgement).max(200).describe('What people thought of the signals before they saw a name.'),
    judged: z.boolean().describe('Whether whoever asks judged the signals of the result that counts now.'),
    moves: z.array(z.enum(moves)).max(moves.length).describe('Steps that may be tried now.'),
  })
  .meta({ id: 'FullCase', description: 'A case with everything that was seen and done.' });

export const CaseFile = z
  .discriminatedUnion('view', [FullCase, BlindCase, ReducedCase])
  .meta({ id: 'CaseFile', description: 'One case; how much of it depends on who asks.' });
