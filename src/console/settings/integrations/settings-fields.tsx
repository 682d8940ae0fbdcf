import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { type Draft, flawOfJson } from './draft.ts';
import { integrationsTexts } from './texts.ts';
import { type Vendor, vendors } from './vendors.ts';

interface FieldsProps {
  readonly vendor: Vendor;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly flaws: Readonly<Record<string, string>>;
}

const schemes = ['hmac-sha256', 'standard-webhooks'] as const;
const encodings = ['hex', 'base64'] as const;
const writeBacks = ['off', 'note', 'tag', 'both'] as const;

const GenericFields = ({ draft, onChange, flaws }: FieldsProps): ReactNode => {
  const say = useTexts(integrationsTexts);
  const why = flawOfJson(draft.mapping);
  const flaw = flaws['/settings/mapping'] ?? flaws['/settings/mapping/fields'];
  return (
    <>
      <Select
        label={say('settings.integrations.scheme')}
        value={draft.scheme}
        options={schemes.map((value) => ({ value, says: say(`settings.integrations.scheme.${value}`) }))}
        onChange={(scheme) => onChange({ ...draft, scheme })}
      />
      {draft.scheme === 'hmac-sha256' ? (
        <div className="settings-filters">
          <TextField
            label={say('settings.integrations.header')}
            isRequired
            maxLength={80}
            value={draft.header}
            onChange={(header) => onChange({ ...draft, header })}
          />
          <Select
            label={say('settings.integrations.encoding')}
            value={draft.encoding}
            options={encodings.map((value) => ({ value, says: say(`settings.integrations.encoding.${value}`) }))}
            onChange={(encoding) => onChange({ ...draft, encoding })}
          />
          <TextField
            label={say('settings.integrations.prefix')}
            maxLength={40}
            value={draft.prefix}
            onChange={(prefix) => onChange({ ...draft, prefix })}
          />
        </div>
      ) : null}
      <TextArea
        label={say('settings.integrations.mapping')}
        hint={say('settings.integrations.mapping.hint')}
        rows={10}
        spellCheck={false}
        flaw={why === undefined ? flaw : say('settings.integrations.mapping.flaw', { why })}
        value={draft.mapping}
        onChange={(mapping) => onChange({ ...draft, mapping })}
      />
    </>
  );
};

const WriteBackFields = ({ vendor, draft, onChange, flaws }: FieldsProps): ReactNode => {
  const say = useTexts(integrationsTexts);
  const writesNotes = draft.writeBack === 'note' || draft.writeBack === 'both';
  return (
    <>
      <RadioGroup
        label={say('settings.integrations.writeBack')}
        hint={say('settings.integrations.writeBack.hint')}
        isRow
        value={draft.writeBack}
        options={writeBacks.map((value) => ({ value, says: say(`settings.integrations.writeBack.${value}`) }))}
        onChange={(writeBack) => onChange({ ...draft, writeBack })}
      />
      {vendor === 'greenhouse' && writesNotes ? (
        <TextField
          label={say('settings.integrations.author')}
          inputMode="numeric"
          isRequired
          maxLength={18}
          flaw={flaws['/settings/author']}
          value={draft.author}
          onChange={(author) => onChange({ ...draft, author })}
        />
      ) : null}
    </>
  );
};

/** Fields of the settings that a vendor knows. */
export const SettingsFields = (props: FieldsProps): ReactNode => {
  const { vendor, draft, onChange, flaws } = props;
  const say = useTexts(integrationsTexts);
  const { hasAccount, regions, writesBack } = vendors[vendor];
  if (vendor === 'generic') return <GenericFields {...props} />;
  return (
    <>
      {hasAccount ? (
        <TextField
          label={say(
            vendor === 'workable'
              ? 'settings.integrations.account.workable'
              : 'settings.integrations.account.recruitee',
          )}
          isRequired
          maxLength={63}
          flaw={flaws['/settings/account']}
          value={draft.account}
          onChange={(account) => onChange({ ...draft, account })}
        />
      ) : null}
      {regions.length === 0 ? null : (
        <Select
          label={say('settings.integrations.region')}
          value={draft.region}
          options={regions.map((value) => ({ value, says: say(`settings.integrations.region.${value}`) }))}
          onChange={(region) => onChange({ ...draft, region })}
        />
      )}
      {vendor === 'teamtailor' ? (
        <Checkbox
          label={say('settings.integrations.covered')}
          hint={say('settings.integrations.covered.hint')}
          isOn={draft.coveredOnly}
          onChange={(coveredOnly) => onChange({ ...draft, coveredOnly })}
        />
      ) : null}
      {writesBack ? <WriteBackFields {...props} /> : null}
    </>
  );
};

/** Whether a vendor has settings at all. */
export const hasSettings = (vendor: Vendor): boolean => {
  const { hasAccount, regions, writesBack } = vendors[vendor];
  return vendor === 'generic' || hasAccount || regions.length > 0 || writesBack;
};
