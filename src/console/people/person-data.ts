import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** One person across applications. */
export type KnownPerson = Answer<Api['people']['read']>;

/** One of their applications. */
export type PersonApplication = KnownPerson['applications'][number];

/** Something that they stated, and wherever they did. */
export type Fact = KnownPerson['facts'][number];

/** Everything known of whoever sent an application. */
export const usePerson = (reference: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['people', 'read', reference],
    queryFn: ({ signal }) => api.people.read({ params: { reference }, signal }),
  });
};

/** Addresses of this feature and of what it leads to. */
export const addresses = {
  person: (reference: string): string => `/people/${encodeURIComponent(reference)}`,
  compare: (person: string, left: string, right: string): string =>
    `/people/${encodeURIComponent(person)}/compare?${new URLSearchParams({ left, right })}`,
  theCase: (id: string): string => `/cases/${encodeURIComponent(id)}`,
  application: (reference: string): string => `/applications/${encodeURIComponent(reference)}`,
  campaign: (id: string): string => `/campaigns/${encodeURIComponent(id)}`,
} as const;
