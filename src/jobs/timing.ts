import type { Patience } from './outage.ts';

/** Ends a wait early. A ring while nobody waits ends the next wait. */
export interface Bell {
  readonly ring: () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const createBell = (): Bell => {
  let rung = false;
  let answer: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      answer?.();
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      answer = undefined;
      rung = false;
    },
  };
};

/**
 * Does something again and again, never twice at a time; less and less often while it fails. What it gives ends that and
 * waits for a run under way.
 */
export const repeat = (
  milliseconds: number,
  work: () => Promise<void>,
  patience: Patience,
  first: 'now' | 'later' = 'later',
): (() => Promise<void>) => {
  const bell = createBell();
  let ended = false;
  const once = async (): Promise<number> => {
    try {
      await work();
      patience.succeeded();
      return milliseconds;
    } catch (error) {
      return Math.max(milliseconds, patience.failed(error));
    }
  };
  const running = (async () => {
    if (first === 'later') await bell.wait(milliseconds);
    while (!ended) {
      const pause = await once();
      if (!ended) await bell.wait(pause);
    }
  })();
  return async () => {
    ended = true;
    bell.ring();
    await running;
  };
};

/** Waits for something, but no longer than so many milliseconds. */
export const atMost = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};
