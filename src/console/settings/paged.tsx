import { useInfiniteQuery } from '@tanstack/react-query';
import type { Key, ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { settingsTexts } from './texts.ts';

interface AnswerPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A list that comes page by page. */
export const usePaged = <Item,>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<AnswerPage<Item>>,
  /** Milliseconds after which it is asked for anew while it is shown. */
  refetchInterval?: number,
) =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    ...(refetchInterval === undefined ? {} : { refetchInterval }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

interface PagedTableProps<Item> {
  readonly query: ReturnType<typeof usePaged<Item>>;
  /** What it shows, read out. */
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly keyOf: (item: Item) => Key;
  /** In its place when there is nothing. */
  readonly empty: ReactNode;
}

/** A table of what came so far, with a button for more. */
export const PagedTable = <Item,>({ query, empty, ...table }: PagedTableProps<Item>): ReactNode => {
  const say = useTexts(settingsTexts);
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        return (
          <>
            {rows.length === 0 ? empty : <Table {...table} rows={rows} />}
            {query.hasNextPage ? (
              <div className="row">
                <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {say('settings.more')}
                </Button>
              </div>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
};
