import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../api/session.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Card } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { useClockName } from './clock.tsx';
import { retentionTexts } from './texts.ts';

/** What the clocks erased, run by run. */
export const Runs = (): ReactNode => {
  const say = useTexts(retentionTexts);
  const format = useFormat();
  const api = useApi();
  const nameOf = useClockName();
  const shown = (counts: Readonly<Record<string, number>>): string => {
    const some = Object.entries(counts).filter(([, count]) => count > 0);
    if (some.length === 0) return '–';
    return some
      .map(([clock, count]) => say('settings.retention.run.count', { clock: nameOf(clock), count }))
      .join(', ');
  };
  const runs = useQuery({
    queryKey: ['privacy', 'reports'],
    queryFn: ({ signal }) => api.privacy.retentionReports({ signal }),
  });
  return (
    <Card title={say('settings.retention.runs')}>
      <Loaded query={runs}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('settings.retention.runs.empty')}</p>
          ) : (
            <Table
              label={say('settings.retention.runs')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: say('settings.retention.run.began'),
                  isName: true,
                  cell: ({ startedAt, endedAt }) => (
                    <>
                      <Time at={startedAt} as="full" />{' '}
                      {endedAt === null ? <span className="muted">{say('settings.retention.run.going')}</span> : null}
                    </>
                  ),
                },
                {
                  head: say('settings.retention.run.erased'),
                  isNumber: true,
                  cell: ({ erased }) => format.number(erased),
                },
                { head: say('settings.retention.run.held'), isNumber: true, cell: ({ held }) => format.number(held) },
                {
                  head: say('settings.retention.run.counts'),
                  cell: ({ counts }) => shown(counts),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
};
