import { needsSecond, type Outcome, type Worth } from '../../engine/review/outcomes.ts';
import type { StoredCase } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import type { Actor, Person } from '../actor.ts';
import { has } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { type CaseLine, readLine } from './lines.ts';
import { lockSeen, viewOf } from './open.ts';
import { askToSettle } from './settle.ts';
import { decidedAt, takeStep, type Wanted } from './step.ts';
import { reviewer, type Seen } from './work.ts';

/** What a person decides, and why. */
export interface DecisionInput {
  readonly outcome: Outcome;
  /** Id from the fixed list. */
  readonly reason: string;
  readonly note: string;
  /** Did this case deserve a review? */
  readonly worth: Worth;
}

/** A case after a signature, with the time until which it can be taken back. */
export interface Decided {
  readonly case: CaseLine;
  readonly undoUntil: string;
}

export interface Deciding {
  /** Closes the case, or puts an outcome that needs two people before the second. */
  decide(actor: Actor, seen: Seen, input: DecisionInput): Promise<Decided>;
  /** The second signature, or back with a note. */
  sign(actor: Actor, seen: Seen, signing: { approve: boolean; note?: string | undefined }): Promise<Decided>;
  /** Whoever signed takes it back, within the window. */
  undo(actor: Actor, seen: Seen): Promise<CaseLine>;
  reopen(actor: Actor, seen: Seen, why: { reason: string; note: string }): Promise<CaseLine>;
  /** The decision stands although the evidence grew. */
  uphold(actor: Actor, seen: Seen, note: string): Promise<CaseLine>;
}

/** Refuses whoever may not sign second. Whoever signed first may send it back: that is a withdrawal. */
export const demandSecond = (person: Person, approve: boolean, firstBy: string | undefined): void => {
  if (!has(person, 'lead') && (approve || firstBy !== person.id)) {
    throw new Problem('not-allowed', 'The second signature is a lead’s');
  }
};

const signed = async (
  context: ReviewContext,
  actor: Actor,
  seen: Seen,
  wantedOf: (before: StoredCase, person: Person) => Wanted,
): Promise<Decided> => {
  const person = reviewer(actor);
  const { database, vault, now, settings } = context;
  return database.transaction(async (db: Database) => {
    const before = await lockSeen(db, actor, seen.id, seen.version);
    const wanted = wantedOf(before, person);
    const line = await takeStep(db, context, { person, before, wanted }, async (after) => {
      const at = decidedAt(after.standing) ?? null;
      if (at?.getTime() !== decidedAt(before.standing)?.getTime()) {
        await askToSettle(db, context, [{ id: after.id, version: after.version, decidedAt: at }]);
      }
      return readLine(db, vault, after, viewOf(actor));
    });
    return { case: line, undoUntil: new Date(now().getTime() + settings.undoSeconds * 1000).toISOString() };
  });
};

export const createDeciding = (context: ReviewContext): Deciding => ({
  decide: (actor, seen, input) =>
    signed(context, actor, seen, ({ standing }) => ({
      ...input,
      move: needsSecond(input.outcome, standing.upheld) ? 'propose' : 'decide',
    })),
  sign: (actor, seen, { approve, note }) =>
    signed(context, actor, seen, ({ standing }, person) => {
      demandSecond(person, approve, standing.first?.by);
      return { move: approve ? 'approve' : 'send-back', ...(note !== undefined && { note }) };
    }),
  undo: async (actor, seen) => (await signed(context, actor, seen, () => ({ move: 'undo' }))).case,
  reopen: async (actor, seen, why) => (await signed(context, actor, seen, () => ({ move: 'reopen', ...why }))).case,
  uphold: async (actor, seen, note) => (await signed(context, actor, seen, () => ({ move: 'uphold', note }))).case,
});
