import type { Band } from '../engine/contract/result.ts';
import type { Standing, Step } from '../engine/review/case.ts';
import { type DueRules, dueOf } from '../engine/review/due.ts';
import { resting, type State } from '../engine/review/moves.ts';
import type { Outcome, Worth } from '../engine/review/outcomes.ts';
import type { Tier } from '../engine/risk/policy.ts';
import type { Vault } from '../vault/vault.ts';
import { addStep } from './case-steps.ts';
import type { Database } from './database.ts';

/** A case as it stands, without anything personal. */
export interface StoredCase {
  readonly application: number;
  readonly reference: string;
  readonly id: string;
  /** Number of its last step. */
  readonly version: number;
  readonly cause: string;
  readonly openedAt: Date;
  readonly band: Band;
  readonly bits: number;
  readonly tier: Tier;
  readonly job: string | null;
  readonly links: number;
  readonly campaign: string | null;
  readonly screening: number;
  readonly decidedScreening: number | null;
  readonly dueAt: Date;
  /** Its place in the queue. */
  readonly turn: number;
  readonly overdue: boolean;
  readonly receivedAt: Date;
  readonly campaignDecision: string | null;
  readonly standing: Standing;
}

export interface CaseRow {
  readonly application: number;
  readonly reference: string;
  readonly id: string;
  readonly version: number;
  readonly cause: string;
  readonly opened_at: Date;
  readonly band: Band;
  readonly bits: number;
  readonly tier: Tier;
  readonly job: string | null;
  readonly links: number;
  readonly campaign: string | null;
  readonly screening: number;
  readonly decided_screening: number | null;
  readonly due_at: Date;
  readonly turn: number;
  readonly overdue_since: Date | null;
  readonly received_at: Date;
  readonly campaign_decision: string | null;
  readonly state: State;
  readonly owner: string | null;
  readonly snoozed_until: Date | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly worth: Worth | null;
  readonly first_by: string | null;
  readonly first_at: Date | null;
  readonly second_by: string | null;
  readonly second_at: Date | null;
  readonly state_before: State | null;
  readonly upheld: Outcome | null;
  readonly changed: boolean;
}

/** The columns of a case, of `review_case c` joined with `application a`. */
export const caseColumns = `c.application, a.reference, c.id, c.version, c.cause, c.opened_at, c.band, c.bits, c.tier,
  c.job, a.links, a.campaign, c.screening, c.decided_screening, c.due_at, c.turn, c.overdue_since, a.received_at,
  c.campaign_decision, c.state, c.owner, c.snoozed_until, c.outcome, c.reason, c.worth, c.first_by, c.first_at,
  c.second_by, c.second_at, c.state_before, c.upheld, c.changed`;

const signature = (by: string | null, at: Date | null): Standing['first'] =>
  by === null || at === null ? null : { by, at: at.getTime() };

export const asCase = (row: CaseRow): StoredCase => ({
  application: row.application,
  reference: row.reference,
  id: row.id,
  version: row.version,
  cause: row.cause,
  openedAt: row.opened_at,
  band: row.band,
  bits: row.bits,
  tier: row.tier,
  job: row.job,
  links: row.links,
  campaign: row.campaign,
  screening: row.screening,
  decidedScreening: row.decided_screening,
  dueAt: row.due_at,
  turn: row.turn,
  overdue: row.overdue_since !== null,
  receivedAt: row.received_at,
  campaignDecision: row.campaign_decision,
  standing: {
    state: row.state,
    owner: row.owner,
    until: row.snoozed_until?.getTime() ?? null,
    outcome: row.outcome,
    reason: row.reason,
    worth: row.worth,
    first: signature(row.first_by, row.first_at),
    second: signature(row.second_by, row.second_at),
    before: row.state_before,
    upheld: row.upheld,
    changed: row.changed,
  },
});

const SELECT = `select ${caseColumns} from review_case c join application a on a.number = c.application`;

export const findCase = async (db: Database, id: string): Promise<StoredCase | undefined> => {
  const [row] = await db.query<CaseRow>(`${SELECT} where c.id = $1`, [id]);
  return row === undefined ? undefined : asCase(row);
};

/** The case of an application, by the application's reference. */
export const findCaseOf = async (db: Database, reference: string): Promise<StoredCase | undefined> => {
  const [row] = await db.query<CaseRow>(`${SELECT} where a.reference = $1`, [reference]);
  return row === undefined ? undefined : asCase(row);
};

/** The same, and nobody else changes it until the transaction ends. */
export const lockCase = async (db: Database, id: string): Promise<StoredCase | undefined> => {
  const [row] = await db.query<CaseRow>(`${SELECT} where c.id = $1 for update of c`, [id]);
  return row === undefined ? undefined : asCase(row);
};

/** What a move does to the clock: a case that rested (somebody else's turn) gets its time back. */
export const RESTED = (now: string, restingAfter: string): string =>
  `case when resting_since is null or ${restingAfter} then interval '0' else ${now}::timestamptz - resting_since end`;

const MOVE = `
  update review_case set
    version = version + 1,
    state = $3,
    owner = $4,
    snoozed_until = $5,
    outcome = $6,
    reason = $7,
    worth = $8,
    first_by = $9,
    first_at = $10,
    second_by = $11,
    second_at = $12,
    state_before = $13,
    changed = $14,
    decided_screening = case when $6::text is null then null when $15 then screening else decided_screening end,
    campaign_decision = case when $6::text is null then null else campaign_decision end,
    due_at = coalesce($18::timestamptz, due_at + ${RESTED('$16', '$17')}),
    turn = coalesce($19::float8, turn + extract(epoch from ${RESTED('$16', '$17')})),
    overdue_since = case when $18::timestamptz is null then overdue_since end,
    resting_since = case when $17 then coalesce(resting_since, $16) end,
    upheld = $20
  where application = $1 and version = $2`;

const time = (at: number | null | undefined): Date | null => (typeof at === 'number' ? new Date(at) : null);

/** Writes a step and where it leads. The case must be locked; the version makes a second writer impossible anyway. */
export const moveCase = async (
  db: Database,
  vault: Vault,
  { before, step, standing }: { before: StoredCase; step: Step; standing: Standing },
  rules: DueRules,
): Promise<number> => {
  const signed = step.move === 'decide' || step.move === 'propose' || step.move === 'approve';
  const again =
    step.move === 'reopen' ? dueOf(step.at / 1000, before.tier, before.band, before.bits, rules) : undefined;
  const changed = await db.execute(MOVE, [
    before.application,
    before.version,
    standing.state,
    standing.owner,
    time(standing.until),
    standing.outcome,
    standing.reason,
    standing.worth,
    standing.first?.by ?? null,
    time(standing.first?.at),
    standing.second?.by ?? null,
    time(standing.second?.at),
    standing.before,
    standing.changed,
    signed,
    new Date(step.at),
    resting.includes(standing.state),
    again === undefined ? null : new Date(again.due * 1000),
    again?.turn ?? null,
    standing.upheld,
  ]);
  if (changed !== 1) throw new Error('a locked case was changed by somebody else');
  const { application, version, screening } = before;
  const from = before.standing.state;
  await addStep(db, vault, { application, number: version + 1, from, to: standing.state, step, screening });
  return version + 1;
};
