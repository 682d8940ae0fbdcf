import { describeError } from '../jobs/handler.ts';
import type { Log } from '../log.ts';

/** How the command line passes on an interrupt from the keyboard. */
export type OnInterrupt = (stop: () => void) => () => void;

export interface Stopping {
  /** Resolves with what asked for the end. */
  readonly asked: Promise<'SIGTERM' | 'SIGINT'>;
  /** Stops listening. */
  release(): void;
}

/** Waits for SIGTERM or an interrupt. A bug that nothing caught is logged without its words, which may quote data. */
export const untilStopped = (onInterrupt: OnInterrupt, log: Log): Stopping => {
  const crash = (error: unknown): void => {
    log.error('stopped by a bug', { error: describeError(error) });
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  let release: () => void = () => {};
  const asked = new Promise<'SIGTERM' | 'SIGINT'>((resolve) => {
    const onTerm = (): void => resolve('SIGTERM');
    process.on('SIGTERM', onTerm);
    const unlisten = onInterrupt(() => resolve('SIGINT'));
    release = () => {
      process.off('SIGTERM', onTerm);
      process.off('uncaughtException', crash);
      unlisten();
    };
  });
  return { asked, release: () => release() };
};

/** Ends the process when an orderly end takes too long. */
export const orExit = async (seconds: number, work: () => Promise<void>): Promise<void> => {
  const timer = setTimeout(() => process.exit(1), seconds * 1000);
  await work();
  clearTimeout(timer);
};
