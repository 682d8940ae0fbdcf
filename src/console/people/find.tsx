import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useApi } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { Empty, Failure } from '../ui/states.tsx';
import './people.css';
import { Found } from './found.tsx';
import { peopleTexts } from './texts.ts';

/** `/people`: finds a person by what stands on an application. */
export const FindScreen = (): ReactNode => {
  const say = useTexts(peopleTexts);
  const api = useApi();
  const [text, setText] = useState('');
  // What people typed is personal, so it stays out of the address and of histories.
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (wanted: string) => api.people.search({ body: { text: wanted } }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') mutate(text.trim());
  };
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
        <Empty title={say('people.found.none')} icon="people">
          {say('people.found.none.lead')}
        </Empty>
      ) : (
        <>
          <Found people={data.items} />
          {data.more ? <p className="muted">{say('people.found.more')}</p> : null}
        </>
      )}
    </Page>
  );
};
