import { useEffect, useRef, useState } from 'react';
import { useLiveEvents } from '../api/live.ts';
import type { Filters } from './filters.ts';
import type { Line } from './line.ts';
import { type LiveCase, mayBelong, readLiveCase } from './live-case.ts';

/** Milliseconds for which events are gathered: an import brings thousands. */
const GATHERED = 400;

/** What happened since the list was asked for. */
export interface News {
  /** Cases that were opened and may belong to the list. */
  readonly arrived: ReadonlySet<string>;
  /** What the last event said of each case. */
  readonly moved: ReadonlyMap<string, LiveCase>;
  /** Events were missed, and the list is another one by now. */
  readonly isMissed: boolean;
}

const nothing: News = { arrived: new Set(), moved: new Map(), isMissed: false };

/** Whether a case is no longer as its line shows it. */
export const isMoved = ({ moved }: News, { id, version }: Line): boolean => {
  const now = moved.get(id);
  return now !== undefined && (now.version ?? Number.POSITIVE_INFINITY) > version;
};

/**
 * Gathers what happens meanwhile. Rows stay where they are: those that moved are marked, and a button shows the list
 * anew. `fresh` are the cases that came with it the last time.
 */
export const useNews = (filters: Filters, isOld: () => Promise<boolean>) => {
  const [news, setNews] = useState(nothing);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(nothing.arrived);
  const opened = useRef<LiveCase[]>([]);
  const changed = useRef<LiveCase[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const flush = (): void => {
    timer.current = undefined;
    const [came, moved] = [opened.current.splice(0), changed.current.splice(0)];
    setNews((now) => ({
      ...now,
      arrived: new Set([...now.arrived, ...came.filter((one) => mayBelong(filters, one)).map(({ id }) => id)]),
      moved: new Map([...now.moved, ...moved.map((one) => [one.id, one] as const)]),
    }));
  };
  /** The stream ends every few minutes without anything having been missed. */
  const lookAgain = async (): Promise<void> => {
    // Out of reach: the page says so elsewhere, and the stream tells again when it is back.
    if (await isOld().catch(() => false)) setNews((now) => ({ ...now, isMissed: true }));
  };
  useLiveEvents(({ type, data }) => {
    if (type === 'reload') void lookAgain();
    const one = readLiveCase(data);
    if (one === undefined) return;
    if (type === 'case.opened') opened.current.push(one);
    else if (type === 'case.changed') changed.current.push(one);
    else return;
    timer.current ??= setTimeout(flush, GATHERED);
  });
  const clear = (): void => {
    setFresh(news.arrived);
    setNews(nothing);
  };
  return { news, fresh, clear };
};
