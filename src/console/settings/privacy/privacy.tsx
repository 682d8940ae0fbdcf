import type { ReactNode } from 'react';
import { useSession } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { FindCertificate } from './certificate.tsx';
import { Holds } from './holds.tsx';
import { Requests } from './requests.tsx';
import { privacyTexts } from './texts.ts';

/** Requests of people about their data, and legal holds. */
export const PrivacyScreen = (): ReactNode => {
  const say = useTexts(privacyTexts);
  const { has } = useSession();
  return (
    <SettingsPage part="privacy" lead={say('settings.privacy.lead')}>
      {has('lead') ? <Requests /> : null}
      <Holds mayChange={has('lead')} />
      <FindCertificate />
    </SettingsPage>
  );
};
