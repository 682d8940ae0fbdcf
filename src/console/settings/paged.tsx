import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/states.tsx';
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

interface PagedProps<Item> {
  readonly query: ReturnType<typeof usePaged<Item>>;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** What came so far, with a button for more. */
export const Paged = <Item,>({ query, children }: PagedProps<Item>): ReactNode => {
  const say = useTexts(settingsTexts);
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <>
          {children(pages.flatMap(({ items }) => items))}
          {query.hasNextPage ? (
            <div className="row">
              <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {say('settings.more')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Loaded>
  );
};
