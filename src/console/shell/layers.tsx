import { lazy, type ReactNode, Suspense } from 'react';
import { standing } from '../api/connection.ts';
import { useRenewal, useSession } from '../api/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { createStore, useStore } from '../ui/store.ts';

/** Whether the help about keys is shown. */
export const keyHelp = createStore(false);

// Menus and dialogs are not needed for the first look at a page.
const Account = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }));
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }));
const SessionDialog = lazy(async () => ({ default: (await import('./session-dialog.tsx')).SessionDialog }));

const AccountOutline = (): ReactNode => (
  <span className="button" data-kind="quiet">
    <Icon name="person" />
    <span className="head-name">{useSession().person.name}</span>
  </span>
);

/** Who is signed in, with a menu as soon as that is loaded. */
export const AccountPlace = (): ReactNode => (
  <Suspense fallback={<AccountOutline />}>
    <Account />
  </Suspense>
);

/** What comes above the page: help about keys, and the question to sign in again. */
export const Layers = (): ReactNode => {
  const is = useStore(standing);
  useRenewal(is);
  const isHelp = useStore(keyHelp);
  return (
    <Suspense>
      {isHelp ? <KeyHelp /> : null}
      {is === 'good' ? null : <SessionDialog />}
    </Suspense>
  );
};
