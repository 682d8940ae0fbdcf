import { type FormEvent, type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAction } from '../../api/action.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Facets } from '../../ui/facets.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { Paged, usePaged } from '../paged.tsx';
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
  const { act, isBusy } = useAction({
    run: () => api.deliveries.replay({ params: { id } }),
    done: () => say('settings.webhooks.log.replayed', { id }),
    refresh: [['deliveries']],
  });
  return (
    <Button
      size="small"
      icon="reload"
      isBusy={isBusy}
      aria-label={say('settings.webhooks.log.replay.one', { id })}
      onClick={() => void act()}
    >
      {say('settings.webhooks.log.replay')}
    </Button>
  );
};

const useColumns = (): readonly Column<Delivery>[] => {
  const say = useTexts(webhooksTexts);
  return [
    { head: say('settings.webhooks.log.at'), cell: ({ createdAt }) => <Time at={createdAt} /> },
    {
      head: say('settings.webhooks.log.type'),
      isName: true,
      cell: ({ type, id }) => (
        <>
          <code>{type}</code>
          <div className="muted small figures">{id}</div>
        </>
      ),
    },
    {
      head: say('settings.webhooks.state'),
      cell: ({ state }) => <Badge tone={tones[state]}>{say(`settings.webhooks.log.state.${state}`)}</Badge>,
    },
    {
      head: say('settings.webhooks.log.answer'),
      cell: ({ status, error, attempts, state }) => (
        <>
          <div className="figures">{status}</div>
          {error === null || state === 'delivered' ? null : <div>{error}</div>}
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
  const [search, setSearch] = useSearchParams();
  const state = states.find((one) => one === search.get('state'));
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
      <Facets
        label={say('settings.webhooks.state')}
        isSingle
        facets={states.map((value) => ({ value, says: say(`settings.webhooks.log.state.${value}`) }))}
        chosen={state === undefined ? [] : [state]}
        onChange={([next]) => setSearch(next === undefined ? {} : { state: next }, { replace: true })}
      />
      <Paged query={log}>
        {(items) =>
          items.length === 0 ? (
            <p>{say(state === undefined ? 'settings.webhooks.log.empty' : 'settings.webhooks.log.none')}</p>
          ) : (
            <Table label={say('settings.webhooks.log')} columns={columns} rows={items} keyOf={({ id }) => id} />
          )
        }
      </Paged>
      <ReplaySince endpoint={endpoint} />
    </Card>
  );
};
