import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSession } from '../../api/session.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { PagedTable } from '../paged.tsx';
import { SecretOnce } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { AccountActs } from './account-acts.tsx';
import { type Account, useAccounts } from './accounts.ts';
import { Invite, type OneTimeLink } from './invite.tsx';
import { peopleSettingsTexts } from './texts.ts';

/** What is not as usual: invited and not there yet, or disabled. */
const State = ({ account: { disabledAt, enrolledAt } }: { readonly account: Account }): ReactNode => {
  const say = useTexts(peopleSettingsTexts);
  if (disabledAt !== null) return <Badge tone="bad">{say('settings.people.state.disabled')}</Badge>;
  return enrolledAt === null ? <Badge>{say('settings.people.state.invited')}</Badge> : null;
};

const useColumns = (onLink: (link: OneTimeLink) => void): readonly Column<Account>[] => {
  const say = useTexts(peopleSettingsTexts);
  const { person } = useSession();
  return [
    {
      head: say('settings.people.name'),
      isName: true,
      cell: (account) => (
        <>
          <div className="row">
            <bdi>{account.name}</bdi>
            {account.id === person.id ? <span className="muted">({say('settings.people.you')})</span> : null}
            <State account={account} />
          </div>
          <bdi className="muted small">{account.email}</bdi>
        </>
      ),
    },
    {
      head: say('settings.people.roles'),
      cell: ({ roles, rolesBy, jobs }) => (
        <>
          <div className="row">
            {roles.map((role) => (
              <Badge key={role}>{say(`settings.people.role.${role}`)}</Badge>
            ))}
          </div>
          {rolesBy === 'provider' ? <div className="muted small">{say('settings.people.byProvider')}</div> : null}
          {roles.includes('recruiter') ? (
            <div className="muted small">{say('settings.people.jobs', { count: jobs.length })}</div>
          ) : null}
        </>
      ),
    },
    {
      head: say('settings.people.since'),
      isExtra: true,
      cell: ({ disabledAt, enrolledAt, createdAt }) => <Time at={disabledAt ?? enrolledAt ?? createdAt} as="date" />,
    },
    {
      head: <span className="unseen">{say('settings.people.acts')}</span>,
      isNumber: true,
      cell: (account) => <AccountActs account={account} onLink={onLink} />,
    },
  ];
};

/** People and their roles. */
export const PeopleScreen = (): ReactNode => {
  const say = useTexts(peopleSettingsTexts);
  const format = useFormat();
  const accounts = useAccounts();
  const [search, setSearch] = useSearchParams();
  const [link, setLink] = useState<OneTimeLink>();
  const columns = useColumns(setLink);
  const open = (isOpen: boolean): void => setSearch(isOpen ? { invite: '' } : {}, { replace: true });
  return (
    <SettingsPage
      part="people"
      lead={say('settings.people.lead')}
      actions={
        <Button kind="first" icon="add" onClick={() => open(true)}>
          {say('settings.people.invite')}
        </Button>
      }
    >
      <PagedTable
        query={accounts}
        label={say('settings.people.list')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={null}
      />
      {search.has('invite') ? (
        <Invite
          onClose={() => open(false)}
          onInvited={(made) => {
            open(false);
            setLink(made);
          }}
        />
      ) : null}
      {link === undefined ? null : (
        <SecretOnce
          title={say('settings.people.link', { name: link.name })}
          text={link.url}
          onClose={() => setLink(undefined)}
        >
          <p>{say('settings.people.link.until', { until: format.dateTime(link.expiresAt) })}</p>
        </SecretOnce>
      )}
    </SettingsPage>
  );
};
