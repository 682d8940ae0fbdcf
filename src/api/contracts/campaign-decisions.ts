import { z } from 'zod';
import { states } from '../../engine/review/moves.ts';
import { contract } from '../contract.ts';
import { Outcome, Worth } from './cases-shapes.ts';
import { note, overseers, reviewers } from './cases-wording.ts';

const campaignParams = z.strictObject({ id: z.string().min(1).max(100).describe('Id of a campaign.') });
const params = campaignParams.extend({ decision: z.string().min(1).max(100).describe('Id of a decision over it.') });
const instant = z.iso.datetime();

const Input = z
  .strictObject({
    outcome: Outcome,
    reason: z.string().min(1).max(60).describe('Id from the list of reasons.'),
    note,
    worth: Worth,
    except: z
      .array(
        z.strictObject({
          application: z.string().min(1).max(600).describe('Reference of an application of the campaign.'),
          why: z.string().trim().min(1).max(2000).describe('Why it is left out.'),
        }),
      )
      .max(5000)
      .default([])
      .describe('Members that are left out.'),
  })
  .meta({ id: 'CampaignDecisionInput', description: 'One decision for a campaign, with exceptions.' });

const Member = z
  .strictObject({
    application: z.string().max(600).describe('Reference.'),
    case: z.string().max(100).nullable().describe('Its case; null when one is opened by the decision.'),
    state: z.enum(states).nullable().describe('Where the case stood at the proposal.'),
    treatment: z
      .enum(['decide', 'except', 'skip'])
      .describe('Decided with the others, left out by hand, or passed over.'),
    because: z.string().max(2000).nullable().describe('Why it is left out or passed over.'),
  })
  .meta({ id: 'CampaignDecisionMember', description: 'What a decision does to one application.' });

const members = z.array(Member).max(5000).describe('In order of arrival.');

const fields = {
  id: z.string().max(100).describe('Id of the decision.'),
  campaign: z.string().max(100).describe('Id of the campaign.'),
  version: z.int().describe('Also the ETag.'),
  state: z.enum(['proposed', 'awaiting-second', 'applied', 'sent-back', 'undone']).describe('Where it stands.'),
  outcome: Outcome,
  reason: z.string().max(60).describe('Id of the reason.'),
  worth: Worth,
  note: z.string().max(10_000).nullable().describe('Why.'),
  proposedBy: z.string().max(100).describe('Id of an account.'),
  proposedAt: instant.describe('When it was planned.'),
  appliedAt: instant.nullable().describe('When the first signature was given.'),
  secondBy: z.string().max(100).nullable().describe('Id of an account.'),
  secondAt: instant.nullable().describe('When the second signature was given.'),
};

const Decision = z
  .strictObject(fields)
  .meta({ id: 'CampaignDecision', description: 'One decision for many applications.' });

const DecisionFile = z
  .strictObject({
    ...fields,
    members,
    undoUntil: instant.nullable().describe('Until then the last signature can be taken back.'),
  })
  .meta({ id: 'CampaignDecisionFile', description: 'A decision over a campaign, member by member.' });

const BASE = '/api/v1/campaigns/{id}/decisions';

/** Routes of decisions over a whole campaign. */
export const campaignDecisionContracts = {
  plan: contract({
    id: 'campaignDecisions.plan',
    method: 'post',
    path: '/api/v1/campaigns/{id}/decision-plan',
    summary: 'What a decision over a campaign would do, member by member; nothing is written',
    access: reviewers,
    budget: 'read',
    params: campaignParams,
    body: Input,
    status: 200,
    returns: z.strictObject({ members }),
  }),
  propose: contract({
    id: 'campaignDecisions.propose',
    method: 'post',
    path: BASE,
    summary: 'Keep a plan for a campaign, to be looked through and applied',
    access: reviewers,
    params: campaignParams,
    body: Input,
    status: 201,
    returns: DecisionFile,
    versioned: 'answers',
  }),
  list: contract({
    id: 'campaignDecisions.list',
    method: 'get',
    path: BASE,
    summary: 'Decisions over a campaign, newest first',
    access: overseers,
    params: campaignParams,
    status: 200,
    returns: z.strictObject({ items: z.array(Decision).max(200).describe('Newest first.') }),
  }),
  read: contract({
    id: 'campaignDecisions.read',
    method: 'get',
    path: `${BASE}/{decision}`,
    summary: 'One decision over a campaign, member by member',
    access: overseers,
    params,
    status: 200,
    returns: DecisionFile,
    versioned: 'answers',
  }),
  apply: contract({
    id: 'campaignDecisions.apply',
    method: 'post',
    path: `${BASE}/{decision}/apply`,
    summary: 'Sign first: close the cases, or put all before a second person at once',
    access: reviewers,
    params,
    status: 200,
    returns: DecisionFile,
    versioned: 'asks',
  }),
  sign: contract({
    id: 'campaignDecisions.sign',
    method: 'post',
    path: `${BASE}/{decision}/sign`,
    summary: 'Sign second for all, or send all back with a note',
    access: reviewers,
    params,
    body: z.strictObject({ approve: z.boolean().describe('False sends them back.'), note: note.optional() }),
    status: 200,
    returns: DecisionFile,
    versioned: 'asks',
  }),
  undo: contract({
    id: 'campaignDecisions.undo',
    method: 'post',
    path: `${BASE}/{decision}/undo`,
    summary: 'Take back what you signed for all a moment ago',
    access: reviewers,
    params,
    status: 200,
    returns: DecisionFile,
    versioned: 'asks',
  }),
};
