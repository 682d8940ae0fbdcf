import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card, Facts } from '../../ui/layout.tsx';
import { flawsOf } from '../../ui/problem.ts';
import { Time } from '../../ui/time.tsx';
import { FormDialog } from '../form-dialog.tsx';
import { SecretOnce } from '../secret-once.tsx';
import { connectorsRefresh } from './connectors.ts';
import { integrationsTexts } from './texts.ts';
import { type Connector, vendors } from './vendors.ts';

const makers = ['gatehouse', 'vendor'] as const;

interface RotateProps {
  readonly connector: Connector;
  readonly onClose: () => void;
  readonly onSecret: (secret: string) => void;
}

const Rotate = ({ connector: { id, vendor }, onClose, onSecret }: RotateProps): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const [by, setBy] = useState<(typeof makers)[number]>(vendors[vendor].secretBy === 'vendor' ? 'vendor' : 'gatehouse');
  const [given, setGiven] = useState('');
  const [isKept, setKept] = useState(true);
  const { act, isBusy, error } = useAction({
    run: () =>
      api.connectors.rotate({
        params: { id },
        body: {
          what: 'secret',
          older: isKept ? 'keep' : 'forget',
          ...(by === 'vendor' ? { secret: given.trim() } : {}),
        },
      }),
    done: () => say('settings.integrations.rotate.done'),
    refresh: connectorsRefresh,
    onDone: ({ secret }) => {
      onClose();
      if (secret !== null) onSecret(secret);
    },
    onRefused: () => undefined,
  });
  return (
    <FormDialog
      title={say('settings.integrations.rotate')}
      lead={say('settings.integrations.rotate.lead')}
      act={say('settings.integrations.rotate')}
      size="small"
      onClose={onClose}
      onSubmit={() => void act()}
      isBusy={isBusy}
      error={error}
    >
      <RadioGroup
        label={say('settings.integrations.rotate.who')}
        value={by}
        options={makers.map((value) => ({ value, says: say(`settings.integrations.rotate.who.${value}`) }))}
        onChange={setBy}
      />
      {by === 'vendor' ? (
        <TextField
          label={say('settings.integrations.rotate.given')}
          type="password"
          autoComplete="off"
          isRequired
          minLength={16}
          maxLength={500}
          flaw={flawsOf(error)['/secret']}
          value={given}
          onChange={setGiven}
        />
      ) : null}
      <Checkbox label={say('settings.integrations.rotate.older')} isOn={isKept} onChange={setKept} />
    </FormDialog>
  );
};

/** What deliveries are signed with. */
export const Secret = ({ connector }: { readonly connector: Connector }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const [asked, setAsked] = useState<'rotate' | 'forget'>();
  const [secret, setSecret] = useState<string>();
  const forget = useAction({
    run: () => api.connectors.rotate({ params: { id: connector.id }, body: { what: 'older' } }),
    done: () => say('settings.integrations.forget.done'),
    refresh: connectorsRefresh,
  });
  const close = (): void => setAsked(undefined);
  return (
    <Card title={say('settings.integrations.secretPart')}>
      {vendors[connector.vendor].secretBy === 'vendor' ? (
        <p className="muted">{say('settings.integrations.secret.vendor')}</p>
      ) : null}
      <Facts facts={[[say('settings.integrations.rotated'), <Time key="at" at={connector.rotatedAt} as="full" />]]} />
      <div className="row">
        <Button size="small" onClick={() => setAsked('rotate')}>
          {say('settings.integrations.rotate')}
        </Button>
        <Button size="small" onClick={() => setAsked('forget')}>
          {say('settings.integrations.forget')}
        </Button>
      </div>
      {asked === 'rotate' ? <Rotate connector={connector} onClose={close} onSecret={setSecret} /> : null}
      <ConfirmDialog
        isOpen={asked === 'forget'}
        isBad
        onClose={close}
        title={say('settings.integrations.forget')}
        lead={say('settings.integrations.forget.lead')}
        act={say('settings.integrations.forget')}
        onConfirm={() => forget.act()}
      />
      {secret === undefined ? null : (
        <SecretOnce
          title={say('settings.integrations.secret', { name: connector.name })}
          text={secret}
          onClose={() => setSecret(undefined)}
        />
      )}
    </Card>
  );
};
