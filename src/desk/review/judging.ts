import { audit } from '../../store/audit.ts';
import { addJudgement } from '../../store/cases-judgements.ts';
import type { Actor } from '../actor.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { holdCase } from './open.ts';
import type { SignalJudgement } from './shown-judgements.ts';
import { reviewer } from './work.ts';

/** Judging the signals of a case before one knows of whom they are. */
export interface Judging {
  /** Keeps what somebody thinks of each signal of the result that counts now: once, so that nobody thinks again later. */
  judge(actor: Actor, id: string, signals: readonly SignalJudgement[]): Promise<void>;
}

export const createJudging = (context: ReviewContext): Judging => ({
  judge: async (actor, id, signals) => {
    const person = reviewer(actor);
    const { database, vault, now } = context;
    await database.transaction(async (db) => {
      const { application, screening } = await holdCase(db, actor, id);
      const at = now();
      if (!(await addJudgement(db, vault, application, { by: person.id, at, screening, signals }))) {
        throw new Problem('conflict', 'You judged these signals before');
      }
      const detail = { signals: signals.length, screening };
      await audit(db, [{ at, actor, action: 'case.judge', subject: id, detail }]);
    });
  },
});
