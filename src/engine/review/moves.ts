/** Where a case stands. `closed` has an outcome; `awaiting-second` has one that waits for a second signature. */
export const states = ['waiting', 'in-review', 'asked', 'snoozed', 'escalated', 'awaiting-second', 'closed'] as const;
export type State = (typeof states)[number];

/** Everything that can happen to a case; `open` happens once. */
export const moves = [
  'assign',
  'release',
  'escalate',
  'snooze',
  'wake',
  'ask',
  'answer',
  'decide',
  'propose',
  'approve',
  'send-back',
  'undo',
  'reopen',
  'uphold',
  'rescreen',
  'raise',
] as const;
export type Move = (typeof moves)[number];

/** Where a move leads; `before` is wherever the case stood before what is undone. */
export type Target = State | 'before';

const work = {
  escalate: 'escalated',
  snooze: 'snoozed',
  ask: 'asked',
  decide: 'closed',
  propose: 'awaiting-second',
} as const;

/**
 * The whole machine. `decide` closes with an outcome that one person may give; `propose` and `approve` are the two
 * signatures of an adverse one. `rescreen` and `raise` are what new evidence does: they never lead to an outcome.
 */
export const machine = {
  waiting: { ...work, assign: 'in-review', rescreen: 'waiting', raise: 'waiting' },
  'in-review': { ...work, assign: 'in-review', release: 'waiting', rescreen: 'in-review', raise: 'in-review' },
  asked: { ...work, assign: 'asked', answer: 'in-review', rescreen: 'asked', raise: 'asked' },
  snoozed: { ...work, assign: 'in-review', wake: 'in-review', rescreen: 'snoozed', raise: 'in-review' },
  escalated: {
    snooze: 'snoozed',
    ask: 'asked',
    decide: 'closed',
    propose: 'awaiting-second',
    assign: 'escalated',
    release: 'escalated',
    rescreen: 'escalated',
    raise: 'escalated',
  },
  'awaiting-second': {
    approve: 'closed',
    'send-back': 'in-review',
    undo: 'before',
    rescreen: 'awaiting-second',
    raise: 'awaiting-second',
  },
  closed: { reopen: 'in-review', uphold: 'closed', undo: 'before', rescreen: 'closed', raise: 'closed' },
} as const satisfies Readonly<Record<State, Readonly<Partial<Record<Move, Target>>>>>;

/** Where a move leads from a state; undefined when it is not open. */
export const target = (state: State, move: Move): Target | undefined => {
  const open: Readonly<Partial<Record<Move, Target>>> = machine[state];
  return Object.hasOwn(open, move) ? open[move] : undefined;
};

/** The moves that are open in a state, for whoever may make them. */
export const openMoves = (state: State): readonly Move[] => moves.filter((move) => target(state, move) !== undefined);

/** Every edge of a move, for statements that move many cases at once. */
export const edges = (move: Move): readonly { readonly from: State; readonly to: State }[] =>
  states.flatMap((from) => {
    const to = target(from, move);
    return to === undefined || to === 'before' ? [] : [{ from, to }];
  });

/** States in which the clock stands still: somebody else's turn. */
export const resting: readonly State[] = ['asked', 'snoozed'];
