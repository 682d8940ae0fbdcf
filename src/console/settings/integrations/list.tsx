import { type ReactNode, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { SecretOnce } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { settingsTexts } from '../texts.ts';
import { Connect, type Connected } from './connect.tsx';
import { useConnectors } from './connectors.ts';
import { useVendorName } from './steps.tsx';
import { integrationsTexts } from './texts.ts';
import { type Connector, vendors } from './vendors.ts';

const addressOf = ({ id }: Pick<Connector, 'id'>): string => `/settings/integrations/${encodeURIComponent(id)}`;

const useColumns = (): readonly Column<Connector>[] => {
  const say = useTexts(integrationsTexts);
  const shared = useTexts(settingsTexts);
  const format = useFormat();
  const nameOf = useVendorName();
  return [
    {
      head: say('settings.integrations.name'),
      isName: true,
      cell: (connector) => (
        <>
          <Link href={addressOf(connector)}>{connector.name}</Link>
          <div className="muted small">{nameOf(connector.vendor)}</div>
        </>
      ),
    },
    {
      head: say('settings.integrations.state'),
      cell: ({ enabled }) => (
        <Badge tone={enabled ? 'good' : 'plain'}>{shared(enabled ? 'settings.on' : 'settings.off')}</Badge>
      ),
    },
    {
      head: say('settings.integrations.deliveries'),
      cell: ({ deliveries: { done, waiting, failed } }) => (
        <>
          <div className="figures">
            {say('settings.integrations.deliveries.count', {
              done: format.number(done),
              waiting: format.number(waiting),
            })}
          </div>
          {failed === 0 ? null : (
            <Badge tone="bad">{say('settings.integrations.deliveries.failed', { count: failed })}</Badge>
          )}
        </>
      ),
    },
    {
      head: say('settings.integrations.changed'),
      isExtra: true,
      cell: ({ changedAt }) => <Time at={changedAt} as="date" />,
    },
  ];
};

/** Connected tracking systems. */
export const ConnectorsScreen = (): ReactNode => {
  const say = useTexts(integrationsTexts);
  const connectors = useConnectors();
  const columns = useColumns();
  const [, go] = useLocation();
  const [search, setSearch] = useSearchParams();
  const [connected, setConnected] = useState<Connected>();
  const open = (isOpen: boolean): void => setSearch(isOpen ? { connect: '' } : {}, { replace: true });
  const done = (made: Connected): void => {
    open(false);
    if (made.secret === null) go(addressOf(made.connector));
    else setConnected(made);
  };
  const button = (
    <Button kind="first" icon="add" onClick={() => open(true)}>
      {say('settings.integrations.connect')}
    </Button>
  );
  return (
    <SettingsPage part="integrations" lead={say('settings.integrations.lead')} actions={button}>
      <Loaded query={connectors}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('settings.integrations.empty')} icon="link">
              {say('settings.integrations.empty.lead')}
            </Empty>
          ) : (
            <Table label={say('settings.integrations.list')} columns={columns} rows={items} keyOf={({ id }) => id} />
          )
        }
      </Loaded>
      <p className="muted small">{say('settings.integrations.test.advice')}</p>
      {search.has('connect') ? <Connect onClose={() => open(false)} onConnected={done} /> : null}
      {connected?.secret == null ? null : (
        <SecretOnce
          title={say('settings.integrations.secret', { name: connected.connector.name })}
          text={connected.secret}
          onClose={() => go(addressOf(connected.connector))}
        >
          {vendors[connected.connector.vendor].secretBy === 'vendor' ? (
            <p>{say('settings.integrations.secret.vendor')}</p>
          ) : (
            <p>{say('settings.integrations.secret.how')}</p>
          )}
        </SecretOnce>
      )}
    </SettingsPage>
  );
};
