import { replay, type Standing } from '../../engine/review/case.ts';
import { asStep, type KeptStep, readSteps } from '../../store/case-steps.ts';
import type { StoredCase } from '../../store/cases.ts';
import type { Actor } from '../actor.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { type CaseLine, readLine } from './lines.ts';
import { lockSeen, viewOf } from './open.ts';
import { takeStep, type Wanted } from './step.ts';
import { reviewer, type Seen, type Work } from './work.ts';

/** One step for each of several cases. */
export interface BulkWish {
  readonly action: 'take' | 'assign' | 'release' | 'snooze' | 'escalate' | 'undo';
  readonly to?: string | undefined;
  readonly until?: Date | undefined;
  readonly note?: string | undefined;
  readonly items: readonly Seen[];
}

export interface BulkItem {
  readonly id: string;
  readonly case: CaseLine | null;
  readonly problem: { readonly code: ProblemCode; readonly detail: string } | null;
}

export interface BulkDone {
  readonly items: readonly BulkItem[];
  /** Until then the same person may send `undo`. */
  readonly undoUntil: string;
}

export interface Bulk {
  /** Each case by itself: one that cannot take the step never stops the others. */
  run(actor: Actor, wish: BulkWish): Promise<BulkDone>;
}

const signatures: ReadonlySet<string> = new Set(['decide', 'propose', 'approve']);
const TAKEN_BACK = 'Taken back at once.';

/** Steps that lead from after an assignment to what was before it. */
const afterAssign = (was: Standing, at: number): Wanted[] => {
  if (was.state === 'snoozed') {
    const rest: Wanted[] = (was.until ?? 0) > at ? [{ move: 'snooze', until: was.until ?? 0, note: TAKEN_BACK }] : [];
    return was.owner === null ? rest : [{ move: 'assign', owner: was.owner }, ...rest];
  }
  return was.owner === null ? [{ move: 'release' }] : [{ move: 'assign', owner: was.owner }];
};

/** Steps that lead from after a snooze to what was before it. */
const afterSnooze = (was: Standing): Wanted[] => {
  if (was.state === 'waiting') return [{ move: 'wake' }, { move: 'release' }];
  if (was.state === 'escalated') return [{ move: 'wake' }, { move: 'escalate', note: TAKEN_BACK }];
  return [{ move: 'wake' }];
};

/** A rest that ends at once: the way from a lead back to whoever works on it. */
const MOMENT = 60_000;

/** Steps that lead from before a lead to what was before that. */
const afterEscalate = (was: Standing, by: string, at: number): Wanted[] => {
  const out: Wanted[] = [{ move: 'snooze', until: at + MOMENT, note: TAKEN_BACK }];
  if (was.owner === null) return [...out, { move: 'wake' }, { move: 'release' }];
  const back: Wanted[] = [...out, was.owner === by ? { move: 'wake' } : { move: 'assign', owner: was.owner }];
  const isResting = was.state === 'snoozed' && (was.until ?? 0) > at;
  return isResting ? [...back, { move: 'snooze', until: was.until ?? 0, note: TAKEN_BACK }] : back;
};

const wayBack = (last: KeptStep, was: Standing, at: number): Wanted[] => {
  if (signatures.has(last.move)) return [{ move: 'undo' }];
  if (last.move === 'assign') return afterAssign(was, at);
  if (last.move === 'snooze') return afterSnooze(was);
  if (last.move === 'escalate') return afterEscalate(was, last.by.id, at);
  if (last.move === 'release' && was.owner !== null) return [{ move: 'assign', owner: was.owner }];
  throw new Problem('conflict', 'The last step of this case cannot be taken back');
};

/** Takes back what somebody did last to a case, by steps of their own: its history says both. */
const takeBack = (context: ReviewContext, actor: Actor, seen: Seen): Promise<CaseLine> => {
  const person = reviewer(actor);
  const { database, vault, now, settings } = context;
  return database.transaction(async (db) => {
    let before: StoredCase = await lockSeen(db, actor, seen.id, seen.version);
    const steps = await readSteps(db, vault, before.application);
    const last = steps.at(-1);
    if (last === undefined || last.by.kind !== 'person' || last.by.id !== person.id) {
      throw new Problem('not-allowed', 'Only whoever took the last step can take it back');
    }
    const undoWithin = settings.undoSeconds * 1000;
    if (now().getTime() - last.at.getTime() > undoWithin)
      throw new Problem('conflict', 'It is too late to take it back');
    const earlier = steps
      .slice(0, -1)
      .map(asStep)
      .filter((step) => step !== undefined);
    const replayed = replay(earlier, { undoWithin });
    if (!replayed.ok) throw new Error('the steps of a case do not lead anywhere');
    for (const wanted of wayBack(last, replayed.standing, now().getTime())) {
      before = await takeStep(db, context, { person, before, wanted, isTakenBack: true }, async (after) => after);
    }
    return readLine(db, vault, before, viewOf(actor));
  });
};

const needed = <T>(value: T | undefined, field: string): T => {
  if (value !== undefined) return value;
  const flaws = [{ field: `/${field}`, reason: 'is needed for this step' }];
  throw new Problem('invalid', 'Something is missing for this step', { flaws });
};

/** What is done with each case. */
const stepOf = (
  context: ReviewContext,
  work: Work,
  actor: Actor,
  wish: BulkWish,
): ((seen: Seen) => Promise<CaseLine>) => {
  switch (wish.action) {
    case 'take':
      return (seen) => work.take(actor, seen);
    case 'assign': {
      const to = needed(wish.to, 'to');
      return (seen) => work.assign(actor, seen, to);
    }
    case 'release':
      return (seen) => work.release(actor, seen);
    case 'snooze': {
      const rest = { until: needed(wish.until, 'until'), note: needed(wish.note, 'note') };
      return (seen) => work.snooze(actor, seen, rest);
    }
    case 'escalate': {
      const note = needed(wish.note, 'note');
      return (seen) => work.escalate(actor, seen, note);
    }
    case 'undo':
      return (seen) => takeBack(context, actor, seen);
  }
};

export const createBulk = (context: ReviewContext, work: Work): Bulk => ({
  async run(actor, wish) {
    reviewer(actor);
    const take = stepOf(context, work, actor, wish);
    const items: BulkItem[] = [];
    for (const seen of wish.items) {
      try {
        items.push({ id: seen.id, case: await take(seen), problem: null });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        items.push({ id: seen.id, case: null, problem: { code: error.code, detail: error.message } });
      }
    }
    const undoUntil = new Date(context.now().getTime() + context.settings.undoSeconds * 1000).toISOString();
    return { items, undoUntil };
  },
});
