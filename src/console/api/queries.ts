import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isOldSession } from '../ui/problem.ts';
import { standing } from './connection.ts';

/** Where answers are kept while the page is open. The client repeats what can be repeated; nothing does so on top. */
export const createQueries = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isOldSession(error)) standing.set('old');
      },
    }),
    defaultOptions: {
      queries: { retry: false, staleTime: 15_000 },
      // A change is never sent by itself once the connection is back: whoever made it may have changed their mind.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
