import type { Judgement } from '../../store/cases-judgements.ts';
import type { Colleague, Staff } from './staff.ts';

/** What somebody thought of a signal before a name was seen. */
export interface SignalJudgement {
  readonly signal: string;
  readonly weighs: 'yes' | 'no' | 'unclear';
}

/** What somebody thought of the signals of a case, as people read it. */
export interface ShownJudgement {
  readonly by: Colleague;
  readonly at: string;
  readonly screening: number;
  /** Null where it was erased. */
  readonly signals: readonly SignalJudgement[] | null;
}

export const showJudgement = (
  { by, at, screening, signals }: Judgement<readonly SignalJudgement[]>,
  staff: Staff,
): ShownJudgement => ({ by: staff(by), at: at.toISOString(), screening, signals });
