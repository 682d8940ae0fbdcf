import { type FormEvent, type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import { flawsOf } from '../../ui/problem.ts';
import { connectorsRefresh } from './connectors.ts';
import { draftOf, flawOfJson, settingsOf } from './draft.ts';
import { SettingsFields } from './settings-fields.tsx';
import { integrationsTexts } from './texts.ts';
import type { Connector } from './vendors.ts';

/** Name and settings of a connected system. */
export const SettingsForm = ({ connector }: { readonly connector: Connector }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const { id, vendor } = connector;
  const [name, setName] = useState(connector.name);
  const [draft, setDraft] = useState(() => draftOf(connector.settings));
  const { act, isBusy, error } = useAction({
    run: () => api.connectors.change({ params: { id }, body: { name, settings: settingsOf(vendor, draft) } }),
    done: () => say('settings.integrations.settings.saved'),
    refresh: connectorsRefresh,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (vendor !== 'generic' || flawOfJson(draft.mapping) === undefined) void act();
  };
  return (
    <Card title={say('settings.integrations.settings')}>
      <form className="settings-form" onSubmit={submit}>
        <TextField
          label={say('settings.integrations.nameField')}
          isRequired
          maxLength={100}
          flaw={flawsOf(error)['/name']}
          value={name}
          onChange={setName}
        />
        <SettingsFields vendor={vendor} draft={draft} onChange={setDraft} flaws={flawsOf(error)} />
        <div className="row">
          <Button type="submit" isBusy={isBusy}>
            {say('settings.integrations.settings.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
};
