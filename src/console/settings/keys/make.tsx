import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { Ticks } from '../ticks.tsx';
import { keysTexts } from './texts.ts';

/** A key with its text, right after it was made. */
export type MadeKey = Answer<Api['apiKeys']['make']>;
type Scope = MadeKey['key']['scopes'][number];

const scopes: readonly Scope[] = [
  'applications:write',
  'applications:read',
  'evidence:read',
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
  const form = useForm({
    run: () => api.apiKeys.make({ body: { name, scopes: [...chosen], expiresAt: endOf(life) } }),
    refresh: [['apiKeys'], ['start']],
    onDone: onMade,
  });
  return (
    <FormDialog
      title={say('settings.keys.make')}
      lead={say('settings.keys.make.lead')}
      act={say('settings.keys.make')}
      onClose={onClose}
      form={form}
      onSubmit={form.act}
      isReady={chosen.length > 0}
    >
      <TextField
        label={say('settings.keys.name')}
        hint={say('settings.keys.name.hint')}
        isRequired
        maxLength={100}
        flaw={form.flaws['/name']}
        value={name}
        onChange={setName}
      />
      <Ticks
        label={say('settings.keys.scopes')}
        options={scopes.map((value) => ({
          value,
          says: say(`settings.keys.scope.${value}`),
          hint: <code>{value}</code>,
        }))}
        chosen={chosen}
        onChange={setChosen}
        flaw={chosen.length === 0 ? say('settings.keys.scopes.none') : undefined}
      />
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
