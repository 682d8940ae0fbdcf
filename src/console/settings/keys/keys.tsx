import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Column } from '../../ui/table.tsx';
import { Time, useNow } from '../../ui/time.tsx';
import { AskedButton } from '../asked-button.tsx';
import { PagedTable, usePaged } from '../paged.tsx';
import { SecretOnce } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { settingsTexts } from '../texts.ts';
import { type MadeKey, MakeKey } from './make.tsx';
import { keysTexts } from './texts.ts';

type ApiKey = Answer<Api['apiKeys']['list']>['items'][number];

const stateOf = ({ revokedAt, expiresAt }: ApiKey, now: Date): 'works' | 'ended' | 'expired' => {
  if (revokedAt !== null) return 'ended';
  return new Date(expiresAt) <= now ? 'expired' : 'works';
};

const EndKey = ({ apiKey: { id, name } }: { readonly apiKey: ApiKey }): ReactNode => {
  const say = useTexts(keysTexts);
  const api = useApi();
  return (
    <AskedButton
      says={say('settings.keys.end')}
      title={say('settings.keys.end.one', { name })}
      lead={say('settings.keys.end.lead')}
      isBad
      run={() => api.apiKeys.revoke({ params: { id } })}
      done={() => say('settings.keys.ended', { name })}
      refresh={[['apiKeys'], ['start']]}
    />
  );
};

const useColumns = (): readonly Column<ApiKey>[] => {
  const say = useTexts(keysTexts);
  const shared = useTexts(settingsTexts);
  const now = useNow();
  return [
    { head: say('settings.keys.name'), isName: true, cell: ({ name }) => name },
    {
      head: say('settings.keys.scopes'),
      cell: ({ scopes }) => (
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>{say(`settings.keys.scope.${scope}`)}</li>
          ))}
        </ul>
      ),
    },
    {
      head: say('settings.keys.state'),
      cell: (key) => {
        const state = stateOf(key, now);
        return <Badge tone={state === 'works' ? 'good' : 'plain'}>{say(`settings.keys.state.${state}`)}</Badge>;
      },
    },
    {
      head: say('settings.keys.until'),
      isExtra: true,
      cell: ({ revokedAt, expiresAt }) => <Time at={revokedAt ?? expiresAt} as="date" />,
    },
    {
      head: say('settings.keys.used'),
      isExtra: true,
      cell: ({ usedAt }) => (usedAt === null ? shared('settings.never') : <Time at={usedAt} />),
    },
    {
      head: <span className="unseen">{say('settings.keys.acts')}</span>,
      isNumber: true,
      cell: (key) => (stateOf(key, now) === 'works' ? <EndKey apiKey={key} /> : null),
    },
  ];
};

/** Keys for programs. */
export const KeysScreen = (): ReactNode => {
  const say = useTexts(keysTexts);
  const api = useApi();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<MadeKey>();
  const columns = useColumns();
  const keys = usePaged(['apiKeys', 'list'], (cursor, signal) =>
    api.apiKeys.list({ query: cursor === undefined ? {} : { cursor }, signal }),
  );
  const make = (
    <Button kind="first" icon="add" onClick={() => setMaking(true)}>
      {say('settings.keys.make')}
    </Button>
  );
  return (
    <SettingsPage part="keys" lead={say('settings.keys.lead')} actions={make}>
      <PagedTable
        query={keys}
        label={say('settings.keys.list')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Empty title={say('settings.keys.empty')} icon="lock">
            {say('settings.keys.empty.lead')}
          </Empty>
        }
      />
      {isMaking ? (
        <MakeKey
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMaking(false);
            setMade(key);
          }}
        />
      ) : null}
      {made === undefined ? null : (
        <SecretOnce
          title={say('settings.keys.made', { name: made.key.name })}
          text={made.text}
          onClose={() => setMade(undefined)}
        >
          <p>{say.rich('settings.keys.made.how', { header: <code>Authorization: Bearer …</code> })}</p>
        </SecretOnce>
      )}
    </SettingsPage>
  );
};
