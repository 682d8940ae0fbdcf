import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { Clocks } from './clocks.tsx';
import { DueSoon } from './due-soon.tsx';
import { Runs } from './runs.tsx';
import { retentionTexts } from './texts.ts';

/** How long things are kept, and what was forgotten. */
export const RetentionScreen = (): ReactNode => {
  const say = useTexts(retentionTexts);
  const { has } = useSession();
  const isOverseer = has('lead', 'reveal');
  return (
    <SettingsPage
      part="retention"
      lead={say.rich('settings.retention.lead', {
        a: (inside: ReactNode[]) => <Link href="/settings/configuration?find=retention">{inside}</Link>,
      })}
    >
      <Clocks isOverseer={isOverseer} />
      {isOverseer ? (
        <>
          <DueSoon />
          <Runs />
        </>
      ) : null}
    </SettingsPage>
  );
};
