import { type ReactNode, useEffect } from 'react';
import { SessionProvider, useAskedSession } from '../api/session.tsx';
import { Loaded } from '../ui/states.tsx';

/** Leaves for a page of the service. */
const Leave = ({ to }: { readonly to: string }): ReactNode => {
  useEffect(() => location.replace(to), [to]);
  return null;
};

/** Lets in whoever is signed in, and sends others to where they sign in; they come back to the same address. */
export const Gate = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const asked = useAskedSession();
  return (
    <Loaded query={asked} lines={2}>
      {({ person, ...rest }) => {
        if (person === null) {
          return <Leave to={`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`} />;
        }
        if (rest.method === 'link') return <Leave to="/welcome" />;
        return <SessionProvider asked={{ ...rest, person }}>{children}</SessionProvider>;
      }}
    </Loaded>
  );
};
