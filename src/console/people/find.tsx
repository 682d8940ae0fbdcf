import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useApi } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { SearchForm } from '../ui/search-form.tsx';
import { Empty, Failure } from '../ui/states.tsx';
import './people.css';
import { Found } from './found.tsx';
import { peopleTexts } from './texts.ts';

/** `/people`: finds a person by what stands on an application. */
export const FindScreen = (): ReactNode => {
  const say = useTexts(peopleTexts);
  const api = useApi();
  const [text, setText] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (wanted: string) => api.people.search({ body: { text: wanted } }),
  });
  return (
    <Page title={say('people.title')} lead={say('people.lead')}>
      <Card>
        <SearchForm
          label={say('people.search')}
          hint={say('people.search.hint')}
          act={say('people.search.act')}
          value={text}
          onChange={setText}
          onSearch={(wanted) => {
            if (wanted !== '') mutate(wanted);
          }}
          isBusy={isPending}
          isFirst
        />
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
