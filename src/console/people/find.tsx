import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Band } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { Empty, Failure } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import './people.css';
import { addresses } from './person-data.ts';
import { peopleTexts } from './texts.ts';

type Found = Answer<Api['cases']['search']>['items'][number];

const isReference = (text: string): boolean => /^[\w-]+:\S+$/.test(text);

const useColumns = (): readonly Column<Found>[] => {
  const say = useTexts(peopleTexts);
  return [
    {
      head: say('people.person'),
      isName: true,
      cell: ({ application, name }) => (
        <>
          <Link href={addresses.person(application)}>
            <bdi>{name ?? say('people.unnamed')}</bdi>
          </Link>
          <div className="muted small">{application}</div>
        </>
      ),
    },
    { head: say('people.found.role'), isExtra: true, cell: ({ role }) => <bdi>{role}</bdi> },
    { head: say('people.found.at'), isExtra: true, cell: ({ receivedAt }) => <Time at={receivedAt} as="date" /> },
    { head: say('people.found.band'), isNumber: true, cell: ({ band }) => <Band band={band} /> },
  ];
};

/** `/people`: finds a person by what stands on an application. */
export const FindScreen = (): ReactNode => {
  const say = useTexts(peopleTexts);
  const api = useApi();
  const columns = useColumns();
  const [text, setText] = useState('');
  // What people typed is personal, so it stays out of the address and of histories.
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (wanted: string) => api.cases.search({ body: { text: wanted } }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') mutate(text.trim());
  };
  const asked = variables ?? '';
  return (
    <Page title={say('people.title')} lead={say('people.lead')}>
      <Card>
        <form className="people-find" onSubmit={submit}>
          <TextField
            label={say('people.search')}
            hint={say('people.search.hint')}
            type="search"
            maxLength={600}
            autoComplete="off"
            value={text}
            onChange={setText}
          />
          <Button kind="first" type="submit" icon="search" isBusy={isPending}>
            {say('people.search.act')}
          </Button>
        </form>
      </Card>
      <div role="status" className="unseen">
        {data === undefined
          ? ''
          : data.items.length === 0
            ? say('people.found.none')
            : say('people.found', { count: data.items.length })}
      </div>
      {error === null ? null : <Failure error={error} />}
      {data === undefined ? null : data.items.length === 0 ? (
        <Empty
          title={say('people.found.none')}
          icon="people"
          action={
            isReference(asked) ? (
              <Link href={addresses.person(asked)} className="button">
                {say('people.found.open', { reference: asked })}
              </Link>
            ) : undefined
          }
        >
          {say('people.found.none.lead')}
        </Empty>
      ) : (
        <div className="people-found">
          <Table label={say('people.found.list')} columns={columns} rows={data.items} keyOf={({ id }) => id} />
        </div>
      )}
    </Page>
  );
};
