import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { ServerEvent } from './route.ts';

export interface StreamTimes {
  /** Milliseconds between signs of life, so that proxies keep the connection and a dead one is noticed. */
  readonly heartbeat: number;
  /** Milliseconds after which a reader that takes nothing is left. */
  readonly stall: number;
}

const encoder = new TextEncoder();
const oneLine = (text: string): string => text.replace(/[\r\n\0]/g, ' ');

/** One event as text/event-stream has it. JSON holds no line ends of its own. */
const eventText = ({ id, type, data }: ServerEvent): string =>
  `id: ${oneLine(id)}\nevent: ${oneLine(type)}\ndata: ${JSON.stringify(data)}\n\n`;

type Next = { readonly event: IteratorResult<ServerEvent> } | { readonly beat: true };

/** What a stream tells those around it. */
export interface StreamEnds {
  /** How it is stopped from outside. */
  readonly stopBy: (stop: () => void) => void;
  /** Nobody listens any more. */
  readonly end: () => void;
  /** Cuts the connection of a reader that takes nothing: what waits for it would stay. */
  readonly drop: () => void;
}

/**
 * Writes events as they come and as fast as the reader takes them: the next one is asked for when there is room. Ends
 * the source when the reader goes away, or takes nothing for long.
 */
export const eventStream = (
  events: AsyncIterable<ServerEvent>,
  times: StreamTimes,
  { stopBy, end, drop }: StreamEnds,
  log: Log,
): ReadableStream<Uint8Array> => {
  const source = events[Symbol.asyncIterator]();
  let pending: Promise<IteratorResult<ServerEvent>> | undefined;
  let stalled: NodeJS.Timeout | undefined;
  let ended = false;

  const finish = (): void => {
    if (ended) return;
    ended = true;
    clearTimeout(stalled);
    end();
    source.return?.().catch(() => undefined);
  };

  const next = async (): Promise<Next> => {
    pending ??= source.next();
    const beating = new AbortController();
    try {
      return await Promise.race([
        pending.then((event) => ({ event })),
        wait(times.heartbeat, { beat: true as const }, { signal: beating.signal, ref: false }),
      ]);
    } finally {
      beating.abort();
    }
  };

  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode('retry: 3000\n\n'));
      stopBy(() => {
        if (ended) return;
        finish();
        controller.close();
      });
    },
    pull: async (controller) => {
      clearTimeout(stalled);
      try {
        const came = await next();
        if (ended) return;
        if ('event' in came) {
          pending = undefined;
          if (came.event.done === true) {
            finish();
            controller.close();
            return;
          }
        }
        controller.enqueue(encoder.encode('event' in came ? eventText(came.event.value) : ': beat\n\n'));
        stalled = setTimeout(() => {
          log.info('an event stream was ended: its reader took nothing');
          finish();
          drop();
        }, times.stall);
        stalled.unref();
      } catch (error) {
        log.warn('an event stream broke', { error: error instanceof Error ? error.name : typeof error });
        if (ended) return;
        // The reader asks again from where it was.
        finish();
        controller.close();
      }
    },
    cancel: finish,
  });
};
