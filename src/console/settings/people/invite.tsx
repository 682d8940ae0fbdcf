import { type ReactNode, useState } from 'react';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { TextField } from '../../ui/field.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { jobsOf, type Rights, RightsFields } from './rights.tsx';
import { peopleSettingsTexts } from './texts.ts';

/** A link that its owner opens once. */
export interface OneTimeLink {
  readonly name: string;
  readonly url: string;
  readonly expiresAt: string;
}

interface InviteProps {
  readonly onClose: () => void;
  readonly onInvited: (link: OneTimeLink) => void;
}

/** Makes an account, and the link by which its owner begins. */
export const Invite = ({ onClose, onInvited }: InviteProps): ReactNode => {
  const say = useTexts(peopleSettingsTexts);
  const api = useApi();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [rights, setRights] = useState<Rights>({ roles: ['analyst'], jobs: '' });
  const form = useForm({
    run: () => api.accounts.invite({ body: { name, email, roles: [...rights.roles], jobs: [...jobsOf(rights.jobs)] } }),
    refresh: [['accounts'], ['start']],
    onDone: ({ account, link }) => onInvited({ name: account.name, ...link }),
  });
  const { flaws } = form;
  return (
    <FormDialog
      title={say('settings.people.invite')}
      lead={say('settings.people.invite.lead')}
      act={say('settings.people.invite.act')}
      onClose={onClose}
      form={form}
      onSubmit={form.act}
    >
      <TextField
        label={say('settings.people.name')}
        isRequired
        maxLength={200}
        autoComplete="off"
        flaw={flaws['/name']}
        value={name}
        onChange={setName}
      />
      <TextField
        label={say('settings.people.email')}
        hint={say('settings.people.email.hint')}
        type="email"
        isRequired
        maxLength={254}
        autoComplete="off"
        flaw={flaws['/email']}
        value={email}
        onChange={setEmail}
      />
      <RightsFields rights={rights} onChange={setRights} flaws={flaws} />
    </FormDialog>
  );
};
