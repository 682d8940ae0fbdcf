import type { Band } from '../engine/contract/result.ts';
import type { Database } from './database.ts';

/** A campaign as a list shows it. */
export interface CampaignLine {
  readonly id: string;
  readonly people: number;
  readonly applications: number;
  /** What holds its people in it, on average. */
  readonly bits: number;
  readonly openedAt: Date;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  readonly confirmed: number;
  readonly cleared: number;
  /** Where the newest decision over it stands; null when there is none, or it was taken back. */
  readonly decision: 'proposed' | 'awaiting-second' | 'applied' | 'sent-back' | null;
  /** Applications by ISO week, oldest first; weeks without any are left out. */
  readonly growth: readonly CampaignWeek[];
}

export interface CampaignWeek {
  /** `2026-W05`. */
  readonly week: string;
  readonly applications: number;
}

const WEEKS = 26;

/** Applications of campaigns by week: of each the last weeks in which there were any. */
const growthOf = async (
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly CampaignWeek[]>> => {
  const rows = await db.query<{ id: string; weeks: readonly CampaignWeek[] }>(
    `select id, jsonb_agg(jsonb_build_object('week', week, 'applications', applications) order by week) as weeks from (
       select m.campaign as id, to_char(a.received_at at time zone 'UTC', 'IYYY-"W"IW') as week,
         count(*)::int as applications,
         row_number() over (partition by m.campaign
           order by to_char(a.received_at at time zone 'UTC', 'IYYY-"W"IW') desc) as place
       from campaign_member m join application a on a.person = m.person
       where m.campaign = any($1::text[]) group by 1, 2
     ) as weekly where place <= ${WEEKS} group by id`,
    [ids],
  );
  return new Map(rows.map(({ id, weeks }) => [id, weeks]));
};

/** Place in the list after which to go on: people and id of the last one seen. */
export interface CampaignPlace {
  readonly people: number;
  readonly id: string;
}

/** Lines of campaigns that `page` chose, as (id, people). */
const lines = async (db: Database, page: string, values: readonly unknown[]): Promise<CampaignLine[]> => {
  const rows = await db.query<Omit<CampaignLine, 'growth'>>(
    `with sized as (
       select m.campaign as id, count(*)::int as people
         from campaign_member m group by m.campaign having count(*) > 1
     ),
     page as (${page})
     select p.id, p.people, c.opened_at as "openedAt", count(a.number)::int as applications,
            min(a.received_at) as "firstSeen", max(a.received_at) as "lastSeen",
            (select round(avg(held.bits)::numeric, 1)::float8 from campaign_member held
              where held.campaign = p.id) as bits,
            (select nullif(d.state, 'undone') from campaign_decision d where d.campaign = any(c.id || c.former_ids)
              order by d.proposed_at desc, d.id desc limit 1) as decision,
            count(*) filter (where a.number = a.person and a.verdict = 1)::int as confirmed,
            count(*) filter (where a.number = a.person and a.verdict = 2)::int as cleared
       from page p
       join campaign c on c.id = p.id
       join campaign_member m on m.campaign = p.id
       join application a on a.person = m.person
      group by p.id, p.people, c.id
      order by p.people desc, p.id`,
    values,
  );
  const growth = await growthOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, growth: growth.get(row.id) ?? [] }));
};

/** Living campaigns, largest first. */
export const listCampaigns = (
  db: Database,
  { after, limit }: { readonly after?: CampaignPlace | undefined; readonly limit: number },
): Promise<readonly CampaignLine[]> =>
  lines(
    db,
    `select * from sized
      where $1::int is null or people < $1 or (people = $1 and id > $2)
      order by people desc, id limit $3`,
    [after?.people ?? null, after?.id ?? '', limit],
  );

/** Campaigns of the people who sent these applications, largest first. */
export const campaignsOf = (db: Database, applications: readonly number[]): Promise<readonly CampaignLine[]> =>
  lines(
    db,
    `select * from sized where id in (
       select m.campaign from application a join campaign_member m on m.person = a.person
        where a.number = any($1::int[]))`,
    [applications],
  );

/** One campaign as a list shows it; undefined when there is none now. */
export const findCampaignLine = async (db: Database, id: string): Promise<CampaignLine | undefined> => {
  const [line] = await lines(db, 'select * from sized where id = $1', [id]);
  return line;
};

/** A person of a campaign, by the number of their first application. */
export interface CampaignPerson {
  readonly person: number;
  readonly reference: string;
  readonly applications: number;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  readonly verdict: number;
  /** The highest of the person's applications. */
  readonly band: Band | null;
}

const rising = `array['clear', 'review', 'priority']`;

export const campaignPeople = (db: Database, people: readonly number[]): Promise<CampaignPerson[]> =>
  db.query<CampaignPerson>(
    `select a.person, max(a.reference) filter (where a.number = a.person) as reference, count(*)::int as applications,
       min(a.received_at) as "firstSeen", max(a.received_at) as "lastSeen",
       max(a.verdict) filter (where a.number = a.person) as verdict,
       (${rising})[max(array_position(${rising}, a.band))] as band
     from application a where a.person = any($1::int[]) group by a.person order by a.person`,
    [people],
  );
