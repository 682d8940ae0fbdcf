import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useApi, useSession } from '../api/session.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { useStore } from '../ui/store.ts';
import { keyHelp } from './layers.tsx';
import { shellTexts } from './texts.ts';
import { setTheme, theme, themes } from './theme.ts';

/** Who is signed in, and what concerns them alone. */
export const AccountMenu = (): ReactNode => {
  const say = useTexts(shellTexts);
  const format = useFormat();
  const api = useApi();
  const { person } = useSession();
  const [, navigate] = useLocation();
  const signOut = async (): Promise<void> => {
    await api.signIn.signOut();
    // What somebody typed and did not send is nobody else's.
    sessionStorage.clear();
    location.assign('/sign-in');
  };
  return (
    <Menu
      trigger={
        <Button kind="quiet" aria-label={say('shell.account', { name: person.name })}>
          <Icon name="person" />
          <span className="head-name">{person.name}</span>
          <Icon name="down" size={14} />
        </Button>
      }
      head={
        <>
          <strong>{person.name}</strong>
          <div className="muted small">{format.list(person.roles.map((role) => say(`shell.role.${role}`)))}</div>
        </>
      }
      choice={{
        label: say('shell.theme'),
        value: useStore(theme),
        options: themes.map((value) => ({ value, says: say(`shell.theme.${value}`) })),
        onChange: setTheme,
      }}
      items={[
        { says: say('shell.signIn.ways'), icon: 'person', run: () => navigate('/settings/own') },
        { says: say('shell.keys'), icon: 'help', keyHint: '?', run: () => keyHelp.set(true) },
        { says: say('shell.interface'), icon: 'external', run: () => location.assign('/docs') },
        { says: say('shell.signOut'), icon: 'lock', run: () => void signOut() },
      ]}
    />
  );
};
