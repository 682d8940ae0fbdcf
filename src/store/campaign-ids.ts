import type { Database } from './database.ts';

/**
 * What the living campaign goes by that an id leads to: its own id first, then those of campaigns that it took in. Empty
 * when the id leads to none.
 */
export const campaignIds = async (db: Database, id: string): Promise<readonly string[]> => {
  const [row] = await db.query<{ ids: readonly string[] }>(
    `select c.id || c.former_ids as ids from campaign c
      where c.ended_at is null and (c.id = $1 or $1 = any(c.former_ids))
        and exists (select from campaign_member m where m.campaign = c.id)
      order by (c.id = $1) desc, c.id limit 1`,
    [id],
  );
  return row?.ids ?? [];
};

/** A campaign that there was; `at` is null where its people were erased one by one. */
interface EndedCampaign {
  readonly at: Date | null;
}

/** What became of a campaign to which its id leads no more; undefined when there never was one. */
export const findEndedCampaign = async (db: Database, id: string): Promise<EndedCampaign | undefined> => {
  const [row] = await db.query<EndedCampaign>(
    `select ended_at as at from campaign where id = $1 or $1 = any(former_ids) order by (id = $1) desc, id limit 1`,
    [id],
  );
  return row;
};
