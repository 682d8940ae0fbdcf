import { campaignDecisionContracts as contracts } from '../../api/contracts/campaign-decisions.ts';
import { Problem } from '../../desk/problem.ts';
import type { CampaignDecisions, CampaignFile } from '../../desk/review/campaign-decisions.ts';
import type { PlannedMember } from '../../store/campaign-decisions.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { seenOf } from './cases-seen.ts';
import { wire } from './wire.ts';

const shown = (members: readonly PlannedMember[]) =>
  members.map(({ reference, case: id, state, treatment, because }) => ({
    application: reference,
    case: id,
    state,
    treatment,
    because,
  }));

const reply = (it: CampaignFile) => ({
  body: { ...wire(it), members: shown(it.members) },
  extras: { etag: String(it.version) },
});

/** Answers to requests about decisions over campaigns. */
export const campaignDecisionRoutes = (decisions: CampaignDecisions): readonly Route[] => {
  /** Only under the campaign that it is over. */
  const of = async (campaign: string, found: Promise<CampaignFile>): Promise<CampaignFile> => {
    const file = await found;
    if (!(await decisions.isOver(file, campaign))) throw new Problem('not-found', 'There is no such decision');
    return file;
  };
  return [
    route(contracts.plan, async ({ actor, params, body }) => ({
      body: { members: shown(await decisions.plan(signedIn(actor), params.id, body)) },
    })),
    route(contracts.propose, async ({ actor, params, body }) =>
      reply(await decisions.propose(signedIn(actor), params.id, body)),
    ),
    route(contracts.list, async ({ actor, params }) => ({
      body: { items: wire(await decisions.list(signedIn(actor), params.id)) },
    })),
    route(contracts.read, async ({ actor, params }) =>
      reply(await of(params.id, decisions.read(signedIn(actor), params.decision))),
    ),
    route(contracts.apply, async ({ actor, params, ifMatch }) => {
      await of(params.id, decisions.read(signedIn(actor), params.decision));
      return reply(await decisions.apply(signedIn(actor), seenOf(params.decision, ifMatch)));
    }),
    route(contracts.sign, async ({ actor, params, ifMatch, body }) => {
      await of(params.id, decisions.read(signedIn(actor), params.decision));
      return reply(await decisions.sign(signedIn(actor), seenOf(params.decision, ifMatch), body));
    }),
    route(contracts.undo, async ({ actor, params, ifMatch }) => {
      await of(params.id, decisions.read(signedIn(actor), params.decision));
      return reply(await decisions.undo(signedIn(actor), seenOf(params.decision, ifMatch)));
    }),
  ];
};
