import { type FormEvent, type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import type { Column } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { ActButton } from '../act-button.tsx';
import { PagedTable, usePaged } from '../paged.tsx';
import { States, useChosenState } from '../states.tsx';
import type { Endpoint } from './endpoints.ts';
import { webhooksTexts } from './texts.ts';

type Delivery = Answer<Api['deliveries']['list']>['items'][number];
type State = Delivery['state'];

const tones: Readonly<Record<State, 'plain' | 'good' | 'bad'>> = { failed: 'bad', waiting: 'plain', delivered: 'good' };
const states: readonly State[] = ['failed', 'waiting', 'delivered'];
/** A delivery that was asked for shows how it went without a click. */
const EVERY = 5_000;

const Replay = ({ id }: { readonly id: number }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  return (
    <ActButton
      icon="reload"
      says={say('settings.webhooks.log.replay')}
      label={say('settings.webhooks.log.replay.one', { id })}
      run={() => api.deliveries.replay({ params: { id } })}
      done={say('settings.webhooks.log.replayed', { id })}
      refresh={[['deliveries']]}
    />
  );
};

const useColumns = (): readonly Column<Delivery>[] => {
  const say = useTexts(webhooksTexts);
  return [
    {
      head: say('settings.webhooks.log.type'),
      isName: true,
      cell: ({ type, id, createdAt }) => (
        <>
          <code>{type}</code>
          <div className="muted small figures">
            {id}, <Time at={createdAt} />
          </div>
        </>
      ),
    },
    {
      head: say('settings.webhooks.state'),
      cell: ({ status, error, attempts, state }) => (
        <>
          <Badge tone={tones[state]}>{say(`settings.webhooks.log.state.${state}`)}</Badge>
          <div className="small">{state === 'delivered' || error === null ? status : error}</div>
          <div className="muted small">{say('settings.webhooks.log.attempts', { count: attempts })}</div>
        </>
      ),
    },
    {
      head: <span className="unseen">{say('settings.webhooks.log.acts')}</span>,
      isNumber: true,
      cell: ({ id, state }) => (state === 'waiting' ? null : <Replay id={id} />),
    },
  ];
};

const ReplaySince = ({ endpoint }: { readonly endpoint: Endpoint }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const [since, setSince] = useState('');
  const { act, isBusy } = useAction({
    run: () =>
      api.endpoints.replay({
        params: { id: endpoint.id },
        body: { since: new Date(since).toISOString(), which: 'failed' },
      }),
    done: ({ deliveries }) => say('settings.webhooks.replayed', { count: deliveries }),
    refresh: [['deliveries']],
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void act();
  };
  return (
    <form className="settings-filters" onSubmit={submit}>
      <TextField
        label={say('settings.webhooks.replay.since')}
        type="datetime-local"
        isRequired
        value={since}
        onChange={setSince}
      />
      <Button type="submit" icon="reload" isBusy={isBusy}>
        {say('settings.webhooks.replay')}
      </Button>
    </form>
  );
};

/** What was sent to an endpoint; dead letters are those that were given up. */
export const DeliveryLog = ({ endpoint }: { readonly endpoint: Endpoint }): ReactNode => {
  const say = useTexts(webhooksTexts);
  const api = useApi();
  const [state, choose] = useChosenState(states);
  const columns = useColumns();
  const log = usePaged(
    ['deliveries', endpoint.id, state],
    (cursor, signal) =>
      api.deliveries.list({
        query: {
          endpoint: endpoint.id,
          ...(state === undefined ? {} : { state }),
          ...(cursor === undefined ? {} : { cursor }),
        },
        signal,
      }),
    EVERY,
  );
  return (
    <Card title={say('settings.webhooks.log')}>
      <States
        label={say('settings.webhooks.state')}
        states={states}
        saysOf={(one) => say(`settings.webhooks.log.state.${one}`)}
        state={state}
        onChange={choose}
      />
      <PagedTable
        query={log}
        label={say('settings.webhooks.log')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<p>{say(state === undefined ? 'settings.webhooks.log.empty' : 'settings.webhooks.log.none')}</p>}
      />
      <ReplaySince endpoint={endpoint} />
    </Card>
  );
};
