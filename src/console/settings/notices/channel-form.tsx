import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { flawsOf } from '../../ui/problem.ts';
import { FormDialog } from '../form-dialog.tsx';
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
  const { act, isBusy, error } = useAction({
    run: () => {
      const body = wishOf(draft);
      return channel === undefined
        ? api.notices.add({ body })
        : api.notices.change({ params: { id: channel.id }, body });
    },
    done: () => say(channel === undefined ? 'settings.notices.added' : 'settings.notices.changed', { name }),
    refresh: [['notices']],
    onDone: onClose,
    onRefused: () => undefined,
  });
  const flaws = flawsOf(error);
  const title = say(channel === undefined ? 'settings.notices.add' : 'settings.notices.change');
  return (
    <FormDialog
      title={title}
      {...(channel === undefined ? {} : { lead: say('settings.notices.change.lead') })}
      act={say(channel === undefined ? 'settings.notices.add' : 'settings.notices.change.act')}
      onClose={onClose}
      onSubmit={() => {
        if (draft.rules.length > 0) void act();
      }}
      isBusy={isBusy}
      error={error}
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
      <fieldset className="settings-ticks">
        <legend className="field-label">{say('settings.notices.rules')}</legend>
        {rules.map((rule) => (
          <Checkbox
            key={rule}
            label={say(`settings.notices.rule.${rule}`)}
            isOn={draft.rules.includes(rule)}
            onChange={(isOn) =>
              setDraft({ ...draft, rules: rules.filter((one) => (one === rule ? isOn : draft.rules.includes(one))) })
            }
          />
        ))}
        <p className="field-flaw" role="alert">
          {draft.rules.length === 0 ? say('settings.notices.rules.none') : ''}
        </p>
      </fieldset>
      <Checkbox
        label={say('settings.notices.enabled')}
        isOn={draft.enabled}
        onChange={(enabled) => setDraft({ ...draft, enabled })}
      />
    </FormDialog>
  );
};
