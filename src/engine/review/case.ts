import { type Move, type State, target } from './moves.ts';
import { needsSecond, type Outcome, type Worth } from './outcomes.ts';
import { fits, isReopening } from './reasons.ts';

/** Who made a step. Only a person decides. */
export interface By {
  readonly kind: 'person' | 'key' | 'system';
  readonly id: string;
}

/** One step of a case: who, when and why. Times are milliseconds since 1970. */
export interface Step {
  readonly move: Move;
  readonly by: By;
  readonly at: number;
  readonly note?: string;
  readonly outcome?: Outcome;
  readonly reason?: string;
  readonly worth?: Worth;
  /** Whom the case is given to. */
  readonly owner?: string;
  readonly until?: number;
}

/** A signature under an outcome. */
export interface Signature {
  readonly by: string;
  readonly at: number;
}

/** Where a case stands after its steps. */
export interface Standing {
  readonly state: State;
  readonly owner: string | null;
  readonly until: number | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly worth: Worth | null;
  readonly first: Signature | null;
  readonly second: Signature | null;
  /** The state before the first signature: where an undo leads. */
  readonly before: State | null;
  /** What two people signed before the case was opened again; null when they never did. */
  readonly upheld: Outcome | null;
  /** The band was raised after the first signature. */
  readonly changed: boolean;
}

export type FaultCode = 'state' | 'person' | 'input' | 'second' | 'late';
export type Taken =
  | { readonly ok: true; readonly standing: Standing }
  | { readonly ok: false; readonly code: FaultCode; readonly detail: string };

export interface ReviewRules {
  /** Milliseconds within which whoever signed may take it back without a word. */
  readonly undoWithin: number;
}

const undecided = { outcome: null, reason: null, worth: null, first: null, second: null, before: null, changed: false };

/** A case as it is opened. */
export const opened: Standing = { state: 'waiting', owner: null, until: null, upheld: null, ...undecided };

const fault = (code: FaultCode, detail: string): Taken => ({ ok: false, code, detail });

/** Moves that only the product makes. */
const ofTheProduct: readonly Move[] = ['rescreen', 'raise'];
const needNote: readonly Move[] = ['escalate', 'snooze', 'decide', 'propose', 'send-back', 'reopen', 'uphold'];

/** What an outcome needs before anybody may sign it. */
const checkOutcome = ({ upheld }: Standing, step: Step): string | undefined => {
  const { outcome, reason, worth } = step;
  if (outcome === undefined || reason === undefined || worth === undefined) {
    return 'A decision needs an outcome, a reason and a word on whether the case deserved a review.';
  }
  if (!fits(reason, outcome)) return `The reason does not fit the outcome ${outcome}.`;
  const proposed = step.move === 'propose';
  if (needsSecond(outcome, upheld) === proposed) return;
  return proposed ? `The outcome ${outcome} needs no second person.` : `The outcome ${outcome} needs a second person.`;
};

const checkInput = (from: Standing, step: Step): string | undefined => {
  if (needNote.includes(step.move) && (step.note ?? '').trim() === '') return 'A note is needed that says why.';
  if (step.move === 'decide' || step.move === 'propose') return checkOutcome(from, step);
  if (step.move === 'reopen' && !isReopening(step.reason ?? '')) return 'A reason for opening it again is needed.';
  if (step.move === 'assign' && step.owner === undefined) return 'Somebody must be named.';
  if (step.move === 'snooze' && !((step.until ?? 0) > step.at)) return 'The end of a snooze must lie ahead.';
  return;
};

const undo = (from: Standing, { by, at }: Step, rules: ReviewRules): Taken => {
  const last = from.second ?? from.first;
  if (last === null || from.before === null) return fault('state', 'There is nothing to undo.');
  if (last.by !== by.id) return fault('person', 'Only whoever signed can undo it.');
  if (at - last.at > rules.undoWithin) return fault('late', 'It is too late to undo; the case can be opened again.');
  if (from.second !== null) return { ok: true, standing: { ...from, state: 'awaiting-second', second: null } };
  return { ok: true, standing: { ...from, ...undecided, state: from.before } };
};

/** What a move writes beside the state it leads to. */
const effect = (from: Standing, step: Step): Partial<Standing> => {
  const { by, at } = step;
  const self = { owner: from.owner ?? by.id };
  switch (step.move) {
    case 'assign':
      return { owner: step.owner ?? from.owner, until: null };
    case 'release':
      return { owner: null };
    case 'escalate':
      return { owner: null, until: null };
    case 'snooze':
      return { ...self, until: step.until ?? null };
    case 'ask':
      return { ...self, until: null };
    case 'wake':
      return { until: null };
    case 'decide':
    case 'propose':
      return {
        outcome: step.outcome ?? null,
        reason: step.reason ?? null,
        worth: step.worth ?? null,
        first: { by: by.id, at },
        before: from.state,
      };
    case 'approve':
      return { second: { by: by.id, at }, changed: false };
    case 'send-back':
      return { ...undecided, owner: from.owner ?? from.first?.by ?? null, until: null };
    case 'reopen':
      return { ...undecided, owner: by.id, until: null, upheld: from.second === null ? from.upheld : from.outcome };
    case 'uphold':
      return { changed: false };
    case 'raise':
      return from.first === null ? { until: null } : { changed: true };
    default:
      return {};
  }
};

/** One step on from where a case stands, or why not. */
export const take = (from: Standing, step: Step, rules: ReviewRules): Taken => {
  const to = target(from.state, step.move);
  if (to === undefined) return fault('state', `A case that is ${from.state} cannot take the step ${step.move}.`);
  const product = ofTheProduct.includes(step.move) || (step.move === 'wake' && step.by.kind === 'system');
  if (!product && step.by.kind !== 'person') return fault('person', 'Only a person can do this.');
  if (ofTheProduct.includes(step.move) && step.by.kind !== 'system')
    return fault('person', 'Nobody can do this by hand.');
  const wrong = checkInput(from, step);
  if (wrong !== undefined) return fault('input', wrong);
  if (step.move === 'undo' || to === 'before') return undo(from, step, rules);
  if (step.move === 'approve' && from.first?.by === step.by.id) {
    return fault('second', 'A second person must sign: not the one who signed first.');
  }
  return { ok: true, standing: { ...from, ...effect(from, step), state: to } };
};

/** Where a case stands after all its steps: the record alone says it. */
export const replay = (steps: readonly Step[], rules: ReviewRules): Taken => {
  let taken: Taken = { ok: true, standing: opened };
  for (const step of steps) {
    if (!taken.ok) break;
    taken = take(taken.standing, step, rules);
  }
  return taken;
};
