import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import type { ScreenProps } from '../../shell/feature.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { Card, Facts } from '../../ui/layout.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { AskedButton } from '../asked-button.tsx';
import { useForm } from '../form.ts';
import { SecretOnce } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { DeliveryLog } from './delivery-log.tsx';
import { EndpointForm, type Wish, wishOf } from './endpoint-form.tsx';
import { type Endpoint, endpointsRefresh, isEventType, useEndpoints } from './endpoints.ts';
import { webhooksTexts } from './texts.ts';

/** Where it stands, when that is not as usual. */
const useTrouble = ({ failingSince }: Endpoint): readonly (readonly [string, ReactNode])[] => {
  const say = useTexts(webhooksTexts);
  if (failingSince === null) return [];
  const since = say.rich('settings.webhooks.failing', { since: <Time key="at" at={failingSince} /> });
  return [[say('settings.webhooks.state'), since]];
};

const Change = ({ endpoint, onClose }: { readonly endpoint: Endpoint; readonly onClose: () => void }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const form = useForm({
    run: (body: Wish) => api.endpoints.change({ params: { id: endpoint.id }, body }),
    done: ({ name }) => say('settings.webhooks.changed', { name }),
    refresh: endpointsRefresh,
    onDone: onClose,
  });
  return (
    <EndpointForm
      title={say('settings.webhooks.change')}
      act={say('settings.webhooks.change.act')}
      from={wishOf(endpoint)}
      form={form}
      onClose={onClose}
    />
  );
};

const Able = ({ endpoint }: { readonly endpoint: Endpoint }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const { id, name, enabled } = endpoint;
  const { act, isBusy } = useAction({
    run: (isOn: boolean) => api.endpoints.change({ params: { id }, body: { ...wishOf(endpoint), enabled: isOn } }),
    done: (_, isOn) => say(isOn ? 'settings.webhooks.enabled.on' : 'settings.webhooks.enabled.off', { name }),
    refresh: endpointsRefresh,
  });
  return (
    <Switch
      label={say('settings.webhooks.enabled')}
      isOn={enabled}
      isDisabled={isBusy}
      onChange={(isOn) => void act(isOn)}
    />
  );
};

const Acts = ({ endpoint }: { readonly endpoint: Endpoint }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const [, go] = useLocation();
  const [isChanging, setChanging] = useState(false);
  const [secret, setSecret] = useState<string>();
  const { id, name } = endpoint;
  const params = { id };
  return (
    <div className="row">
      <Button size="small" onClick={() => setChanging(true)}>
        {say('settings.webhooks.change')}
      </Button>
      <AskedButton
        says={say('settings.webhooks.renew')}
        lead={say('settings.webhooks.renew.lead')}
        run={() => api.endpoints.renewSecret({ params })}
        refresh={endpointsRefresh}
        onDone={(made) => setSecret(made.secret)}
      />
      <AskedButton
        says={say('settings.webhooks.remove')}
        title={`${say('settings.webhooks.remove')}: ${name}`}
        lead={say('settings.webhooks.remove.lead')}
        isBad
        run={() => api.endpoints.remove({ params })}
        done={() => say('settings.webhooks.removed', { name })}
        refresh={endpointsRefresh}
        onDone={() => go('/settings/webhooks')}
      />
      {isChanging ? <Change endpoint={endpoint} onClose={() => setChanging(false)} /> : null}
      {secret === undefined ? null : (
        <SecretOnce
          title={say('settings.webhooks.secret', { name })}
          text={secret}
          onClose={() => setSecret(undefined)}
        >
          <p>{say('settings.webhooks.secret.how')}</p>
        </SecretOnce>
      )}
    </div>
  );
};

const Shown = ({ endpoint }: { readonly endpoint: Endpoint }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const trouble = useTrouble(endpoint);
  const { id, url, types, disabledBecause } = endpoint;
  const test = useAction({
    run: () => api.endpoints.test({ params: { id } }),
    done: ({ delivery }) => say('settings.webhooks.tested', { id: delivery }),
    refresh: endpointsRefresh,
  });
  const listed =
    types.length === 0
      ? say('settings.webhooks.types.all')
      : types.map((type) => (isEventType(type) ? say(`settings.webhooks.event.${type}`) : type)).join(', ');
  return (
    <Card
      title={say('settings.webhooks.one')}
      actions={
        <Button icon="play" isBusy={test.isBusy} onClick={() => void test.act()}>
          {say('settings.webhooks.test')}
        </Button>
      }
    >
      <Facts
        facts={[
          [say('settings.webhooks.url'), <code key="url">{url}</code>],
          [say('settings.webhooks.types'), listed],
          ...trouble,
        ]}
      />
      {disabledBecause === null ? null : <p>{say('settings.webhooks.because', { why: disabledBecause })}</p>}
      <Able endpoint={endpoint} />
      <Acts endpoint={endpoint} />
    </Card>
  );
};

/** One endpoint: what it is told, and how that went. */
export const EndpointScreen = ({ params }: ScreenProps): ReactNode => {
  const say = useTexts(webhooksTexts);
  const endpoints = useEndpoints();
  const endpoint = endpoints.data?.endpoints.find(({ id }) => id === params['id']);
  return (
    <SettingsPage
      part="webhooks"
      {...(endpoint === undefined ? {} : { title: endpoint.name })}
      lead={<Link href="/settings/webhooks">{say('settings.webhooks.back')}</Link>}
    >
      <Loaded query={endpoints}>
        {() =>
          endpoint === undefined ? (
            <Empty title={say('settings.webhooks.missing')} icon="search" />
          ) : (
            <>
              <Shown endpoint={endpoint} />
              <DeliveryLog endpoint={endpoint} />
            </>
          )
        }
      </Loaded>
    </SettingsPage>
  );
};
