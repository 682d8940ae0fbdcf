import type { Database } from './database.ts';

/** A campaign as a list shows it. */
export interface CampaignLine {
  readonly id: string;
  readonly people: number;
  readonly applications: number;
  readonly openedAt: Date;
  readonly lastSeen: Date;
  readonly confirmed: number;
  readonly cleared: number;
}

/** Place in the list after which to go on: people and id of the last one seen, as `12_c-01234567`. */
const placeOf = (after: string | undefined): readonly [number | null, string] => {
  const [, people, id] = /^(\d{1,9})_(c-[0-9a-z]{8})$/.exec(after ?? '') ?? [];
  return people === undefined || id === undefined ? [null, ''] : [Number(people), id];
};

/** Living campaigns, largest first. */
export const listCampaigns = (
  db: Database,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly CampaignLine[]> =>
  db.query<CampaignLine>(
    `with sized as (
       select m.campaign as id, count(*)::int as people
         from campaign_member m group by m.campaign having count(*) > 1
     ),
     page as (
       select * from sized
        where $1::int is null or people < $1 or (people = $1 and id > $2)
        order by people desc, id limit $3
     )
     select p.id, p.people, c.opened_at as "openedAt", count(a.number)::int as applications,
            max(a.received_at) as "lastSeen",
            count(*) filter (where a.number = a.person and a.verdict = 1)::int as confirmed,
            count(*) filter (where a.number = a.person and a.verdict = 2)::int as cleared
       from page p
       join campaign c on c.id = p.id
       join campaign_member m on m.campaign = p.id
       join application a on a.person = m.person
      group by p.id, p.people, c.opened_at
      order by p.people desc, p.id`,
    [...placeOf(after), limit],
  );
