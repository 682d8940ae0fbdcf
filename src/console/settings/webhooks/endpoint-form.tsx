import { type ReactNode, useState } from 'react';
import type { EventTypeName } from '../../../notify/event-types.ts';
import { useTexts } from '../../text/texts.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import type { Form } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { Ticks } from '../ticks.tsx';
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
  readonly form: Form<Wish>;
  readonly onClose: () => void;
}

const wholes = ['all', 'some'] as const;

/** Name, address and events of an endpoint. */
export const EndpointForm = ({ title, act, from, form, onClose }: EndpointFormProps): ReactNode => {
  const say = useTexts(webhooksTexts);
  const [wish, setWish] = useState(from);
  const [whole, setWhole] = useState<(typeof wholes)[number]>(from.types.length === 0 ? 'all' : 'some');
  const { flaws } = form;
  // An endpoint with no type at all would be told of every one.
  const isReady = whole === 'all' || wish.types.length > 0;
  return (
    <FormDialog
      title={title}
      act={act}
      onClose={onClose}
      form={form}
      onSubmit={() => form.act({ ...wish, types: whole === 'all' ? [] : wish.types })}
      isReady={isReady}
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
        <Ticks
          label={say('settings.webhooks.types.some')}
          options={eventTypes.map((value) => ({
            value,
            says: say(`settings.webhooks.event.${value}`),
            hint: <code>{value}</code>,
          }))}
          chosen={wish.types}
          onChange={(types) => setWish({ ...wish, types: [...types] })}
          flaw={isReady ? undefined : say('settings.webhooks.types.none')}
        />
      )}
    </FormDialog>
  );
};
