import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useWho } from '../../api/colleagues.ts';
import { useApi, useSession } from '../../api/session.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { ChangePeriod } from './change-period.tsx';
import { Clock } from './clock.tsx';
import { type ClockName, type Period, usePeriods } from './periods.ts';
import { retentionTexts } from './texts.ts';

/** How long, and who says so. */
const Kept = ({ period: { days, usual, set, isFixed } }: { readonly period: Period }): ReactNode => {
  const say = useTexts(retentionTexts);
  const source = (): ReactNode => {
    if (isFixed) {
      return (
        <>
          <Badge>{say('settings.retention.fixed')}</Badge>
          {set === null || set === days ? null : (
            <div className="muted small">{say('settings.retention.waits', { days: set })}</div>
          )}
        </>
      );
    }
    return (
      <div className="muted small">
        {set === null ? say('settings.retention.usual') : say('settings.retention.set', { days: usual })}
      </div>
    );
  };
  return (
    <>
      {say('settings.retention.days', { days })} {source()}
    </>
  );
};

/** What will be due soon and what a hold keeps, for those who may know. */
const useAhead = (isOverseer: boolean): readonly Column<Period>[] => {
  const say = useTexts(retentionTexts);
  const format = useFormat();
  const api = useApi();
  const { data: preview } = useQuery({
    queryKey: ['privacy', 'preview'],
    queryFn: ({ signal }) => api.privacy.preview({ signal }),
    enabled: isOverseer,
  });
  if (preview === undefined) return [];
  // It looks ahead for applications alone.
  const notAhead: ReadonlySet<ClockName> = new Set(['reports', 'indicators', 'searches']);
  const shown = (clock: ClockName, what: 'due' | 'held'): string =>
    notAhead.has(clock) ? '–' : format.number(preview.clocks.find((one) => one.clock === clock)?.[what] ?? 0);
  return [
    {
      head: say('settings.retention.due', { by: format.date(preview.by) }),
      isNumber: true,
      cell: ({ clock }) => shown(clock, 'due'),
    },
    { head: say('settings.retention.held'), isNumber: true, cell: ({ clock }) => shown(clock, 'held') },
  ];
};

/** The clocks, with what runs out soon for those who may know; administrators change them. */
export const Clocks = ({ isOverseer }: { readonly isOverseer: boolean }): ReactNode => {
  const say = useTexts(retentionTexts);
  const who = useWho();
  const { has } = useSession();
  const periods = usePeriods();
  const ahead = useAhead(isOverseer);
  const [changed, setChanged] = useState<ClockName>();
  const act: Column<Period> = {
    head: <span className="unseen">{say('settings.retention.acts')}</span>,
    isNumber: true,
    cell: ({ clock, isFixed }) =>
      isFixed ? null : (
        <Button
          size="small"
          aria-label={say('settings.retention.change.one', { clock: say(`settings.retention.clock.${clock}`) })}
          onClick={() => setChanged(clock)}
        >
          {say('settings.retention.change')}
        </Button>
      ),
  };
  return (
    <Card title={say('settings.retention.clocks')}>
      <Loaded query={periods}>
        {(seen) => (
          <>
            <Table
              label={say('settings.retention.clocks')}
              rows={seen.value.clocks}
              keyOf={({ clock }) => clock}
              columns={[
                { head: say('settings.retention.clock'), isName: true, cell: ({ clock }) => <Clock clock={clock} /> },
                { head: say('settings.retention.kept'), cell: (period) => <Kept period={period} /> },
                ...ahead,
                ...(has('administer') ? [act] : []),
              ]}
            />
            {seen.value.changedAt === null ? null : (
              <p className="muted small">
                {say.rich('settings.retention.last', {
                  who: who(seen.value.changedBy),
                  when: <Time at={seen.value.changedAt} as="full" />,
                })}
              </p>
            )}
            {seen.value.clocks
              .filter(({ clock }) => clock === changed)
              .map((period) => (
                <ChangePeriod key={period.clock} seen={seen} period={period} onClose={() => setChanged(undefined)} />
              ))}
          </>
        )}
      </Loaded>
    </Card>
  );
};
