import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../../text/texts.tsx';
import { Card, Facts } from '../../ui/layout.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { CopyLine } from '../secret-once.tsx';
import { useSettingsInUse } from '../settings-in-use.ts';
import { SettingsPage } from '../settings-page.tsx';
import { signOnTexts } from './texts.ts';

const CALLBACK = '/api/v1/sign-in/oidc/callback';

/** Whether the identity provider of the company vouches for people, and as what. */
export const SignOnScreen = (): ReactNode => {
  const say = useTexts(signOnTexts);
  const settings = useSettingsInUse();
  return (
    <SettingsPage
      part="sign-on"
      lead={say.rich('settings.signOn.lead', {
        a: (inside: ReactNode[]) => <Link href="/settings/configuration?find=oidc">{inside}</Link>,
      })}
    >
      <Loaded query={settings}>
        {({ singleSignOn }) =>
          singleSignOn === null ? (
            <Empty title={say('settings.signOn.off')} icon="lock">
              {say('settings.signOn.off.lead')}
            </Empty>
          ) : (
            <>
              <Card title={say('settings.signOn.provider')}>
                <Facts
                  facts={[
                    [say('settings.signOn.button'), singleSignOn.name],
                    [say('settings.signOn.issuer'), <code key="issuer">{singleSignOn.issuer}</code>],
                    [
                      say('settings.signOn.domains'),
                      singleSignOn.domains.length === 0
                        ? say('settings.signOn.domains.any')
                        : singleSignOn.domains.join(', '),
                    ],
                  ]}
                />
              </Card>
              <Card title={say('settings.signOn.back')}>
                <p className="muted small">{say('settings.signOn.back.hint')}</p>
                <CopyLine text={`${location.origin}${CALLBACK}`} />
              </Card>
              <Card title={say('settings.signOn.roles')}>
                {Object.keys(singleSignOn.roles).length === 0 ? (
                  <p>{say('settings.signOn.roles.none')}</p>
                ) : (
                  <Table
                    label={say('settings.signOn.roles')}
                    rows={Object.entries(singleSignOn.roles)}
                    keyOf={([group]) => group}
                    columns={[
                      { head: say('settings.signOn.group'), isName: true, cell: ([group]) => group },
                      { head: say('settings.signOn.role'), cell: ([, role]) => role },
                    ]}
                  />
                )}
              </Card>
            </>
          )
        }
      </Loaded>
    </SettingsPage>
  );
};
