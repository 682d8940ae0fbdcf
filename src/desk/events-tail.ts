import { createOutage } from '../jobs/outage.ts';
import { createBell } from '../jobs/timing.ts';
import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { eventChannel, eventSpan, readEvents, type StoredEvent } from '../store/events.ts';

export interface TailOptions {
  /** Milliseconds between looks when nobody rings. */
  readonly poll?: number;
  /** How many events are kept in memory for all streams together. */
  readonly kept?: number;
}

/** The newest events, read once for all streams of this process; only while there is a stream. */
export interface Tail {
  join(): Promise<{ readonly first: number; readonly last: number }>;
  leave(): Promise<void>;
  /** Positions that can be asked for. */
  span(): { readonly first: number; readonly last: number };
  /** Some events after a position: from memory, or for those who are behind from the database. */
  after(position: number): Promise<readonly StoredEvent[]>;
  /** Resolves when there is an event after a position, or the signal is aborted. */
  more(position: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const pageSize = 200;

export const createTail = (database: Connection, log: Log, { poll = 2_000, kept = 1_000 }: TailOptions): Tail => {
  const bell = createBell();
  const waiting = new Set<() => void>();
  let recent: StoredEvent[] = [];
  let span = { first: 1, last: 0 };
  let streams = 0;
  let closed = false;
  let reading: Promise<void> | undefined;
  let begun: Promise<void> | undefined;

  const readMore = async (): Promise<void> => {
    for (;;) {
      const events = await readEvents(database, span.last, pageSize);
      const newest = events.at(-1);
      if (newest === undefined) return;
      recent = [...recent, ...events].slice(-kept);
      span = { ...span, last: newest.position };
      for (const wake of [...waiting]) wake();
      if (events.length < pageSize) return;
    }
  };
  const patience = createOutage(log).patience('events could not be read');
  const look = async (): Promise<number> => {
    try {
      await readMore();
      patience.succeeded();
      return poll;
    } catch (error) {
      return patience.failed(error);
    }
  };
  const readWhileAnybodyListens = async (): Promise<void> => {
    while (streams > 0 && !closed) {
      const hearing = database.listen(eventChannel, bell.ring);
      hearing.catch(() => log.warn('events cannot be listened to; they are polled'));
      while (streams > 0 && !closed) {
        const pause = await look();
        if (streams > 0 && !closed) await bell.wait(pause);
      }
      await hearing.then((end) => end()).catch(() => {});
    }
    // Nothing comes between the last look at `streams` and this, so nobody can join a tail that has ended.
    reading = undefined;
    begun = undefined;
  };
  const begin = async (): Promise<void> => {
    recent = [];
    // What is committed and has no position yet gets one, and is before the beginning.
    const known = await eventSpan(database);
    span = { first: known.first, last: known.last };
    await readMore();
    reading = readWhileAnybodyListens();
  };

  return {
    async join() {
      streams += 1;
      begun ??= begin();
      try {
        await begun;
      } catch (error) {
        streams -= 1;
        begun = undefined;
        throw error;
      }
      return span;
    },
    async leave() {
      streams -= 1;
      if (streams > 0) return;
      bell.ring();
      await reading;
    },
    span: () => span,
    async after(position) {
      if (position >= span.last) return [];
      const oldest = recent[0]?.position ?? Number.POSITIVE_INFINITY;
      if (position + 1 < oldest) return readEvents(database, position, pageSize);
      return recent.filter((it) => it.position > position);
    },
    async more(position, signal) {
      if (signal.aborted || position < span.last) return;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      });
    },
    async close() {
      closed = true;
      bell.ring();
      for (const wake of [...waiting]) wake();
      await reading;
    },
  };
};
