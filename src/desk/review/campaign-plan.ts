import { target } from '../../engine/review/moves.ts';
import type { Outcome, Worth } from '../../engine/review/outcomes.ts';
import { needsSecond } from '../../engine/review/outcomes.ts';
import { fits } from '../../engine/review/reasons.ts';
import { type CampaignApplication, campaignApplications, type PlannedMember } from '../../store/campaign-decisions.ts';
import type { Database } from '../../store/database.ts';
import type { Person } from '../actor.ts';
import { mayLead } from '../permissions.ts';
import { Problem } from '../problem.ts';

/** One decision for a campaign, with those that it leaves out and why. */
export interface CampaignDecisionInput {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly note: string;
  readonly worth: Worth;
  readonly except: readonly { readonly application: string; readonly why: string }[];
}

const MOST_APPLICATIONS = 5_000;

/** Why a member cannot be decided with the others; null when it can. */
const obstacle = (it: CampaignApplication, outcome: Outcome, person: Person): string | null => {
  const move = needsSecond(outcome, null) ? 'propose' : 'decide';
  if (it.membership === 'uncertain') return 'Its place in the campaign is uncertain: decide it by itself.';
  if (it.state === null) return null;
  if (it.state === 'closed') return 'It was decided already.';
  if (it.state === 'awaiting-second') return 'It waits for a second signature already.';
  if (it.state === 'escalated' && !mayLead(person)) return 'It was escalated: a lead decides it.';
  if (move === 'decide' && needsSecond(outcome, it.upheld))
    return 'Two people decided otherwise before it was opened again: two decide it by itself.';
  return target(it.state, move) === undefined ? `A case that is ${it.state} cannot be decided.` : null;
};

/** What a decision over a living campaign would do, member by member. Writes nothing. */
export const planCampaign = async (
  db: Database,
  campaign: string,
  input: CampaignDecisionInput,
  person: Person,
): Promise<PlannedMember[]> => {
  if (!fits(input.reason, input.outcome)) {
    const flaws = [{ field: '/reason', reason: `does not fit the outcome ${input.outcome}` }];
    throw new Problem('invalid', 'The reason does not fit the outcome', { flaws });
  }
  const members = await campaignApplications(db, campaign, MOST_APPLICATIONS + 1);
  if (members.length > MOST_APPLICATIONS) {
    throw new Problem('too-large', `The campaign has more than ${MOST_APPLICATIONS} applications`);
  }
  const exceptions = new Map(input.except.map(({ application, why }) => [application, why]));
  const strangers = input.except.filter(({ application }) => !members.some((it) => it.reference === application));
  if (strangers.length > 0) {
    const flaws = strangers.map(({ application }) => ({
      field: `/except/${input.except.findIndex((it) => it.application === application)}`,
      reason: 'is not an application of this campaign',
    }));
    throw new Problem('invalid', 'An exception names an application that is not of this campaign', { flaws });
  }
  return members.map((it) => {
    const why = exceptions.get(it.reference);
    if (why !== undefined) return { ...it, treatment: 'except', because: why };
    const because = obstacle(it, input.outcome, person);
    return { ...it, treatment: because === null ? 'decide' : 'skip', because };
  });
};
