import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Answer, Api } from '../api/client.ts';
import { useLiveEvents } from '../api/live.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge, Band } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Facets } from '../ui/facets.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { readFilters, states } from './filters.ts';
import { addressOf } from './line.ts';
import { queueTexts } from './texts.ts';
import { useOwnCases, useOwnCounts } from './use-own-cases.ts';

type Line = Answer<Api['cases']['list']>['items'][number];

const useColumns = (): readonly Column<Line>[] => {
  const say = useTexts(queueTexts);
  return [
    {
      head: say('queue.head.who'),
      isName: true,
      cell: ({ id, name, application }) => (
        <Link href={addressOf(id)}>
          <bdi>{name ?? application}</bdi>
        </Link>
      ),
    },
    { head: say('queue.reduced.role'), cell: ({ role }) => <bdi>{role}</bdi>, isExtra: true },
    { head: say('queue.filter.band'), cell: ({ band }) => <Band band={band} /> },
    { head: say('queue.filter.state'), cell: ({ state }) => <Badge>{say(`queue.state.${state}`)}</Badge> },
    {
      head: say('queue.reduced.outcome'),
      cell: ({ outcome }) => (outcome === null ? null : say(`queue.outcome.${outcome}`)),
      isExtra: true,
    },
    {
      head: say('queue.reduced.received'),
      cell: ({ receivedAt }) => <Time at={receivedAt} as="date" />,
      isExtra: true,
    },
  ];
};

/** Band and status of the applications for a recruiter's own jobs. */
export const ReducedQueue = (): ReactNode => {
  const say = useTexts(queueTexts);
  const queries = useQueryClient();
  const [params, setParams] = useSearchParams();
  const { state, band } = readFilters(params);
  const cases = useOwnCases({ state, band });
  const counts = useOwnCounts();
  const columns = useColumns();
  const [isStale, setStale] = useState(false);
  useLiveEvents(({ type }) => {
    if (type === 'case.opened' || type === 'case.changed' || type === 'reload') setStale(true);
  });
  const renew = async (): Promise<void> => {
    setStale(false);
    await queries.invalidateQueries({ queryKey: ['cases'] });
  };
  const facets = states.map((value) => ({
    value,
    says: say(`queue.state.${value}`),
    count: counts.data === undefined ? undefined : (counts.data.states[value] ?? 0),
  }));
  return (
    <Page title={say('queue.title')} lead={say('queue.reduced.lead')}>
      <div className="row">
        <Facets
          label={say('queue.filter.state')}
          facets={facets}
          chosen={state}
          onChange={(chosen) =>
            setParams(
              chosen.map((value) => ['state', value]),
              { replace: true },
            )
          }
        />
        <div role="status">
          {isStale ? (
            <Button size="small" icon="reload" onClick={() => void renew()}>
              {say('queue.stale')}
            </Button>
          ) : null}
        </div>
      </div>
      <Loaded query={cases} lines={8}>
        {({ pages }) => {
          const lines = pages.flatMap(({ items }) => items);
          if (lines.length === 0) {
            return <Empty title={say('queue.noneYet.title')}>{say('queue.noneYet.says')}</Empty>;
          }
          return (
            <>
              <Table label={say('queue.list')} columns={columns} rows={lines} keyOf={({ id }) => id} />
              {cases.hasNextPage ? (
                <div>
                  <Button isBusy={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
                    {say('queue.reduced.more')}
                  </Button>
                </div>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
