import { campaignsContracts } from '../../api/contracts/campaigns.ts';
import type { CampaignDesk } from '../../desk/campaigns.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about campaigns. */
export const campaignsRoutes = (campaigns: CampaignDesk): readonly Route[] => [
  route(campaignsContracts.list, async ({ actor, query }) => {
    const { items, next } = await campaigns.list(signedIn(actor), query);
    return { body: wire({ items, next }) };
  }),
  route(campaignsContracts.search, async ({ actor, body }) => ({
    body: wire({ items: await campaigns.search(signedIn(actor), body.text) }),
  })),
  route(campaignsContracts.get, async ({ actor, params }) => ({
    body: await campaigns.record(signedIn(actor), params.id),
  })),
  route(campaignsContracts.graph, async ({ actor, params }) => ({
    body: wire(await campaigns.graph(signedIn(actor), params.id)),
  })),
];
