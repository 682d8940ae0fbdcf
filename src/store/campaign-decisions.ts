import type { State } from '../engine/review/moves.ts';
import type { Outcome, Worth } from '../engine/review/outcomes.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';
import { base64 } from './link-memory/encoding.ts';

const campaignDecisionStates = ['proposed', 'awaiting-second', 'applied', 'sent-back', 'undone'] as const;
export type CampaignDecisionState = (typeof campaignDecisionStates)[number];

/** An application of a campaign, with its case if there is one. */
export interface CampaignApplication {
  readonly application: number;
  readonly reference: string;
  readonly membership: 'member' | 'uncertain';
  readonly case: string | null;
  readonly state: State | null;
  readonly version: number | null;
  /** What two people signed before its case was opened again. */
  readonly upheld: Outcome | null;
}

/** All applications of all people of a campaign, in order of arrival, at most `most`. */
export const campaignApplications = (db: Database, campaign: string, most: number): Promise<CampaignApplication[]> =>
  db.query<CampaignApplication>(
    `select a.number as application, a.reference, m.membership, c.id as "case", c.state, c.version, c.upheld
     from campaign_member m join application a on a.person = m.person
       left join review_case c on c.application = a.number
     where m.campaign = $1 and a.erased_at is null order by a.number limit $2`,
    [campaign, most],
  );

/** What is to happen to one application of a campaign. `because` says why it is left out. */
export interface PlannedMember extends CampaignApplication {
  readonly treatment: 'decide' | 'except' | 'skip';
  readonly because: string | null;
}

/** One decision for many applications. */
export interface CampaignDecision {
  readonly id: string;
  readonly campaign: string;
  readonly version: number;
  readonly state: CampaignDecisionState;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly worth: Worth;
  readonly note: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly appliedAt: Date | null;
  readonly secondBy: string | null;
  readonly secondAt: Date | null;
}

const aboutNote = (id: string): string => `campaign_decision.sealed_note:${id}`;
const aboutWhy = (id: string, application: number): string =>
  `campaign_decision_member.sealed_why:${id}:${application}`;

/** Keeps a proposal with its members; nothing happens to a case yet. */
export const addCampaignDecision = async (
  db: Database,
  vault: Vault,
  it: Omit<CampaignDecision, 'version' | 'state' | 'appliedAt' | 'secondBy' | 'secondAt'> & { readonly note: string },
  members: readonly PlannedMember[],
): Promise<void> => {
  await db.execute(
    `insert into campaign_decision (id, campaign, version, state, outcome, reason, worth, sealed_note, proposed_by,
       proposed_at) values ($1, $2, 1, 'proposed', $3, $4, $5, $6, $7, $8)`,
    [
      it.id,
      it.campaign,
      it.outcome,
      it.reason,
      it.worth,
      vault.seal(it.note, aboutNote(it.id)),
      it.proposedBy,
      it.proposedAt,
    ],
  );
  await db.execute(
    `insert into campaign_decision_member (decision, application, treatment, because, sealed_why, state, case_version)
     select $1, application, treatment, because, decode(why, 'base64'), state, version
     from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])
       as m (application, treatment, because, why, state, version)`,
    [
      it.id,
      members.map(({ application }) => application),
      members.map(({ treatment }) => treatment),
      members.map(({ treatment, because }) => (treatment === 'except' ? null : because)),
      members.map(({ treatment, because, application }) =>
        treatment === 'except' ? base64(vault.seal(because ?? '', aboutWhy(it.id, application))) : null,
      ),
      members.map(({ state }) => state),
      members.map(({ version }) => version),
    ],
  );
};

interface Row extends Omit<CampaignDecision, 'note'> {
  readonly sealed_note: Uint8Array | null;
}

const COLUMNS = `id, campaign, version, state, outcome, reason, worth, sealed_note, proposed_by as "proposedBy",
  proposed_at as "proposedAt", applied_at as "appliedAt", second_by as "secondBy", second_at as "secondAt"`;

const opened = (vault: Vault, { sealed_note, ...row }: Row): CampaignDecision => ({
  ...row,
  note: sealed_note === null ? null : vault.open(sealed_note, aboutNote(row.id)),
});

/** A decision over a campaign; `lock` holds it until the transaction ends. */
export const findCampaignDecision = async (
  db: Database,
  vault: Vault,
  id: string,
  lock?: 'lock',
): Promise<CampaignDecision | undefined> => {
  const [row] = await db.query<Row>(
    `select ${COLUMNS} from campaign_decision where id = $1 ${lock === undefined ? '' : 'for update'}`,
    [id],
  );
  return row && opened(vault, row);
};

/** Decisions over a campaign, by each id that it goes by; newest first. */
export const listCampaignDecisions = async (
  db: Database,
  vault: Vault,
  campaign: readonly string[],
): Promise<CampaignDecision[]> => {
  const rows = await db.query<Row>(
    `select ${COLUMNS} from campaign_decision where campaign = any($1::text[]) order by proposed_at desc, id limit 200`,
    [campaign],
  );
  return rows.map((row) => opened(vault, row));
};

/** The members of a proposal as they were planned; `state` and `version` are those that were seen then. */
export const readPlanned = async (db: Database, vault: Vault, id: string): Promise<PlannedMember[]> => {
  const rows = await db.query<PlannedMember & { sealed_why: Uint8Array | null }>(
    `select m.application, a.reference, 'member' as membership, c.id as "case", m.state, m.case_version as version,
       m.treatment, m.because, m.sealed_why
     from campaign_decision_member m join application a on a.number = m.application
       left join review_case c on c.application = m.application
     where m.decision = $1 order by m.application`,
    [id],
  );
  return rows.map(({ sealed_why, ...row }) => ({
    ...row,
    because: sealed_why === null ? row.because : vault.open(sealed_why, aboutWhy(id, row.application)),
  }));
};

/** Leaves members out after all, with why. */
export const skipMembers = async (
  db: Database,
  id: string,
  applications: readonly number[],
  because: string,
): Promise<void> => {
  await db.execute(
    `update campaign_decision_member set treatment = 'skip', because = $3
     where decision = $1 and application = any($2::int[])`,
    [id, applications, because],
  );
};

/** Writes where a decision stands after something was done with it. */
export const markCampaignDecision = async (
  db: Database,
  id: string,
  to: { state: CampaignDecisionState; appliedAt: Date | null; secondBy: string | null; secondAt: Date | null },
): Promise<void> => {
  await db.execute(
    `update campaign_decision set version = version + 1, state = $2, applied_at = $3, second_by = $4, second_at = $5
     where id = $1`,
    [id, to.state, to.appliedAt, to.secondBy, to.secondAt],
  );
};
