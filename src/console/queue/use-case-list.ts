import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '../api/session.tsx';
import type { Filters } from './filters.ts';
import type { Line } from './line.ts';
import { facetsOf } from './use-facets.ts';
import { askLines, dropUnseen, leaveLines, lengthKeyOf, renewLines, WINDOW, windowOf } from './windows.ts';

/** Milliseconds for which a far place is looked at before it is asked for: who drags a scroll bar passes hundreds. */
const SETTLED = 80;

/** The list as far as it is known. */
export interface CaseList {
  /** How many rows it has; undefined before anything is known. It stays until the list is asked for anew. */
  readonly count: number | undefined;
  readonly lineAt: (index: number) => Line | undefined;
  /** Every line that is shown or was a moment ago. */
  readonly lines: readonly Line[];
  /** Says which rows are looked at. */
  readonly look: (first: number, last: number) => void;
  /** Lines of these rows, asked for where they are not known. */
  readonly pick: (first: number, last: number) => Promise<readonly Line[]>;
  readonly renew: () => Promise<void>;
  /** Whether the service has other lines by now than those that are shown; no row changes by asking. */
  readonly isOld: () => Promise<boolean>;
  readonly error: unknown;
  readonly retry: () => void;
}

const windowsOf = (first: number, last: number): readonly number[] => {
  const from = Math.floor(first / WINDOW);
  return Array.from({ length: Math.floor(last / WINDOW) - from + 1 }, (_, index) => from + index);
};

const differ = (shown: readonly Line[], now: readonly Line[]): boolean =>
  shown.length !== now.length || shown.some(({ id, version }, at) => now[at]?.id !== id || now[at].version !== version);

/** Windows that are looked at, once they have been for a moment; a neighbour at once. */
const useSettled = (start: number) => {
  const [windows, setWindows] = useState(() => windowsOf(start, start));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = useCallback((first: number, last: number): void => {
    const next = windowsOf(Math.max(0, first), Math.max(0, last));
    clearTimeout(timer.current);
    const settle = (): void => setWindows((now) => (now.join() === next.join() ? now : next));
    timer.current = setTimeout(settle, SETTLED);
    setWindows((now) => {
      const isNear = next.some((one) => now.includes(one));
      return isNear && now.join() !== next.join() ? next : now;
    });
  }, []);
  return { windows, look };
};

/**
 * A list of any length by windows: only those that are looked at are asked for, and none is asked for again before
 * somebody wants the list anew. So no row moves by itself.
 */
export const useCaseList = (filters: Filters, start: number): CaseList => {
  const api = useApi();
  const queries = useQueryClient();
  const { windows, look } = useSettled(start);
  const asked = useQueries({ queries: windows.map((index) => windowOf(api, filters, index)) });
  const countNow = async (): Promise<number> => {
    const asked = facetsOf(api, filters);
    // Whoever else wanted the counts may have gone, and their question with them.
    const counted = queries.fetchQuery({ ...asked, staleTime: 0 }).catch(() => queries.fetchQuery(asked));
    return (await counted).total;
  };
  const length = useQuery({
    queryKey: lengthKeyOf(filters),
    queryFn: countNow,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    dropUnseen(queries);
    return () => leaveLines(queries);
  }, [queries]);

  const lineAt = (index: number): Line | undefined =>
    queries.getQueryData(windowOf(api, filters, Math.floor(index / WINDOW)).queryKey)?.[index % WINDOW];
  const pick = async (first: number, last: number): Promise<readonly Line[]> => {
    const known = Array.from({ length: last - first + 1 }, (_, index) => lineAt(first + index));
    const lines = known.filter((line) => line !== undefined);
    if (lines.length === known.length) return lines;
    return askLines(api, filters, { skip: first, limit: last - first + 1 });
  };
  const isOld = async (): Promise<boolean> => {
    if ((await countNow()) !== length.data) return true;
    const shown = windows.map((index) => queries.getQueryData(windowOf(api, filters, index).queryKey) ?? []);
    const now = await Promise.all(
      windows.map((index) => askLines(api, filters, { skip: index * WINDOW, limit: WINDOW })),
    );
    return shown.some((lines, at) => differ(lines, now[at] ?? []));
  };
  const seen = asked.map(({ data }, index) => ({ from: (windows[index] ?? 0) * WINDOW, lines: data }));
  const reached = seen.flatMap(({ from, lines }) => (lines === undefined ? [] : [from + lines.length]));
  const failed = asked.find(({ error }) => error !== null);
  return {
    count: length.data ?? (reached.length === 0 ? undefined : Math.max(...reached)),
    lineAt,
    lines: seen.flatMap(({ lines }) => lines ?? []),
    look,
    pick,
    renew: () => renewLines(queries),
    isOld,
    error: failed?.error ?? null,
    retry: () => {
      for (const one of asked) if (one.error !== null) void one.refetch();
    },
  };
};
