import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import type { ScreenProps } from '../../shell/feature.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Card, Facts } from '../../ui/layout.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { SecretOnce } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { DeliveryLog } from './delivery-log.tsx';
import { EndpointForm, type Wish, wishOf } from './endpoint-form.tsx';
import { type Endpoint, endpointsRefresh, isEventType, useEndpoints } from './endpoints.ts';
import { webhooksTexts } from './texts.ts';

const useActs = ({ id, name }: Endpoint, onSecret: (secret: string) => void) => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const [, go] = useLocation();
  const params = { id };
  const refresh = endpointsRefresh;
  const save = useAction({
    run: (body: Wish) => api.endpoints.change({ params, body }),
    done: (saved) => say('settings.webhooks.changed', { name: saved.name }),
    refresh,
  });
  const able = useAction({
    run: (body: Wish) => api.endpoints.change({ params, body }),
    done: (_, { enabled }) => say(enabled ? 'settings.webhooks.enabled.on' : 'settings.webhooks.enabled.off', { name }),
    refresh,
  });
  const test = useAction({
    run: () => api.endpoints.test({ params }),
    done: ({ delivery }) => say('settings.webhooks.tested', { id: delivery }),
    refresh,
  });
  const renew = useAction({
    run: () => api.endpoints.renewSecret({ params }),
    refresh,
    onDone: ({ secret }) => onSecret(secret),
  });
  const remove = useAction({
    run: () => api.endpoints.remove({ params }),
    done: () => say('settings.webhooks.removed', { name }),
    refresh,
    onDone: () => go('/settings/webhooks'),
  });
  return { save, able, test, renew, remove };
};

const Shown = ({ endpoint }: { readonly endpoint: Endpoint }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const [asked, setAsked] = useState<'change' | 'renew' | 'remove'>();
  const [secret, setSecret] = useState<string>();
  const { save, able, test, renew, remove } = useActs(endpoint, setSecret);
  const { name, url, types, enabled, failingSince, disabledBecause } = endpoint;
  const close = (): void => setAsked(undefined);
  const change = async (wish: Wish): Promise<void> => {
    if ((await save.act(wish)) !== undefined) close();
  };
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
          ...(failingSince === null
            ? []
            : [
                [
                  say('settings.webhooks.state'),
                  say.rich('settings.webhooks.failing', { since: <Time key="at" at={failingSince} /> }),
                ] as const,
              ]),
        ]}
      />
      {disabledBecause === null ? null : <p>{say('settings.webhooks.because', { why: disabledBecause })}</p>}
      <Switch
        label={say('settings.webhooks.enabled')}
        isOn={enabled}
        isDisabled={able.isBusy}
        onChange={(isOn) => void able.act({ ...wishOf(endpoint), enabled: isOn })}
      />
      <div className="row">
        <Button size="small" onClick={() => setAsked('change')}>
          {say('settings.webhooks.change')}
        </Button>
        <Button size="small" onClick={() => setAsked('renew')}>
          {say('settings.webhooks.renew')}
        </Button>
        <Button size="small" kind="bad" onClick={() => setAsked('remove')}>
          {say('settings.webhooks.remove')}
        </Button>
      </div>
      {asked === 'change' ? (
        <EndpointForm
          title={say('settings.webhooks.change')}
          act={say('settings.webhooks.change.act')}
          from={wishOf(endpoint)}
          onSave={(wish) => void change(wish)}
          onClose={close}
          isBusy={save.isBusy}
          error={save.error}
        />
      ) : null}
      <ConfirmDialog
        isOpen={asked === 'renew'}
        onClose={close}
        title={say('settings.webhooks.renew')}
        lead={say('settings.webhooks.renew.lead')}
        act={say('settings.webhooks.renew')}
        onConfirm={() => renew.act()}
      />
      <ConfirmDialog
        isOpen={asked === 'remove'}
        isBad
        onClose={close}
        title={`${say('settings.webhooks.remove')}: ${name}`}
        lead={say('settings.webhooks.remove.lead')}
        act={say('settings.webhooks.remove')}
        onConfirm={() => remove.act()}
      />
      {secret === undefined ? null : (
        <SecretOnce
          title={say('settings.webhooks.secret', { name })}
          text={secret}
          onClose={() => setSecret(undefined)}
        >
          <p>{say('settings.webhooks.secret.how')}</p>
        </SecretOnce>
      )}
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
