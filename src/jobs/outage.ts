import type { Log } from '../log.ts';
import { Unreachable } from '../store/database.ts';
import { describeError } from './handler.ts';

/** How long to wait before something that failed is tried again. */
export interface Patience {
  /** Milliseconds to wait after a failure: a second, doubling up to half a minute. */
  failed(error: unknown): number;
  succeeded(): void;
}

/** Says once that the database is away, and once that it is back, for all that asks it again and again. */
interface Outage {
  /** `what` is said of any other failure, once until it succeeds. `longest` is the longest wait, in milliseconds. */
  patience(what: string, longest?: number): Patience;
}

const SHORTEST = 1_000;
const LONGEST = 30_000;

export const createOutage = (log: Log): Outage => {
  const without = new Set<Patience>();
  const tell = (who: Patience, what: string, error: unknown): void => {
    if (!(error instanceof Unreachable)) log.error(what, { error: describeError(error) });
    else if (without.size === 0)
      log.error('the database cannot be reached; it is tried again and again', { error: describeError(error) });
    if (error instanceof Unreachable) without.add(who);
  };
  return {
    patience(what, longest = LONGEST) {
      let wait = 0;
      let told: string | undefined;
      const self: Patience = {
        failed(error) {
          const kind = error instanceof Error ? error.name : '';
          if (told !== kind) tell(self, what, error);
          told = kind;
          wait = Math.min(longest, wait === 0 ? SHORTEST : wait * 2);
          return wait;
        },
        succeeded() {
          told = undefined;
          wait = 0;
          if (without.delete(self) && without.size === 0) log.info('the database is back');
        },
      };
      return self;
    },
  };
};
