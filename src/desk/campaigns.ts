import { campaignRecords } from '../engine/campaigns/record.ts';
import type { Campaign } from '../engine/contract/campaign.ts';
import { audit } from '../store/audit.ts';
import { type CampaignLine, campaignsOf, findCampaignLine, listCampaigns } from '../store/campaigns.ts';
import { loadEdgesWithin, loadGroup } from '../store/link-memory/campaigns.ts';
import type { Actor } from './actor.ts';
import { type CampaignGraph, readGraph } from './campaigns-graph.ts';
import { type LaneContext, memoryPartsOf } from './lane/parts.ts';
import { loadCampaigns } from './lane/surroundings.ts';
import { noCampaign } from './living-campaign.ts';
import { limitOf, type Page, type Paging, pageOf, readCursor, readNumber } from './paging.ts';
import { demand, has, mustPseudonymise } from './permissions.ts';
import { Problem } from './problem.ts';
import { createSearch } from './search.ts';

export interface CampaignDesk {
  /** Living campaigns, largest first. */
  list(actor: Actor, paging: Paging): Promise<Page<CampaignLine>>;
  /** Those that a text names: by an id, or by exactly what somebody in it states. */
  search(actor: Actor, text: string): Promise<readonly CampaignLine[]>;
  /** The record of one, by its id or one that it had before. */
  record(actor: Actor, id: string): Promise<Campaign>;
  /** Its people, what they share, and how strongly, for a drawing. */
  graph(actor: Actor, id: string): Promise<CampaignGraph>;
}

/** Reads a campaign with its people, edges and what they share. */
export const readCampaign = async (context: LaneContext, id: string): Promise<Campaign | undefined> => {
  const { database: db, vault } = context;
  const group = await loadGroup(db, id);
  if (group === undefined) return undefined;
  // What holds it together is shown as it was kept, whatever is allowed since.
  const parts = { ...memoryPartsOf(context), allow: [] };
  const edges = await loadEdgesWithin(db, vault, group.id);
  const { relations, memory } = await loadCampaigns(db, parts, [group], { people: [], edges, circle: 'shown' });
  const [record] = campaignRecords(relations, (reference) => memory.shown(reference));
  return record;
};

/** Who may read what names the people of a campaign. */
const demandNames = (actor: Actor): void => {
  if (!has(actor, 'see-all-jobs')) throw new Problem('not-found', 'There is no campaign with this id');
  demand(actor, 'see-evidence');
  if (mustPseudonymise(actor)) throw new Problem('not-allowed', 'The record of a campaign names its people');
};

const demandAllJobs = (actor: Actor): void => {
  if (!has(actor, 'see-all-jobs'))
    throw new Problem('not-allowed', 'campaigns reach across jobs: this role sees own jobs only');
};

/** Finds campaigns. Whoever reads pseudonyms finds them by id only: a search by name would lift them. */
const createFinding = ({ database, vault, screening, now }: LaneContext): CampaignDesk['search'] => {
  const search = createSearch(vault, screening.tables);
  return async (actor, text) => {
    demandAllJobs(actor);
    const group = await loadGroup(database, text.trim());
    const line = group === undefined ? undefined : await findCampaignLine(database, group.id);
    const numbers =
      line !== undefined || mustPseudonymise(actor) ? [] : [...(await search(database, text, null)).by.keys()];
    const found = line === undefined ? await campaignsOf(database, numbers) : [line];
    const detail = { found: found.length };
    await audit(database, [{ at: now(), actor, action: 'campaign.search', subject: 'campaigns', detail }]);
    return found;
  };
};

export const createCampaigns = (context: LaneContext): CampaignDesk => ({
  search: createFinding(context),
  async list(actor, paging) {
    demandAllJobs(actor);
    const limit = limitOf(paging);
    const [people, id = ''] = readCursor(paging.cursor, 2) ?? [];
    const after = people === undefined ? undefined : { people: readNumber(people), id };
    const rows = await listCampaigns(context.database, { after, limit: limit + 1 });
    return pageOf(rows, limit, { cursorOf: (it) => [String(it.people), it.id], show: (it) => it });
  },
  async record(actor, id) {
    demandNames(actor);
    const record = await readCampaign(context, id);
    if (record === undefined) throw await noCampaign(context.database, id);
    await context.database.transaction((db) =>
      audit(db, [
        { at: context.now(), actor, action: 'campaign.read', subject: record.id, detail: { people: record.people } },
      ]),
    );
    return record;
  },
  async graph(actor, id) {
    demandNames(actor);
    const graph = await readGraph(context, id);
    if (graph === undefined) throw await noCampaign(context.database, id);
    const detail = { people: graph.people.length, part: 'graph' };
    await context.database.transaction((db) =>
      audit(db, [{ at: context.now(), actor, action: 'campaign.read', subject: id, detail }]),
    );
    return graph;
  },
});
