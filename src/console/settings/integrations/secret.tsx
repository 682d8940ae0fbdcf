import { type ReactNode, useState } from 'react';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card, Facts } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { AskedButton } from '../asked-button.tsx';
import { useForm } from '../form.ts';
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
  const form = useForm({
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
  });
  return (
    <FormDialog
      title={say('settings.integrations.rotate')}
      lead={say('settings.integrations.rotate.lead')}
      act={say('settings.integrations.rotate')}
      size="small"
      onClose={onClose}
      form={form}
      onSubmit={form.act}
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
          flaw={form.flaws['/secret']}
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
  const [isAsked, setAsked] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <Card title={say('settings.integrations.secretPart')}>
      {vendors[connector.vendor].secretBy === 'vendor' ? (
        <p className="muted">{say('settings.integrations.secret.vendor')}</p>
      ) : null}
      <Facts facts={[[say('settings.integrations.rotated'), <Time key="at" at={connector.rotatedAt} as="full" />]]} />
      <div className="row">
        <Button size="small" onClick={() => setAsked(true)}>
          {say('settings.integrations.rotate')}
        </Button>
        <AskedButton
          says={say('settings.integrations.forget')}
          lead={say('settings.integrations.forget.lead')}
          isBad
          run={() => api.connectors.rotate({ params: { id: connector.id }, body: { what: 'older' } })}
          done={() => say('settings.integrations.forget.done')}
          refresh={connectorsRefresh}
        />
      </div>
      {isAsked ? <Rotate connector={connector} onClose={() => setAsked(false)} onSecret={setSecret} /> : null}
      {secret === undefined ? null : (
        <SecretOnce
          title={say('settings.integrations.secret', { name: connector.name })}
          text={secret}
          onClose={() => setSecret(undefined)}
        >
          <p>{say('settings.integrations.secret.again')}</p>
        </SecretOnce>
      )}
    </Card>
  );
};
