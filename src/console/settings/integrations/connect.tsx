import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { connectorsRefresh } from './connectors.ts';
import { type Draft, draftOf, flawOfJson, settingsOf } from './draft.ts';
import { SettingsFields } from './settings-fields.tsx';
import { useVendorName } from './steps.tsx';
import { integrationsTexts } from './texts.ts';
import { vendorTexts } from './vendor-texts.ts';
import { type Vendor, vendorNames, vendors } from './vendors.ts';

/** A connector with the secret that was made for it. */
export type Connected = Answer<Api['connectors']['create']>;

interface ConnectProps {
  readonly onClose: () => void;
  readonly onConnected: (connected: Connected) => void;
}

interface Typed {
  readonly name: string;
  readonly source: string;
  readonly token: string;
  readonly draft: Draft;
}

/** What a connector is made from; `name` and `source` are those of the vendor unless somebody typed others. */
const bodyOf = (vendor: Vendor, { name, source, token, draft }: Typed) => ({
  vendor,
  name,
  settings: settingsOf(vendor, draft),
  ...(source.trim() === '' ? {} : { source: source.trim() }),
  ...(token.trim() === '' ? {} : { token: token.trim() }),
});

/** Connects a tracking system. */
export const Connect = ({ onClose, onConnected }: ConnectProps): ReactNode => {
  const say = useTexts(integrationsTexts);
  const sayOf = useTexts(vendorTexts);
  const nameOf = useVendorName();
  const api = useApi();
  const [vendor, setVendor] = useState<Vendor>('greenhouse');
  const [typed, setTyped] = useState<Typed>({ name: '', source: '', token: '', draft: draftOf({}) });
  const name = typed.name === '' ? nameOf(vendor) : typed.name;
  const form = useForm({
    run: () => api.connectors.create({ body: bodyOf(vendor, { ...typed, name }) }),
    refresh: connectorsRefresh,
    onDone: onConnected,
  });
  const { flaws } = form;
  const { token } = vendors[vendor];
  return (
    <FormDialog
      title={say('settings.integrations.connect')}
      lead={say('settings.integrations.connect.lead')}
      act={say('settings.integrations.connect')}
      onClose={onClose}
      form={form}
      onSubmit={form.act}
      isReady={vendor !== 'generic' || flawOfJson(typed.draft.mapping) === undefined}
    >
      <div className="settings-choices">
        <RadioGroup
          label={say('settings.integrations.vendor')}
          value={vendor}
          options={vendorNames.map((value) => ({
            value,
            says: nameOf(value),
            hint: sayOf(`settings.vendor.hint.${value}`),
          }))}
          onChange={(next) => {
            form.reset();
            setVendor(next);
          }}
        />
      </div>
      <TextField
        label={say('settings.integrations.nameField')}
        hint={say('settings.integrations.nameField.hint')}
        placeholder={nameOf(vendor)}
        maxLength={100}
        flaw={flaws['/name']}
        value={typed.name}
        onChange={(value) => setTyped({ ...typed, name: value })}
      />
      <SettingsFields
        vendor={vendor}
        draft={typed.draft}
        onChange={(draft) => setTyped({ ...typed, draft })}
        flaws={flaws}
      />
      {token === 'unused' ? null : (
        <TextField
          label={say('settings.integrations.token')}
          hint={say(`settings.integrations.token.${token}`)}
          type="password"
          autoComplete="off"
          maxLength={2000}
          flaw={flaws['/token']}
          value={typed.token}
          onChange={(value) => setTyped({ ...typed, token: value })}
        />
      )}
      <TextField
        label={say('settings.integrations.source')}
        hint={say('settings.integrations.source.hint')}
        placeholder={vendor}
        maxLength={40}
        pattern="[a-z][a-z0-9\-]*"
        flaw={flaws['/source']}
        value={typed.source}
        onChange={(value) => setTyped({ ...typed, source: value })}
      />
    </FormDialog>
  );
};
