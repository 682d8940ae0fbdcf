import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import type { ScreenProps } from '../../shell/feature.ts';
import { useTexts } from '../../text/texts.tsx';
import { Switch } from '../../ui/choice.tsx';
import { Card } from '../../ui/layout.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { CopyLine } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { connectorsRefresh, hookAddress, useConnectors } from './connectors.ts';
import { DeliveryLog } from './delivery-log.tsx';
import { Reach } from './reach.tsx';
import { Secret } from './secret.tsx';
import { hasSettings } from './settings-fields.tsx';
import { SettingsForm } from './settings-form.tsx';
import { Steps, useVendorName } from './steps.tsx';
import { integrationsTexts } from './texts.ts';
import { type Connector, vendors } from './vendors.ts';

const Delivering = ({ connector }: { readonly connector: Connector }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const nameOf = useVendorName();
  const api = useApi();
  const { id, name, vendor, hook, enabled } = connector;
  const { act, isBusy } = useAction({
    run: (isOn: boolean) => api.connectors.change({ params: { id }, body: { enabled: isOn } }),
    done: (_, isOn) => say(isOn ? 'settings.integrations.enabled.on' : 'settings.integrations.enabled.off', { name }),
    refresh: connectorsRefresh,
  });
  return (
    <Card title={say('settings.integrations.address')}>
      <CopyLine text={hookAddress(hook)} label={say('settings.integrations.address.copy')} />
      <Switch
        label={say('settings.integrations.enabled')}
        isOn={enabled}
        isDisabled={isBusy}
        onChange={(isOn) => void act(isOn)}
      />
      <h3>{say('settings.integrations.steps', { vendor: nameOf(vendor) })}</h3>
      <Steps vendor={vendor} />
    </Card>
  );
};

const Shown = ({ connector }: { readonly connector: Connector }): ReactNode => (
  <>
    <Delivering connector={connector} />
    <Secret connector={connector} />
    {vendors[connector.vendor].token === 'unused' ? null : <Reach connector={connector} />}
    {hasSettings(connector.vendor) ? <SettingsForm key={connector.changedAt} connector={connector} /> : null}
    <DeliveryLog connector={connector} />
  </>
);

/** One connected system: address, secret, API, settings and what it delivered. */
export const ConnectorScreen = ({ params }: ScreenProps): ReactNode => {
  const say = useTexts(integrationsTexts);
  const connectors = useConnectors();
  const connector = connectors.data?.items.find(({ id }) => id === params['id']);
  return (
    <SettingsPage
      part="integrations"
      {...(connector === undefined ? {} : { title: connector.name })}
      lead={<Link href="/settings/integrations">{say('settings.integrations.back')}</Link>}
    >
      <Loaded query={connectors}>
        {() =>
          connector === undefined ? (
            <Empty title={say('settings.integrations.missing')} icon="search" />
          ) : (
            <Shown connector={connector} />
          )
        }
      </Loaded>
    </SettingsPage>
  );
};
