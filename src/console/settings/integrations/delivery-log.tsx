import type { ReactNode } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/layout.tsx';
import type { Column } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { ActButton } from '../act-button.tsx';
import { PagedTable, usePaged } from '../paged.tsx';
import { States, useChosenState } from '../states.tsx';
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

const Replay = ({ connector, id }: { readonly connector: string; readonly id: number }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  return (
    <ActButton
      icon="reload"
      says={say('settings.integrations.log.replay')}
      label={say('settings.integrations.log.replay.one', { id })}
      run={() => api.connectors.replay({ params: { id: connector, delivery: id } })}
      done={say('settings.integrations.log.replayed', { id })}
      refresh={[['connectors']]}
    />
  );
};

const useColumns = (connector: string): readonly Column<Delivery>[] => {
  const say = useTexts(integrationsTexts);
  return [
    {
      head: say('settings.integrations.log.event'),
      isName: true,
      cell: ({ id, event, covered, receivedAt }) => (
        <>
          {event === null ? say('settings.integrations.log.untold') : <code>{event}</code>}
          <div className="muted small figures">
            {id}, <Time at={receivedAt} />
          </div>
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
      cell: ({ id, state, kept }) => (state === 'failed' && kept ? <Replay connector={connector} id={id} /> : null),
    },
  ];
};

/** What a system delivered, with a way to read failed ones again. */
export const DeliveryLog = ({ connector }: { readonly connector: Connector }): ReactNode => {
  const say = useTexts(integrationsTexts);
  const api = useApi();
  const [state, choose] = useChosenState(states);
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
      <States
        label={say('settings.integrations.state')}
        states={states}
        saysOf={(one) => say(`settings.integrations.log.state.${one}`)}
        counts={deliveries}
        state={state}
        onChange={choose}
      />
      <PagedTable
        query={log}
        label={say('settings.integrations.log')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<p>{say(state === undefined ? 'settings.integrations.log.empty' : 'settings.integrations.log.none')}</p>}
      />
    </Card>
  );
};
