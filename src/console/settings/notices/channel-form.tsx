import { type ReactNode, useState } from 'react';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { Ticks } from '../ticks.tsx';
import { type Channel, draftOf, rules, wishOf } from './channel.ts';
import { noticesTexts } from './texts.ts';

const kinds = ['slack', 'email'] as const;

interface ChannelFormProps {
  /** The one that is changed; a new one when absent. */
  readonly channel?: Channel;
  /** Whether mail can be sent at all. */
  readonly hasMail: boolean;
  readonly onClose: () => void;
}

/** Adds or changes a channel. */
export const ChannelForm = ({ channel, hasMail, onClose }: ChannelFormProps): ReactNode => {
  const say = useTexts(noticesTexts);
  const api = useApi();
  const [draft, setDraft] = useState(() => draftOf(channel));
  const { name } = draft;
  const form = useForm({
    run: () => {
      const body = wishOf(draft);
      return channel === undefined
        ? api.notices.add({ body })
        : api.notices.change({ params: { id: channel.id }, body });
    },
    done: () => say(channel === undefined ? 'settings.notices.added' : 'settings.notices.changed', { name }),
    refresh: [['notices']],
    onDone: onClose,
  });
  const { flaws } = form;
  const title = say(channel === undefined ? 'settings.notices.add' : 'settings.notices.change');
  return (
    <FormDialog
      title={title}
      {...(channel === undefined ? {} : { lead: say('settings.notices.change.lead') })}
      act={say(channel === undefined ? 'settings.notices.add' : 'settings.notices.change.act')}
      onClose={onClose}
      form={form}
      onSubmit={form.act}
      isReady={draft.rules.length > 0}
    >
      <TextField
        label={say('settings.notices.name')}
        isRequired
        maxLength={100}
        flaw={flaws['/name']}
        value={name}
        onChange={(value) => setDraft({ ...draft, name: value })}
      />
      <RadioGroup
        label={say('settings.notices.kind')}
        isRow
        value={draft.kind}
        options={kinds.map((value) => ({
          value,
          says: say(`settings.notices.kind.${value}`),
          isDisabled: value === 'email' && !hasMail,
        }))}
        {...(hasMail ? {} : { hint: say('settings.notices.noMail') })}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      {draft.kind === 'slack' ? (
        <TextField
          label={say('settings.notices.url')}
          hint={say('settings.notices.url.hint')}
          type="url"
          autoComplete="off"
          isRequired
          maxLength={1000}
          flaw={flaws['/target/url']}
          value={draft.url}
          onChange={(url) => setDraft({ ...draft, url })}
        />
      ) : (
        <TextArea
          label={say('settings.notices.to')}
          hint={say('settings.notices.to.hint')}
          isRequired
          flaw={flaws['/target/to'] ?? flaws['/target/to/0']}
          value={draft.to}
          onChange={(to) => setDraft({ ...draft, to })}
        />
      )}
      <Ticks
        label={say('settings.notices.rules')}
        options={rules.map((value) => ({ value, says: say(`settings.notices.rule.${value}`) }))}
        chosen={draft.rules}
        onChange={(chosen) => setDraft({ ...draft, rules: chosen })}
        flaw={draft.rules.length === 0 ? say('settings.notices.rules.none') : undefined}
      />
      <Checkbox
        label={say('settings.notices.enabled')}
        isOn={draft.enabled}
        onChange={(enabled) => setDraft({ ...draft, enabled })}
      />
    </FormDialog>
  );
};
