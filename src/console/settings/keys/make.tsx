import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { flawsOf } from '../../ui/problem.ts';
import { FormDialog } from '../form-dialog.tsx';
import { keysTexts } from './texts.ts';

/** A key with its text, right after it was made. */
export type MadeKey = Answer<Api['apiKeys']['make']>;
type Scope = MadeKey['key']['scopes'][number];

const scopes: readonly Scope[] = [
  'applications:write',
  'applications:read',
  'cases:read',
  'indicators:write',
  'metrics:read',
];
const lives = ['30', '90', '180', '365'] as const;
const DAY = 86_400_000;
/** A minute early: the service measures the year by its own clock. */
const SLACK = 60_000;

const endOf = (days: string): string => new Date(Date.now() + Number(days) * DAY - SLACK).toISOString();

interface MakeKeyProps {
  readonly onClose: () => void;
  readonly onMade: (made: MadeKey) => void;
}

/** Makes a key for a program. */
export const MakeKey = ({ onClose, onMade }: MakeKeyProps): ReactNode => {
  const say = useTexts(keysTexts);
  const api = useApi();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>(['applications:write']);
  const [life, setLife] = useState<(typeof lives)[number]>('180');
  const { act, isBusy, error } = useAction({
    run: () => api.apiKeys.make({ body: { name, scopes: [...chosen], expiresAt: endOf(life) } }),
    refresh: [['apiKeys'], ['start']],
    onDone: onMade,
    onRefused: () => undefined,
  });
  return (
    <FormDialog
      title={say('settings.keys.make')}
      lead={say('settings.keys.make.lead')}
      act={say('settings.keys.make')}
      onClose={onClose}
      onSubmit={() => {
        if (chosen.length > 0) void act();
      }}
      isBusy={isBusy}
      error={error}
    >
      <TextField
        label={say('settings.keys.name')}
        hint={say('settings.keys.name.hint')}
        isRequired
        maxLength={100}
        flaw={flawsOf(error)['/name']}
        value={name}
        onChange={setName}
      />
      <fieldset className="settings-ticks">
        <legend className="field-label">{say('settings.keys.scopes')}</legend>
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            label={say(`settings.keys.scope.${scope}`)}
            hint={<code>{scope}</code>}
            isOn={chosen.includes(scope)}
            onChange={(isOn) => setChosen(scopes.filter((one) => (one === scope ? isOn : chosen.includes(one))))}
          />
        ))}
        <p className="field-flaw" role="alert">
          {chosen.length === 0 ? say('settings.keys.scopes.none') : ''}
        </p>
      </fieldset>
      <Select
        label={say('settings.keys.ends')}
        value={life}
        options={lives.map((value) => ({
          value,
          says: value === '365' ? say('settings.keys.year') : say('settings.keys.days', { days: Number(value) }),
        }))}
        onChange={setLife}
      />
    </FormDialog>
  );
};
