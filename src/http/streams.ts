import { Problem } from '../desk/problem.ts';

/** The place of one open stream. */
export interface Seat {
  /** Says how the stream is stopped from outside. */
  stopBy(stop: () => void): void;
  leave(): void;
}

/** Open event streams: few for each reader, all of them stopped when the service stops. */
export interface Streams {
  take(reader: string): Seat;
  /** Stops every stream: its reader asks again, and finds another process or the next start. */
  stopAll(): void;
}

const MOST_EACH = 8;

/** Counts open streams by reader. */
export const createStreams = (): Streams => {
  const taken = new Map<string, Map<Seat, () => void>>();
  return {
    take: (reader) => {
      const own = taken.get(reader) ?? new Map<Seat, () => void>();
      if (own.size >= MOST_EACH) {
        throw new Problem('too-many', `${MOST_EACH} streams are open already.`, { retryAfter: 5 });
      }
      const seat: Seat = {
        stopBy: (stop) => {
          own.set(seat, stop);
        },
        leave: () => {
          own.delete(seat);
          if (own.size === 0) taken.delete(reader);
        },
      };
      taken.set(
        reader,
        own.set(seat, () => {}),
      );
      return seat;
    },
    stopAll: () => {
      for (const own of [...taken.values()]) for (const stop of [...own.values()]) stop();
    },
  };
};
