import { edges } from '../engine/review/moves.ts';
import type { Outcome, Worth } from '../engine/review/outcomes.ts';
import type { Vault } from '../vault/vault.ts';
import { sealStepNote } from './case-steps.ts';
import type { Database } from './database.ts';
import { base64 } from './link-memory/encoding.ts';
import { lockCases } from './open-cases.ts';

/** A case that a decision over a campaign moved. */
export interface MovedCase {
  readonly application: number;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly job: string | null;
  readonly band: string;
  readonly tier: string;
}

/** Who moves the cases of a decision, when, and with which note. */
interface Mover {
  readonly decision: string;
  readonly by: string;
  readonly at: Date;
  readonly note: string | undefined;
}

const STEPS = `stepped as (
    insert into case_step (application, number, move, from_state, to_state, by_kind, by_id, at, outcome, reason, worth,
      sealed_note, screening, campaign_decision)
    select application, version, move, from_state, state, 'person', $3, $4, step_outcome, step_reason, step_worth,
      decode(note, 'base64'), screening, $2 from moved
  )
  select application, id, version, state, job, band, tier from moved`;

const RETURNING = 'c.application, c.id, c.version, c.state, c.job, c.band, c.tier, c.screening';

const edgeTable = (move: 'decide' | 'propose' | 'approve' | 'send-back'): string =>
  `(values ${edges(move)
    .map(({ from, to }) => `('${from}', '${to}')`)
    .join(', ')}) as e (from_state, to_state)`;

/** Each note is sealed for its own case: it opens nowhere else. */
const notes = (vault: Vault, applications: readonly number[], note: string | undefined): (string | null)[] =>
  applications.map((application) => {
    const sealed = sealStepNote(vault, application, note);
    return sealed === null ? null : base64(sealed);
  });

/**
 * The first signature under many cases at once, each with a step of its own: those that stand where the proposal saw
 * them. The others are left out by the statement itself, whatever happened in between.
 */
export const decideMembers = async (
  db: Database,
  vault: Vault,
  { decision, by, at, note }: Mover,
  input: {
    readonly move: 'decide' | 'propose';
    readonly outcome: Outcome;
    readonly reason: string;
    readonly worth: Worth;
    readonly cases: readonly { readonly application: number; readonly version: number }[];
  },
): Promise<MovedCase[]> => {
  const applications = input.cases.map(({ application }) => application);
  await lockCases(db, applications);
  return db.query<MovedCase>(
    `with target as (
       select * from unnest($1::int[], $9::int[], $5::text[]) as t (application, version, note)
     ), moved as (
       update review_case c set version = c.version + 1, state = e.to_state, outcome = $6, reason = $7, worth = $8,
         first_by = $3, first_at = $4, state_before = c.state, decided_screening = c.screening, campaign_decision = $2,
         resting_since = null
       from target t, ${edgeTable(input.move)}
       where c.application = t.application and c.version = t.version and c.state = e.from_state
         and ('${input.move}' = 'propose' or c.upheld is null or c.upheld = $6)
       returning ${RETURNING}, e.from_state, t.note, '${input.move}' as move, c.outcome as step_outcome,
         c.reason as step_reason, c.worth as step_worth
     ), ${STEPS}`,
    [
      applications,
      decision,
      by,
      at,
      notes(vault, applications, note),
      input.outcome,
      input.reason,
      input.worth,
      input.cases.map(({ version }) => version),
    ],
  );
};

/** Cases of a decision that still stand in one of these states. */
export const standingMembers = async (db: Database, decision: string, state: string): Promise<number[]> => {
  const rows = await db.query<{ application: number }>(
    `select application from review_case where campaign_decision = $1 and state = $2 order by application for update`,
    [decision, state],
  );
  return rows.map(({ application }) => application);
};

const SIGN = {
  approve: `second_by = $3, second_at = $4, decided_screening = c.screening, changed = false`,
  'send-back': `outcome = null, reason = null, worth = null, first_by = null, first_at = null, state_before = null,
    decided_screening = null, changed = false, campaign_decision = null, snoozed_until = null,
    owner = coalesce(c.owner, c.first_by)`,
} as const;

/** The second signature under all cases of a decision that wait for it, or all of them back. */
export const signMembers = (
  db: Database,
  vault: Vault,
  { decision, by, at, note }: Mover,
  move: 'approve' | 'send-back',
  applications: readonly number[],
): Promise<MovedCase[]> =>
  db.query<MovedCase>(
    `with target as (
       select * from unnest($1::int[], $5::text[]) as t (application, note)
     ), moved as (
       update review_case c set version = c.version + 1, state = e.to_state, ${SIGN[move]}
       from target t, ${edgeTable(move)}
       where c.application = t.application and c.state = e.from_state and c.campaign_decision = $2
         ${move === 'approve' ? 'and c.first_by <> $3' : ''}
       returning ${RETURNING}, e.from_state, t.note, '${move}' as move, null as step_outcome, null as step_reason,
         null as step_worth
     ), ${STEPS}`,
    [applications, decision, by, at, notes(vault, applications, note)],
  );

/** Takes the last signature under all cases of a decision back: they stand where they stood before it. */
export const undoMembers = (
  db: Database,
  { decision, by, at }: Mover,
  last: 'first' | 'second',
  applications: readonly number[],
): Promise<MovedCase[]> =>
  db.query<MovedCase>(
    `with moved as (
       update review_case c set version = c.version + 1,
         ${
           last === 'second'
             ? `state = 'awaiting-second', second_by = null, second_at = null`
             : `state = c.state_before, outcome = null, reason = null, worth = null, first_by = null, first_at = null,
                state_before = null, decided_screening = null, changed = false, campaign_decision = null,
                resting_since = case when c.state_before in ('asked', 'snoozed') then $4::timestamptz end`
         }
       from review_case old
       where c.application = any($1::int[]) and old.application = c.application and c.campaign_decision = $2
         and c.${last}_by = $3
       returning ${RETURNING}, old.state as from_state, null as note, 'undo' as move, null as step_outcome,
         null as step_reason, null as step_worth
     ), ${STEPS}`,
    [applications, decision, by, at],
  );
