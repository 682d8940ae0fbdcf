import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { PermissionName } from '../../desk/permissions.ts';
import { type Answer, type Api, createApi } from './client.ts';
import { type Standing, standing } from './connection.ts';

/** Permissions by name, as src/desk/permissions.ts has them: `see`, `review`, `lead`, `administer`, `audit` … */
export type Permission = PermissionName;

type Asked = Answer<Api['signIn']['session']>;

/** Who is signed in, and what they may do. */
export interface Session extends Asked {
  readonly person: NonNullable<Asked['person']>;
  /** Whether they have any of these permissions. The service decides; this only spares them useless buttons. */
  readonly has: (...any: readonly Permission[]) => boolean;
}

const ApiContext = createContext<Api | undefined>(undefined);
const SessionContext = createContext<Session | undefined>(undefined);

/** Gives every part of the page the client, which sends the token of whatever session there is by then. */
export const ApiProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const queries = useQueryClient();
  const api = useMemo(() => createApi(() => queries.getQueryData<Asked>(['session'])?.csrf ?? null), [queries]);
  return <ApiContext value={api}>{children}</ApiContext>;
};

/** The client of the service. */
export const useApi = (): Api => {
  const api = useContext(ApiContext);
  if (api === undefined) throw new Error('useApi needs an ApiProvider');
  return api;
};

/** Asks who is signed in; `person` is null when nobody is. */
export const useAskedSession = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => api.signIn.session({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
};

/**
 * Whoever signed in, for everything below. When the session ends meanwhile, what was shown stays: typed text is not lost
 * to a dialog.
 */
export const SessionProvider = ({
  asked,
  children,
}: {
  readonly asked: Asked & { readonly person: NonNullable<Asked['person']> };
  readonly children: ReactNode;
}): ReactNode => {
  const session = useMemo<Session>(
    () => ({ ...asked, has: (...any) => any.some((permission) => asked.may.includes(permission)) }),
    [asked],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
};

/** Who is signed in. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession needs a SessionProvider');
  return session;
};

/** Milliseconds between looks whether somebody signed in again in another tab. */
const LOOK_EVERY = 2_000;

/** While a session does not serve, looks whether there is a newer one. Somebody else starts from the beginning. */
export const useRenewal = (is: Standing): void => {
  const api = useApi();
  const queries = useQueryClient();
  const { person, confirmedAt } = useSession();
  useEffect(() => {
    if (is === 'good') return;
    const look = async (): Promise<void> => {
      const now = await api.signIn.session().catch(() => undefined);
      if (now?.person === undefined || now.person === null) return;
      if (is === 'old' && now.confirmedAt === confirmedAt) return;
      if (now.person.id !== person.id) return location.reload();
      queries.setQueryData(['session'], now);
      standing.set('good');
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    };
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [api, queries, is, person.id, confirmedAt]);
};
