import './indicators.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { ReportTable } from './reports.tsx';
import { RunTable } from './runs.tsx';
import { indicatorsTexts } from './texts.ts';
import { useIndicators } from './use-indicators.ts';
import { useMemoryEvents } from './use-memory-events.ts';
import { useReports } from './use-reports.ts';
import { useRuns } from './use-runs.ts';

/** Rows of each part. */
const MOST = 5;

const Latest = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const query = useIndicators({ kind: undefined, withdrawn: false, expires: undefined });
  return (
    <Loaded query={query} lines={2}>
      {(items) =>
        items.length === 0 ? (
          <p className="muted">{say('indicators.none')}</p>
        ) : (
          <Table
            label={say('indicators.tab.list')}
            rows={items.slice(0, MOST)}
            keyOf={({ id }) => id}
            columns={[
              { head: say('indicators.head.value'), isName: true, cell: ({ value }) => <bdi>{value}</bdi> },
              { head: say('indicators.kind'), cell: ({ kind }) => say(`indicators.kind.${kind}`), isExtra: true },
              { head: say('indicators.head.source'), cell: ({ source }) => <bdi>{source}</bdi> },
              { head: say('indicators.head.matches'), cell: ({ matches }) => matches, isNumber: true },
              { head: say('indicators.head.added'), cell: ({ addedAt }) => <Time at={addedAt} />, isExtra: true },
            ]}
          />
        )
      }
    </Loaded>
  );
};

const Searches = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const query = useRuns(undefined);
  return (
    <Loaded query={query} lines={2}>
      {(runs) =>
        runs.length === 0 ? (
          <p className="muted">{say('indicators.run.none')}</p>
        ) : (
          <RunTable runs={runs.slice(0, MOST)} />
        )
      }
    </Loaded>
  );
};

const OpenReports = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const query = useReports('open');
  return (
    <Loaded query={query} lines={2}>
      {(reports) =>
        reports.length === 0 ? (
          <p className="muted">{say('indicators.report.none.open')}</p>
        ) : (
          <ReportTable reports={reports.slice(0, MOST)} />
        )
      }
    </Loaded>
  );
};

/** What became known lately, and what the past said to it. */
export const MemoryScreen = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  useMemoryEvents();
  const all = (href: string): ReactNode => <Link href={href}>{say('indicators.memory.all')}</Link>;
  return (
    <Page title={say('indicators.memory.title')} lead={say('indicators.memory.lead')}>
      <Card title={say('indicators.memory.reports')} actions={all('/indicators?tab=reports')}>
        <OpenReports />
      </Card>
      <Card title={say('indicators.memory.searches')} actions={all('/indicators?tab=searches')}>
        <Searches />
      </Card>
      <Card title={say('indicators.memory.indicators')} actions={all('/indicators')}>
        <Latest />
      </Card>
      <p className="muted">
        {say.rich('indicators.memory.policy', {
          policy: (inside) => (
            <Link key="policy" href="/policy?tab=in-force">
              {inside}
            </Link>
          ),
        })}
      </p>
    </Page>
  );
};
