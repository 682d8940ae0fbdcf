import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { useForm } from '../form.ts';
import { SecretOnce } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { settingsTexts } from '../texts.ts';
import { EndpointForm, type Wish } from './endpoint-form.tsx';
import { type Endpoint, endpointsRefresh, useEndpoints } from './endpoints.ts';
import { webhooksTexts } from './texts.ts';

const addressOf = ({ id }: Pick<Endpoint, 'id'>): string => `/settings/webhooks/${encodeURIComponent(id)}`;

const useColumns = (): readonly Column<Endpoint>[] => {
  const say = useTexts(webhooksTexts);
  const shared = useTexts(settingsTexts);
  return [
    {
      head: say('settings.webhooks.name'),
      isName: true,
      cell: (endpoint) => (
        <>
          <Link href={addressOf(endpoint)}>{endpoint.name}</Link>
          <div className="muted small">
            <code>{endpoint.url}</code>
          </div>
        </>
      ),
    },
    {
      head: say('settings.webhooks.types'),
      isExtra: true,
      cell: ({ types }) => say('settings.webhooks.types.count', { count: types.length }),
    },
    {
      head: say('settings.webhooks.state'),
      cell: ({ enabled, failingSince }) => (
        <>
          <Badge tone={enabled ? 'good' : 'plain'}>{shared(enabled ? 'settings.on' : 'settings.off')}</Badge>
          {failingSince === null ? null : (
            <div className="small">
              {say.rich('settings.webhooks.failing', { since: <Time key="at" at={failingSince} /> })}
            </div>
          )}
        </>
      ),
    },
  ];
};

const nothing: Wish = { name: '', url: 'https://', types: [], enabled: true };

/** Endpoints of outgoing webhooks. */
export const EndpointsScreen = (): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const [, go] = useLocation();
  const endpoints = useEndpoints();
  const columns = useColumns();
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<{ readonly endpoint: Endpoint; readonly secret: string }>();
  const form = useForm({
    run: (body: Wish) => api.endpoints.add({ body }),
    refresh: endpointsRefresh,
    onDone: (made) => {
      setAdding(false);
      setAdded(made);
    },
  });
  const button = (
    <Button kind="first" icon="add" onClick={() => setAdding(true)}>
      {say('settings.webhooks.add')}
    </Button>
  );
  return (
    <SettingsPage part="webhooks" lead={say('settings.webhooks.lead')} actions={button}>
      <Loaded query={endpoints}>
        {({ endpoints: rows }) =>
          rows.length === 0 ? (
            <Empty title={say('settings.webhooks.empty')} icon="external">
              {say('settings.webhooks.empty.lead')}
            </Empty>
          ) : (
            <Table label={say('settings.webhooks.list')} columns={columns} rows={rows} keyOf={({ id }) => id} />
          )
        }
      </Loaded>
      {isAdding ? (
        <EndpointForm
          title={say('settings.webhooks.add')}
          act={say('settings.webhooks.add')}
          from={nothing}
          form={form}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {added === undefined ? null : (
        <SecretOnce
          title={say('settings.webhooks.secret', { name: added.endpoint.name })}
          text={added.secret}
          onClose={() => go(addressOf(added.endpoint))}
        >
          <p>{say('settings.webhooks.secret.how')}</p>
        </SecretOnce>
      )}
    </SettingsPage>
  );
};
