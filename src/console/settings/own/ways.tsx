import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useApi, useSession } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { usePlainly } from '../../ui/problem.ts';
import { Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AskedButton } from '../asked-button.tsx';
import { SecretOnce } from '../secret-once.tsx';
import { settingsTexts } from '../texts.ts';
import { addPasskey, NoPasskey, passkeysWork } from './passkey.ts';
import { ChangePassword, SetPassword } from './password.tsx';
import { ownTexts } from './texts.ts';
import { WayItem, waysRefresh } from './way-item.tsx';

type Methods = Answer<Api['me']['methods']>;

const Passkeys = ({ methods: { passkeys } }: { readonly methods: Methods }): ReactNode => {
  const say = useTexts(ownTexts);
  const shared = useTexts(settingsTexts);
  const api = useApi();
  const plainly = usePlainly();
  const { act, isBusy } = useAction({
    run: () => addPasskey(api),
    done: () => say('settings.own.passkey.added'),
    refresh: waysRefresh,
    onRefused: (error) => showToast(error instanceof NoPasskey ? say(error.why) : plainly(error), { isBad: true }),
  });
  const advice = passkeys.length === 0 ? 'settings.own.passkey.none' : 'settings.own.passkey.one';
  return (
    <>
      {passkeys.map(({ id, device, createdAt, usedAt }) => (
        <WayItem
          key={id}
          name={say('settings.own.passkey.of', { device })}
          says={say.rich('settings.own.passkey.since', {
            since: <Time key="since" at={createdAt} as="date" />,
            used: usedAt === null ? shared('settings.never') : <Time key="used" at={usedAt} />,
          })}
          onRemove={() => api.me.dropPasskey({ params: { id } })}
        />
      ))}
      <WayItem
        name={say(passkeys.length === 0 ? 'settings.own.passkey' : 'settings.own.passkeys')}
        says={passkeysWork() ? say(advice) : say('settings.own.passkey.unable')}
      >
        {passkeysWork() && passkeys.length < 20 ? (
          <Button size="small" icon="add" isBusy={isBusy} onClick={() => void act()}>
            {say('settings.own.passkey.add')}
          </Button>
        ) : null}
      </WayItem>
    </>
  );
};

type Asked = 'set' | 'change';

const Password = ({ methods }: { readonly methods: Methods }): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const [asked, setAsked] = useState<Asked>();
  const [codes, setCodes] = useState<readonly string[]>();
  const { passwordChangedAt, recoveryCodesLeft } = methods;
  const close = (): void => setAsked(undefined);
  const show = (made: readonly string[]): void => {
    close();
    setCodes(made);
  };
  const isSet = passwordChangedAt !== null;
  return (
    <>
      <WayItem
        name={say('settings.own.password')}
        says={
          isSet ? (
            <>
              {say.rich('settings.own.password.since', { since: <Time key="at" at={passwordChangedAt} as="date" /> })},{' '}
              {say('settings.own.password.codes', { count: recoveryCodesLeft })}
            </>
          ) : (
            say('settings.own.password.none')
          )
        }
        {...(isSet ? { onRemove: () => api.me.dropPassword() } : {})}
      >
        {isSet ? (
          <>
            <Button size="small" onClick={() => setAsked('change')}>
              {say('settings.own.password.change')}
            </Button>
            <AskedButton
              says={say('settings.own.codes.new')}
              lead={say('settings.own.codes.new.lead')}
              run={() => api.me.renewRecoveryCodes()}
              refresh={waysRefresh}
              onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
            />
          </>
        ) : null}
        <Button size="small" onClick={() => setAsked('set')}>
          {say(isSet ? 'settings.own.password.app' : 'settings.own.password.set')}
        </Button>
      </WayItem>
      {asked === 'set' ? <SetPassword onClose={close} onCodes={show} /> : null}
      {asked === 'change' ? <ChangePassword onClose={close} /> : null}
      {codes === undefined ? null : (
        <SecretOnce title={say('settings.own.codes')} text={codes.join('\n')} onClose={() => setCodes(undefined)}>
          <p>{say('settings.own.codes.keep')}</p>
        </SecretOnce>
      )}
    </>
  );
};

const Provider = ({ methods, name }: { readonly methods: Methods; readonly name: string }): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const since = methods.singleSignOnSince;
  const { act, isBusy } = useAction({
    run: () => api.me.addSingleSignOn({ body: { back: '/settings/own' } }),
    onDone: ({ url }) => location.assign(url),
  });
  return (
    <WayItem
      name={say('settings.own.provider', { name })}
      says={
        since === null
          ? say('settings.own.provider.none')
          : say.rich('settings.own.provider.since', { since: <Time key="since" at={since} as="date" /> })
      }
      {...(since === null ? {} : { onRemove: () => api.me.dropSingleSignOn() })}
    >
      {since === null ? (
        <Button size="small" isBusy={isBusy} onClick={() => void act()}>
          {say('settings.own.provider.add')}
        </Button>
      ) : null}
    </WayItem>
  );
};

/** One's own ways to sign in. */
export const Ways = (): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const { singleSignOn } = useSession();
  const methods = useQuery({ queryKey: ['me', 'methods'], queryFn: ({ signal }) => api.me.methods({ signal }) });
  return (
    <Card title={say('settings.own.ways')}>
      <Loaded query={methods}>
        {(ways) => (
          <ul>
            <Passkeys methods={ways} />
            <Password methods={ways} />
            {singleSignOn === null ? null : <Provider methods={ways} name={singleSignOn} />}
          </ul>
        )}
      </Loaded>
    </Card>
  );
};
