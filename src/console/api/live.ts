import { useEffect, useRef } from 'react';
import type { ClientEvent } from '../../api/client/types.ts';
import type { EventTypeName } from '../../notify/event-types.ts';
import type { Api } from './client.ts';
import { isPresent, untilPresent, watchPresence } from './presence.ts';
import { useApi } from './session.tsx';

/** Something that happened; `reload` says that events were missed and what is shown is to be asked for anew. */
export interface LiveEvent {
  readonly type: EventTypeName | 'reload';
  readonly data: unknown;
}

type Listen = (event: LiveEvent) => void;

const NAME = 'gatehouse.live';
/** Milliseconds before a stream that was refused is asked for again. */
const AGAIN = 5_000;

const listeners = new Set<Listen>();
const tell = (event: LiveEvent): void => {
  for (const listen of listeners) listen(event);
};

const asLive = ({ type, data }: ClientEvent<unknown>): LiveEvent => ({ type: type as LiveEvent['type'], data });

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, AGAIN);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Milliseconds between looks whether somebody is still there. */
const LOOK_EVERY = 60_000;

/** Ends with `signal`, or when nobody has been there for a while. */
const whilePresent = (signal: AbortSignal): { readonly signal: AbortSignal; readonly stop: () => void } => {
  const left = new AbortController();
  const timer = setInterval(() => {
    if (!isPresent()) left.abort();
  }, LOOK_EVERY);
  return { signal: AbortSignal.any([signal, left.signal]), stop: () => clearInterval(timer) };
};

/** Follows the stream as long as the page is open and somebody is there, and tells the other tabs too. */
const follow = async (api: Api, others: BroadcastChannel, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const present = whilePresent(signal);
    try {
      for await (const event of api.events.stream({ signal: present.signal })) {
        const live = asLive(event);
        tell(live);
        others.postMessage(live);
      }
    } catch {
      // Refused or out of reach: asked again below.
    }
    present.stop();
    await untilPresent(signal);
    if (signal.aborted) return;
    await rest(signal);
    const missed: LiveEvent = { type: 'reload', data: null };
    tell(missed);
    others.postMessage(missed);
  }
};

/**
 * One tab of a browser holds the stream and passes events on: browsers allow six connections to a host, and each tab
 * holding one would leave none to work with.
 */
const startLive = (api: Api): (() => void) => {
  const ending = new AbortController();
  const others = new BroadcastChannel(NAME);
  others.onmessage = ({ data }: MessageEvent<LiveEvent>) => tell(data);
  const stopWatching = watchPresence();
  const lead = (): Promise<void> => follow(api, others, ending.signal);
  // Locks are there over https and on this machine, where the console is served.
  navigator.locks.request(NAME, { signal: ending.signal }, lead).catch(() => undefined);
  return () => {
    ending.abort();
    stopWatching();
    others.close();
  };
};

/** Keeps the stream open while a page is shown. */
export const useLive = (isWanted: boolean): void => {
  const api = useApi();
  useEffect(() => (isWanted ? startLive(api) : undefined), [api, isWanted]);
};

/** Calls back with each event. The latest callback counts, so it need not be kept the same. */
export const useLiveEvents = (handle: Listen): void => {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => {
    const listen: Listen = (event) => latest.current(event);
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
    };
  }, []);
};
