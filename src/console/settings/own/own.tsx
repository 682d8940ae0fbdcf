import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { Sessions } from './sessions.tsx';
import { ownTexts } from './texts.ts';
import { Ways } from './ways.tsx';

/** One's own ways to sign in and sessions. */
export const OwnScreen = (): ReactNode => {
  const say = useTexts(ownTexts);
  return (
    <SettingsPage part="own" lead={say('settings.own.lead')}>
      <Ways />
      <Sessions />
    </SettingsPage>
  );
};
