import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { usePaged } from '../paged.tsx';

/** Somebody who uses the product. */
export type Account = Answer<Api['accounts']['list']>['items'][number];

/** What somebody does. */
export type Role = Account['roles'][number];

/** Everybody who uses the product. */
export const useAccounts = () => {
  const api = useApi();
  return usePaged(['accounts', 'list'], (cursor, signal) =>
    api.accounts.list({ query: { limit: 200, ...(cursor === undefined ? {} : { cursor }) }, signal }),
  );
};
