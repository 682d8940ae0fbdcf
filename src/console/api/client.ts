import { book } from 'virtual:gatehouse-book';
import type { ClientOf } from '../../api/client/types.ts';
import { wiredClient } from '../../api/client/wired.ts';
import type { contracts } from '../../api/contracts/index.ts';
import { watchedFetch } from './connection.ts';
import { createMarks } from './marks.ts';

/** Every route of the service as a function, typed by its contract. */
export type Api = ClientOf<typeof contracts>;

/** What a route answers: `Answer<Api['cases']['counts']>`. */
export type Answer<Method extends (...given: never) => unknown> = Awaited<ReturnType<Method>>;

/** A client for this page: its cookie says who asks. */
export const createApi = (csrf: () => string | null): Api =>
  wiredClient<typeof contracts>(book, { baseUrl: location.origin, fetch: watchedFetch(csrf), ...createMarks() });
