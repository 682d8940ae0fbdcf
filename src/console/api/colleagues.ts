import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTexts } from '../text/texts.tsx';
import { uiTexts } from '../ui/texts.ts';
import type { Api } from './client.ts';
import { useApi } from './session.tsx';

/** Names and roles change rarely: milliseconds for which they are taken as known. */
export const NAMES_LAST = 300_000;

/** Names and roles of those who work here; one answer for everybody who asks. */
export const colleaguesOf = (api: Api) =>
  queryOptions({
    queryKey: ['accounts', 'colleagues'],
    queryFn: ({ signal }) => api.accounts.colleagues({ signal }),
  });

/** Those to whom a case can be given. */
export const useReviewers = () =>
  useQuery({
    ...colleaguesOf(useApi()),
    staleTime: NAMES_LAST,
    select: ({ items }) => items.filter(({ roles }) => roles.includes('analyst') || roles.includes('lead')),
  });

/** Names of colleagues by the id of their account. */
export const useColleagueName = (): ((id: string | null) => string) => {
  const { data } = useQuery({ ...colleaguesOf(useApi()), staleTime: NAMES_LAST });
  return (id) => data?.items.find((one) => one.id === id)?.name ?? id ?? '';
};

/** Says who did something: the service names people by `person:` and the id of their account. */
export const useWho = (): ((by: string | null) => string) => {
  const say = useTexts(uiTexts);
  const { data } = useQuery({ ...colleaguesOf(useApi()), staleTime: NAMES_LAST });
  return (by) => {
    const [kind, id] = (by ?? '').split(':');
    if (kind === 'person') return data?.items.find((one) => one.id === id)?.name ?? say('ui.who.former');
    return say(kind === 'key' ? 'ui.who.key' : 'ui.who.service');
  };
};
