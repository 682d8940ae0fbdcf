import { type FormEvent, type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/facets.tsx';
import { TextField } from '../../ui/field.tsx';
import { listTexts } from './list-texts.ts';

/** What was looked for, and the campaigns that have it. */
export interface Found {
  readonly text: string;
  readonly ids: readonly string[];
}

interface SearchProps {
  readonly found: Found | undefined;
  readonly onFound: (found: Found | undefined) => void;
}

/** Finds campaigns by id or by somebody in them. What is typed is personal, so it stays out of the address. */
export const CampaignSearch = ({ found, onFound }: SearchProps): ReactNode => {
  const say = useTexts(listTexts);
  const api = useApi();
  const [text, setText] = useState('');
  const { act, isBusy } = useAction({
    run: (wanted: string) => api.campaigns.search({ body: { text: wanted } }),
    onDone: ({ items }, wanted) => onFound({ text: wanted, ids: items.map(({ id }) => id) }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') onFound(undefined);
    else void act(text.trim());
  };
  return (
    <div className="campaigns-search">
      <form className="campaigns-search-form" onSubmit={submit}>
        <TextField
          label={say('campaigns.list.find')}
          hint={say('campaigns.list.find.hint')}
          type="search"
          maxLength={600}
          autoComplete="off"
          value={text}
          onChange={setText}
        />
        <Button type="submit" icon="search" isBusy={isBusy}>
          {say('campaigns.list.find.act')}
        </Button>
      </form>
      {found === undefined ? null : (
        <Chip
          says={say('campaigns.list.found', { text: found.text })}
          onRemove={() => {
            setText('');
            onFound(undefined);
          }}
        />
      )}
    </div>
  );
};
