import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import { AskedButton } from '../asked-button.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { connectorsRefresh } from './connectors.ts';
import { integrationsTexts } from './texts.ts';
import { type Connector, vendors } from './vendors.ts';

const GiveToken = ({ connector, onClose }: { readonly connector: Connector; readonly onClose: () => void }) => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const [token, setToken] = useState('');
  const form = useForm({
    run: () => api.connectors.rotate({ params: { id: connector.id }, body: { what: 'token', token: token.trim() } }),
    done: () => say('settings.integrations.token.given'),
    refresh: connectorsRefresh,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={say('settings.integrations.token.give')}
      act={say('settings.integrations.token.give')}
      size="small"
      onClose={onClose}
      form={form}
      onSubmit={form.act}
    >
      <TextField
        label={say('settings.integrations.token')}
        type="password"
        autoComplete="off"
        isRequired
        maxLength={2000}
        flaw={form.flaws['/token']}
        value={token}
        onChange={setToken}
      />
    </FormDialog>
  );
};

/** The vendor's API: whether there is a token, and whether it works. */
export const Reach = ({ connector }: { readonly connector: Connector }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const [isGiving, setGiving] = useState(false);
  const [tested, setTested] = useState<{ readonly works: boolean; readonly says: string }>();
  const params = { id: connector.id };
  const test = useAction({ run: () => api.connectors.test({ params }), onDone: setTested });
  const { reachable, vendor } = connector;
  const { token } = vendors[vendor];
  return (
    <Card
      title={say('settings.integrations.reach')}
      actions={
        <Button icon="play" isBusy={test.isBusy} onClick={() => void test.act()}>
          {say('settings.integrations.test')}
        </Button>
      }
    >
      <div className="row">
        <Badge tone={reachable ? 'good' : token === 'needed' ? 'bad' : 'plain'}>
          {say(reachable ? 'settings.integrations.reach.yes' : 'settings.integrations.reach.no')}
        </Badge>
        {reachable ? null : <span className="muted">{say(`settings.integrations.token.${token}`)}</span>}
      </div>
      <div role="status">
        {tested === undefined ? null : (
          <p>
            <strong>
              {say(tested.works ? 'settings.integrations.test.works' : 'settings.integrations.test.fails')}
            </strong>{' '}
            {tested.says}
          </p>
        )}
      </div>
      <div className="row">
        <Button size="small" onClick={() => setGiving(true)}>
          {say(reachable ? 'settings.integrations.token.replace' : 'settings.integrations.token.give')}
        </Button>
        {reachable ? (
          <AskedButton
            says={say('settings.integrations.token.forget')}
            lead={say('settings.integrations.token.forget.lead')}
            run={() => api.connectors.rotate({ params, body: { what: 'token', token: null } })}
            done={() => say('settings.integrations.token.forgotten')}
            refresh={connectorsRefresh}
          />
        ) : null}
      </div>
      {isGiving ? <GiveToken connector={connector} onClose={() => setGiving(false)} /> : null}
    </Card>
  );
};
