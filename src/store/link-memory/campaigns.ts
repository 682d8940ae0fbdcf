import type { Group, Member } from '../../engine/campaigns/group.ts';
import type { TieKind } from '../../engine/contract/result.ts';
import type { RawTie } from '../../engine/links/pair.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Database } from '../database.ts';

/** What two people share, as it is kept; `ties` without values unless they were opened. */
export interface StoredEdge {
  readonly low: number;
  readonly high: number;
  /** The two applications that showed it most strongly. */
  readonly first: number;
  readonly second: number;
  readonly bits: number;
  readonly ties: readonly RawTie[];
}

interface EdgeRow {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly second: number;
  readonly bits: number;
  readonly ties: readonly (readonly [kind: TieKind, bits: number])[];
}

const columns = 'e.low, e.high, e.first, e.second, e.bits, e.ties';

/** What weighs about a tie is kept in the clear; what it shows is sealed. */
const bare = ([kind, bits]: readonly [TieKind, number]): RawTie => ({
  kind,
  bits,
  level: '',
  explained: null,
  value: '',
  field: '',
  usage: { people: 0, first: 0, last: 0 },
});

const edgeOf = ({ ties, ...row }: EdgeRow): StoredEdge => ({ ...row, ties: ties.map(bare) });

/** Edges at any of these people. */
export const loadEdgesAt = async (db: Database, people: readonly number[]): Promise<readonly StoredEdge[]> => {
  if (people.length === 0) return [];
  const rows = await db.query<EdgeRow>(
    `select ${columns} from campaign_edge e where e.low = any($1::int[])
     union
     select ${columns} from campaign_edge e where e.high = any($1::int[])
     order by low, high`,
    [people],
  );
  return rows.map(edgeOf);
};

/** Edges between people of different campaigns out of these. */
export const loadEdgesBetween = async (db: Database, campaigns: readonly string[]): Promise<readonly StoredEdge[]> => {
  if (campaigns.length < 2) return [];
  const rows = await db.query<EdgeRow>(
    `select ${columns} from campaign_member a
       join campaign_edge e on e.low = a.person
       join campaign_member b on b.person = e.high
      where a.campaign = any($1::text[]) and b.campaign = any($1::text[]) and a.campaign <> b.campaign
      order by low, high`,
    [campaigns],
  );
  return rows.map(edgeOf);
};

/** Edges within one campaign, with what each tie shows. */
export const loadEdgesWithin = async (db: Database, vault: Vault, campaign: string): Promise<readonly StoredEdge[]> => {
  const rows = await db.query<EdgeRow & { readonly sealed_ties: Uint8Array }>(
    `select ${columns}, e.sealed_ties from campaign_member a
       join campaign_edge e on e.low = a.person
       join campaign_member b on b.person = e.high and b.campaign = a.campaign
      where a.campaign = $1 order by low, high`,
    [campaign],
  );
  return rows.map(({ sealed_ties: sealed, ...row }) => ({ ...row, ties: openTies(vault, row, sealed) }));
};

/** The two applications of an edge never change, whoever they turn out to belong to. */
type Between = Pick<StoredEdge, 'first' | 'second'>;

const aboutTies = ({ first, second }: Between): string => `campaign_edge.ties:${first}:${second}`;

const openTies = (vault: Vault, between: Between, sealed: Uint8Array): RawTie[] =>
  JSON.parse(vault.open(sealed, aboutTies(between)));

export const sealTies = (vault: Vault, between: Between, ties: readonly RawTie[]): Uint8Array =>
  vault.seal(JSON.stringify(ties), aboutTies(between));

interface MembershipRow {
  readonly campaign: string;
  readonly former_ids: readonly string[];
  readonly person: number;
  readonly membership: Member['membership'];
  readonly bits: number;
}

const groupsOf = (rows: readonly MembershipRow[]): Group[] => {
  const groups = new Map<string, Group & { readonly members: Map<number, Member> }>();
  for (const { campaign, former_ids: formerIds, person, membership, bits } of rows) {
    const group = groups.get(campaign) ?? { id: campaign, formerIds, members: new Map<number, Member>() };
    group.members.set(person, { person, membership, bits });
    groups.set(campaign, group);
  }
  return [...groups.values()];
};

/** The campaigns that these people are in, each whole. */
export const loadGroupsOf = async (db: Database, people: readonly number[]): Promise<readonly Group[]> => {
  if (people.length === 0) return [];
  return groupsOf(
    await db.query<MembershipRow>(
      `select m.campaign, c.former_ids, m.person, m.membership, m.bits
         from (select distinct campaign from campaign_member where person = any($1::int[])) as near
         join campaign c on c.id = near.campaign
         join campaign_member m on m.campaign = c.id
        order by c.id, m.person`,
      [people],
    ),
  );
};

/** One campaign by its id, or by an id that it had before it was merged. */
export const loadGroup = async (db: Database, id: string): Promise<Group | undefined> => {
  const [group] = groupsOf(
    await db.query<MembershipRow>(
      `select m.campaign, c.former_ids, m.person, m.membership, m.bits
         from campaign c join campaign_member m on m.campaign = c.id
        where c.ended_at is null and (c.id = $1 or $1 = any(c.former_ids))
        order by (c.id = $1) desc, c.id, m.person`,
      [id],
    ),
  );
  return group;
};
