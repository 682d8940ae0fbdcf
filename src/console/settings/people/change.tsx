import { type ReactNode, useState } from 'react';
import { useApi, useSession } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { TextField } from '../../ui/field.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import type { Account } from './accounts.ts';
import { jobsOf, type Rights, RightsFields } from './rights.tsx';
import { peopleSettingsTexts } from './texts.ts';

/** Changes name, roles and jobs of an account. */
export const Change = ({
  account,
  onClose,
}: {
  readonly account: Account;
  readonly onClose: () => void;
}): ReactNode => {
  const say = useTexts(peopleSettingsTexts);
  const api = useApi();
  const { person } = useSession();
  const [name, setName] = useState(account.name);
  const [rights, setRights] = useState<Rights>({ roles: account.roles, jobs: account.jobs.join('\n') });
  const form = useForm({
    run: () => {
      const roles = [...rights.roles];
      const isSame = roles.length === account.roles.length && roles.every((role) => account.roles.includes(role));
      // Roles that are not touched are not sent: sending them would take them from the identity provider.
      const body = { name, jobs: [...jobsOf(rights.jobs)], ...(isSame ? {} : { roles }) };
      return api.accounts.change({ params: { id: account.id }, body });
    },
    done: () => say('settings.people.changed', { name }),
    refresh: [['accounts'], ['start'], ['session']],
    onDone: onClose,
  });
  const isOwn = person.id === account.id;
  return (
    <FormDialog
      title={say('settings.people.change.title', { name: account.name })}
      lead={say(isOwn ? 'settings.people.change.own' : 'settings.people.change.lead')}
      act={say('settings.people.change.act')}
      onClose={onClose}
      form={form}
      onSubmit={form.act}
    >
      <TextField
        label={say('settings.people.name')}
        isRequired
        maxLength={200}
        flaw={form.flaws['/name']}
        value={name}
        onChange={setName}
      />
      <RightsFields rights={rights} onChange={setRights} flaws={form.flaws} />
      {account.rolesBy === 'provider' ? <p className="muted small">{say('settings.people.change.provider')}</p> : null}
    </FormDialog>
  );
};
