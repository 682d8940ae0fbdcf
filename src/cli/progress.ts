import type { Io } from './io.ts';

/** A line that is rewritten in place on a terminal; silent in a pipe. */
export interface Progress {
  update(screened: number): void;
  /** Told how many more bytes of the input have been read, for the time left. */
  read(bytes: number): void;
  clear(): void;
}

const INTERVAL = 200;

const duration = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 3_600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
};

/** Rate and time left on standard error, five times a second at most. */
export const startProgress = (io: Io, total: number, quiet: 'quiet' | 'shown'): Progress => {
  if (quiet === 'quiet' || io.stderr.isTTY !== true) return { update: () => {}, read: () => {}, clear: () => {} };
  const started = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let done = 0;
  return {
    read(bytes) {
      done += bytes;
    },
    update(screened) {
      const now = performance.now();
      if (now - last < INTERVAL) return;
      last = now;
      const seconds = (now - started) / 1_000;
      const rate = `${Math.round(screened / Math.max(seconds, 0.001))}/s`;
      const share = total === 0 ? undefined : Math.min(1, done / total);
      const left =
        share === undefined || share === 0 ? '' : `, about ${duration((seconds / share) * (1 - share))} left`;
      const cells = 20;
      const filled = share === undefined ? '' : `[${'#'.repeat(Math.round(share * cells)).padEnd(cells, '.')}] `;
      io.stderr.write(`\r\u001b[K${filled}${screened} screened, ${rate}${left}`);
    },
    clear: () => void io.stderr.write('\r\u001b[K'),
  };
};
