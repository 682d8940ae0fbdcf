import { needsSecond } from '../../engine/review/outcomes.ts';
import {
  type CampaignDecision,
  type CampaignDecisionState,
  type markCampaignDecision,
  readPlanned,
  skipMembers,
} from '../../store/campaign-decisions.ts';
import {
  decideMembers,
  type MovedCase,
  signMembers,
  standingMembers,
  undoMembers,
} from '../../store/campaign-decisions-moves.ts';
import type { Database } from '../../store/database.ts';
import { openCasesFor } from '../../store/open-cases.ts';
import type { Person } from '../actor.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { demandSecond } from './decide.ts';
import { askToSettle } from './settle.ts';

/** What was done to the cases of a decision, and where the decision stands now. */
export interface CampaignMoved {
  readonly moved: readonly MovedCase[];
  readonly move: string;
  readonly to: Parameters<typeof markCampaignDecision>[2];
}

/** Who does something to a decision that is locked. */
interface Doing {
  readonly db: Database;
  readonly it: CampaignDecision;
  readonly person: Person;
  readonly at: Date;
}

const demandState = (it: CampaignDecision, ...states: readonly CampaignDecisionState[]): void => {
  if (!states.includes(it.state)) throw new Problem('conflict', `The decision is ${it.state}`);
};

const settle = (
  db: Database,
  context: ReviewContext,
  moved: readonly MovedCase[],
  decidedAt: Date | null,
): Promise<void> =>
  askToSettle(
    db,
    context,
    moved.map(({ id, version }) => ({ id, version, decidedAt })),
  );

/** The first signature. Whoever was opened, moved or decided by somebody else since the proposal is left out. */
export const applyCampaign = async (context: ReviewContext, { db, it, person, at }: Doing): Promise<CampaignMoved> => {
  demandState(it, 'proposed');
  if (it.proposedBy !== person.id) throw new Problem('not-allowed', 'Whoever proposed it applies it');
  const wanted = (await readPlanned(db, context.vault, it.id)).filter(({ treatment }) => treatment === 'decide');
  const fresh = wanted.filter(({ version }) => version === null).map(({ application }) => application);
  await openCasesFor(db, fresh, { cause: 'campaign', by: person, at }, context.settings.due);
  const move = needsSecond(it.outcome, null) ? 'propose' : 'decide';
  const cases = wanted.map(({ application, version }) => ({ application, version: version ?? 1 }));
  const mover = { decision: it.id, by: person.id, at, note: it.note ?? undefined };
  const moved = await decideMembers(db, context.vault, mover, { ...it, move, cases });
  if (moved.length === 0) throw new Problem('conflict', 'No case is left that this decision could reach');
  const reached = new Set(moved.map(({ application }) => application));
  const missed = wanted.map(({ application }) => application).filter((number) => !reached.has(number));
  await skipMembers(db, it.id, missed, 'It was changed since the proposal.');
  if (move === 'decide') await settle(db, context, moved, at);
  const state = move === 'propose' ? 'awaiting-second' : 'applied';
  return { moved, move, to: { state, appliedAt: at, secondBy: null, secondAt: null } };
};

/** The second signature under all that wait for it, once, or all of them back. */
export const signCampaign = async (
  context: ReviewContext,
  { db, it, person, at }: Doing,
  { approve, note }: { readonly approve: boolean; readonly note?: string | undefined },
): Promise<CampaignMoved> => {
  demandState(it, 'awaiting-second');
  demandSecond(person, approve, it.proposedBy);
  if (approve && it.proposedBy === person.id) {
    throw new Problem('not-allowed', 'A second person must sign: not the one who signed first');
  }
  if (!approve && (note ?? '').trim() === '') throw new Problem('invalid', 'A note is needed that says why');
  const standing = await standingMembers(db, it.id, 'awaiting-second');
  const mover = { decision: it.id, by: person.id, at, note };
  const move = approve ? 'approve' : 'send-back';
  const moved = await signMembers(db, context.vault, mover, move, standing);
  if (!approve) {
    return { moved, move, to: { state: 'sent-back', appliedAt: it.appliedAt, secondBy: null, secondAt: null } };
  }
  await settle(db, context, moved, at);
  return { moved, move, to: { state: 'applied', appliedAt: it.appliedAt, secondBy: person.id, secondAt: at } };
};

/** Takes the last signature back from all cases that still stand under it. */
export const undoCampaign = async (context: ReviewContext, { db, it, person, at }: Doing): Promise<CampaignMoved> => {
  demandState(it, 'applied', 'awaiting-second');
  const second = it.secondAt !== null;
  if ((second ? it.secondBy : it.proposedBy) !== person.id) {
    throw new Problem('not-allowed', 'Only whoever signed can undo it');
  }
  const signedAt = it.secondAt ?? it.appliedAt ?? at;
  if (at.getTime() - signedAt.getTime() > context.settings.undoSeconds * 1000) {
    throw new Problem('conflict', 'It is too late to undo; the cases can be opened again');
  }
  const closed = it.state === 'applied';
  const standing = await standingMembers(db, it.id, closed ? 'closed' : 'awaiting-second');
  const mover = { decision: it.id, by: person.id, at, note: undefined };
  const moved = await undoMembers(db, mover, second ? 'second' : 'first', standing);
  if (closed) await settle(db, context, moved, null);
  const state = second ? 'awaiting-second' : 'undone';
  return {
    moved,
    move: 'undo',
    to: { state, appliedAt: second ? it.appliedAt : null, secondBy: null, secondAt: null },
  };
};
