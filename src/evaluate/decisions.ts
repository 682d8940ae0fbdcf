import type { Decision } from '../engine/contract/decision.ts';
import { DAY } from '../simulate/calendar.ts';
import { createPending } from '../simulate/pending.ts';
import { createRandom } from '../simulate/random.ts';
import type { Truth } from '../simulate/truth.ts';

export interface DecisionPlan {
  readonly seed: number;
  /** How many applications, the first that come, are decided. */
  readonly first: number;
  /** Share of verdicts that are the opposite of the truth. */
  readonly wrong: number;
}

/** People who decide: slowly, and not always rightly. */
export interface Deciders {
  /** An application has come; its verdict follows two to fifteen days later, if it is among the first. */
  see(truth: Truth, at: number): void;
  /** The verdicts that are known by then, earliest first, each handed out once. */
  known(until: number): Generator<Decision>;
}

const [SOONEST, LATEST] = [2 * DAY, 15 * DAY];
/** Keeps these draws apart from those of the simulation of the same seed. */
const STREAM = 90_210;

/** Deciders who have seen nothing yet. */
export const createDeciders = ({ seed, first, wrong }: DecisionPlan): Deciders => {
  const random = createRandom(seed, STREAM);
  const waiting = createPending<Decision>();
  let seen = 0;
  return {
    see({ applicationId, fraud }, at) {
      seen += 1;
      if (seen > first) return;
      const decidedAt = Math.floor(at + SOONEST + (LATEST - SOONEST) * random.next());
      const rightly = !random.chance(wrong);
      waiting.add(decidedAt, {
        applicationId,
        verdict: fraud === rightly ? 'fraud' : 'genuine',
        decidedAt: new Date(decidedAt).toISOString(),
        by: 'reviewer',
      });
    },
    *known(until) {
      while (waiting.earliest() <= until) {
        const next = waiting.take();
        if (next === undefined) return;
        yield next.item;
      }
    },
  };
};
