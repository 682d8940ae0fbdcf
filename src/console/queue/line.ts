import type { State } from '../../engine/review/moves.ts';
import type { Answer, Api } from '../api/client.ts';

type AnyLine = Answer<Api['cases']['list']>['items'][number];

/** A case in the queue of those who review, with names or with stand-ins. */
export type Line = Exclude<AnyLine, { readonly view: 'reduced' }>;

/** How much hangs on the role. */
export type Tier = Line['tier'];

/** Whether a line is one of those who review. */
export const isFull = (line: AnyLine): line is Line => line.view !== 'reduced';

/** Where a case is opened. */
export const addressOf = (id: string): string => `/cases/${encodeURIComponent(id)}`;

/** What can be done with a case from the queue. */
export type Act = 'take' | 'assign' | 'snooze' | 'escalate' | 'release';

/** The service refuses the same; this only spares people useless buttons. */
const open: Readonly<Record<State, readonly Act[]>> = {
  waiting: ['take', 'assign', 'snooze', 'escalate'],
  'in-review': ['take', 'assign', 'snooze', 'escalate', 'release'],
  asked: ['take', 'assign', 'snooze', 'escalate'],
  snoozed: ['take', 'assign', 'snooze', 'escalate'],
  escalated: ['take', 'assign', 'snooze', 'release'],
  'awaiting-second': [],
  closed: [],
};

/** Whether something can be done with a case as it stands. */
export const canDo = (act: Act, { state }: Pick<Line, 'state'>): boolean => open[state].includes(act);
