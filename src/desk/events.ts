import { aboutOf } from '../notify/event-types.ts';
import type { StoredEvent } from '../store/events.ts';
import type { Actor } from './actor.ts';
import { createTail, type TailOptions } from './events-tail.ts';
import { mayWatchWork } from './jobs.ts';
import type { Parts } from './parts.ts';
import { maySee } from './permissions.ts';

/** An event as a live screen gets it. `reload`: events were missed, so what is shown has to be asked for anew. */
export interface LiveEvent {
  /** Sent back as Last-Event-ID to go on from here. */
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

export interface Streaming {
  readonly actor: Actor;
  /** The last event that was seen; from now on when absent. */
  readonly after?: string | undefined;
  readonly signal: AbortSignal;
}

export interface Events {
  /** Events as they are committed, in order, that this actor may see. Ends after a while, so that rights are asked anew. */
  stream(asked: Streaming): AsyncIterable<LiveEvent>;
  /** Ends all streams. */
  close(): Promise<void>;
}

export interface EventOptions extends TailOptions {
  /** Milliseconds that one stream lasts; its client comes again. */
  readonly longest?: number;
  /** How many events somebody may be behind before they are told to reload. */
  readonly furthest?: number;
}

/** Recruiters see their own jobs; work in the background is for those who keep the service running. */
const sees = (actor: Actor, event: StoredEvent): boolean => {
  if (event.type === 'endpoint.test') return false;
  if (aboutOf(event.type) === 'work') return mayWatchWork(actor);
  return maySee(actor, { job: event.job });
};

const shown = ({ position, type, subject, job, at, data }: StoredEvent): LiveEvent => ({
  id: String(position),
  type,
  data: { ...data, subject, job, at: at.toISOString() },
});

/** What is not a position of ours is before everything: its reader has to reload. */
const positionOf = (after: string): number => (/^\d{1,15}$/.test(after) ? Number(after) : -1);

export const createEvents = ({ database, log }: Parts, options: EventOptions = {}): Events => {
  const { longest = 15 * 60_000, furthest = 2_000 } = options;
  const tail = createTail(database, log, options);
  const closing = new AbortController();

  /** Whether somebody missed events that are no longer worth sending, or that are gone. */
  const isLost = (seen: number): boolean => {
    const { first, last } = tail.span();
    return seen < first - 1 || seen > last || last - seen > furthest;
  };

  async function* follow({ actor, after }: Streaming, signal: AbortSignal): AsyncGenerator<LiveEvent> {
    const head = await tail.join();
    try {
      let seen = after === undefined ? head.last : positionOf(after);
      while (!signal.aborted) {
        if (isLost(seen)) {
          seen = tail.span().last;
          yield { id: String(seen), type: 'reload', data: {} };
        }
        await tail.more(seen, signal);
        const events = signal.aborted ? [] : await tail.after(seen);
        for (const event of events) if (sees(actor, event)) yield shown(event);
        seen = events.at(-1)?.position ?? seen;
      }
    } finally {
      await tail.leave();
    }
  }

  return {
    stream(asked) {
      const signals = [asked.signal, closing.signal, AbortSignal.timeout(longest)];
      return follow(asked, AbortSignal.any(signals));
    },
    async close() {
      closing.abort();
      await tail.close();
    },
  };
};
