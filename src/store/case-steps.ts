import type { By, Step } from '../engine/review/case.ts';
import type { Move, State } from '../engine/review/moves.ts';
import type { Outcome, Worth } from '../engine/review/outcomes.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** A step as it was kept. `note` is null where there was none or where it was erased. */
export interface KeptStep {
  readonly number: number;
  readonly move: Move | 'open';
  readonly from: State | null;
  readonly to: State;
  readonly by: By;
  readonly at: Date;
  readonly cause: string | null;
  readonly owner: string | null;
  readonly until: Date | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly worth: Worth | null;
  readonly note: string | null;
  readonly screening: number;
  readonly campaignDecision: string | null;
}

/** A step to keep, numbered as the version of the case after it. */
export interface NewStep {
  readonly application: number;
  readonly number: number;
  readonly from: State;
  readonly to: State;
  readonly step: Step;
  readonly screening: number;
}

const about = (application: number): string => `case_step.sealed_note:${application}`;

/** Seals the note of a step, which says why. */
export const sealStepNote = (vault: Vault, application: number, note: string | undefined): Uint8Array | null =>
  note === undefined || note.trim() === '' ? null : vault.seal(note.trim(), about(application));

const time = (at: number | undefined): Date | null => (at === undefined ? null : new Date(at));

export const addStep = async (
  db: Database,
  vault: Vault,
  { application, number, from, to, step, screening }: NewStep,
): Promise<void> => {
  await db.execute(
    `insert into case_step (application, number, move, from_state, to_state, by_kind, by_id, at, owner, until, outcome,
       reason, worth, sealed_note, screening)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      application,
      number,
      step.move,
      from,
      to,
      step.by.kind,
      step.by.id,
      new Date(step.at),
      step.owner ?? null,
      time(step.until),
      step.outcome ?? null,
      step.reason ?? null,
      step.worth ?? null,
      sealStepNote(vault, application, step.note),
      screening,
    ],
  );
};

interface Row {
  readonly number: number;
  readonly move: Move | 'open';
  readonly from_state: State | null;
  readonly to_state: State;
  readonly by_kind: By['kind'];
  readonly by_id: string;
  readonly at: Date;
  readonly cause: string | null;
  readonly owner: string | null;
  readonly until: Date | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly worth: Worth | null;
  readonly sealed_note: Uint8Array | null;
  readonly screening: number;
  readonly campaign_decision: string | null;
}

/** All steps of a case, oldest first. */
export const readSteps = async (db: Database, vault: Vault, application: number): Promise<KeptStep[]> => {
  const rows = await db.query<Row>(
    `select number, move, from_state, to_state, by_kind, by_id, at, cause, owner, until, outcome, reason, worth,
       sealed_note, screening, campaign_decision
     from case_step where application = $1 order by number`,
    [application],
  );
  return rows.map((row) => ({
    number: row.number,
    move: row.move,
    from: row.from_state,
    to: row.to_state,
    by: { kind: row.by_kind, id: row.by_id },
    at: row.at,
    cause: row.cause,
    owner: row.owner,
    until: row.until,
    outcome: row.outcome,
    reason: row.reason,
    worth: row.worth,
    note: row.sealed_note === null ? null : vault.open(row.sealed_note, about(application)),
    screening: row.screening,
    campaignDecision: row.campaign_decision,
  }));
};

/** A kept step in the engine's words; undefined for the opening. A note that was erased counts as given. */
export const asStep = (kept: KeptStep): Step | undefined => {
  if (kept.move === 'open') return;
  return {
    move: kept.move,
    by: kept.by,
    at: kept.at.getTime(),
    note: kept.note ?? 'erased',
    ...(kept.outcome !== null && { outcome: kept.outcome }),
    ...(kept.reason !== null && { reason: kept.reason }),
    ...(kept.worth !== null && { worth: kept.worth }),
    ...(kept.owner !== null && { owner: kept.owner }),
    ...(kept.until !== null && { until: kept.until.getTime() }),
  };
};
