import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Chip } from '../../ui/facets.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
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

/** Finds campaigns by id or by somebody in them. */
export const CampaignSearch = ({ found, onFound }: SearchProps): ReactNode => {
  const say = useTexts(listTexts);
  const api = useApi();
  const [text, setText] = useState('');
  const { act, isBusy } = useAction({
    run: (wanted: string) => api.campaigns.search({ body: { text: wanted } }),
    onDone: ({ items }, wanted) => onFound({ text: wanted, ids: items.map(({ id }) => id) }),
  });
  return (
    <div className="campaigns-search">
      <SearchForm
        label={say('campaigns.list.find')}
        hint={say('campaigns.list.find.hint')}
        act={say('campaigns.list.find.act')}
        value={text}
        onChange={setText}
        onSearch={(wanted) => {
          if (wanted === '') onFound(undefined);
          else void act(wanted);
        }}
        isBusy={isBusy}
      />
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
