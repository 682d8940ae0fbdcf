import { campaignIds, findEndedCampaign } from '../store/campaign-ids.ts';
import type { Database } from '../store/database.ts';
import { Problem } from './problem.ts';

/** Why an id leads to no campaign: the campaign ended, or there never was one. */
export const noCampaign = async (db: Database, id: string): Promise<Problem> => {
  const ended = await findEndedCampaign(db, id);
  if (ended === undefined) return new Problem('not-found', 'There is no campaign with this id');
  const when = ended.at === null ? 'has ended' : `ended on ${ended.at.toISOString().slice(0, 10)}`;
  return new Problem('gone', `This campaign ${when}: what is known now holds its people together no more`);
};

/** The id of the living campaign that an id leads to. Throws when there is none. */
export const livingCampaign = async (db: Database, id: string): Promise<string> => {
  const [living] = await campaignIds(db, id);
  if (living === undefined) throw await noCampaign(db, id);
  return living;
};
