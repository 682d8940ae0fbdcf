import { describeError } from '../jobs/handler.ts';
import type { Log } from '../log.ts';

/** What is to be ended, in the opposite order of its beginning. */
export interface Ending {
  add(step: () => Promise<unknown>): void;
  /** Runs each step once, whatever the others do. */
  run(): Promise<void>;
}

export const createEnding = (log: Log): Ending => {
  const steps: (() => Promise<unknown>)[] = [];
  return {
    add: (step) => {
      steps.unshift(step);
    },
    run: async () => {
      for (const step of steps.splice(0)) {
        await step().catch((error: unknown) =>
          log.warn('a part of the service did not end well', { error: describeError(error) }),
        );
      }
    },
  };
};
