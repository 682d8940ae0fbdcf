import { type ReactNode, useState } from 'react';
import type { EventTypeName } from '../../../notify/event-types.ts';
import { useTexts } from '../../text/texts.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { flawsOf } from '../../ui/problem.ts';
import { FormDialog } from '../form-dialog.tsx';
import { type Endpoint, eventTypes, isEventType } from './endpoints.ts';
import { webhooksTexts } from './texts.ts';

/** An endpoint as it should be. */
export interface Wish {
  readonly name: string;
  readonly url: string;
  readonly types: EventTypeName[];
  readonly enabled: boolean;
}

/** An endpoint as the service takes it back. */
export const wishOf = ({ name, url, types, enabled }: Endpoint): Wish => ({
  name,
  url,
  types: types.filter(isEventType),
  enabled,
});

interface EndpointFormProps {
  readonly title: string;
  readonly act: string;
  readonly from: Wish;
  readonly onSave: (wish: Wish) => void;
  readonly onClose: () => void;
  readonly isBusy: boolean;
  readonly error: unknown;
}

const wholes = ['all', 'some'] as const;

/** Name, address and events of an endpoint. */
export const EndpointForm = ({ title, act, from, onSave, onClose, isBusy, error }: EndpointFormProps): ReactNode => {
  const say = useTexts(webhooksTexts);
  const [wish, setWish] = useState(from);
  const [whole, setWhole] = useState<(typeof wholes)[number]>(from.types.length === 0 ? 'all' : 'some');
  const flaws = flawsOf(error);
  const toggle = (type: EventTypeName, isOn: boolean): void =>
    setWish({ ...wish, types: eventTypes.filter((one) => (one === type ? isOn : wish.types.includes(one))) });
  return (
    <FormDialog
      title={title}
      act={act}
      onClose={onClose}
      onSubmit={() => onSave({ ...wish, types: whole === 'all' ? [] : wish.types })}
      isBusy={isBusy}
      error={error}
    >
      <TextField
        label={say('settings.webhooks.name')}
        isRequired
        maxLength={100}
        flaw={flaws['/name']}
        value={wish.name}
        onChange={(name) => setWish({ ...wish, name })}
      />
      <TextField
        label={say('settings.webhooks.url')}
        hint={say('settings.webhooks.url.hint')}
        type="url"
        isRequired
        maxLength={2000}
        flaw={flaws['/url']}
        value={wish.url}
        onChange={(url) => setWish({ ...wish, url })}
      />
      <RadioGroup
        label={say('settings.webhooks.types')}
        isRow
        value={whole}
        options={wholes.map((value) => ({ value, says: say(`settings.webhooks.types.${value}`) }))}
        onChange={setWhole}
      />
      {whole === 'all' ? null : (
        <div className="settings-ticks">
          {eventTypes.map((type) => (
            <Checkbox
              key={type}
              label={say(`settings.webhooks.event.${type}`)}
              hint={<code>{type}</code>}
              isOn={wish.types.includes(type)}
              onChange={(isOn) => toggle(type, isOn)}
            />
          ))}
        </div>
      )}
    </FormDialog>
  );
};
