import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from '../api/client.ts';
import { type Filters, narrowingOf } from './filters.ts';
import { isFull, type Line } from './line.ts';

/** Rows that are asked for together: what a tall window shows, with some to spare. */
export const WINDOW = 50;
/** Most rows of one question, and of one step with several cases. */
export const MOST_AT_ONCE = 200;

const windowKey = ['cases', 'window'] as const;
const lengthKey = ['cases', 'length'] as const;

/** Lines of the list from one place on. */
export const askLines = async (
  api: Api,
  filters: Filters,
  { skip, limit, signal }: { readonly skip: number; readonly limit: number; readonly signal?: AbortSignal },
): Promise<readonly Line[]> => {
  const query = { ...narrowingOf(filters), sort: filters.sort, skip, limit };
  const { items } = await api.cases.list(signal === undefined ? { query } : { query, signal });
  return items.filter(isFull);
};

/** How one window of a list is asked for. It is not asked for anew by itself: rows would move under the hand. */
export const windowOf = (api: Api, filters: Filters, index: number) =>
  queryOptions({
    queryKey: [...windowKey, narrowingOf(filters), filters.sort, index],
    queryFn: ({ signal }) => askLines(api, filters, { skip: index * WINDOW, limit: WINDOW, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Key of the length that a list had when it was asked for. */
export const lengthKeyOf = (filters: Filters) => [...lengthKey, narrowingOf(filters)];

/** Puts lines as they are now in the place of those that are shown. */
export const patchLines = (queries: QueryClient, lines: readonly Line[]): void => {
  const byId = new Map(lines.map((line) => [line.id, line]));
  queries.setQueriesData<readonly Line[]>({ queryKey: windowKey, type: 'active' }, (before) =>
    before?.map((line) => byId.get(line.id) ?? line),
  );
};

/** Drops windows that nobody looks at: they may be old by the time that somebody does. */
export const dropUnseen = (queries: QueryClient): void => {
  queries.removeQueries({ queryKey: windowKey, type: 'inactive' });
};

/** Whatever is shown stays, and is asked for anew when it is looked at the next time. */
export const leaveLines = (queries: QueryClient): void => {
  for (const queryKey of [windowKey, lengthKey]) void queries.invalidateQueries({ queryKey, refetchType: 'none' });
};

/** Asks for the list anew: its order, its length and its counts. */
export const renewLines = async (queries: QueryClient): Promise<void> => {
  dropUnseen(queries);
  const keys = [windowKey, lengthKey, ['cases', 'facets']];
  await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
};
