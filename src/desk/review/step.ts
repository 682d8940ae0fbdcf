import { type FaultCode, type Standing, type Step, take } from '../../engine/review/case.ts';
import { audit } from '../../store/audit.ts';
import { findCase, moveCase, type StoredCase } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import type { Person } from '../actor.ts';
import { mayLead } from '../permissions.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import type { ReviewContext } from './context.ts';

const problems: Readonly<Record<FaultCode, ProblemCode>> = {
  state: 'conflict',
  person: 'not-allowed',
  input: 'invalid',
  second: 'not-allowed',
  late: 'conflict',
};

/** What leads out of the hands of a lead; whoever may not decide there may not bring a case to where they may. */
const ofALead: ReadonlySet<string> = new Set(['decide', 'propose', 'snooze', 'ask']);

/** A step without who and when, which are not the caller's to say. */
export type Wanted = Omit<Step, 'by' | 'at'>;

interface Taking {
  readonly person: Person;
  readonly before: StoredCase;
  readonly wanted: Wanted;
  /** Part of the way back from what the same person did a moment ago: it leads nowhere that they had not been. */
  readonly isTakenBack?: boolean;
}

/**
 * Takes one step with a locked case: writes it, tells of it, does what `finish` adds, and logs it. Nothing follows it in
 * a transaction: the log's lock is held until the end.
 */
export const takeStep = async <T>(
  db: Database,
  { vault, now, settings }: ReviewContext,
  { person, before, wanted, isTakenBack = false }: Taking,
  finish: (after: StoredCase) => Promise<T>,
): Promise<T> => {
  if (before.standing.state === 'escalated' && ofALead.has(wanted.move) && !isTakenBack && !mayLead(person)) {
    throw new Problem('not-allowed', 'An escalated case is decided by a lead, who may also let it rest or ask');
  }
  const at = now();
  const step: Step = { ...wanted, by: { kind: 'person', id: person.id }, at: at.getTime() };
  const taken = take(before.standing, step, { undoWithin: settings.undoSeconds * 1000 });
  if (!taken.ok) throw new Problem(problems[taken.code], taken.detail);
  const { standing } = taken;
  const version = await moveCase(db, vault, { before, step, standing }, settings.due);
  const { id, job, band, tier, reference } = before;
  const told = { move: step.move, state: standing.state, version };
  await publish(db, [{ type: 'case.changed', subject: id, job, data: { ...told, band, tier } }]);
  const finished = await finish((await findCase(db, id)) ?? { ...before, version, standing });
  const detail = {
    ...told,
    application: reference,
    outcome: standing.outcome,
    reason: step.reason ?? null,
    owner: standing.owner,
  };
  await audit(db, [{ at, actor: person, action: `case.${step.move}`, subject: id, detail }]);
  return finished;
};

/** When the outcome of a case was signed by everybody who must. */
export const decidedAt = ({ state, first, second }: Standing): Date | undefined => {
  const last = second ?? first;
  return state === 'closed' && last !== null ? new Date(last.at) : undefined;
};
