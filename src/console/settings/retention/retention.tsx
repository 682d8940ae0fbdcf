import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useApi, useSession } from '../../api/session.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Card } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useSettingsInUse } from '../settings-in-use.ts';
import { SettingsPage } from '../settings-page.tsx';
import { Clock } from './clock.tsx';
import { DueSoon } from './due-soon.tsx';
import { Runs } from './runs.tsx';
import { retentionTexts } from './texts.ts';

/** Clocks of other things than applications. */
const notLookedAhead: ReadonlySet<string> = new Set(['reports', 'indicators', 'searches']);

/** The clocks, with what runs out soon for those who may know. */
const Clocks = ({ isOverseer }: { readonly isOverseer: boolean }): ReactNode => {
  const say = useTexts(retentionTexts);
  const format = useFormat();
  const api = useApi();
  const settings = useSettingsInUse();
  const { data: preview } = useQuery({
    queryKey: ['privacy', 'preview'],
    queryFn: ({ signal }) => api.privacy.preview({ signal }),
    enabled: isOverseer,
  });
  const shown = (clock: string, what: 'due' | 'held'): string => {
    if (notLookedAhead.has(clock)) return '–';
    return format.number(preview?.clocks.find((one) => one.clock === clock)?.[what] ?? 0);
  };
  return (
    <Card title={say('settings.retention.clocks')}>
      <Loaded query={settings}>
        {({ retention }) => (
          <Table
            label={say('settings.retention.clocks')}
            rows={retention}
            keyOf={({ clock }) => clock}
            columns={[
              { head: say('settings.retention.clock'), isName: true, cell: ({ clock }) => <Clock clock={clock} /> },
              {
                head: say('settings.retention.kept'),
                isNumber: true,
                cell: ({ days }) => say('settings.retention.days', { days }),
              },
              ...(preview === undefined
                ? []
                : [
                    {
                      head: say('settings.retention.due', { by: format.date(preview.by) }),
                      isNumber: true,
                      cell: ({ clock }: { readonly clock: string }) => shown(clock, 'due'),
                    },
                    {
                      head: say('settings.retention.held'),
                      isNumber: true,
                      isExtra: true,
                      cell: ({ clock }: { readonly clock: string }) => shown(clock, 'held'),
                    },
                  ]),
            ]}
          />
        )}
      </Loaded>
    </Card>
  );
};

/** How long things are kept, and what was forgotten. */
export const RetentionScreen = (): ReactNode => {
  const say = useTexts(retentionTexts);
  const { has } = useSession();
  const isOverseer = has('lead', 'reveal');
  return (
    <SettingsPage
      part="retention"
      lead={say.rich('settings.retention.lead', {
        a: (inside: ReactNode[]) => <Link href="/settings/configuration?find=retention">{inside}</Link>,
      })}
    >
      <Clocks isOverseer={isOverseer} />
      {isOverseer ? (
        <>
          <DueSoon />
          <Runs />
        </>
      ) : null}
    </SettingsPage>
  );
};
