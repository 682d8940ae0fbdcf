import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useAction } from '../../api/action.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Facets } from '../../ui/facets.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { Paged, usePaged } from '../paged.tsx';
import { integrationsTexts } from './texts.ts';
import type { Connector } from './vendors.ts';

type Delivery = Answer<Api['connectors']['deliveries']>['items'][number];
type State = Delivery['state'];

const tones: Readonly<Record<State, 'plain' | 'good' | 'bad'>> = {
  failed: 'bad',
  waiting: 'plain',
  done: 'good',
  ignored: 'plain',
  outdated: 'plain',
};
const states: readonly State[] = ['failed', 'waiting', 'done', 'ignored', 'outdated'];

const Replay = ({ connector, delivery }: { readonly connector: string; readonly delivery: Delivery }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const { id } = delivery;
  const { act, isBusy } = useAction({
    run: () => api.connectors.replay({ params: { id: connector, delivery: id } }),
    done: () => say('settings.integrations.log.replayed', { id }),
    refresh: [['connectors']],
  });
  return (
    <Button
      size="small"
      icon="reload"
      isBusy={isBusy}
      aria-label={say('settings.integrations.log.replay.one', { id })}
      onClick={() => void act()}
    >
      {say('settings.integrations.log.replay')}
    </Button>
  );
};

const useColumns = (connector: string): readonly Column<Delivery>[] => {
  const say = useTexts(integrationsTexts);
  return [
    { head: say('settings.integrations.log.at'), cell: ({ receivedAt }) => <Time at={receivedAt} /> },
    {
      head: say('settings.integrations.log.event'),
      isName: true,
      cell: ({ event, covered }) => (
        <>
          <code>{event ?? '–'}</code>
          {covered ? null : <div className="muted small">{say('settings.integrations.log.covered.no')}</div>}
        </>
      ),
    },
    {
      head: say('settings.integrations.state'),
      cell: ({ state, reason }) => (
        <>
          <Badge tone={tones[state]}>{say(`settings.integrations.log.state.${state}`)}</Badge>
          {reason === null ? null : (
            <div className="muted small">
              <code>{reason}</code>
            </div>
          )}
        </>
      ),
    },
    { head: say('settings.integrations.log.what'), isExtra: true, cell: ({ reference }) => reference ?? '–' },
    {
      head: <span className="unseen">{say('settings.integrations.log.acts')}</span>,
      isNumber: true,
      cell: (delivery) =>
        delivery.state === 'failed' && delivery.kept ? <Replay connector={connector} delivery={delivery} /> : null,
    },
  ];
};

/** What a system delivered, with a way to read failed ones again. */
export const DeliveryLog = ({ connector }: { readonly connector: Connector }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const state = states.find((one) => one === search.get('state'));
  const columns = useColumns(connector.id);
  const { deliveries } = connector;
  const log = usePaged(['connectors', connector.id, 'deliveries', state, deliveries], (cursor, signal) =>
    api.connectors.deliveries({
      params: { id: connector.id },
      query: { ...(state === undefined ? {} : { state }), ...(cursor === undefined ? {} : { cursor }) },
      signal,
    }),
  );
  return (
    <Card title={say('settings.integrations.log')}>
      <p className="muted">{say('settings.integrations.log.lead')}</p>
      <Facets
        label={say('settings.integrations.state')}
        isSingle
        facets={states.map((value) => ({
          value,
          says: say(`settings.integrations.log.state.${value}`),
          count: deliveries[value],
        }))}
        chosen={state === undefined ? [] : [state]}
        onChange={([next]) => setSearch(next === undefined ? {} : { state: next }, { replace: true })}
      />
      <Paged query={log}>
        {(items) =>
          items.length === 0 ? (
            <p>{say(state === undefined ? 'settings.integrations.log.empty' : 'settings.integrations.log.none')}</p>
          ) : (
            <Table label={say('settings.integrations.log')} columns={columns} rows={items} keyOf={({ id }) => id} />
          )
        }
      </Paged>
    </Card>
  );
};
